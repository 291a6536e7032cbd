import { describe, expect, it } from 'vitest';
import { amendment, type AskOptions, inUse, movedTo, on } from '../../src/kernel/asked.js';
import type { DatedValue } from '../../src/kernel/dated-value.js';
import {
  addDays,
  addMonths,
  type Day,
  day,
  endOfMonth,
  firstDay,
  lastDay,
  startOfMonth,
} from '../../src/kernel/day.js';
import { evaluate, firstReaching } from '../../src/kernel/evaluate.js';
import { holds } from '../../src/kernel/holds.js';
import { always, hasCome, isTrue, never } from '../../src/kernel/leaves.js';
import { identityOf, type Open, topicOf } from '../../src/kernel/open.js';
import { lawReadIn } from '../../src/kernel/notice.js';
import { outcome } from '../../src/kernel/outcome.js';
import { decisiveLeaves, nodesOf, turnsOf } from '../../src/kernel/proof.js';
import {
  all,
  any,
  atLeast,
  condition,
  every,
  not,
  onDay,
  type Rule,
  some,
  underLawOf,
  underReading,
  versions,
} from '../../src/kernel/rule.js';
import type { Truth } from '../../src/kernel/truth.js';
import {
  appliedDay,
  birth,
  birthHasCome,
  children,
  counting,
  end,
  own,
  reach,
  someSource,
  type Subject,
  text,
  willing,
  yearsPassed,
} from '../support/synthetic.js';

const asked = day('2022-03-15');
const leaf = (key: string) => ({ key, label: text(key), source: someSource });
const truthOf = (rule: Rule<Subject>, subject: Subject = {}, options?: AskOptions): Truth => {
  const { truth } = evaluate(rule, subject, on(asked, options));
  expect(holds(rule, subject, on(asked, options))).toBe(truth);
  return truth;
};

const yes: Rule<Subject> = all('yes');
const no: Rule<Subject> = any('no');
const unknown: Rule<Subject> = isTrue(leaf('unknown'), willing);
const keyed = (...rules: readonly Rule<Subject>[]) => rules.map((rule, index) => ({ ...rule, key: index.toString() }));

describe('joined rules', () => {
  it('hold as their parts do', () => {
    expect([all('e'), any('e')].map((rule) => truthOf(rule))).toEqual(['yes', 'no']);
    expect(truthOf(all('all', ...keyed(yes, unknown)))).toBe('unknown');
    expect(truthOf(all('all', ...keyed(unknown, no)))).toBe('no');
    expect(truthOf(any('any', ...keyed(no, unknown)))).toBe('unknown');
    expect(truthOf(any('any', ...keyed(unknown, yes)))).toBe('yes');
    expect([yes, no, unknown].map((rule) => truthOf(not('not', rule)))).toEqual(['no', 'yes', 'unknown']);
  });

  it.each<[number, Truth]>([
    [0, 'yes'],
    [1, 'yes'],
    [2, 'yes'],
    [3, 'unknown'],
    [4, 'no'],
    [5, 'no'],
  ])('hold when at least %i of four do: %s', (count, expected) => {
    expect(truthOf(atLeast('at-least', count, ...keyed(yes, unknown, no, yes)))).toBe(expected);
  });

  it('tell in the proof how many must hold', () => {
    expect(evaluate(atLeast('n', 2, yes), {}, on(asked)).claim.count).toBe(2);
    expect(evaluate(all('a', yes), {}, on(asked)).claim.count).toBeNull();
  });

  it('visit every part, so that the proof tells what would matter next', () => {
    const proof = evaluate(all('all', ...keyed(no, unknown, yes)), {}, on(asked));
    expect(proof.parts.map(({ at, truth }) => [at, truth])).toEqual([
      ['all/0', 'no'],
      ['all/1', 'unknown'],
      ['all/2', 'yes'],
    ]);
  });

  it('without the proof stop as soon as the rest cannot matter', () => {
    const boom = condition({ ...leaf('boom'), turnable: 'fixed', reads: {}, decide: () => expect.fail('asked') });
    const question = on(asked);
    expect(holds(any('any', yes, boom), {}, question)).toBe('yes');
    expect(holds(all('all', no, boom), {}, question)).toBe('no');
    expect(holds(atLeast('n', 1, no, yes, boom), {}, question)).toBe('yes');
    expect(holds(atLeast('n', 3, no, no, boom, boom), {}, question)).toBe('no');
  });

  it('are named by a key alone, or by a key with the claim in words', () => {
    expect(all('alla')).toMatchObject({ key: 'alla', label: { sv: 'alla', en: 'alla' } });
    expect(all({ key: 'alla', sv: 'samtliga', en: 'every one' })).toEqual({
      type: 'all',
      key: 'alla',
      label: { sv: 'samtliga', en: 'every one' },
      parts: [],
    });
  });
});

describe('rules over a list', () => {
  const over = { source: someSource, turnable: 'document', list: children, rule: isTrue(leaf('own'), own) } as const;
  const [one, each] = [some('some', over), every('every', over)];

  it.each<[string, Subject['children'], Truth, Truth]>([
    ['an absent list is open', undefined, 'unknown', 'unknown'],
    ['"none" is an answer', null, 'no', 'yes'],
    ['an empty list is an answer', [], 'no', 'yes'],
    ['an item that does', [{ own: true }], 'yes', 'yes'],
    ['an item that does not', [{ own: false }], 'no', 'no'],
    ['one open beside one that does', [{}, { own: true }], 'yes', 'unknown'],
    ['one open beside one that does not', [{}, { own: false }], 'unknown', 'no'],
  ])('%s', (_, list, ofSome, ofEvery) => {
    expect(truthOf(one, { children: list })).toBe(ofSome);
    expect(truthOf(each, { children: list })).toBe(ofEvery);
  });

  it('carry their source and what can turn them', () => {
    expect(evaluate(one, { children: [] }, on(asked))).toMatchObject({
      claim: { source: someSource, turnable: 'document' },
      open: [],
    });
    expect(evaluate(each, {}, on(asked)).open).toEqual([
      { kind: 'missing-fact', path: 'children', question: children.question, answeredBy: 'register' },
    ]);
  });
});

describe('wordings', () => {
  const wordings: DatedValue<Rule<Subject>> = {
    key: 'wordings',
    label: text('wordings'),
    entries: [
      { from: day('2021-01-01'), value: yes, source: { sfs: '2010:1122', paragraf: '1 §' } },
      { from: day('2022-01-01'), value: no, source: { sfs: '2010:1122', paragraf: '1 §', as: '2021:9' } },
      { from: day('2023-01-01'), value: null, source: { sfs: '2010:1122', paragraf: '1 §', as: '2022:9' } },
    ],
    verifiedThrough: day('2022-06-30'),
  };
  const rule = versions('versions', wordings);
  const onThe = (text: string) => evaluate(rule, {}, on(day(text)));

  it('go by the law’s day', () => {
    expect(['2020-12-31', '2021-12-31', '2022-01-01', '2023-01-01'].map((one) => onThe(one).truth)).toEqual([
      'unknown',
      'yes',
      'no',
      'unknown',
    ]);
  });

  it('rest on the wording in force, and are open without one', () => {
    expect(onThe('2022-01-01')).toMatchObject({
      claim: {
        source: { as: '2021:9' },
        law: [{ table: 'wordings', from: '2022-01-01', amended: false }],
      },
      open: [],
    });
    expect(onThe('2023-01-01')).toMatchObject({
      claim: { source: null, law: [{ table: 'wordings', from: null }] },
      open: [{ kind: 'law-gap', reason: 'no-value', source: { as: '2022:9' } }],
      parts: [],
    });
  });

  it('amended are those of the caller', () => {
    const by = { ...wordings, entries: [{ from: day('2000-01-01'), value: unknown, source: someSource }] };
    const amend = [amendment(wordings, by)];
    expect(truthOf(rule, { willing: true }, { amend })).toBe('yes');
    expect(evaluate(rule, {}, on(asked, { amend })).claim.law).toMatchObject([{ from: '2000-01-01', amended: true }]);
  });
});

describe('a rule for each reading', () => {
  const withDefault = underReading('r', counting, { 'same-day': yes, 'day-before': no });
  const without = underReading('r', reach, { narrow: yes, wide: no, none: unknown });

  it('takes the reading chosen, else the default', () => {
    expect(truthOf(withDefault)).toBe('yes');
    expect(truthOf(withDefault, {}, { policies: { counting: 'day-before' } })).toBe('no');
    expect(evaluate(withDefault, {}, on(asked))).toMatchObject({
      claim: { source: someSource, policies: [{ policy: 'counting', option: 'same-day' }] },
    });
  });

  it('is open without either, and under a reading that does not exist', () => {
    expect(truthOf(without)).toBe('unknown');
    expect(truthOf(withDefault, {}, { policies: { counting: 'wide' } })).toBe('unknown');
    expect(evaluate(without, {}, on(asked))).toMatchObject({
      claim: { source: someSource, policies: [{ policy: 'reach', option: null }] },
      open: [{ kind: 'open-reading', policy: 'reach', options: ['narrow', 'wide', 'none'] }],
      parts: [],
    });
  });
});

describe('another day', () => {
  const monthBefore = (of: Day) => addDays(startOfMonth(of), -1);
  const rule = onDay('before', monthBefore, birthHasCome);

  it('for the facts leaves the law’s day alone', () => {
    const table: DatedValue<number> = {
      key: 'years',
      label: text('years'),
      entries: [{ from: asked, value: 0, source: someSource }],
      verifiedThrough: asked,
    };
    expect(truthOf(onDay('before', monthBefore, yearsPassed('time', birth, table)), { birth: day('2022-02-28') })).toBe(
      'yes',
    );
    expect(truthOf(onDay('before', monthBefore, yearsPassed('time', birth, table)), { birth: day('2022-03-01') })).toBe(
      'no',
    );
  });

  it('gives turns on the day asked about, not on the facts’ own', () => {
    expect(truthOf(rule, { birth: day('2022-03-01') })).toBe('no');
    const turns = (of: Rule<Subject>) =>
      nodesOf(evaluate(of, { birth: day('2022-03-01') }, on(asked))).flatMap(turnsOf);
    expect(turns(rule)).toEqual(['2022-04-01']);
    expect(turns(onDay('twice', (of) => addMonths(of, -1), rule))).toEqual(['2022-05-01']);
    expect(turns(onDay('twice', (of) => addDays(of, 10), rule))).toEqual(['2022-03-22']);
  });

  it('for the law is the record’s, and the facts’ day stays', () => {
    const table: DatedValue<number> = {
      key: 'years',
      label: text('years'),
      entries: [
        { from: day('2010-01-01'), value: 1, source: someSource },
        { from: day('2020-01-01'), value: 100, source: someSource },
      ],
      verifiedThrough: asked,
    };
    const older = underLawOf('older', appliedDay, yearsPassed('time', birth, table));
    const subject = { birth: day('2021-03-15') };
    expect(truthOf(older, { ...subject, applied: day('2019-12-31') })).toBe('yes');
    expect(truthOf(older, { ...subject, applied: day('2020-01-01') })).toBe('no');
    expect(truthOf(older, { birth: day('2021-03-16'), applied: day('2019-12-31') })).toBe('no');
    const proof = evaluate(older, { ...subject, applied: day('2019-12-31') }, on(asked));
    expect(lawReadIn(proof, asked).slice(1)).toMatchObject([{ law: '2019-12-31', used: [{ from: '2010-01-01' }] }]);
  });

  it('for the law is open while the record does not give it, or only its bounds', () => {
    const older = underLawOf('older', appliedDay, yes);
    expect(truthOf(older)).toBe('unknown');
    expect(evaluate(older, {}, on(asked)).open).toMatchObject([{ kind: 'missing-fact', path: 'applied' }]);
    const bounds = { applied: { earliest: asked, latest: asked } };
    expect(truthOf(older, bounds)).toBe('unknown');
    expect(evaluate(older, bounds, on(asked)).open).toEqual([
      { kind: 'imprecise-fact', path: 'applied', question: appliedDay.question },
    ]);
  });
});

describe('the first day that a shift carries to another', () => {
  it('is that day itself when nothing is shifted', () => {
    expect(firstReaching((of) => of, asked)).toBe(asked);
    expect(firstReaching((of) => of, firstDay)).toBe(firstDay);
    expect(firstReaching((of) => of, lastDay)).toBe(lastDay);
  });

  it('is the first of a month for ends of months', () => {
    expect(firstReaching(endOfMonth, day('2022-03-31'))).toBe('2022-03-01');
    expect(firstReaching(endOfMonth, day('2022-03-01'))).toBe('2022-03-01');
    expect(firstReaching(endOfMonth, day('2022-02-28'))).toBe('2022-02-01');
  });

  it('is the last of days when none is carried so far', () => {
    expect(firstReaching(() => asked, addDays(asked, 1))).toBe(lastDay);
  });
});

describe('truths assumed', () => {
  it('stand in place of what a node found, and it is not open any more', () => {
    const rule = all('all', unknown, { ...yes, key: 'other' });
    const proof = evaluate(rule, {}, on(asked), new Map([['all/unknown', 'yes']]));
    expect(proof.truth).toBe('yes');
    expect(proof.parts[0]).toMatchObject({ truth: 'yes', open: [] });
    expect(evaluate(rule, {}, on(asked), new Map([['unknown', 'yes']])).truth).toBe('unknown');
    expect(evaluate(rule, {}, on(asked), new Map([['all', 'no']])).truth).toBe('no');
  });
});

describe('an outcome', () => {
  const outcomeOf = (rule: Rule<Subject>, subject: Subject = {}) => outcome(evaluate(rule, subject, on(asked)));

  it('that is no names the leaves that make it so, also below a negation', () => {
    const rule = all('all', ...keyed(yes, no, not('not', all('inner', birthHasCome)), unknown));
    const found = outcomeOf(rule, { birth: day('2000-01-01') });
    expect(found.kind === 'ineligible' && found.failed.map(({ at, truth }) => [at, truth])).toEqual([
      ['all/1', 'no'],
      ['all/2/inner/birth-has-come', 'yes'],
    ]);
  });

  it('names all the parts of a count that fails though every part holds', () => {
    const found = outcomeOf(atLeast('n', 3, ...keyed(yes, yes)));
    expect(found.kind === 'ineligible' && found.failed.map(({ at }) => at)).toEqual(['n/0', 'n/1']);
  });

  it('that rests on what a reading leaves out, or does not ask for, names the choice of that reading', () => {
    const rule = underReading('reading', counting, { 'same-day': never('left-out'), 'day-before': all('in', unknown) });
    const found = outcomeOf(all('all', rule));
    expect(found.kind === 'ineligible' && found.failed.map(({ at, claim }) => [at, claim.node])).toEqual([
      ['all/reading', 'underReading'],
    ]);
    const other = { policies: { counting: 'day-before' } };
    const names = (of: Rule<Subject>, options: AskOptions) =>
      decisiveLeaves(evaluate(of, { willing: true }, on(asked, options))).map(({ at }) => at);
    expect(names(rule, other)).toEqual(['reading/in/unknown']);
    expect(names(underReading('r', counting, { 'same-day': always('a'), 'day-before': no }), {})).toEqual(['r']);
    expect(names(underReading('r', reach, { narrow: yes, wide: no, none: no }), {})).toEqual(['r']);
  });

  it('that is open names each open point once', () => {
    const found = outcomeOf(all('all', ...keyed(unknown, unknown, yes)));
    expect(found.kind === 'undetermined' && found.because.map(identityOf)).toEqual(['missing-fact willing']);
  });

  it('that is open asks for a reading last: only the facts can tell whether it matters', () => {
    const reading = underReading('r', reach, { narrow: yes, wide: no, none: unknown });
    const kinds = (of: Rule<Subject>, subject?: Subject) => {
      const found = outcomeOf(of, subject);
      return found.kind === 'undetermined' ? found.because.map(({ kind }) => kind) : [];
    };
    const rule = all('all', reading, unknown);
    expect(kinds(rule)).toEqual(['missing-fact']);
    expect(kinds(rule, { willing: true })).toEqual(['open-reading']);
  });

  it('that is open says nothing of what is settled', () => {
    const rule = all('all', unknown, hasCome(leaf('end'), end));
    const found = outcomeOf(rule, { end: day('2000-01-01') });
    expect(found.kind === 'undetermined' && found.because).toHaveLength(1);
    expect(decisiveLeaves(found.proof).map(({ claim }) => claim.key)).toEqual(['unknown']);
  });
});

describe('open points', () => {
  const gap: Open = { kind: 'law-gap', table: 't', label: text('t'), law: asked, reason: 'no-value', source: null };
  const missing: Open = { kind: 'missing-fact', path: 'birth', question: text('?'), answeredBy: 'register' };
  const replaced: Open = { kind: 'replaced-law', table: 't', label: text('t'), law: asked, source: null };
  const reading: Open = { kind: 'open-reading', policy: 't', question: text('?'), options: [], source: someSource };
  const later = day('2030-01-01');

  it('are told apart by what they are about, and gaps by the law’s day too', () => {
    const different: readonly Open[] = [
      gap,
      { ...gap, law: later },
      { ...gap, table: 'u' },
      { ...gap, reason: 'before-first-entry' },
      replaced,
      { ...replaced, law: later },
      reading,
      { ...reading, policy: 'u' },
      missing,
      { ...missing, path: 'end' },
      { kind: 'imprecise-fact', path: 'birth', question: text('?') },
    ];
    expect(new Set(different.map(identityOf)).size).toBe(different.length);
    expect(identityOf({ ...missing, answeredBy: 'declared' })).toBe(identityOf(missing));
  });

  it('are about the same from day to day', () => {
    expect(topicOf({ ...gap, law: later })).toBe(topicOf(gap));
    expect(topicOf({ ...replaced, law: later })).toBe(topicOf(replaced));
    expect(
      new Set([gap, { ...gap, reason: 'before-first-entry' as const }, replaced, reading, missing].map(topicOf)).size,
    ).toBe(5);
  });
});

describe('a list and a day of law within an unanswered fact', () => {
  const within = birth;
  const ofChildren = some('some', {
    source: someSource,
    turnable: 'fixed',
    list: { ...children, within },
    rule: all('each'),
  });
  const ofDay = underLawOf('older', { ...appliedDay, within }, yes);

  it.each([ofChildren, ofDay])('are asked for by that fact first', (rule) => {
    const asksFor = (subject: Subject) =>
      evaluate(rule, subject, on(asked)).open.map((open) => 'path' in open && open.path);
    expect(asksFor({})).toEqual(['birth']);
    expect(asksFor({ birth: null })).toHaveLength(1);
    expect(asksFor({ birth: null })).not.toEqual(['birth']);
  });
});

describe('a question moved to another day', () => {
  const question = on(asked, { known: lastDay });
  const other = day('2023-01-01');

  it('is about that day’s law and facts, as they could be known', () => {
    expect(movedTo(on(asked, { known: firstDay }), other).clock).toEqual({ law: other, facts: other, known: firstDay });
  });

  it('keeps a law’s day of its own', () => {
    const older = { ...question, clock: { ...question.clock, law: firstDay } };
    expect(movedTo(older, other).clock).toEqual({ law: firstDay, facts: other, known: lastDay });
  });
});

describe('an amendment', () => {
  const table = (value: number, entries = 1): DatedValue<number> => ({
    key: 'amended',
    label: text('amended'),
    entries: Array.from({ length: entries }, () => ({ from: asked, value, source: someSource })),
    verifiedThrough: asked,
  });

  it('puts one table in another’s place, and a bad table throws here and now', () => {
    const [old, by] = [table(1), table(2)];
    expect(inUse(old, on(asked, { amend: [amendment(old, by)] }))).toBe(by);
    expect(inUse(by, on(asked, { amend: [amendment(old, by)] }))).toBe(by);
    expect(inUse(old, on(asked))).toBe(old);
    expect(() => amendment(old, table(2, 0))).toThrow('is empty');
    expect(() => amendment(old, table(2, 2))).toThrow('two entries');
  });
});

describe('a question', () => {
  it('is put on one day, with all law known and nothing chosen, unless said otherwise', () => {
    expect(on(asked)).toEqual({
      clock: { law: asked, facts: asked, known: lastDay },
      policies: {},
      amend: new Map(),
    });
    expect(on(asked, { known: firstDay, policies: { a: 'b' }, amend: [] })).toEqual({
      clock: { law: asked, facts: asked, known: firstDay },
      policies: { a: 'b' },
      amend: new Map(),
    });
  });
});
