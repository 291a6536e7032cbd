import type { Day } from './day.js';

/** Three days that law keeps apart: which law, which day's facts, and what law could be known. */
export interface Clock {
  /** The day whose law applies. */
  readonly law: Day;
  /** The day on which the facts are tested. */
  readonly facts: Day;
  /** Law of a later year, or promulgated after this day where the table gives the day, is not seen. */
  readonly known: Day;
}
