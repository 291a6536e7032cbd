import fc from 'fast-check';
import type { Period } from '../../facts/period.js';
import type { Placement, ProgrammeRecord, RecallFinding } from '../../facts/programme.js';
import { day } from '../../kernel/day.js';
import { someDay } from '../days.js';
import { type Completeness, listOf, orNone, record } from '../record.js';
import { hindranceFields } from './hindrance.js';
import { somePeriod } from './period.js';

const ends = [
  'discharged',
  'recalled-misconduct',
  'recalled-not-covered',
  'recalled-special-reasons',
  'other',
] as const;

/** Everything about etableringsprogrammet: a field an arbitrary. Most people are registered as job seekers. */
export function programmeFields(kind: Completeness): {
  readonly [K in keyof ProgrammeRecord]-?: fc.Arbitrary<ProgrammeRecord[K]>;
} {
  return {
    ...hindranceFields(kind),
    jobSeeker: fc.oneof(
      fc.constant([{ from: day('2021-01-01'), through: null }]),
      listOf(somePeriod<Period>(kind, {})),
    ),
    placementAssessedOn: orNone(someDay),
    placements: listOf(
      somePeriod<Placement>(kind, {
        percent: fc.constantFrom(25, 50, 75, 100),
        ended: fc.constantFrom(null, ...ends),
        requalifiedOn: orNone(someDay),
      }),
    ),
    individualPlanOn: orNone(someDay),
    recallFindings: listOf(
      record<RecallFinding>(kind, { reason: fc.constantFrom('misconduct', 'special-reasons'), foundOn: someDay }),
      1,
    ),
  };
}
