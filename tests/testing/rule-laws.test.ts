import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ruleLaws } from '../../src/testing.js';
import type { Between } from '../../src/kernel/fact.js';
import { fact } from '../../src/kernel/fact.js';
import { datedValue } from '../../src/kernel/dated-value.js';
import { addDays, addYears, type Day, day } from '../../src/kernel/day.js';
import { all, condition, type Rule, some } from '../../src/kernel/rule.js';
import { isTrue } from '../../src/kernel/leaves.js';
import { someDay } from '../../src/testing/days.js';
import { listOf, orNone, record } from '../../src/testing/record.js';

vi.setConfig({ testTimeout: 60_000 });

/** A made-up subject: enough to plant one error for each law. */
interface Guest {
  readonly born?: Day | Between<Day> | undefined;
  readonly arrived?: Day | null | undefined;
  readonly stays?: readonly { readonly from?: Day | undefined; readonly paid?: boolean | undefined }[] | undefined;
}

const question = { sv: '?', en: '?' };
const source = { document: 'Husordning', status: 'project' } as const;
const born = fact({ key: 'born', question, kind: 'register', read: (guest: Guest) => guest.born });
const arrived = fact({ key: 'arrived', question, kind: 'register', read: (guest: Guest) => guest.arrived });
const stays = fact({ key: 'stays', question, kind: 'register', read: (guest: Guest) => guest.stays });
const paid = fact({
  key: 'paid',
  question,
  kind: 'register',
  read: (stay: { readonly paid?: boolean | undefined }) => stay.paid,
});
const years = datedValue({
  key: 'alder',
  label: { sv: 'ålder', en: 'age' },
  verifiedThrough: day('2026-12-31'),
  entries: [
    { from: day('2022-01-01'), value: 18, source },
    { from: day('2024-07-01'), value: 20, source },
  ],
});

const leaf = { source, turnable: 'time', label: { sv: 'led', en: 'claim' } } as const;

/** Old enough by the law of the day: as it should be. */
const oldEnough = condition({
  ...leaf,
  key: 'old-enough',
  reads: { born },
  law: { years },
  decide: ({ day: today, facts, law }) => {
    const turned = addYears(facts.born, law.years);
    return { holds: turned <= today, actual: facts.born, bound: law.years, turns: [turned] };
  },
});

const everyStayPaid = some('some-paid', {
  source,
  turnable: 'procedure',
  list: stays,
  rule: isTrue({ ...leaf, key: 'paid' }, paid),
});

const kind = { complete: false };
const subject = record<Guest>(kind, {
  born: fc.oneof(
    someDay.map((on) => addYears(on, -19)),
    someDay.map((on) => ({ earliest: addYears(on, -20), latest: addDays(addYears(on, -20), 200) })),
  ),
  arrived: orNone(someDay),
  stays: listOf(record<NonNullable<Guest['stays']>[number]>(kind, { from: someDay, paid: fc.boolean() })),
});
const complete = record<Guest>(
  { complete: true },
  {
    born: someDay.map((on) => addYears(on, -19)),
    arrived: orNone(someDay),
    stays: listOf(
      record<NonNullable<Guest['stays']>[number]>({ complete: true }, { from: someDay, paid: fc.boolean() }),
    ),
  },
);

/** The laws that a rule breaks, of all or of some. */
function brokenBy(rule: Rule<Guest>, among?: readonly string[]): readonly string[] {
  return ruleLaws(rule, { subject, complete, uncertainDays: ['born'] })
    .filter(({ key, verdict }) => (among ?? [key]).includes(key) && !verdict({ seed: 3, runs: 150 }).holds)
    .map(({ key }) => key);
}

describe('the laws of rules', () => {
  it('hold for a rule as it should be, over a table, a list and a day known by its bounds', () => {
    expect(brokenBy(all('guest', oldEnough, everyStayPaid))).toEqual([]);
  });

  let asked = 0;
  const planted: readonly { readonly error: string; readonly rule: Rule<Guest>; readonly breaks: readonly string[] }[] =
    [
      {
        error: 'reads below a fact and takes silence for "no"',
        rule: condition({
          ...leaf,
          key: 'stayed',
          reads: { stays },
          decide: ({ facts }) => ({ holds: facts.stays.some((stay) => stay.paid === true), actual: null }),
        }),
        breaks: ['forgetting'],
      },
      {
        error: 'gives an unanswered item of a list a default',
        rule: some('some-paid', {
          source,
          turnable: 'procedure',
          list: stays,
          rule: isTrue(
            { ...leaf, key: 'paid' },
            { ...paid, read: (stay: { readonly paid?: boolean | undefined }) => stay.paid ?? true },
          ),
        }),
        breaks: ['forgetting', 'no-default'],
      },
      {
        error: 'asks two things of an uncertain day at once',
        rule: condition({
          ...leaf,
          key: 'in-between',
          reads: { born },
          decide: ({ day: today, facts }) => {
            const [from, through] = [addYears(facts.born, 19), addDays(addYears(facts.born, 19), 20)];
            return { holds: from <= today && today <= through, actual: null, turns: [from, addDays(through, 1)] };
          },
        }),
        breaks: ['blurring', 'uncertain-day'],
      },
      {
        error: 'asks for a part of what it has declared that nobody can answer',
        rule: condition({ ...leaf, key: 'asks', reads: { arrived }, decide: () => ({ open: ['arrived.hour'] }) }),
        breaks: ['closing'],
      },
      {
        error: 'names the wrong day as the turn',
        rule: condition({
          ...leaf,
          key: 'arrived',
          reads: { arrived },
          decide: ({ day: today, facts }) =>
            facts.arrived === null
              ? { holds: false, actual: null }
              : { holds: facts.arrived <= today, actual: null, turns: [addDays(facts.arrived, 1)] },
        }),
        breaks: ['every-day'],
      },
      {
        error: 'takes the lack of law for a no',
        rule: condition({
          ...leaf,
          key: 'by-history',
          reads: { born },
          history: { years },
          decide: ({ day: today, facts, history }) => {
            const limit = history.years.at(-1)?.value ?? 99;
            const turned = addYears(facts.born, limit);
            return { holds: turned <= today, actual: null, turns: [turned] };
          },
        }),
        breaks: ['no-law-before'],
      },
      {
        error: 'shows what is not plain data',
        rule: condition({ ...leaf, key: 'map', reads: { born }, decide: () => ({ holds: true, actual: new Map() }) }),
        breaks: ['plain-proof'],
      },
      {
        error: 'writes to the record',
        rule: condition({
          ...leaf,
          key: 'writes',
          reads: { stays },
          decide: ({ facts }) => {
            (facts.stays as unknown[]).length = 0;
            return { holds: true, actual: null };
          },
        }),
        breaks: ['repeatable'],
      },
      {
        error: 'answers otherwise the second time',
        rule: condition({
          ...leaf,
          key: 'moody',
          reads: { born },
          decide: () => {
            asked += 1;
            return { holds: asked % 3 === 0, actual: null };
          },
        }),
        breaks: ['repeatable'],
      },
    ];

  it.each(planted)('find out a rule that $error', ({ rule, breaks }) => {
    expect(brokenBy(rule, breaks)).toEqual(breaks);
  });

  it('tell a rule that throws as a broken law, not as an error of their own', () => {
    const rule = condition<{ born: typeof born }>({
      ...leaf,
      key: 'throws',
      reads: { born },
      decide: () => {
        throw new Error('no such thing');
      },
    });
    const found = ruleLaws(rule, { subject })
      .find(({ key }) => key === 'without-proof')
      ?.verdict({ seed: 1 });
    expect(found).toMatchObject({ holds: false });
    expect(found?.holds === false && found.sentence.en).toMatch(/an error is thrown \(no such thing\)$/);
  });

  it('have each a key and a sentence of their own in both languages', () => {
    const laws = ruleLaws(oldEnough, { subject, complete, uncertainDays: ['born'] });
    for (const of of [laws.map(({ key }) => key), laws.map(({ name }) => name.sv), laws.map(({ name }) => name.en)])
      expect(new Set(of).size).toBe(laws.length);
    expect(ruleLaws(oldEnough, { subject }).map(({ key }) => key)).not.toContain('closing');
  });

  it('try as many cases as they are told, and as many as they say by themselves', () => {
    const [law] = ruleLaws(oldEnough, { subject });
    expect(law?.verdict({ seed: 1, runs: 7 })).toEqual({ holds: true, runs: 7 });
    expect(law?.verdict({ seed: 1 })).toEqual({ holds: true, runs: law?.runs });
  });
});
