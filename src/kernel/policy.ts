import type { Day } from './day.js';
import { defect } from './defect.js';
import type { Source } from './source.js';
import type { Text } from './text.js';

/** An open reading of law or of a project's text: its options and the one we use unless another is chosen. */
export interface Policy<O extends string> {
  readonly key: string;
  /** What the text leaves open. */
  readonly question: Text;
  readonly options: readonly O[];
  /** The reading used by default; `null` when none can be defended, so that the answer stays open until somebody chooses. */
  readonly default: O | null;
  readonly source: Source;
}

/** A choice with who made it, so that it can be shown in a decision's reasons. */
export interface RecordedChoice<O extends string> {
  readonly option: O;
  /** The body that decided, not a person's name. */
  readonly decidedBy: string;
  readonly on: Day;
  /** Diary number. */
  readonly ref: string;
}

/** The readings that a question is put under, by policy key. */
export type Policies = Readonly<Record<string, string | RecordedChoice<string> | null | undefined>>;

/** Declares an open reading; a default outside the options is a defect. */
export function policy<O extends string>(declared: Policy<O>): Policy<O> {
  if (declared.default !== null && !declared.options.includes(declared.default)) {
    defect(`policy '${declared.key}' has a default outside its options`);
  }
  return declared;
}

/** The reading in use: the one chosen, else the default. `undefined` when neither is among the options: then the reading is open. */
export function readingOf<O extends string>(of: Policy<O>, policies: Policies): O | undefined {
  const choice = Object.hasOwn(policies, of.key) ? policies[of.key] : undefined;
  const option = typeof choice === 'object' ? choice?.option : choice;
  return of.options.find((known) => known === (option ?? of.default));
}
