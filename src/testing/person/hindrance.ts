import fc from 'fast-check';
import type { ChildCare, Employment, HindranceRecord, Obstacle, SickLeave, Studies } from '../../facts/hindrance.js';
import { addDays, addMonths, type Day } from '../../kernel/day.js';
import { type Completeness, listOf } from '../record.js';
import { someDays, somePeriod } from './period.js';

const flag = fc.boolean();

/** A time at home with a child that often turns one as the time begins or ends, or on a day beside. */
function someChildCare(kind: Completeness): fc.Arbitrary<ChildCare> {
  const born = fc.record({
    of: fc.constantFrom('from', 'through'),
    months: fc.constantFrom(0, 12),
    days: fc.oneof(fc.integer({ min: -1, max: 1 }), fc.integer({ min: -400, max: 0 })),
  });
  return fc.tuple(someDays, born).chain(([days, { of, months, days: by }]) => {
    const childBorn: Day = addDays(addMonths(days[of] ?? days.from, -months), by);
    return somePeriod<ChildCare>(
      kind,
      { childBorn: fc.constant(childBorn), fullTime: flag, parentalBenefit: flag, awaited: flag },
      fc.constant(days),
    );
  });
}

/** What a person does, or is kept by, beside etableringsprogrammet: a field an arbitrary. */
export function hindranceFields(kind: Completeness): {
  readonly [K in keyof HindranceRecord]-?: fc.Arbitrary<HindranceRecord[K]>;
} {
  const schools = fc.constantFrom('gymnasieskola', 'anpassad-gymnasieskola', 'annan');
  return {
    employments: listOf(somePeriod<Employment>(kind, { fullTime: flag, awaited: flag }), 1),
    studies: listOf(somePeriod<Studies>(kind, { kind: schools, fullTime: flag, compensated: flag, awaited: flag }), 1),
    childCare: listOf(someChildCare(kind)),
    sickLeaves: listOf(somePeriod<SickLeave>(kind, { fullTime: flag, fullSickPay: flag }), 1),
    obstacles: listOf(somePeriod<Obstacle>(kind, { kind: fc.constantFrom('accepted', 'unable'), awaited: flag }), 1),
  };
}
