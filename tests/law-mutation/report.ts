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

/** Writes down who noticed what. */
export function report(fates: readonly Fate[]): void {
  appendFileSync(path, fates.map(({ of, what, killer }) => `${of} | ${what} | ${killer ?? 'SURVIVES'}\n`).join(''));
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
