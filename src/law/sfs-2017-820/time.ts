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

/** 15 a § from 2027. The act prints no transitional provision: it governs every count that is made from then on. */
export const section15aFrom2027: StatuteSource = { sfs: '2017:820', paragraf: '15 a §', as: '2026:1710' };

/** The wordings of 15 § before 2025:311 have not been read: what is known of them is told by authorities. */
export const section15Before2026: DocumentSource = {
  document: 'förordning (2017:820) 15 § i lydelse före 2025:311',
  row: 'enligt Varbergs kommun och informationsverige.se (2019)',
  status: 'authority',
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
    { from: day('2018-01-01'), value: 24, source: section15Before2026 },
    { from: day('2026-01-01'), value: 24, source: { sfs: '2017:820', paragraf: '15 §', stycke: 1, as: '2025:311' } },
  ],
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

/** The same for those whom the older provisions still govern (2025:311 p. 2), as authorities told. */
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
    { from: day('2027-01-01'), value: 24, source: { sfs: '2017:820', paragraf: '15 a §', stycke: 2, as: '2026:1710' } },
  ],
});

/** What care of a child on full time counts: only with föräldrapenning, or also without it while the child is under one. */
export type CareCounted = 'with-parental-benefit' | 'under-one-or-with-parental-benefit';

/** 5 § 2 st 3, 15 a § 1 st 2 and 17 § 3: 2026:1710 brings in care without föräldrapenning of a child who has not turned one. */
export const careCounted = datedValue<CareCounted>({
  key: 'etableringsprogrammet-vard-av-barn',
  label: {
    sv: 'vilken vård av barn på heltid som räknas i etableringsprogrammet',
    en: 'which full-time care of a child counts in etableringsprogrammet',
  },
  verifiedThrough,
  entries: [
    {
      from: day('2018-01-01'),
      value: 'with-parental-benefit',
      source: { sfs: '2017:820', paragraf: '5 §', stycke: 2, punkt: '3' },
    },
    {
      from: day('2027-01-01'),
      value: 'under-one-or-with-parental-benefit',
      source: { sfs: '2017:820', paragraf: '5 §', stycke: 2, punkt: '3', as: '2026:1710' },
    },
  ],
});

/** Before 2026: how many months parental leave could add, as authorities told. */
export const olderExtensionMonths = datedValue<number>({
  key: 'etableringsprogrammet-aldre-forlangning',
  label: {
    sv: 'månader som föräldraledighet högst kunde förlänga tiden med före 2026',
    en: 'months that parental leave could add at the most before 2026',
  },
  verifiedThrough,
  entries: [{ from: day('2018-01-01'), value: 12, source: section15Before2026 }],
});

/** Before 2026: on which terms. Nobody has told, so that every answer that turns on it stays open. */
export const olderExtensionTerms = datedValue<true>({
  key: 'etableringsprogrammet-aldre-villkor',
  label: {
    sv: 'villkoren för förlängning vid föräldraledighet i 15 § förordning (2017:820) före 2026',
    en: 'the terms for an extension for parental leave in section 15 of ordinance (2017:820) before 2026',
  },
  verifiedThrough,
  entries: [{ from: day('2018-01-01'), value: null, source: { transitional: '2025:311', punkt: 2 } }],
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
