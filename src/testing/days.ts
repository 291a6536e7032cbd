import fc from 'fast-check';
import { addDays, addMonths, type Day, day, earlier, endOfMonth, yearOf } from '../kernel/day.js';
import { tableTurns } from '../kernel/dated-value.js';
import { lawTables } from '../law/tables.js';
import { norms } from '../rights/norms.js';
import { programmeNorms } from '../rights/programme-norms.js';
import { edges } from './edges.js';

/** The first of January that days shrink to. */
const home = day('2024-01-01');
const homeYear = yearOf(home);

/** The years that cases are about. */
const years = { first: 2021, last: 2027 };

/**
 * A day of the years around 2024. Year, month and day shrink each for itself, so that a case that fails is told with 1 January 2024, or
 * the first of a month, wherever the day does not matter. The last day of a short month comes more often than by chance.
 */
const calendarDay: fc.Arbitrary<Day> = fc
  .tuple(fc.integer({ min: years.first - homeYear, max: years.last - homeYear }), fc.nat(11), fc.nat(30))
  .map(([year, month, days]) => {
    const first = addMonths(home, year * 12 + month);
    return earlier(addDays(first, days), endOfMonth(first));
  });

/**
 * The day before, the day or the day after one of some days.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { etableringsinsatser } from 'mottagande';
 * import { dayNear, edges } from 'mottagande/testing';
 *
 * const [some] = fc.sample(dayNear(edges(etableringsinsatser)), { numRuns: 1, seed: 1 });
 * some?.length; // => 10
 * ```
 */
export function dayNear(days: readonly Day[]): fc.Arbitrary<Day> {
  return fc.tuple(fc.constantFrom(...days), fc.integer({ min: -1, max: 1 })).map(([of, by]) => addDays(of, by));
}

/** Every day on which law of the library changes, in the years that cases are about and some before. */
function lawBreaks(): readonly Day[] {
  const days = [
    ...Object.values(lawTables).flatMap(tableTurns),
    ...Object.values({ ...norms, ...programmeNorms }).flatMap((norm) => edges(norm)),
  ];
  return [...new Set(days)].filter((of) => yearOf(of) >= years.first - 3 && yearOf(of) <= years.last).toSorted();
}

/** A turn of a month: its last day, or the first of the next. */
const monthTurn: fc.Arbitrary<Day> = fc
  .tuple(
    fc.integer({ min: 12 * (years.first - homeYear), max: 12 * (years.last - homeYear) + 11 }),
    fc.integer({ min: -1, max: 0 }),
  )
  .map(([months, days]) => addDays(addMonths(home, months), days));

/** 29 February, and the days on which years counted from it end. */
const leapDay: fc.Arbitrary<Day> = fc.constantFrom(
  ...['2024-02-29', '2024-02-28', '2024-03-01', '2025-02-28', '2026-02-28', '2027-02-28', '2027-03-01'].map(day),
);

/**
 * A day of the years 2021 to 2027, or near a break of the law: breaks with the day before and the day after, turns of months and 29
 * February come more often than by chance. It shrinks to 1 January 2024.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { someDay } from 'mottagande/testing';
 *
 * fc.sample(someDay, { numRuns: 3, seed: 7 }).every((day) => day >= '2017-01-01'); // => true
 * ```
 */
export const someDay: fc.Arbitrary<Day> = fc.oneof(
  { withCrossShrink: true },
  { weight: 6, arbitrary: calendarDay },
  { weight: 4, arbitrary: dayNear(lawBreaks()) },
  { weight: 2, arbitrary: monthTurn },
  { weight: 1, arbitrary: leapDay },
);
