import fc from 'fast-check';
import type { Course, Stretch } from '../kernel/course.js';
import { type Day, day } from '../kernel/day.js';
import { someDay } from './days.js';
import type { Completeness } from './record.js';

/** Later than any day that a case asks about. */
export const farAhead: Day = day('2039-12-31');

/**
 * A course of up to three stretches, some of them "none". Unless complete it may be silent before a day and after one.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { someCourse } from 'mottagande/testing';
 *
 * const [course] = fc.sample(someCourse(fc.constantFrom('school', 'work'), { complete: true }), { numRuns: 1, seed: 1 });
 * course?.knownFrom; // => 'start'
 * ```
 */
export function someCourse<T>(value: fc.Arbitrary<T>, kind: Completeness): fc.Arbitrary<Course<T>> {
  const stretch = fc.record({ from: someDay, value: fc.option(value, { nil: null, freq: 4 }) });
  const stretches = fc.uniqueArray(stretch, { maxLength: 3, selector: ({ from }) => from });
  if (kind.complete) return stretches.map((drawn) => courseOf(drawn, 'start', farAhead));
  return fc
    .tuple(
      stretches,
      fc.oneof({ weight: 3, arbitrary: fc.constant('start' as const) }, { weight: 1, arbitrary: someDay }),
      fc.oneof({ weight: 2, arbitrary: fc.constant(farAhead) }, { weight: 1, arbitrary: someDay }),
    )
    .map(([drawn, from, through]) => courseOf(drawn, from !== 'start' && from > through ? 'start' : from, through));
}

/** A course of the stretches that fall within what it knows, in order. */
export function courseOf<T>(stretches: readonly Stretch<T>[], knownFrom: Day | 'start', knownThrough: Day): Course<T> {
  return {
    stretches: stretches
      .filter(({ from }) => from <= knownThrough && (knownFrom === 'start' || from >= knownFrom))
      .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    knownFrom,
    knownThrough,
  };
}
