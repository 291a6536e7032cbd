import { type Asked, inUse } from './asked.js';
import { type DatedValue, type Entry, entriesUnder, type GapReason, lookUp } from './dated-value.js';
import type { Day } from './day.js';
import type { Open } from './open.js';
import type { Source } from './source.js';

/** Which entry of a table an answer rests on. */
export interface LawUsed {
  readonly table: string;
  /** First day of the entry; `null` when there is none. */
  readonly from: Day | null;
  readonly source: Source | null;
  readonly verifiedThrough: Day;
  /** The caller put another table in the library's place ("inte granskad"). */
  readonly amended: boolean;
}

/** A table's value on the law's day; `null` with the reason in `open` where it has none. */
export interface LookedUp<T> {
  readonly value: T | null;
  readonly used: LawUsed;
  readonly open: Open | null;
}

/**
 * Looks a table up, amended or not, and says which entry was used or why there is none.
 *
 * @example
 * ```ts
 * import { day, lawTables, lookUpIn, on } from 'mottagande';
 *
 * lookUpIn(lawTables.riktalder, on(day('2031-12-31'))).value; // => 67
 * lookUpIn(lawTables.riktalder, on(day('2032-01-01'))).open?.kind; // => 'law-gap'
 * ```
 */
export function lookUpIn<T>(declared: DatedValue<T>, asked: Asked): LookedUp<T> {
  const table = inUse(declared, asked);
  const looked = lookUp(table, asked.clock);
  const { from, source, value } = looked.found ? looked.entry : noEntry;
  const { key, verifiedThrough } = table;
  const used = { table: key, from, source, verifiedThrough, amended: table !== declared };
  return { value, used, open: looked.found ? null : gapIn(table, asked, looked.reason, looked.source) };
}

const noEntry = { from: null, source: null, value: null };

/** A condition that reads a table's history judges for itself what it lacks; only a replaced act is the kernel's to tell. */
export function historyIn<T>(declared: DatedValue<T>, asked: Asked): LookedUp<readonly Entry<T>[]> {
  const { used, open } = lookUpIn(declared, asked);
  const value = entriesUnder(inUse(declared, asked), asked.clock);
  return { value, used, open: open?.kind === 'replaced-law' ? open : null };
}

/** A table's silence as a reason. */
export function gapIn(table: DatedValue<unknown>, asked: Asked, reason: GapReason, source: Source | null): Open {
  const { key, label } = table;
  const law = asked.clock.law;
  return reason === 'replaced'
    ? { kind: 'replaced-law', table: key, label, law, source }
    : { kind: 'law-gap', table: key, label, law, reason, source };
}
