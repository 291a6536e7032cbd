import { appendFileSync } from 'node:fs';
import type { Amendments } from '../../src/kernel/asked.js';
import type { Judged } from '../support/judged.js';

/** What became of a move: the case that noticed it, or nobody. */
export interface Fate {
  /** The table, or the constant. */
  readonly of: string;
  readonly what: string;
  /** File and name of the case; `null` for a survivor. */
  readonly killer: string | null;
}

/** The report of the last run, one line for each move; the command line begins it anew. */
const path = new URL('../../law-mutation.txt', import.meta.url);

/** Moves that change no answer, by table or constant and move, with the reason. */
const equivalent: Readonly<Record<string, string>> = {
  'src/law/sfs-2010-1122/schablonersattning.ts costsFrom2023 | 2023-01-01 → 2023-01-02':
    'payments and the time that they cover end with a month, so that both days part them alike',
};

const nameOf = ({ of, what }: Fate) => `${of} | ${what}`;

/** Writes down who noticed what. */
export function report(fates: readonly Fate[]): void {
  const lines = fates.map((fate) => {
    const reason = equivalent[nameOf(fate)];
    return `${nameOf(fate)} | ${fate.killer ?? (reason === undefined ? 'SURVIVES' : `EQUIVALENT: ${reason}`)}\n`;
  });
  appendFileSync(path, lines.join(''));
}

/** The moves that nobody noticed though they change an answer, and those that a case has noticed though they are said to change none. */
export function misjudged(fates: readonly Fate[]): readonly string[] {
  return fates.filter((fate) => (fate.killer === null) !== Object.hasOwn(equivalent, nameOf(fate))).map(nameOf);
}

/** Whether a case fails its assertion under the law as amended; one that breaks down instead does not judge. */
export function notices(one: Judged, amend: Amendments): boolean {
  try {
    one.hold(amend);
    return false;
  } catch (error) {
    if (error instanceof Error && error.name === 'AssertionError') return true;
    throw error;
  }
}
