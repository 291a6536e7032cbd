import fc from 'fast-check';
import type {
  ActivityPlan,
  NadActivity,
  NadCost,
  NadEffect,
  NadParticipant,
  QualityDecision,
  WorkingGroupRole,
} from '../../facts/nad-activity.js';
import type { DatedValue } from '../../kernel/dated-value.js';
import { nadLeastSessions, nadMostParticipants, nadParticipantsPerLeader } from '../../law/projects/nad.js';
import { type Completeness, orNone, record } from '../record.js';

const roles: readonly WorkingGroupRole[] = ['case-officer', 'association-coordinator', 'regional-coordinator'];
const effects: readonly NadEffect[] = ['language', 'health', 'network'];
const costs: readonly NadCost[] = ['leaders', 'material', 'premises', 'activity-fees', 'membership-fees', 'other'];

/** A number of things, often one of those that some rule set turns on, one fewer or one more. */
function someCount(max: number, ...tables: readonly DatedValue<number>[]): fc.Arbitrary<number> {
  const limits = tables.flatMap(({ entries }) => entries.flatMap(({ value }) => value ?? []));
  const near = [...new Set(limits.flatMap((limit) => [limit - 1, limit, limit + 1]))];
  return fc.oneof({ withCrossShrink: true }, fc.nat(max), fc.constantFrom(...near));
}

/** Who stands on the list: some who have come, some who never did, one who stands there twice, one of whom nobody has said. */
function someParticipants({ complete }: Completeness): fc.Arbitrary<readonly NadParticipant[]> {
  const drawn = fc.record({
    came: someCount(12, nadParticipantsPerLeader, nadMostParticipants),
    absent: fc.nat(2),
    twice: fc.boolean(),
    unrecorded: complete ? fc.constant(false) : fc.boolean(),
  });
  return drawn.map(({ came, absent, twice, unrecorded }) => {
    const lines = Array.from({ length: came + absent }, (_, index) => ({
      id: `p${(index + 1).toString()}`,
      sessionsAttended: index < came ? 1 + (index % 3) : 0,
    }));
    return [...lines, ...(twice ? lines.slice(0, 1) : []), ...(unrecorded ? [{ id: 'unrecorded' }] : [])];
  });
}

/**
 * An activity of NAD with what its reimbursement depends on: numbers of participants and sessions near those that a rule set turns on.
 * Unless complete any question may be unasked.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { nadRuleSets } from 'mottagande';
 * import { ruleLaws, someNadActivity } from 'mottagande/testing';
 *
 * const { payment } = nadRuleSets['nad-skane-2014'];
 * for (const law of ruleLaws(payment, { subject: someNadActivity() })) law.check({ runs: 5 });
 * ```
 */
export function someNadActivity(kind: Completeness = { complete: false }): fc.Arbitrary<NadActivity> {
  const sessions = someCount(7, nadLeastSessions);
  return record<Omit<NadActivity, 'id'>>(kind, {
    participants: someParticipants(kind),
    leaders: fc.nat(3),
    sessionsPlanned: sessions,
    sessionsHeld: sessions,
    qualityDecision: orNone(
      record<QualityDecision>(kind, {
        approved: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.boolean() }),
        roles: fc.oneof({ weight: 3, arbitrary: fc.constant(roles) }, { weight: 1, arbitrary: someOf(roles) }),
      }),
      4,
    ),
    plan: orNone(record<ActivityPlan>(kind, { effects: someOf(effects) }), 4),
    uses: someOf(costs),
    voluntary: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.boolean() }),
  }).map((told) => ({ id: 'activity', ...told }));
}

function someOf<T>(words: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.subarray([...words], { maxLength: 3 });
}
