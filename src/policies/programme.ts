import { policy } from '../kernel/policy.js';

/** Which event must have come before 2026 for the older provisions on time in etableringsprogrammet to apply. */
export const programmeTransition2026 = policy({
  key: 'programmeTransition2026',
  question: {
    sv: 'Gäller äldre bestämmelser så snart någon av folkbokföring och mottagande skett före 2026, eller bara när den händelse som tiden räknas från har gjort det?',
    en: 'Do the older provisions apply as soon as either registration or reception came before 2026, or only where the event that the time runs from did?',
  },
  options: ['either-event', 'relevant-event'],
  default: null,
  source: { transitional: '2025:311', punkt: 2 },
});

/**
 * From what the time ran before 2026 for somebody first registered while living at asylboende. 2025:68, which put the word asylboende in
 * 5 and 15 §§, suggests that the reception decided already then; the text has not been read.
 */
export const programmeAnchorBefore2026 = policy({
  key: 'programmeAnchorBefore2026',
  question: {
    sv: 'Räknades tiden före 2026 från folkbokföringen eller från mottagandet för den som folkbokfördes på ett asylboende?',
    en: 'Before 2026, did the time run from the registration or from the reception for somebody registered while at an asylboende?',
  },
  options: ['registration', 'reception'],
  default: null,
  source: { document: 'förordning (2017:820) 15 § i lydelse före 2025:311', status: 'inferred' },
});

/** In what unit the 24 months of measures are used up where they are interrupted or taken part-time. */
export const programmeMonthsCounted = policy({
  key: 'programmeMonthsCounted',
  question: {
    sv: 'Räknas de 24 månaderna med insatser i kalenderdagar eller i dagar som ersättning lämnas för (måndag till fredag)?',
    en: 'Are the 24 months of measures counted in calendar days or in days that are compensated (Monday to Friday)?',
  },
  options: ['calendar-days', 'compensated-days'],
  default: 'calendar-days',
  source: { sfs: '2017:820', paragraf: '15 §', stycke: 1, as: '2025:311' },
});

/** Whether somebody who stays registered as a job seeker through a recall has registered within the 60 days after it. */
export const registeredThroughRecall = policy({
  key: 'registeredThroughRecall',
  question: {
    sv: 'Har den som är kvar som arbetssökande efter en återkallelse anmält sig i tid, eller krävs en ny anmälan?',
    en: 'Has whoever stays registered as a job seeker after a recall registered in time, or must it be done anew?',
  },
  options: ['stays', 'anew'],
  default: 'stays',
  source: { sfs: '2017:820', paragraf: '22 §', stycke: 1, punkt: '1' },
});
