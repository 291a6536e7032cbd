import { describe, expect, it } from 'vitest';
import { amendment, type AskOptions, on } from '../../src/kernel/asked.js';
import type { DatedValue } from '../../src/kernel/dated-value.js';
import { addDays, day } from '../../src/kernel/day.js';
import { evaluate } from '../../src/kernel/evaluate.js';
import { type Between, fact } from '../../src/kernel/fact.js';
import type { Finding } from '../../src/kernel/finding.js';
import { isTrue } from '../../src/kernel/leaves.js';
import { outcome } from '../../src/kernel/outcome.js';
import { turnsOf } from '../../src/kernel/proof.js';
import { condition, type Rule, some } from '../../src/kernel/rule.js';
import {
  birth,
  children,
  constant,
  counting,
  end,
  note,
  reach,
  schoolBegun,
  someSource,
  type Subject,
  text,
} from '../support/synthetic.js';

const asked = day('2022-03-01');
const leaf = { key: 'leaf', label: text('leaf'), source: someSource, turnable: 'document' } as const;
const proofOf = (rule: Rule<Subject>, subject: Subject, options?: AskOptions) =>
  evaluate(rule, subject, on(asked, options));

const years: DatedValue<number> = {
  ...constant('years', 3),
  entries: [
    { from: day('2020-01-01'), value: 3, source: { sfs: '2010:1122', paragraf: '5 §' } },
    { from: day('2023-01-01'), value: null, source: { sfs: '2010:1122', paragraf: '5 §', as: '2022:1' } },
  ],
  verifiedThrough: day('2022-12-31'),
};

describe('a condition', () => {
  it('is handed what it declares, and the day of the facts', () => {
    const seen: unknown[] = [];
    const rule = condition({
      ...leaf,
      reads: { birth, note },
      law: { years },
      history: { past: years },
      policies: { counting },
      decide: (given) => {
        seen.push(given);
        return { holds: true, actual: 'x', bound: 1, turns: [asked] };
      },
    });
    const proof = proofOf(rule, { birth: asked, note: null });
    expect(seen).toEqual([
      {
        day: asked,
        facts: { birth: asked, note: null },
        law: { years: 3 },
        history: { past: [years.entries[0]] },
        policies: { counting: 'same-day' },
      },
    ]);
    expect(proof).toMatchObject({
      claim: {
        node: 'condition',
        key: 'leaf',
        source: someSource,
        turnable: 'document',
        count: null,
        policies: [{ policy: 'counting', option: 'same-day' }],
      },
      at: 'leaf',
      truth: 'yes',
      finding: { actual: 'x', bound: 1, turns: [asked] },
      open: [],
      parts: [],
    });
    const used = {
      table: 'years',
      from: '2020-01-01',
      source: years.entries[0]?.source,
      verifiedThrough: '2022-12-31',
      amended: false,
    };
    expect(proof.claim.law).toEqual([used, used]);
  });

  it('is not asked while anything that it declares is open, and tells all of it at once', () => {
    const rule = condition({
      ...leaf,
      reads: { birth, note },
      law: { late: { ...years, key: 'late', entries: years.entries.slice(1) } },
      history: { gone: { ...years, key: 'gone', replaced: { from: asked, source: someSource } } },
      policies: { reach, counting },
      decide: (): Finding => expect.fail('asked'),
    });
    const proof = proofOf(rule, { birth: undefined }, { policies: { counting: 'no-such-option' } });
    expect(proof).toMatchObject({ truth: 'unknown', finding: null });
    expect(proof.open).toEqual([
      { kind: 'missing-fact', path: 'birth', question: birth.question, answeredBy: 'register' },
      { kind: 'missing-fact', path: 'note', question: note.question, answeredBy: 'register' },
      {
        kind: 'law-gap',
        table: 'late',
        label: years.label,
        law: asked,
        reason: 'before-first-entry',
        source: { sfs: '2010:1122', paragraf: '5 §' },
      },
      { kind: 'replaced-law', table: 'gone', label: years.label, law: asked, source: someSource },
      {
        kind: 'open-reading',
        policy: 'reach',
        question: reach.question,
        options: ['narrow', 'wide', 'none'],
        source: someSource,
      },
      {
        kind: 'open-reading',
        policy: 'counting',
        question: counting.question,
        options: ['same-day', 'day-before'],
        source: someSource,
      },
    ]);
    expect(proof.claim.law.map(({ table, from, source }) => ({ table, from, source }))).toEqual([
      { table: 'late', from: null, source: null },
      { table: 'gone', from: null, source: null },
    ]);
    expect(proof.claim.policies).toEqual([
      { policy: 'reach', option: null, recorded: null },
      { policy: 'counting', option: null, recorded: null },
    ]);
  });

  it('is open where its law is repealed on the day', () => {
    const rule = condition({ ...leaf, reads: {}, law: { years }, decide: () => ({ holds: true, actual: null }) });
    const proof = evaluate(rule, {}, on(day('2023-01-01')));
    expect(proof.truth).toBe('unknown');
    expect(proof.open).toMatchObject([{ kind: 'law-gap', reason: 'no-value', source: { as: '2022:1' } }]);
  });

  it('that asks a table’s past is asked though the table is repealed, and may call that a gap', () => {
    const inOrder = { ...years, entries: years.entries.slice(0, 1) };
    const unasked = (finding: Finding) =>
      condition({ ...leaf, reads: {}, history: { past: years }, decide: () => finding });
    const rule = (finding: Finding) =>
      condition({
        ...leaf,
        reads: {},
        history: { past: years },
        decide: ({ history }) => {
          expect(years.entries).toEqual(expect.arrayContaining([...history.past]));
          return finding;
        },
      });
    const repealed = on(day('2023-01-01'));
    expect(evaluate(rule({ holds: true, actual: 1 }), {}, repealed).truth).toBe('yes');
    const gap = evaluate(rule({ lawless: 'past', turns: [asked] }), {}, repealed);
    expect(gap).toMatchObject({ truth: 'unknown', finding: { turns: [asked] } });
    expect(gap.open).toEqual([
      {
        kind: 'law-gap',
        table: 'years',
        label: years.label,
        law: '2023-01-01',
        reason: 'no-value',
        source: years.entries[1]?.source,
      },
    ]);
    const inForce = evaluate(
      rule({ lawless: 'past' }),
      {},
      on(day('2023-06-01'), { amend: [amendment(years, inOrder)] }),
    );
    expect(inForce.open).toMatchObject([{ reason: 'no-value', source: inOrder.entries[0]?.source }]);
    const early = evaluate(unasked({ lawless: 'past' }), {}, on(day('2019-01-01')));
    expect(early.open).toMatchObject([{ reason: 'before-first-entry' }]);
  });

  it('names the table in use when a gap is in an amended one', () => {
    const rule = condition({ ...leaf, reads: {}, history: { past: years }, decide: () => ({ lawless: 'past' }) });
    const amend = [amendment(years, { ...years, key: 'mine' })];
    expect(proofOf(rule, {}, { amend }).open).toMatchObject([{ kind: 'law-gap', table: 'mine' }]);
  });

  it('names the fact in which an unanswered place lies, with that fact’s question', () => {
    const places = (...open: readonly [string, ...string[]]) =>
      condition({ ...leaf, reads: { note, children }, decide: () => ({ open }) });
    const proof = proofOf(places('children[0].born', 'children', 'note.x', 'childrenx'), { note: 'n', children: [] });
    expect(proof.open.map((open) => 'path' in open && [open.path, open.question.sv])).toEqual([
      ['children[0].born', 'children?'],
      ['children', 'children?'],
      ['note.x', 'note?'],
      ['childrenx', 'note?'],
    ]);
  });

  it('within an unanswered fact asks for the outermost of them first', () => {
    const inner = { ...note, key: 'inner', within: { ...end, within: birth } };
    const rule = condition({ ...leaf, reads: { inner }, decide: () => ({ holds: true, actual: null }) });
    const asksFor = (subject: Subject) => proofOf(rule, subject).open.map((open) => 'path' in open && open.path);
    expect(asksFor({})).toEqual(['birth']);
    expect(asksFor({ birth: null })).toEqual(['end']);
    expect(asksFor({ birth: null, end: null })).toEqual(['inner']);
    expect(asksFor({ note: null })).toEqual([]);
  });

  it('tells who chose the reading that it uses, where that is recorded', () => {
    const rule = condition({
      ...leaf,
      reads: {},
      policies: { counting },
      decide: () => ({ holds: true, actual: null }),
    });
    const recorded = { option: 'day-before', decidedBy: 'nämnden', on: asked, ref: 'SN 1/22' };
    expect(proofOf(rule, {}, { policies: { counting: recorded } }).claim.policies).toEqual([
      { policy: 'counting', option: 'day-before', recorded },
    ]);
    const unrecorded = { policy: 'counting', option: 'same-day', recorded: null };
    expect(proofOf(rule, {}, { policies: { counting: 'same-day' } }).claim.policies).toEqual([unrecorded]);
    expect(proofOf(rule, {}).claim.policies).toEqual([unrecorded]);
  });

  it('below a list names the place of the item', () => {
    const rule = some('some', { source: someSource, turnable: 'document', list: children, rule: schoolBegun });
    const proof = proofOf(rule, { children: [{ school: null }, { school: {} }, {}] });
    expect(proof.parts.map(({ at, open }) => [at, ...open.map((one) => 'path' in one && one.path)])).toEqual([
      ['some/children[0]/school-begun'],
      ['some/children[1]/school-begun', 'children[1].school.from'],
      ['some/children[2]/school-begun', 'children[2].school'],
    ]);
  });
});

describe('a list within a list', () => {
  interface Room {
    readonly free?: boolean;
  }
  interface House {
    readonly rooms?: readonly Room[];
  }
  const asking = <S, T>(key: string, read: (subject: S) => T | undefined) =>
    fact({ key, question: text(`${key}?`), kind: 'register', read });
  const over = { source: someSource, turnable: 'document' } as const;
  const free = isTrue(
    leaf,
    asking('free', (room: Room) => room.free),
  );
  const roomFree = some('room', { ...over, list: asking('rooms', (house: House) => house.rooms), rule: free });
  const houses = asking('houses', (street: { readonly houses: readonly House[] }) => street.houses);
  const streetFree = some('house', { ...over, list: houses, rule: roomFree });

  it('names the place of an open point from the root', () => {
    const found = outcome(evaluate(streetFree, { houses: [{ rooms: [{ free: false }, {}] }, {}] }, on(asked)));
    expect(found.kind === 'undetermined' && found.because).toMatchObject([
      { path: 'houses[0].rooms[1].free', question: { sv: 'free?' } },
      { path: 'houses[1].rooms', question: { sv: 'rooms?' } },
    ]);
  });
});

describe('an uncertain value', () => {
  const bounds = (from: string, to: string): Between<typeof asked> => ({ earliest: day(from), latest: day(to) });
  const bothCome = condition({
    ...leaf,
    reads: { birth, end },
    decide: ({ day: today, facts }) => {
      if (facts.birth === null || facts.end === null) return { holds: false, actual: null };
      const holds = facts.birth <= today && facts.end <= today;
      return { holds, actual: [facts.birth, facts.end], bound: today, turns: [facts.birth, addDays(facts.end, 1)] };
    },
  });

  it('is settled when all its ends agree, and then gives out both ends as what the record says', () => {
    const proof = proofOf(bothCome, {
      birth: bounds('2020-01-01', '2020-12-31'),
      end: bounds('2021-01-01', '2022-03-01'),
    });
    expect(proof.truth).toBe('yes');
    expect(proof.open).toEqual([]);
    expect(proof.finding?.actual).toEqual({
      earliest: ['2020-01-01', '2021-01-01'],
      latest: ['2020-12-31', '2022-03-01'],
    });
    expect(proof.finding?.bound).toBe(asked);
    expect(turnsOf(proof).toSorted()).toEqual(['2020-01-01', '2020-12-31', '2021-01-02', '2022-03-02']);
  });

  it('is open when any two ends disagree, and names the uncertain facts only', () => {
    const proof = proofOf(bothCome, { birth: bounds('2020-01-01', '2022-03-02'), end: day('2021-01-01') });
    expect(proof.truth).toBe('unknown');
    expect(proof.finding).not.toHaveProperty('actual');
    expect(proof.open).toEqual([{ kind: 'imprecise-fact', path: 'birth', question: birth.question }]);
    const second = proofOf(bothCome, { birth: day('2020-01-01'), end: bounds('2022-03-01', '2022-03-02') });
    expect(second.open).toMatchObject([{ kind: 'imprecise-fact', path: 'end' }]);
  });

  it('is open when it cannot even be asked at one end', () => {
    const rule = condition({
      ...leaf,
      reads: { birth },
      decide: ({ facts }): Finding =>
        facts.birth === '2020-01-01' ? { holds: true, actual: 1 } : { open: ['birth.more'] },
    });
    expect(proofOf(rule, { birth: bounds('2020-01-01', '2020-01-02') })).toMatchObject({
      truth: 'unknown',
      open: [{ kind: 'missing-fact', path: 'birth.more' }],
    });
  });

  it('that lacks the same answer at both ends lacks it once', () => {
    const rule = condition({ ...leaf, reads: { birth }, decide: (): Finding => ({ open: ['birth.more'] }) });
    expect(proofOf(rule, { birth: bounds('2020-01-01', '2020-01-02') }).open).toHaveLength(1);
  });

  it('with equal ends is a precise one', () => {
    const proof = proofOf(bothCome, { birth: bounds('2020-01-01', '2020-01-01'), end: day('2021-01-01') });
    expect(proof.finding?.actual).toEqual(['2020-01-01', '2021-01-01']);
  });
});

describe('the record that is lent to one decision after another', () => {
  it('is kept by a finding that gives it back as what the law asks, or in a function', () => {
    const bound = condition({
      ...leaf,
      reads: { end },
      decide: ({ facts }) => ({ holds: true, actual: null, bound: facts }),
    });
    const told = condition({
      ...leaf,
      reads: { end },
      decide: ({ facts }) => ({ holds: true, actual: () => facts.end }),
    });
    const [first, second] = [proofOf(bound, { end: asked }), proofOf(told, { end: asked })];
    for (const rule of [bound, told]) proofOf(rule, { end: addDays(asked, 1) });
    expect(first.finding?.bound).toEqual({ end: asked });
    expect((second.finding?.actual as () => unknown)()).toBe(asked);
  });

  it('is another one where a fact is read by asking the same rule of somebody else', () => {
    interface Kin {
      readonly name: string;
      readonly parent?: Kin;
    }
    const asking = (key: string, read: (of: Kin) => string) =>
      fact({ key, question: text(key), kind: 'register', read });
    const line = (of: Kin | undefined): string =>
      of === undefined ? '' : (evaluate(rule, of, on(asked)).finding?.actual as string);
    const rule: Rule<Kin> = condition({
      ...leaf,
      reads: { name: asking('name', (of) => of.name), above: asking('above', ({ parent }) => line(parent)) },
      decide: ({ facts }) => ({ holds: true, actual: `${facts.name}<${facts.above}` }),
    });
    const child = { name: 'c', parent: { name: 'p', parent: { name: 'g' } } };
    expect([line(child), line(child), line(child)]).toEqual(['c<p<g<', 'c<p<g<', 'c<p<g<']);
  });

  it.each([
    ['as it is', (facts: unknown): unknown => facts, { end: asked }],
    ['in a list', (facts: unknown): unknown => [facts], [{ end: asked }]],
  ])('is kept by a finding that gives it back %s, whoever is asked about next', (_, kept, expected) => {
    const rule = condition({
      ...leaf,
      reads: { end },
      decide: ({ facts }) => ({ holds: true, actual: kept(facts) }),
    });
    const first = proofOf(rule, { end: asked });
    proofOf(rule, { end: addDays(asked, 1) });
    expect(first.finding?.actual).toEqual(expected);
  });

  it('is another one for a decision in the midst of a decision, on another day and of another subject', () => {
    const [tomorrow, later] = [addDays(asked, 1), addDays(asked, 2)];
    const inner: unknown[] = [];
    const rule: Rule<Subject> = condition({
      ...leaf,
      reads: { end },
      decide: (given) => {
        if (given.facts.end === asked) inner.push(evaluate(rule, { end: tomorrow }, on(later)).finding);
        return { holds: given.facts.end === asked, actual: given.facts.end, bound: given.day };
      },
    });
    for (const after of [1, 2, 3]) {
      expect(proofOf(rule, { end: asked })).toMatchObject({ truth: 'yes', finding: { actual: asked, bound: asked } });
      expect(inner.at(-1)).toMatchObject({ actual: tomorrow, bound: later });
      expect(proofOf(rule, { end: addDays(asked, after) })).toMatchObject({ truth: 'no', finding: { bound: asked } });
    }
    expect(inner).toHaveLength(3);
  });

  it('is made anew after a decision that broke off', () => {
    const rule = condition({
      ...leaf,
      reads: { note },
      decide: ({ facts }) => {
        if (facts.note === 'broken') throw new Error('broken off');
        return { holds: facts.note === 'whole', actual: facts.note };
      },
    });
    expect(proofOf(rule, { note: 'whole' }).truth).toBe('yes');
    expect(() => proofOf(rule, { note: 'broken' })).toThrow('broken off');
    expect(proofOf(rule, { note: 'whole' }).truth).toBe('yes');
    expect(proofOf(rule, { note: 'other' }).truth).toBe('no');
  });
});
