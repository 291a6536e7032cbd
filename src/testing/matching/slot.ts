import fc from 'fast-check';
import { asClockTime, type ClockTime, type Weekday, type WeeklySlot } from '../../matching/weekly-slot.js';
import { fail } from '../fail.js';

function clock(hour: number): ClockTime {
  return asClockTime(`${hour.toString().padStart(2, '0')}:00`) ?? fail(`${hour.toString()} is no hour`);
}

const someWeekday = fc.constantFrom<Weekday>('monday', 'sunday');

/**
 * A weekly slot of one to four whole hours on one of two days, so that slots often meet, overlap or lie within each other; some begin or
 * end at midnight. It shrinks to Monday 08:00–09:00.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { someSlot } from 'mottagande/testing';
 *
 * fc.sample(someSlot, 50).every(({ from, to }) => from < to); // => true
 * ```
 */
export const someSlot: fc.Arbitrary<WeeklySlot> = fc.oneof(
  { withCrossShrink: true },
  {
    weight: 8,
    arbitrary: fc
      .tuple(someWeekday, fc.integer({ min: 8, max: 20 }), fc.integer({ min: 1, max: 4 }))
      .map(([weekday, from, hours]) => ({ weekday, from: clock(from), to: clock(from + hours) })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(someWeekday, fc.integer({ min: 1, max: 4 }), fc.boolean())
      .map(([weekday, hours, late]) =>
        late ? { weekday, from: clock(24 - hours), to: clock(24) } : { weekday, from: clock(0), to: clock(hours) },
      ),
  },
);
