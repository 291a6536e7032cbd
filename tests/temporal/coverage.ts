import { addDays, asDay, type Day, dayNumber, lastDay } from '../../src/kernel/day.js';
import { type DatedValue, type Entry, lookUp } from '../../src/kernel/dated-value.js';
import { cite } from '../../src/kernel/source.js';

/** What is wrong with a table's days, in sentences; nothing for a table without hole or overlap. */
export function faultsOf(table: DatedValue<unknown>): readonly string[] {
  const { entries, verifiedThrough, replaced } = table;
  const days = [...entries.flatMap(({ from, known = from }) => [from, known]), verifiedThrough];
  const unreal = [...days, ...(replaced === undefined ? [] : [replaced.from])].filter(
    (day) => asDay(day) === undefined,
  );
  if (unreal.length > 0) return [...new Set(unreal)].map((day) => `'${day}' is no day`);
  return [...order(entries), ...holes(table)];
}

/** Entries stand in order, and two of one day differ in when they could be known: one value a day, whoever looks. */
function order(entries: readonly Entry<unknown>[]): readonly string[] {
  return entries.flatMap(({ from, known = '' }, index) => {
    const before = entries[index - 1];
    if (before === undefined || before.from < from) return [];
    if (before.from > from) return [`${from} stands after ${before.from}`];
    return (before.known ?? '') < known ? [] : [`two entries speak from ${from}`];
  });
}

/** From the first entry to the day of the last check a value stands, unless an entry says that the provision is repealed. */
function holes({ entries, verifiedThrough, replaced }: DatedValue<unknown>): readonly string[] {
  const first = entries[0];
  if (first === undefined) return ['there is no entry'];
  return [
    ...entries.flatMap(({ from, value, source }, index) => {
      if (value !== null || from > verifiedThrough) return [];
      const before = entries.findLast((entry, place) => place < index && entry.value !== null);
      if (before === undefined) return [`nothing stood before the repeal from ${from}`];
      return cite(source, 'sv') === cite(before.source, 'sv') ? [`${from} is silent, and no source repeals`] : [];
    }),
    ...(replaced !== undefined && replaced.from <= first.from ? [`replaced before ${first.from}`] : []),
  ];
}

/** What a table should say on a day, told by walking its entries one by one: the oracle for look-up. */
export function entryOn({ entries }: DatedValue<unknown>, day: Day): Entry<unknown> | undefined {
  return entries.filter(({ from }) => dayNumber(from) <= dayNumber(day)).at(-1);
}

/** Whether a look-up gives the entry that covers the day, or its silence. */
export function answersOn(table: DatedValue<unknown>, day: Day): boolean {
  const expected = entryOn(table, day);
  const found = lookUp(table, { law: day, facts: day, known: lastDay });
  if (table.replaced !== undefined && table.replaced.from <= day) return !found.found && found.reason === 'replaced';
  if (expected === undefined) return !found.found && found.reason === 'before-first-entry';
  if (expected.value === null) return !found.found && found.reason === 'no-value' && found.source === expected.source;
  return found.found && found.entry.from === expected.from && found.entry.value === expected.value;
}

/** The days on which a table changes, each with the day before and the day after. */
export function daysAround({ entries, verifiedThrough, replaced }: DatedValue<unknown>): readonly Day[] {
  const breaks = [
    ...entries.map(({ from }) => from),
    verifiedThrough,
    ...(replaced === undefined ? [] : [replaced.from]),
  ];
  return breaks.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
}
