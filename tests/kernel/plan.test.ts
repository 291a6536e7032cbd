import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Amendments, amendment, type Asked, movedTo, on } from '../../src/kernel/asked.js';
import type { DatedValue } from '../../src/kernel/dated-value.js';
import { addDays, addYears, type Day, day, firstDay, lastDay } from '../../src/kernel/day.js';
import { evaluate } from '../../src/kernel/evaluate.js';
import { holds } from '../../src/kernel/holds.js';
import { holdsInOrder, lookUpInOrder } from '../../src/kernel/in-order.js';
import { isTrue } from '../../src/kernel/leaves.js';
import { lookUpIn } from '../../src/kernel/look-up.js';
import { lawReadIn, noticesOf } from '../../src/kernel/notice.js';
import { withParts } from '../../src/kernel/parts.js';
import { planFor } from '../../src/kernel/plan.js';
import { onDay, type Rule, underLawOf, underReading } from '../../src/kernel/rule.js';
import { timeline } from '../../src/kernel/timeline.js';
import { edges, tablesOf } from '../../src/testing/edges.js';
import { rebuilt } from '../../src/testing/rebuilt.js';
import { askedDay, shift, someCase, someDay, table } from '../support/random-rules.js';
import { runs } from '../support/runs.js';
import {
  appliedDay,
  birth,
  constant,
  counting,
  someSource,
  type Subject,
  text,
  willing,
  yearsPassed,
} from '../support/synthetic.js';

vi.setConfig({ testTimeout: 60_000 });

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
});

describe('a plan that is kept', () => {
  /** A table of the rule, by its place, and by how many days its breaks are moved; by none for the law as it is. */
  interface Change {
    readonly which: number;
    readonly by: number;
  }

  const at = <T>(list: readonly T[], index: number): T => list[index % list.length] ?? expect.fail('nothing to choose');

  const amended = (of: Rule<Subject>, { which, by }: Change): Amendments => {
    const tables = tablesOf(of);
    if (by === 0 || tables.length === 0) return new Map();
    const table = at(tables, which);
    const entries = table.entries.map((entry) => ({ ...entry, from: addDays(entry.from, by) }));
    return new Map([[table, { ...table, key: 'amended', entries }]]);
  };

  /** The day before each break of the law that a rule reads, and the day. */
  const breaks = (of: Rule<Subject>, put: Pick<Asked, 'amend'>): readonly Day[] =>
    edges(of, put)
      .filter((one) => one > firstDay)
      .flatMap((one) => [addDays(one, -1), one]);

  const several = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 3 });
  const conversation = fc.record({
    one: someCase(),
    subjects: several(someCase().map(({ subject }) => subject)),
    policies: several(
      fc.record(
        {
          counting: fc.constantFrom('same-day', 'day-before', 'no-such-option'),
          reach: fc.constantFrom('narrow', 'wide'),
        },
        { requiredKeys: [] },
      ),
    ),
    knowns: several(fc.oneof(fc.constant(lastDay), someDay)),
    changes: several(fc.record({ which: fc.nat(), by: fc.oneof(fc.constant(0), fc.integer({ min: -300, max: 300 })) })),
    days: several(askedDay),
    questions: fc.array(
      fc.record({
        about: fc.nat(),
        chosen: fc.nat(),
        known: fc.nat(),
        changed: fc.nat(),
        facts: fc.nat(),
        law: fc.option(fc.nat(), { freq: 4 }),
      }),
      { minLength: 2, maxLength: 12 },
    ),
  });

  it('changes no answer, whoever is asked about, in whatever order days, readings, knowledge and tables come', () => {
    fc.assert(
      fc.property(conversation, ({ one: { rule }, subjects, policies, knowns, changes, days, questions }) => {
        // Readings and tables stay the very same from question to question, so that plans are found again.
        const amends = changes.map((change) => amended(rule, change));
        for (const { about, chosen, known, changed, facts, law } of [...questions, ...questions.toReversed()]) {
          const amend = at(amends, changed);
          const possible = [...days, ...breaks(rule, { amend })];
          const on = at(possible, facts);
          const clock = { facts: on, law: law === null ? on : at(possible, law), known: at(knowns, known) };
          const put = { clock, policies: at(policies, chosen), amend };
          const subject = at(subjects, about);
          const fresh = rebuilt(rule, new Map());
          const expected = evaluate(fresh, subject, { ...put, amend: amended(fresh, at(changes, changed)) });
          expect(evaluate(rule, subject, put)).toEqual(expected);
          expect(holds(rule, subject, put)).toBe(expected.truth);
        }
      }),
      runs(400),
    );
  });

  it('changes no timeline: its stretches are those of a rule that nobody asked before', () => {
    const span = { from: day('2021-01-01'), through: day('2023-12-31') };
    fc.assert(
      fc.property(conversation, ({ one: { rule, asked: put }, subjects, changes, days }) => {
        const amends = changes.map((change) => amended(rule, change));
        for (const amend of amends) {
          for (const subject of subjects)
            for (const one of [...breaks(rule, { amend }), ...days])
              evaluate(rule, subject, movedTo({ ...put, amend }, one));
        }
        for (const [index, amend] of amends.entries()) {
          const fresh = rebuilt(rule, new Map());
          const freshly = { ...put, amend: amended(fresh, at(changes, index)) };
          for (const subject of subjects) {
            const expected = timeline(fresh, subject, span, freshly);
            expect(timeline(rule, subject, span, { ...put, amend })).toEqual(expected);
          }
        }
      }),
      runs(100),
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

  it('tell all law that the days rest on, each entry on the latest of its days', () => {
    // A table is told by its key, and every table of law has one of its own; a law's day of the record is not that of the question.
    const plain = someCase().filter(({ rule, asked: put }) => {
      const keys = tablesOf(rule, put).map(({ key }) => key);
      const parts = withParts(rule, put);
      return new Set(keys).size === keys.length && parts.every(({ type }) => type !== 'underLawOf');
    });
    fc.assert(
      fc.property(plain, days, ({ rule, subject, asked: put }, some) => {
        const inOrder = holdsInOrder(rule, subject);
        const used = some.map(([law]) => {
          const then = question(put, law, law);
          inOrder.on(then);
          return { law, used: lawReadIn(evaluate(rule, subject, then), law).flatMap((read) => read.used) };
        });
        for (const { law, used: expected } of used) {
          const told = inOrder.law.filter((read) => read.law >= law).flatMap((read) => read.used);
          expect(told).toEqual(expect.arrayContaining(expected));
        }
        expect(inOrder.law.at(-1)?.law).toBe(some.at(-1)?.[0]);
      }),
      runs(400),
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

describe('law under a day of the record, asked in order', () => {
  const checked = { ...years, verifiedThrough: day('2022-12-31') };
  const rule = underLawOf('older', appliedDay, yearsPassed('time', birth, checked));
  const shifted = onDay('on-day', (of) => addDays(of, -1), rule);

  it.each([
    ['2023-06-01', '2022-03-01', 1],
    ['2022-12-31', '2023-03-01', 0],
    ['2023-01-01', '2023-03-01', 1],
  ])('applied on %s, asked on %s: %i notices, as the proof has it', (applied, asked, count) => {
    for (const of of [rule, shifted]) {
      const subject = { birth: day('2019-01-01'), applied: day(applied) };
      const question = on(day(asked));
      const inOrder = holdsInOrder(of, subject);
      inOrder.on(question);
      expect(noticesOf(inOrder.law)).toHaveLength(count);
      expect(noticesOf(inOrder.law)).toEqual(noticesOf(lawReadIn(evaluate(of, subject, question), question.clock.law)));
    }
  });
});
