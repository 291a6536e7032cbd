import { describe, expect, it } from 'vitest';
import { on } from '../../src/kernel/asked.js';
import { addDays, type Day, day, startOfMonth } from '../../src/kernel/day.js';
import { hasCome, isTrue, notPassed } from '../../src/kernel/leaves.js';
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
  type Turnable,
  underReading,
} from '../../src/kernel/rule.js';
import { type Scope, whatWouldChange } from '../../src/kernel/what-would-change.js';
import { birth, children, end, reach, schoolBegun, someSource, type Subject, text } from '../support/synthetic.js';

const asked = day('2022-03-15');
const leaf = (key: string) => ({ key, label: text(key), source: someSource });
const answers = (key: string, turnable: Turnable, holds = false): Rule<Subject> =>
  condition({ ...leaf(key), turnable, reads: {}, decide: () => ({ holds, actual: null }) });

const changes = (rule: Rule<Subject>, subject: Subject = {}, scope?: Scope) =>
  whatWouldChange(rule, subject, on(asked), scope).map(({ on: then, needs }) => [
    then,
    ...needs.map(({ at, to }) => `${at}: ${to}`),
  ]);

describe('what would change an answer', () => {
  it('is nothing when the answer is yes already', () => {
    expect(changes(answers('paper', 'document', true))).toEqual([]);
  });

  it('is the claim that fails, with what it is, where it stands and what it needs', () => {
    expect(whatWouldChange(answers('paper', 'document'), {}, on(asked))).toEqual([
      {
        on: asked,
        needs: [{ at: 'paper', key: 'paper', label: text('paper'), source: someSource, by: 'document', to: 'yes' }],
      },
    ]);
  });

  it.each<[Turnable, Scope, boolean]>([
    ['document', 'procedure', true],
    ['procedure', 'procedure', true],
    ['circumstance', 'procedure', false],
    ['circumstance', 'analysis', true],
    ['fixed', 'procedure', false],
    ['fixed', 'analysis', false],
    ['document', 'analysis', true],
    ['procedure', 'analysis', true],
  ])('by %s is suggested with scope %s: %s', (turnable, scope, suggested) => {
    expect(changes(answers('claim', turnable), {}, scope)).toHaveLength(suggested ? 1 : 0);
  });

  it('is by default nothing of a life', () => {
    expect(changes(answers('claim', 'circumstance'))).toEqual([]);
  });

  it('is everything that is lacking together, at most three claims', () => {
    const papers = (count: number) =>
      all('all', ...Array.from({ length: count }, (_, index) => answers(index.toString(), 'document')));
    expect(changes(papers(2))).toEqual([[asked, 'all/0: yes', 'all/1: yes']]);
    expect(changes(papers(3))).toEqual([[asked, 'all/0: yes', 'all/1: yes', 'all/2: yes']]);
    expect(changes(papers(4))).toEqual([]);
  });

  it('is each way by itself, and no way that contains another', () => {
    const rule = any(
      'any',
      answers('a', 'document'),
      all('both', answers('b', 'document'), answers('c', 'procedure'), answers('d', 'document', true)),
    );
    expect(changes(rule)).toEqual([
      [asked, 'any/a: yes'],
      [asked, 'any/both/b: yes', 'any/both/c: yes'],
    ]);
  });

  it('is any pair when two of three are needed', () => {
    const rule = atLeast('two', 2, answers('a', 'document'), answers('b', 'document'), answers('c', 'document'));
    expect(changes(rule)).toEqual([
      [asked, 'two/a: yes', 'two/b: yes'],
      [asked, 'two/a: yes', 'two/c: yes'],
      [asked, 'two/b: yes', 'two/c: yes'],
    ]);
  });

  it('is a "no" below a negation, and a "yes" below two', () => {
    expect(changes(not('not', answers('a', 'document', true)))).toEqual([[asked, 'not/a: no']]);
    expect(changes(not('n', not('m', answers('a', 'document'))))).toEqual([[asked, 'n/m/a: yes']]);
  });

  it('is an answer where one is missing', () => {
    expect(changes(isTrue({ ...leaf('willing'), turnable: 'document' }, { ...birth, read: () => undefined }))).toEqual([
      [asked, 'willing: yes'],
    ]);
  });

  it('is a claim about one item of a list, or about the list when it is empty or absent', () => {
    const over = { source: someSource, turnable: 'document', list: children, rule: schoolBegun } as const;
    const [one, each] = [some('some', over), every('every', over)];
    expect(changes(one, { children: [{ school: null }, {}] })).toEqual([
      [asked, 'some/children[0]/school-begun: yes'],
      [asked, 'some/children[1]/school-begun: yes'],
    ]);
    expect(changes(each, { children: [{ school: null }, {}] })).toEqual([
      [asked, 'every/children[0]/school-begun: yes', 'every/children[1]/school-begun: yes'],
    ]);
    expect(changes(one, { children: [] })).toEqual([[asked, 'some: yes']]);
    expect(changes(each)).toEqual([[asked, 'every: yes']]);
    expect(changes(not('not', each), { children: [] })).toEqual([[asked, 'not/every: no']]);
  });

  it('is nothing when a reading or the law is open', () => {
    const paper = answers('a', 'document');
    expect(changes(underReading('r', reach, { narrow: paper, wide: paper, none: paper }))).toEqual([]);
  });
});

describe('time that has to pass', () => {
  const come = hasCome(leaf('come'), birth);

  it('leads to the day on which the claim comes by itself', () => {
    expect(changes(come, { birth: day('2022-05-01') })).toEqual([['2022-05-01', 'come: yes']]);
  });

  it('leads nowhere when the day never comes, is not known, or has been', () => {
    expect(changes(come, { birth: null })).toEqual([]);
    expect(changes(come)).toEqual([]);
    const passing = notPassed({ ...leaf('passing'), turnable: 'time' }, end);
    expect(changes(passing, { end: day('2022-01-01') })).toEqual([]);
  });

  it('leads to the latest of several days', () => {
    const rule = all('all', come, hasCome(leaf('other'), end));
    expect(changes(rule, { birth: day('2022-05-01'), end: day('2022-07-01') })).toEqual([
      ['2022-07-01', 'all/come: yes', 'all/other: yes'],
    ]);
  });

  it('leads to the day asked about when the facts are tested on another', () => {
    const before = (of: Day) => addDays(startOfMonth(of), -1);
    expect(changes(onDay('before', before, come), { birth: day('2022-05-17') })).toEqual([
      ['2022-06-01', 'before/come: yes'],
    ]);
  });

  it('goes together with a paper, which is needed on that day', () => {
    const rule = all('all', come, answers('paper', 'document'));
    expect(changes(rule, { birth: day('2022-05-01') })).toEqual([['2022-05-01', 'all/come: yes', 'all/paper: yes']]);
  });

  it('leads nowhere when something else has lapsed by then', () => {
    const rule = all('all', come, notPassed(leaf('permit'), end));
    expect(changes(rule, { birth: day('2022-05-01'), end: day('2022-04-30') })).toEqual([]);
    expect(changes(rule, { birth: day('2022-05-01'), end: day('2022-05-01') })).toEqual([
      ['2022-05-01', 'all/come: yes'],
    ]);
  });

  it('does not ask for a paper that waiting makes superfluous', () => {
    const rule = all('all', come, any('any', answers('paper', 'document'), hasCome(leaf('other'), end)));
    expect(changes(rule, { birth: day('2022-05-01'), end: day('2022-04-01') })).toEqual([
      ['2022-05-01', 'all/come: yes', 'all/any/other: yes'],
    ]);
    expect(changes(rule, { birth: day('2022-05-01'), end: day('2022-06-01') })).toEqual([
      ['2022-05-01', 'all/come: yes', 'all/any/paper: yes'],
      ['2022-06-01', 'all/come: yes', 'all/any/other: yes'],
    ]);
  });

  it('does not ask to wait longer for what an earlier day brings', () => {
    const rule = any('any', come, hasCome(leaf('other'), end));
    expect(changes(rule, { birth: day('2022-05-01'), end: day('2022-06-01') })).toEqual([
      ['2022-05-01', 'any/come: yes'],
    ]);
  });

  const turning = (
    key: string,
    turns: readonly string[],
    holds: (today: Day) => boolean,
    turnable: Turnable = 'time',
  ) =>
    condition({
      ...leaf(key),
      turnable,
      reads: {},
      decide: ({ day: today }) => ({ holds: holds(today), actual: null, turns: turns.map(day) }),
    });

  it('leads to the first day that suffices, in whatever order the days are told', () => {
    const rule = turning('late', ['2022-06-01', '2022-05-01', '2022-04-01'], (today) => today >= '2022-05-01');
    expect(changes(rule)).toEqual([['2022-05-01', 'late: yes']]);
  });

  it('passes over a day on which something else holds meanwhile', () => {
    const late = turning('late', ['2022-04-01', '2022-06-01'], (today) => today >= '2022-06-01');
    const meanwhile = turning('meanwhile', [], (today) => today >= '2022-04-01' && today < '2022-05-01', 'fixed');
    expect(changes(any('any', late, meanwhile))).toEqual([['2022-06-01', 'any/late: yes']]);
  });

  it('does not name a claim that has not come by itself on the day named', () => {
    const idle = turning('idle', ['2022-06-01'], () => false);
    const rule = any('any', idle, hasCome({ ...leaf('other'), turnable: 'fixed' }, end));
    expect(changes(rule, { end: day('2022-06-01') })).toEqual([]);
  });
});
