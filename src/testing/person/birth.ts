import fc from 'fast-check';
import type { Between } from '../../kernel/fact.js';
import { addDays, addYears, type Day, day, dayFromNumber, dayNumber } from '../../kernel/day.js';
import { birth } from '../../facts/questions.js';
import { withParts } from '../../kernel/parts.js';
import { lawTables } from '../../law/tables.js';
import { norms } from '../../rights/norms.js';
import { someDay } from '../days.js';

/** The ages at which some rule of the library turns, by the tables that are read together with a birth date. */
function agesOfLaw(): readonly number[] {
  const read = Object.values(norms)
    .flatMap(({ rule }) => withParts(rule, { amend: new Map() }))
    .flatMap((part) =>
      part.type === 'condition' && Object.values<unknown>(part.reads).includes(birth)
        ? [...Object.values(part.law), ...Object.values(part.history)]
        : [],
    );
  const tables = [...read, lawTables.ageLimitReceivedBefore2026, lawTables.ageLimitReceivedFrom2026];
  const values = tables.flatMap(({ entries }) => entries.map(({ value }) => value));
  return [...new Set(values.filter((value) => typeof value === 'number'))].toSorted();
}

/** A grown-up's ordinary birthday, which others shrink to. */
const ordinary = day('1990-05-05');

/**
 * A birthday at the edge of an age that some rule asks for, with the day before and after; at a change of cohorts; on 29 February; or
 * any.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { someBirth } from 'mottagande/testing';
 *
 * fc.sample(someBirth, { numRuns: 2_000, seed: 1 }).some((born) => born.endsWith('-02-29')); // => true
 * ```
 */
export const someBirth: fc.Arbitrary<Day> = fc.oneof(
  { withCrossShrink: true },
  { weight: 1, arbitrary: fc.constant(ordinary) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...agesOfLaw()), someDay, fc.integer({ min: -1, max: 1 }))
      .map(([years, on, days]) => addDays(addYears(on, -years), days)),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...['1957-12-31', '1958-01-01', '1959-12-31', '1960-01-01', '1960-02-29', '2004-02-29', '2008-02-29'].map(day),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.integer({ min: dayNumber(day('1945-01-01')), max: dayNumber(day('2015-12-31')) }).map(dayFromNumber),
  },
);

/**
 * A birthday known only by its bounds, up to some two years apart.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { someBirthBounds } from 'mottagande/testing';
 *
 * fc.sample(someBirthBounds, 50).every(({ earliest, latest }) => earliest <= latest); // => true
 * ```
 */
export const someBirthBounds: fc.Arbitrary<Between<Day>> = fc
  .tuple(someBirth, fc.integer({ min: 0, max: 800 }))
  .map(([earliest, days]) => ({ earliest, latest: addDays(earliest, days) }));
