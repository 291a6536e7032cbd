import fc from 'fast-check';
import type { Dwelling } from '../../facts/person.js';
import type { KommunCode } from '../../facts/kommun.js';
import type { Course } from '../../kernel/course.js';
import { addDays, type Day, endOfMonthAfter } from '../../kernel/day.js';
import { courseOf, farAhead } from '../course.js';
import { type Completeness, record } from '../record.js';
import { someKommun } from './places.js';

/** How and where somebody lives. */
export function someDwelling(kind: Completeness): fc.Arbitrary<Dwelling> {
  return record<Dwelling>(kind, {
    housing: fc.constantFrom('asylboende', 'kommunboende', 'eget-boende', 'kommunbostad', 'egen-bostad', 'annat'),
    kommun: someKommun,
  });
}

/** A later change of registration, told from the day on which the first registration begins; `null` is away to nowhere. */
interface Move {
  readonly onDay: (beginning: Day) => Day;
  readonly value: KommunCode | null;
}

/** So many days after the beginning, or around the turn of a month: on its last day, or on the first or second of the next. */
const someMoveDay: fc.Arbitrary<Move['onDay']> = fc.oneof(
  fc.integer({ min: 1, max: 760 }).map((days) => (beginning: Day) => addDays(beginning, days)),
  fc.tuple(fc.nat(25), fc.integer({ min: 0, max: 2 })).map(
    ([months, days]) =>
      (beginning: Day) =>
        addDays(endOfMonthAfter(beginning, months), days),
  ),
);

/** Up to three moves: on to another kommun, there and back, away to nowhere. */
export const someMoves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.record({ onDay: someMoveDay, value: fc.option(someKommun, { nil: null, freq: 5 }) }),
  { maxLength: 3 },
);

/** The registration that begins in a kommun on a day and moves so. */
export function movedRegistration(beginning: Day, kommun: KommunCode, moves: readonly Move[]): Course<KommunCode> {
  const later = moves.map(({ onDay, value }) => ({ from: onDay(beginning), value }));
  const byDay = new Map(later.filter(({ from }) => from > beginning).map((one) => [one.from, one]));
  return courseOf([{ from: beginning, value: kommun }, ...byDay.values()], 'start', farAhead);
}

/**
 * A registration that begins in a kommun on a day and moves up to three times, often around the turn of a month: there and back, away to
 * nowhere, on to another.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { asDay, asKommunCode } from 'mottagande';
 * import { registrationFrom } from 'mottagande/testing';
 *
 * const [day, kommun] = [asDay('2024-03-10'), asKommunCode('2061')];
 * if (day !== undefined && kommun !== undefined) {
 *   fc.sample(registrationFrom(day, kommun), 1)[0]?.stretches[0]; // => { from: '2024-03-10', value: '2061' }
 * }
 * ```
 */
export function registrationFrom(beginning: Day, kommun: KommunCode): fc.Arbitrary<Course<KommunCode>> {
  return someMoves.map((moves) => movedRegistration(beginning, kommun, moves));
}
