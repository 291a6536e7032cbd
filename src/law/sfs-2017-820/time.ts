import { datedValue } from '../../kernel/dated-value.js';
import { day } from '../../kernel/day.js';
import type { DocumentSource, StatuteSource } from '../../kernel/source.js';
import { verifiedThrough } from '../verified.js';

/** 2017:820 15 § in its present wording. */
export const section15: StatuteSource = { sfs: '2017:820', paragraf: '15 §', as: '2025:311' };

/** 2025:311 p. 1: the day from which 15 and 15 a §§ are worded as now. */
export const presentFrom = day('2026-01-01');

/** 2017:820 15 a §, new by 2025:311. */
export const section15a: StatuteSource = { sfs: '2017:820', paragraf: '15 a §', as: '2025:311' };

const before2026 = 'förordning (2017:820) 15 § i lydelse före 2025:311';

/** The wordings of 15 § before 2025:311 have not been read: what is known of the frame is told by a kommun. */
export const section15Before2026: DocumentSource = {
  document: before2026,
  row: 'tidsramen, enligt Varbergs kommun',
  status: 'authority',
};

/** Of parental leave under those wordings an authority's page of 2019 tells how much it could add, and not on which terms. */
export const extensionBefore2026: DocumentSource = {
  document: before2026,
  row: 'föräldraledighet, enligt informationsverige.se (2019)',
  status: 'authority',
};

/** That those wordings let the measures comprise as much as the present one does is our inference: nobody has told. */
export const measuresBefore2026: DocumentSource = {
  document: before2026,
  row: 'insatsernas omfattning som i lydelsen enligt 2025:311',
  status: 'inferred',
};

/** 15 § 1 st: months of full time that the measures may comprise. */
export const programmeMonths = datedValue<number>({
  key: 'etableringsprogrammet-manader',
  label: {
    sv: 'månader på heltid som insatserna i etableringsprogrammet får omfatta',
    en: 'months of full time that the measures of etableringsprogrammet may comprise',
  },
  verifiedThrough,
  entries: [
    { from: day('2026-01-01'), value: 24, source: { sfs: '2017:820', paragraf: '15 §', stycke: 1, as: '2025:311' } },
  ],
});

/** The same for those whom the older provisions still govern (2025:311 p. 2), as inferred. */
export const olderProgrammeMonths = datedValue<number>({
  key: 'etableringsprogrammet-aldre-manader',
  label: {
    sv: 'månader på heltid som insatserna fick omfatta före 2026',
    en: 'months of full time that the measures might comprise before 2026',
  },
  verifiedThrough,
  entries: [{ from: day('2018-01-01'), value: 24, source: measuresBefore2026 }],
});

/** 15 § 2 st: months within which measures may be taken. */
export const programmeFrameMonths = datedValue<number>({
  key: 'etableringsprogrammet-tidsram',
  label: {
    sv: 'månader inom vilka insatser i etableringsprogrammet får ges',
    en: 'months within which measures of etableringsprogrammet may be taken',
  },
  verifiedThrough,
  entries: [
    { from: day('2026-01-01'), value: 36, source: { sfs: '2017:820', paragraf: '15 §', stycke: 2, as: '2025:311' } },
  ],
});

/** The same under the older provisions, as told. */
export const olderFrameMonths = datedValue<number>({
  key: 'etableringsprogrammet-aldre-tidsram',
  label: {
    sv: 'månader inom vilka insatser fick ges före 2026',
    en: 'months within which measures might be taken before 2026',
  },
  verifiedThrough,
  entries: [{ from: day('2018-01-01'), value: 36, source: section15Before2026 }],
});

/** 15 a § 2 st: months of child care that are disregarded at the most. */
export const programmePauseMonths = datedValue<number>({
  key: 'etableringsprogrammet-bortraknad-vard',
  label: {
    sv: 'månader med vård av barn som det längst bortses från',
    en: 'months of child care that are disregarded at the most',
  },
  verifiedThrough,
  entries: [
    { from: day('2026-01-01'), value: 24, source: { sfs: '2017:820', paragraf: '15 a §', stycke: 2, as: '2025:311' } },
  ],
});

/** Before 2026: how many months parental leave could add, as told. On which terms nobody has told: what turns on them stays open. */
export const olderExtensionMonths = datedValue<number>({
  key: 'etableringsprogrammet-aldre-forlangning',
  label: {
    sv: 'månader som föräldraledighet högst kunde förlänga tiden med före 2026, på villkor som inte är lästa',
    en: 'months that parental leave could add at the most before 2026, on terms that have not been read',
  },
  verifiedThrough,
  entries: [{ from: day('2018-01-01'), value: 12, source: extensionBefore2026 }],
});

/** 18 § 2 st: calendar days in a row that an absence must exceed. */
export const dischargeDays = datedValue<number>({
  key: 'etableringsprogrammet-franvarodagar',
  label: {
    sv: 'kalenderdagar i följd som en frånvaro ska överstiga före utskrivning',
    en: 'calendar days in a row that an absence must exceed before discharge',
  },
  verifiedThrough,
  entries: [{ from: day('2018-01-01'), value: 30, source: { sfs: '2017:820', paragraf: '18 §', stycke: 2 } }],
});

/** 22 § 1 st 1: days after a recall within which the person must have registered as a job seeker. */
export const registrationDaysAfterRecall = datedValue<number>({
  key: 'etableringsprogrammet-anmalan-efter-aterkallelse',
  label: {
    sv: 'dagar efter en återkallelse inom vilka personen ska anmäla sig som arbetssökande',
    en: 'days after a recall within which the person must register as a job seeker',
  },
  verifiedThrough,
  entries: [
    { from: day('2018-01-01'), value: 60, source: { sfs: '2017:820', paragraf: '22 §', stycke: 1, punkt: '1' } },
  ],
});
