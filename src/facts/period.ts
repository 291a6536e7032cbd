import type { Day } from '../kernel/day.js';
import { fact } from '../kernel/fact.js';

/** A time with a first and a last day, both inclusive. What goes on without a break is one item. */
export interface Period {
  readonly from?: Day | undefined;
  /** Last day, inclusive; `null` = it goes on. */
  readonly through?: Day | null | undefined;
}

/** An absence from etableringsprogrammet for which Arbetsförmedlingen may put off a discharge (2017:820 18 § 2 st). */
export interface Absence extends Period {
  /** Whether Arbetsförmedlingen puts the discharge off because the absence can be assumed to be short; asked only of who is in the programme. */
  readonly awaited?: boolean | undefined;
}

export const periodFrom = fact({
  key: 'from',
  question: { sv: 'Från och med vilken dag?', en: 'From what day?' },
  kind: 'register',
  read: (period: Period) => period.from,
});

export const periodThrough = fact({
  key: 'through',
  question: { sv: 'Till och med vilken dag?', en: 'Through what day?' },
  kind: 'register',
  read: (period: Period) => period.through,
});

export const awaited = fact({
  key: 'awaited',
  question: {
    sv: 'Avvaktar Arbetsförmedlingen med utskrivning eftersom frånvaron kan antas vara kortvarig?',
    en: 'Does Arbetsförmedlingen put off the discharge because the absence can be assumed to be short?',
  },
  kind: 'assessed',
  read: (absence: Absence) => absence.awaited,
});
