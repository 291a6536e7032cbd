import type { Clock } from './clock.js';
import { type Day, lastDay } from './day.js';
import { defect } from './defect.js';
import { adoptedIn, type Source, withoutWording } from './source.js';
import type { Text } from './text.js';

/** A value of law from its first day on. */
export interface Entry<T> {
  /** First day on which the value applies. */
  readonly from: Day;
  /**
   * First day on which it could be known (promulgation). Absent, it is bounded by the act's own number: no act of 2022 could be known
   * before 2022.
   */
  readonly known?: Day;
  /** The value; `null` when the provision is repealed, or nothing is decided, from this day. */
  readonly value: T | null;
  /** The provision that says so. */
  readonly source: Source;
  /** The first day is not printed in the text but inferred. */
  readonly dayInferred?: true;
}

/** A value of law with its history. Look-up is by the law's day; nothing is filled in before the first entry. */
export interface DatedValue<T> {
  /** Name of the table, unique in the library. */
  readonly key: string;
  /** What the value is, in words. */
  readonly label: Text;
  /** Entries in order of `from`, then `known`. */
  readonly entries: readonly Entry<T>[];
  /** Last day through which the table was held against the published law. */
  readonly verifiedThrough: Day;
  /** From this day an act is known to be replaced by one that is not in the table. */
  readonly replaced?: Replacement;
}

/** The day from which an act is known, or expected, to be replaced, and the reason to think so. */
export interface Replacement {
  readonly from: Day;
  readonly source: Source;
}

/** Why a table has no value for a day. */
export type GapReason = 'before-first-entry' | 'no-value' | 'replaced';

/** What a look-up found. */
export type Lookup<T> =
  | { readonly found: true; readonly entry: Entry<T> & { readonly value: T } }
  | { readonly found: false; readonly reason: GapReason; readonly source: Source | null };

/**
 * A table of law, or of any dated value. A table is written by a developer, not by a caller's data: two entries for one day, entries out
 * of order, no entry at all, or an entry without a source throw when the module that declares it loads.
 */
export function datedValue<T>(table: DatedValue<T>): DatedValue<T> {
  if (table.entries.length === 0) defect(`table '${table.key}' is empty`);
  table.entries.forEach((entry, index) => {
    if (Object.keys(entry.source).length === 0)
      defect(`table '${table.key}': the entry of ${entry.from} has no source`);
    const previous = table.entries[index - 1];
    if (previous === undefined) return;
    const [before, now] = [orderOf(previous), orderOf(entry)];
    if (before === now) defect(`table '${table.key}': two entries for ${entry.from}`);
    if (before > now) defect(`table '${table.key}': ${entry.from} stands after ${previous.from}`);
  });
  return table;
}

/** All law can be known unless the question says how much, and that is the rule. */
function isVisible({ from, known, source }: Entry<unknown>, clock: Clock): boolean {
  return from <= clock.law && (clock.known === lastDay || (known ?? adoptedIn(source)) <= clock.known);
}

function orderOf(entry: Entry<unknown>): string {
  return `${entry.from} ${entry.known ?? ''}`;
}

/** The entries in force at some time up to the law's day, as they could be known, one for each first day. */
export function entriesUnder<T>(table: DatedValue<T>, clock: Clock): readonly Entry<T>[] {
  const visible = table.entries.filter((entry) => isVisible(entry, clock));
  return visible.filter((entry, index) => entry.from !== visible[index + 1]?.from);
}

/** The value on the law's day: the greatest `from`, and among equals the latest that could be known. */
export function lookUp<T>(table: DatedValue<T>, clock: Clock): Lookup<T> {
  if (table.replaced !== undefined && table.replaced.from <= clock.law) {
    return { found: false, reason: 'replaced', source: table.replaced.source };
  }
  const entry = table.entries.findLast((one) => isVisible(one, clock));
  if (entry === undefined) {
    const first = table.entries[0];
    return {
      found: false,
      reason: 'before-first-entry',
      source: first === undefined ? null : withoutWording(first.source),
    };
  }
  return hasValue(entry) ? { found: true, entry } : { found: false, reason: 'no-value', source: entry.source };
}

function hasValue<T>(entry: Entry<T>): entry is Entry<T> & { readonly value: T } {
  return entry.value !== null;
}

/** The days on which the table's answer can change. */
export function tableTurns(table: DatedValue<unknown>): readonly Day[] {
  const entries = table.entries.map(({ from }) => from);
  return table.replaced === undefined ? entries : [...entries, table.replaced.from];
}
