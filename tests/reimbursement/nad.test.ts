import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NadActivity } from '../../src/facts/nad-activity.js';
import { on } from '../../src/kernel/asked.js';
import { sum } from '../../src/kernel/money.js';
import { claimNad, type NadClaim } from '../../src/reimbursement/nad/claim.js';
import { nadRuleSets } from '../../src/reimbursement/nad/rule-sets.js';
import { dayIn } from '../support/cases.js';
import { activityOf, complete, expectNad, nadRows, told } from '../support/nad-cases.js';
import { factsOf, withAnswer } from '../../src/testing/answers.js';
import { someNadActivity } from '../../src/testing/nad/activity.js';
import { runs } from '../support/runs.js';

const of2014 = nadRuleSets['nad-skane-2014'];
const june2015 = on(dayIn('2015-06-01'));

describe('NAD: 1 500 kr for each participant and activity', () => {
  it.each(nadRows)('$name', (row) => {
    expectNad(row);
  });

  it("is the working group's own money and goes to the association", () => {
    const { payer, recipient, ruleSet, activity } = claimNad(activityOf({ present: 1 }), june2015, of2014);
    expect([payer.en, recipient.en]).toEqual([
      "the local working group's own funds",
      'the association that arranges the activity',
    ]);
    expect([ruleSet, activity]).toEqual(['nad-skane-2014', 'activity']);
  });

  it('V10: the same person in two activities is paid for twice', () => {
    const activity = activityOf({ present: 1 });
    const claims = [claimNad(activity, june2015, of2014), claimNad({ ...activity, id: 'other' }, june2015, of2014)];
    expect(sum(claims.flatMap((claim) => (claim.kind === 'payable' ? [claim.payableNow] : [])))).toBe('3000');
  });

  it('V13, V14: 550 participants give 825 000 kr, and 74 in six activities 111 000 kr', () => {
    const amountOf = (count: number) => {
      const claim = claimNad(activityOf({ present: count, but: { leaders: 55 } }), june2015, of2014);
      return claim.kind === 'payable' ? [claim.payableNow] : [];
    };
    expect(amountOf(550)).toEqual(['825000']);
    expect(sum([13, 13, 12, 12, 12, 12].flatMap(amountOf))).toBe('111000');
  });
});

const someActivity = someNadActivity();
const someSet = fc.constantFrom(...(['nad-skane-2014', 'nad-skane-2019', 'nad-vast-2020'] as const));
const in2020 = on(dayIn('2020-06-01'));

describe('whatever the activity', () => {
  it('nothing but a whole multiple of 1 500 kr is paid, once for each person who came', () => {
    fc.assert(
      fc.property(someActivity, someSet, (activity, key) => {
        const ruleSet = nadRuleSets[key];
        const claim = claimNad(activity, in2020, ruleSet);
        if (claim.kind !== 'payable') return;
        const came = (activity.participants ?? []).filter(({ sessionsAttended = 0 }) => sessionsAttended > 0);
        expect(Number(claim.payableNow)).toBe(1500 * new Set(came.map(({ id }) => id)).size);
      }),
      runs(500),
    );
  });

  it('mending exactly what is said to lack gives exactly what was said', () => {
    fc.assert(
      fc.property(someActivity, (activity) => {
        const claim = claimNad(activity, in2020, of2014);
        fc.pre(claim.kind === 'notPayable' && claim.ifMended !== null && claim.ifMended !== '0');
        const { ifMended } = claim;
        const mended = mend(activity, claim);
        expect(told(claimNad(mended, in2020, of2014))).toEqual({ kind: 'payable', payableNow: ifMended });
      }),
      runs(500),
    );
  });

  it('one session or one leader fewer than what lacks is not enough', () => {
    fc.assert(
      fc.property(someActivity, (activity) => {
        const claim = claimNad(activity, in2020, of2014);
        fc.pre(claim.kind === 'notPayable');
        const { leadersMissing, sessionsMissing } = claim;
        for (const [missing, key] of [
          [leadersMissing, 'leaders'],
          [sessionsMissing, 'sessionsHeld'],
        ] as const) {
          if (missing === null || missing === 0) continue;
          const almost = { ...activity, [key]: (activity[key] ?? 0) + missing - 1 };
          expect(claimNad(almost, in2020, of2014).kind).toBe('notPayable');
        }
      }),
      runs(500),
    );
  });

  it('a fact that is forgotten can only leave the answer open, never turn it', () => {
    fc.assert(
      fc.property(someActivity, someSet, (activity, key) => {
        const ruleSet = nadRuleSets[key];
        const { kind } = claimNad(activity, in2020, ruleSet);
        for (const place of factsOf(activity)) {
          const less = withAnswer(activity, place, undefined);
          expect([kind, 'undetermined'], place.join('.')).toContain(claimNad(less, in2020, ruleSet).kind);
        }
      }),
      runs(300),
    );
  });

  it('the order of the list and of the effects says nothing', () => {
    fc.assert(
      fc.property(someActivity, someSet, (activity, key) => {
        const ruleSet = nadRuleSets[key];
        const { participants: listed, uses } = activity;
        const turned = { ...activity, participants: listed?.toReversed(), uses: uses?.toReversed() };
        expect(told(claimNad(turned, in2020, ruleSet))).toEqual(told(claimNad(activity, in2020, ruleSet)));
      }),
      runs(300),
    );
  });
});

/** The activity with all that is said to lack put right, and nothing else. */
function mend(activity: NadActivity, claim: Extract<NadClaim, { kind: 'notPayable' }>): NadActivity {
  const lacks = new Set(claim.lacking.map(({ code }) => code));
  const { leaders = 0, sessionsHeld = 0, uses = [] } = activity;
  return {
    ...activity,
    leaders: leaders + (claim.leadersMissing ?? 0),
    sessionsHeld: sessionsHeld + (claim.sessionsMissing ?? 0),
    uses: lacks.has('excludedCost') ? uses.filter((use) => use !== 'membership-fees') : uses,
    plan: lacks.has('plan') ? { effects: ['language'] } : activity.plan,
    qualityDecision: lacks.has('quality') ? complete.qualityDecision : activity.qualityDecision,
  };
}
