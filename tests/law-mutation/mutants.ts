import { countries } from '../../src/facts/countries.js';
import { permitGrounds } from '../../src/facts/grounds.js';
import { addDays, asDay, type Day } from '../../src/kernel/day.js';
import { type DatedValue, datedValue, type Entry } from '../../src/kernel/dated-value.js';

/** A table with one thing moved by one unit. */
export interface Mutant {
  readonly table: DatedValue<unknown>;
  readonly by: DatedValue<unknown>;
  /** What was moved, in words. */
  readonly what: string;
}

/** A value moved by one unit. */
export interface Moved {
  readonly what: string;
  readonly value: unknown;
}

/** Words that stand for a value of law, with what could stand in their place. */
const swaps: Readonly<Record<string, readonly unknown[]>> = { riktalder: [66, 67, 68] };

/** Closed lists of which a table of law takes some. */
const vocabularies: readonly (readonly string[])[] = [permitGrounds, countries];

/**
 * Every way to move one thing in a table: each entry's day and day of knowledge, each figure, each item of a list, each word, each repeal,
 * and each wording for its neighbour's. A move that no table can have (two entries for one day) is none.
 */
export function mutantsOf(table: DatedValue<unknown>): readonly Mutant[] {
  const moves = table.entries.flatMap((entry, index) => [
    ...dayMoves(entry).map(({ what, ...moved }) => ({ what, entries: replaced(table, index, { ...entry, ...moved }) })),
    ...valueMoves(table, index).map(({ what, value }) => ({
      what: `from ${entry.from}: ${what}`,
      entries: replaced(table, index, { ...entry, value }),
    })),
    ...(entry.value === null && index > 0
      ? [{ what: `the repeal from ${entry.from} forgotten`, entries: table.entries.toSpliced(index, 1) }]
      : []),
  ]);
  const { replaced: end } = table;
  return [
    ...moves.flatMap(({ what, entries }) => mutant(table, { ...table, entries }, what)),
    ...(end === undefined
      ? []
      : daysBeside(end.from).flatMap((from) =>
          mutant(table, { ...table, replaced: { ...end, from } }, `replaced from ${from}`),
        )),
  ];
}

function replaced({ entries }: DatedValue<unknown>, index: number, by: Entry<unknown>): DatedValue<unknown>['entries'] {
  return entries.with(index, by);
}

function mutant(table: DatedValue<unknown>, by: DatedValue<unknown>, what: string): readonly Mutant[] {
  try {
    return [{ table, by: datedValue(by), what }];
  } catch {
    return [];
  }
}

function daysBeside(day: Day): readonly Day[] {
  return [addDays(day, -1), addDays(day, 1)];
}

function dayMoves({ from, known }: Entry<unknown>) {
  return [
    ...daysBeside(from).map((moved) => ({ what: `from ${from} → ${moved}`, from: moved })),
    ...(known === undefined ? [] : daysBeside(known)).map((moved) => ({ what: `known ${moved}`, known: moved })),
  ];
}

function valueMoves({ entries }: DatedValue<unknown>, index: number): readonly Moved[] {
  const value = entries[index]?.value;
  if (value === null || value === undefined) return [];
  const neighbours = [entries[index - 1], entries[index + 1]].flatMap((entry) => (entry?.value == null ? [] : [entry]));
  if (isOpaque(value))
    return neighbours
      .filter((entry) => entry.value !== value)
      .map((entry) => ({ what: `the wording from ${entry.from} instead`, value: entry.value }));
  const words = new Set(
    entries.map((entry) => entry.value).filter((other) => typeof other === 'string' && other in swaps),
  );
  return [
    ...movesOf(value),
    ...(typeof value === 'number'
      ? [...words].map((word) => ({ what: `${value.toString()} → ${String(word)}`, value: word }))
      : []),
  ];
}

/** A rule, or a record of rules and tables: a wording, which has no unit to be moved by. */
function isOpaque(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return 'type' in value || Object.values(value).some((part) => typeof part === 'object' && part !== null);
}

/** Every way to move a value of law by one unit. */
export function movesOf(value: unknown): readonly Moved[] {
  if (typeof value === 'boolean') return [{ what: `not ${value.toString()}`, value: !value }];
  if (typeof value === 'number')
    return [value - 1, value + 1].map((moved) => ({ what: `${value.toString()} → ${moved.toString()}`, value: moved }));
  if (typeof value === 'string') return wordMoves(value);
  if (Array.isArray(value)) return listMoves(value as readonly unknown[]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    movesOf(part).map(({ what, value: moved }) => ({ what: `${name} ${what}`, value: { ...value, [name]: moved } })),
  );
}

function wordMoves(value: string): readonly Moved[] {
  const day = asDay(value);
  if (day !== undefined) return daysBeside(day).map((moved) => ({ what: `${value} → ${moved}`, value: moved }));
  const figure = /^(\d+)(\.\d+)?$/.exec(value);
  if (figure !== null) {
    const [, whole = '', part = ''] = figure;
    return [-1, 1].map((step) => {
      const moved = `${(Number(whole) + step).toString().padStart(whole.startsWith('0') ? whole.length : 0, '0')}${part}`;
      return { what: `${value} → ${moved}`, value: moved };
    });
  }
  return (swaps[value] ?? []).map((moved) => ({ what: `${value} → ${String(moved)}`, value: moved }));
}

function listMoves(list: readonly unknown[]): readonly Moved[] {
  const vocabulary = vocabularies.find((words) => list.every((item) => words.some((word) => word === item))) ?? [];
  return [
    ...list.map((item, index) => ({ what: `without ${String(item)}`, value: list.toSpliced(index, 1) })),
    ...vocabulary
      .filter((word) => !list.includes(word))
      .map((word) => ({ what: `with ${word}`, value: [...list, word] })),
  ];
}
