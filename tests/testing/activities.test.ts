import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseActivityOffer, parseNadActivity, parseParticipantProfile } from '../../src/boundary/parse.js';
import { someNadActivity, someOffer, someProfile, someSlot } from '../../src/testing.js';
import { hardConstraints } from '../../src/matching/hard-constraints.js';
import { score } from '../../src/matching/score.js';
import { fitsWithin } from '../../src/matching/weekly-slot.js';
import { claimNad } from '../../src/reimbursement/nad/claim.js';
import { nadRuleSets } from '../../src/reimbursement/nad/rule-sets.js';
import { on } from '../../src/kernel/asked.js';
import { day } from '../../src/kernel/day.js';
import { runs } from '../support/runs.js';
import { drawn, smallest } from '../support/drawn.js';

vi.setConfig({ testTimeout: 60_000 });

describe('an activity', () => {
  const profiles = drawn(someProfile(), 500);
  const offers = drawn(someOffer(), 500);

  it('as it is offered, and what a participant has told, are what the parsers accept', () => {
    for (const kind of [{ complete: false }, { complete: true }])
      fc.assert(
        fc.property(someProfile(kind), someOffer(kind), (profile, offer) => {
          expect(parseParticipantProfile(profile)._unsafeUnwrap()).toEqual(profile);
          expect(parseActivityOffer(offer)._unsafeUnwrap()).toEqual(offer);
          if (kind.complete)
            for (const of of [profile, offer]) expect(Object.values<unknown>({ ...of })).not.toContain(undefined);
        }),
        runs(100),
      );
  });

  it('and a participant are found possible and not, for want of each constraint', () => {
    const found = profiles.map((profile, index) => score(profile, offers[index] ?? expect.fail()));
    const codes = found.flatMap((one) => (one.kind === 'excluded' ? one.because.map(({ code }) => code) : []));
    expect([...new Set(codes)].toSorted()).toEqual(hardConstraints.map(({ code }) => code).toSorted());
    expect(found.filter(({ kind }) => kind === 'scored').length).toBeGreaterThan(20);
  });

  it('has times that meet, lie within a free time, and end at midnight', () => {
    const slots = drawn(fc.tuple(someSlot, someSlot), 1_000);
    expect(slots.some(([a, b]) => a.weekday === b.weekday && a.to === b.from)).toBe(true);
    expect(slots.some(([a, b]) => fitsWithin(a, [b]) && a.from > b.from)).toBe(true);
    expect(slots.some(([{ to }]) => to === '24:00') && slots.some(([{ from }]) => from === '00:00')).toBe(true);
    expect(smallest(someSlot, () => true)).toEqual({ weekday: 'monday', from: '08:00', to: '09:00' });
  });

  it('of NAD is one that the parser accepts, near the numbers that a rule set turns on', () => {
    for (const kind of [{ complete: false }, { complete: true }])
      fc.assert(
        fc.property(someNadActivity(kind), (activity) => {
          expect(parseNadActivity(activity)._unsafeUnwrap()).toEqual(activity);
          if (kind.complete) expect(JSON.stringify(activity)).not.toContain('unrecorded');
        }),
        runs(100),
      );
    const held = new Set(drawn(someNadActivity({ complete: true }), 200).map(({ sessionsHeld }) => sessionsHeld));
    const came = drawn(someNadActivity({ complete: true }), 400).map(
      ({ participants = [] }) =>
        new Set(participants.flatMap(({ id, sessionsAttended = 0 }) => (sessionsAttended > 0 ? id : []))).size,
    );
    expect([...held]).toEqual(expect.arrayContaining([4, 5, 6]));
    expect(came).toEqual(expect.arrayContaining([0, 1, 9, 10, 11]));
  });

  it('of NAD is paid for, refused for want of each condition, and left open', () => {
    const asked = on(day('2020-06-01'));
    const claims = Object.values(nadRuleSets).flatMap((ruleSet) =>
      drawn(someNadActivity(), 400).map((activity) => claimNad(activity, asked, ruleSet)),
    );
    expect(new Set(claims.map(({ kind }) => kind))).toEqual(new Set(['payable', 'notPayable', 'undetermined']));
    const lacking = claims.flatMap((one) => (one.kind === 'notPayable' ? one.lacking.map(({ code }) => code) : []));
    const conditions = Object.values(nadRuleSets).flatMap(({ payment }) =>
      payment.rule.type === 'all' ? payment.rule.parts.map(({ key }) => key) : [],
    );
    expect(new Set<string>(lacking)).toEqual(new Set(conditions));
  });

  it('of NAD shrinks to one of which nothing is told', () => {
    expect(smallest(someNadActivity(), () => true)).toEqual({ id: 'activity' });
  });
});
