import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  lastDayOfFrame,
  measuresUsed,
  type Pauses,
  pausesSince,
  type PauseTerms,
} from '../../src/conditions/programme-time.js';
import type { Person } from '../../src/facts/person.js';
import type { ChildCare } from '../../src/facts/hindrance.js';
import type { Placement } from '../../src/facts/programme.js';
import { on } from '../../src/kernel/asked.js';
import { addDays, addMonths, type Day, day, daysBetween } from '../../src/kernel/day.js';
import { holds } from '../../src/kernel/holds.js';
import { weekday } from '../../src/kernel/utc.js';
import { programmeNorms } from '../../src/rights/programme-norms.js';
import { programmeWindow } from '../../src/rights/programme-window.js';
import { answered, valueAt, withAnswer } from '../../src/testing/answers.js';
import { allPolicies, placedPerson, someDay, somePolicies } from '../support/arbitrary-person.js';

import { runs } from '../support/runs.js';

vi.setConfig({ testTimeout: 60_000 });

const span = fc.tuple(someDay, fc.nat(500)).map(([from, days]) => ({ from, through: addDays(from, days) }));
const placement: fc.Arbitrary<Placement> = fc.record({
  from: someDay,
  through: fc.option(someDay, { nil: null, freq: 2 }),
  percent: fc.constantFrom(25, 50, 75, 100),
});
const care: fc.Arbitrary<ChildCare> = fc
  .tuple(span, fc.nat(500), fc.boolean(), fc.boolean())
  .map(([run, age, fullTime, parentalBenefit]) => ({
    ...run,
    childBorn: addDays(run.from, -age),
    fullTime,
    parentalBenefit,
  }));
const terms: fc.Arbitrary<PauseTerms> = fc.record({
  leap: fc.constantFrom('feb28', 'mar1'),
  frame: fc.constant(36),
  months: fc.constantFrom(1, 6, 24),
});
const some = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 3 });

const isIn = (pauses: Pauses, one: Day): boolean =>
  [...pauses.beforePlan, ...pauses.childCare].some(({ from, through }) => from <= one && one <= through);

describe('15 and 15 a §§ against a count of every day', () => {
  it('the frame ends after the months and as many days as were disregarded before it ended', () => {
    fc.assert(
      fc.property(someDay, some(placement), some(care), fc.option(someDay, { nil: null }), terms, (...given) => {
        const [opened, placements, cares, plan, told] = given;
        const pauses = pausesSince(opened, placements, plan, cares, told);
        const last = lastDayOfFrame(opened, 36, pauses);
        let end = addMonths(opened, 36);
        for (let one = opened; one <= end && one < '2045-01-01'; one = addDays(one, 1))
          if (isIn(pauses, one)) end = addDays(end, 1);
        if (end < '2045-01-01') expect(last).toBe(end);
      }),
      runs(40),
    );
  });

  it('a pause never shortens the frame, and child care never adds more than its limit', () => {
    fc.assert(
      fc.property(someDay, some(placement), some(care), care, fc.option(someDay, { nil: null }), terms, (...given) => {
        const [opened, placements, cares, another, plan, told] = given;
        const ends = [cares, [...cares, another]].map((all) =>
          lastDayOfFrame(opened, 36, pausesSince(opened, placements, plan, all, told)),
        );
        expect((ends[0] ?? '') <= (ends[1] ?? '')).toBe(true);
        const { childCare } = pausesSince(opened, [], plan, cares, told);
        const days = childCare.reduce((sum, { from, through }) => sum + daysBetween(from, through) + 1, 0);
        expect(days).toBeLessThanOrEqual(daysBetween(addMonths(opened, 36), addMonths(opened, 36 + told.months)));
        expect(lastDayOfFrame(opened, 36, { beforePlan: [], childCare }) <= addMonths(opened, 36 + told.months)).toBe(
          true,
        );
      }),
      runs(200),
    );
  });

  it('the measures are used up on the first day before which their days have been spent', () => {
    fc.assert(
      fc.property(
        some(placement),
        someDay,
        someDay,
        fc.constantFrom('calendar-days', 'compensated-days'),
        (...given) => {
          const [placements, plan, asked, counted] = given;
          const { used, quota, usedUpOn } = measuresUsed(placements, plan, asked, 24, counted);
          let sum = 0;
          let usedByAsked = 0;
          let over: Day | null = null;
          for (let one = day('2017-12-01'); one < '2034-01-01'; one = addDays(one, 1)) {
            if (one === asked) usedByAsked = sum;
            if (sum >= quota && over === null) over = one;
            const counts = one >= plan && (counted === 'calendar-days' || weekday(one) <= 5);
            for (const { from, through, percent } of placements)
              if (counts && from !== undefined && from <= one && (through == null || one <= through))
                sum += percent ?? 0;
          }
          expect(used).toBe(usedByAsked);
          if (over !== null || usedUpOn === null || usedUpOn < '2034-01-01') expect(usedUpOn).toBe(over);
        },
      ),
      runs(25),
    );
  });

  it('full-time without a break from a day with a plan: the measures end where 24 months do', () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom('calendar-days', 'compensated-days'), (from, counted) => {
        const placements = [{ from, through: null, percent: 100 }];
        const { usedUpOn } = measuresUsed(placements, from, from, 24, counted);
        const end = addMonths(from, 24);
        if (counted === 'calendar-days') expect(usedUpOn).toBe(end);
        // The days of a weekend before the end use up nothing.
        else expect(daysBetween(usedUpOn ?? from, end)).toBeLessThanOrEqual(2);
      }),
      runs(200),
    );
  });
});

describe("the programme's window", () => {
  const told = (person: Person, asked: Day, policies: Readonly<Record<string, string>>) => {
    const { proof: _, ...found } = programmeWindow(person, on(asked, { policies }));
    return found;
  };

  type Told = ReturnType<typeof told>;

  /** Who knows less may have to name more events that the time can wait for, and a later day through which it can have been lengthened. */
  function expectToSayNoOther(after: Told, before: Told, place: string) {
    if (after.kind === 'notYetRunning' && before.kind === 'notYetRunning') {
      expect(after.waitsFor, place).toEqual(expect.arrayContaining([...before.waitsFor]));
    } else if (after.kind === 'closed' && before.kind === 'closed') {
      const [longer, shorter] = [after.possiblyThrough, before.possiblyThrough];
      expect({ ...after, possiblyThrough: shorter }, place).toEqual(before);
      if (shorter !== null) expect(longer !== null && longer >= shorter, place).toBe(true);
    } else {
      expect(after, place).toEqual(before);
    }
  }

  it('forgetting any fact leaves it as it was, or open', () => {
    fc.assert(
      fc.property(placedPerson({ complete: false }), someDay, somePolicies, (person, asked, policies) => {
        const before = told(person, asked, policies);
        for (const place of answered(person).filter(([field]) => field !== 'id')) {
          if (valueAt(person, place) === undefined) continue;
          const after = told(withAnswer(person, place, undefined), asked, policies);
          if (after.kind !== 'undetermined') expectToSayNoOther(after, before, place.join('.'));
        }
      }),
      runs(60),
    );
  });

  it('agrees with the norm: no time is left exactly when it is closed', () => {
    fc.assert(
      fc.property(
        placedPerson({ complete: true }),
        someDay.filter((on) => on >= '2018-01-01'),
        allPolicies,
        (person, asked, policies) => {
          const { kind } = told(person, asked, policies);
          const left = holds(programmeNorms.tidForInsatser.rule, person, on(asked, { policies }));
          if (kind === 'closed') expect(left).toBe('no');
          if (kind === 'running') expect(left).toBe('yes');
          if (left === 'no') expect(kind).not.toBe('running');
        },
      ),
      runs(300),
    );
  });

  it('is down-closed: whoever has time left on a day from 2027 had it on every earlier day from 2027', () => {
    fc.assert(
      fc.property(placedPerson({ complete: true }), allPolicies, fc.nat(900), fc.nat(900), (person, policies, a, b) => {
        const on_ = (days: number) => on(addDays(day('2027-01-01'), days), { policies });
        const { rule } = programmeNorms.tidForInsatser;
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)];
        if (holds(rule, person, on_(later)) === 'yes') expect(holds(rule, person, on_(earlier))).toBe('yes');
      }),
      runs(200),
    );
  });

  it('ends on the last day that it names, when nothing more is disregarded', () => {
    fc.assert(
      fc.property(placedPerson({ complete: true }), someDay, allPolicies, (person, asked, policies) => {
        const found = told({ ...person, childCare: [], placements: [] }, asked, policies);
        if (found.kind !== 'running' || asked < '2026-01-01') return;
        const at = (one: Day) => told({ ...person, childCare: [], placements: [] }, one, policies).kind;
        expect([at(found.lastDay), at(addDays(found.lastDay, 1))]).toEqual(['running', 'closed']);
      }),
      runs(150),
    );
  });
});
