import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amendment, type Asked, movedTo, on } from '../../src/kernel/asked.js';
import type { DatedValue } from '../../src/kernel/dated-value.js';
import { addDays, addYears, day } from '../../src/kernel/day.js';
import { evaluate } from '../../src/kernel/evaluate.js';
import { holds } from '../../src/kernel/holds.js';
import { holdsInOrder, lookUpInOrder } from '../../src/kernel/in-order.js';
import { lookUpIn } from '../../src/kernel/look-up.js';
import { planFor } from '../../src/kernel/plan.js';
import { rebuilt } from '../../src/testing/rebuilt.js';
import { askedDay, shift, someCase, someDay, table } from '../support/random-rules.js';
import { runs } from '../support/runs.js';
import { birth, constant, counting, someSource, text, willing, yearsPassed } from '../support/synthetic.js';
import { isTrue } from '../../src/kernel/leaves.js';
import { onDay, underReading } from '../../src/kernel/rule.js';

const asked = day('2022-03-01');
const years: DatedValue<number> = {
  ...constant('years', 1),
  entries: [
    { from: day('2021-01-01'), value: 1, source: someSource },
    { from: day('2022-03-01'), value: 2, source: someSource },
    { from: day('2022-06-01'), value: 3, source: someSource },
  ],
};

describe('a plan', () => {
  const rule = yearsPassed('time', birth, years);
  const planned = (text: string, options = {}) => planFor(rule, on(day(text), options));

  it('is good from one break of the law to the day before the next', () => {
    const one = planned('2022-03-01');
    expect([one.from, one.before]).toEqual(['2022-03-01', '2022-06-01']);
    expect(planned('2022-05-31')).toBe(one);
    expect(planned('2022-06-01')).not.toBe(one);
    expect(planned('2022-02-28')).not.toBe(one);
    expect(planned('2022-03-02')).toBe(one);
  });

  it('is good for the same readings, tables and knowledge alone', () => {
    const one = planned('2022-03-01');
    expect(planned('2022-03-01', { known: day('2022-12-31') })).not.toBe(one);
    expect(planned('2022-03-01', { amend: [amendment(years, { ...years, key: 'other' })] })).not.toBe(one);
    expect(planned('2022-03-01', { policies: {} })).not.toBe(one);
    expect(planned('2022-03-01')).toBe(one);
  });

  it('knows a reading by what it was when the question was put', () => {
    const policies = { counting: 'same-day' };
    const always = isTrue({ key: 'willing', label: text('willing'), source: someSource }, willing);
    const read = underReading('r', counting, {
      'same-day': always,
      'day-before': { ...always, key: 'other' },
    });
    const question = on(asked, { policies });
    expect(evaluate(read, { willing: true }, question).parts[0]?.claim.key).toBe('willing');
    policies.counting = 'day-before';
    expect(evaluate(read, { willing: true }, question).parts[0]?.claim.key).toBe('willing');
    expect(evaluate(read, { willing: true }, on(asked, { policies })).parts[0]?.claim.key).toBe('other');
  });

  it('that is kept changes no answer, in whatever order questions come', () => {
    const other = fc.record({
      day: askedDay,
      known: fc.option(someDay, { nil: undefined }),
      option: fc.constantFrom('same-day', 'day-before', 'no-such-option'),
    });
    fc.assert(
      fc.property(
        someCase(),
        fc.array(other, { minLength: 2, maxLength: 6 }),
        ({ rule: of, subject, asked: put }, others) => {
          const moved = others.map((one) => movedTo(put, one.day));
          const asked = [
            put,
            ...moved,
            ...others.map((one) => on(one.day, { known: one.known, policies: { counting: one.option } })),
          ];
          for (const question of [...asked, ...asked.toReversed()]) {
            const fresh = rebuilt(of, new Map());
            expect(evaluate(of, subject, question)).toEqual(evaluate(fresh, subject, question));
            expect(holds(of, subject, question)).toBe(evaluate(fresh, subject, question).truth);
          }
        },
      ),
      runs(200),
    );
  });
});

describe('days that are asked in order', () => {
  const days = fc
    .array(fc.tuple(askedDay, fc.integer({ min: 0, max: 40 })), { minLength: 1, maxLength: 12 })
    .map((some) => some.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const question = (base: Asked, law: string, facts: string): Asked => ({
    ...base,
    clock: { ...base.clock, law: day(law), facts: day(facts) },
  });

  it('give the truths that each day gives by itself', () => {
    fc.assert(
      fc.property(someCase(), days, ({ rule, subject, asked: put }, some) => {
        const inOrder = holdsInOrder(rule, subject);
        let facts = addYears(asked, -3);
        for (const [law, back] of some) {
          const earlier = addDays(law, -back);
          facts = earlier > facts ? earlier : facts;
          const then = question(put, law, facts);
          expect(inOrder.on(then)).toBe(holds(rule, subject, then));
        }
      }),
      runs(600),
    );
  });

  it('do not let a rule on another day stand longer than the day asked', () => {
    fc.assert(
      fc.property(shift, days, (moved, some) => {
        const rule = onDay('on-day', moved, yearsPassed('time', birth, years));
        const subject = { birth: addYears(asked, -1) };
        const inOrder = holdsInOrder(rule, subject);
        for (const [one] of some) expect(inOrder.on(on(one))).toBe(holds(rule, subject, on(one)));
      }),
      runs(200),
    );
  });

  it('find in a table what each day finds by itself, and read the same law', () => {
    fc.assert(
      fc.property(table('years', fc.integer({ min: 0, max: 3 }), { complete: false }), days, (of, some) => {
        const inOrder = lookUpInOrder(of);
        for (const [one] of some) {
          const found = inOrder.on(on(one));
          expect(found).toEqual(lookUpIn(of, on(one)));
          expect(inOrder.law.at(-1)).toEqual({ used: [found.used], law: one });
        }
      }),
      runs(400),
    );
  });
});
