import { describe, expect, it } from 'vitest';
import { amendment, on } from '../../src/kernel/asked.js';
import type { DatedValue } from '../../src/kernel/dated-value.js';
import { addDays, addMonths, type Day, day, lastDay, startOfMonth } from '../../src/kernel/day.js';
import { hasCome, isTrue, notPassed } from '../../src/kernel/leaves.js';
import { all, any, condition, onDay, type Rule, underLawOf, versions } from '../../src/kernel/rule.js';
import { timeline, until } from '../../src/kernel/timeline.js';
import {
  appliedDay,
  birth,
  birthHasCome,
  end,
  home,
  isInTown,
  someSource,
  type Subject,
  text,
  willing,
  yearsPassed,
} from '../support/synthetic.js';

const leaf = (key: string) => ({ key, label: text(key), source: someSource });
const span = { from: day('2022-01-01'), through: day('2022-12-31') };
const asked = on(span.from);
const shown = (rule: Rule<Subject>, subject: Subject, within = span) =>
  timeline(rule, subject, within, asked).map(({ from, through, outcome }) => [from, through, outcome.kind]);

const years: DatedValue<number> = {
  key: 'years',
  label: text('years'),
  entries: [
    { from: day('2022-03-01'), value: 2, source: someSource },
    { from: day('2022-06-01'), value: 1, source: someSource },
    { from: day('2022-09-01'), value: null, source: someSource },
  ],
  verifiedThrough: lastDay,
};

describe('a timeline', () => {
  it('breaks on the day a fact turns', () => {
    expect(shown(birthHasCome, { birth: day('2022-05-17') })).toEqual([
      ['2022-01-01', '2022-05-16', 'ineligible'],
      ['2022-05-17', '2022-12-31', 'eligible'],
    ]);
  });

  it('breaks where the law does, and is open before the first entry and after a repeal', () => {
    expect(shown(yearsPassed('time', birth, years), { birth: day('2021-01-01') })).toEqual([
      ['2022-01-01', '2022-02-28', 'undetermined'],
      ['2022-03-01', '2022-05-31', 'ineligible'],
      ['2022-06-01', '2022-08-31', 'eligible'],
      ['2022-09-01', '2022-12-31', 'undetermined'],
    ]);
  });

  it('joins days of one gap in the law, whatever else turns meanwhile', () => {
    const rule = all('all', yearsPassed('time', birth, years), hasCome(leaf('end'), end));
    const found = timeline(rule, { birth: day('2019-01-01'), end: day('2022-01-15') }, span, asked);
    expect(found.map(({ from }) => from)).toEqual(['2022-01-01', '2022-01-15', '2022-03-01', '2022-09-01']);
    const open = timeline(
      any('any', { ...rule, key: 'x' }),
      { end: day('2010-01-01'), birth: day('2022-02-01') },
      span,
      asked,
    );
    expect(open.map(({ from }) => from)).toEqual(['2022-01-01', '2022-03-01', '2022-09-01']);
  });

  it('breaks where the reasons change though the answer stays', () => {
    const rule = all('all', hasCome(leaf('birth'), birth), notPassed(leaf('end'), end));
    expect(shown(rule, { birth: day('2022-06-01'), end: day('2022-03-31') })).toEqual([
      ['2022-01-01', '2022-03-31', 'ineligible'],
      ['2022-04-01', '2022-05-31', 'ineligible'],
      ['2022-06-01', '2022-12-31', 'ineligible'],
    ]);
  });

  it('breaks on the day asked about on which another day’s facts turn', () => {
    const monthBefore = (of: Day) => addDays(startOfMonth(of), -1);
    expect(shown(onDay('before', monthBefore, birthHasCome), { birth: day('2022-05-17') })).toEqual([
      ['2022-01-01', '2022-05-31', 'ineligible'],
      ['2022-06-01', '2022-12-31', 'eligible'],
    ]);
    const later = (of: Day) => addMonths(of, 1);
    expect(shown(onDay('later', later, birthHasCome), { birth: day('2022-05-31') })[1]?.[0]).toBe('2022-05-01');
  });

  it('does not break with the law under the law of a fixed day, only with the facts', () => {
    const older = underLawOf('older', appliedDay, yearsPassed('time', birth, years));
    expect(shown(older, { applied: day('2022-04-01'), birth: day('2020-08-01') })).toEqual([
      ['2022-01-01', '2022-07-31', 'ineligible'],
      ['2022-08-01', '2022-12-31', 'eligible'],
    ]);
  });

  it('follows a rule’s wordings, and what the wording in force reads', () => {
    const wordings: DatedValue<Rule<Subject>> = {
      ...years,
      key: 'wordings',
      entries: [
        { from: day('2020-01-01'), value: isTrue(leaf('willing'), willing), source: someSource },
        { from: day('2022-04-01'), value: yearsPassed('time', birth, years), source: someSource },
      ],
    };
    expect(shown(versions('versions', wordings), { willing: true, birth: day('2021-01-01') })).toEqual([
      ['2022-01-01', '2022-03-31', 'eligible'],
      ['2022-04-01', '2022-05-31', 'ineligible'],
      ['2022-06-01', '2022-08-31', 'eligible'],
      ['2022-09-01', '2022-12-31', 'undetermined'],
    ]);
  });

  it('follows an amended table', () => {
    const by = { ...years, entries: [{ from: day('2022-10-01'), value: 0, source: someSource }] };
    const amended = on(span.from, { amend: [amendment(years, by)] });
    const found = timeline(yearsPassed('time', birth, years), { birth: day('2020-01-01') }, span, amended);
    expect(found.map(({ from, outcome }) => [from, outcome.kind])).toEqual([
      ['2022-01-01', 'undetermined'],
      ['2022-10-01', 'eligible'],
    ]);
  });

  it('keeps a law’s day of its own: only the facts move', () => {
    const pinned = { ...asked, clock: { ...asked.clock, law: day('2022-07-01') } };
    const rule = yearsPassed('time', birth, years);
    const found = timeline(rule, { birth: day('2021-04-15') }, span, pinned);
    expect(found.map(({ from, through, outcome }) => [from, through, outcome.kind])).toEqual([
      ['2022-01-01', '2022-04-14', 'ineligible'],
      ['2022-04-15', '2022-12-31', 'eligible'],
    ]);
    expect(until(rule, { birth: day('2021-04-15') }, pinned)).toBe('2022-04-14');
    expect(until(rule, { birth: day('2020-01-01') }, pinned)).toBeNull();
  });

  it('breaks where a course begins, changes and ends', () => {
    const town: DatedValue<string> = {
      ...years,
      entries: [{ from: day('2000-01-01'), value: 'north', source: someSource }],
    };
    const course = {
      stretches: [
        { from: day('2022-03-01'), value: 'north' },
        { from: day('2022-05-01'), value: 'south' },
      ],
      knownFrom: day('2022-02-01'),
      knownThrough: day('2022-06-30'),
    };
    expect(shown(isInTown('document', home, town), { home: course })).toEqual([
      ['2022-01-01', '2022-01-31', 'undetermined'],
      ['2022-02-01', '2022-02-28', 'ineligible'],
      ['2022-03-01', '2022-04-30', 'eligible'],
      ['2022-05-01', '2022-06-30', 'ineligible'],
      ['2022-07-01', '2022-12-31', 'undetermined'],
    ]);
  });

  it('does not break where a new wording asks for the same things in another order', () => {
    const [a, b] = [isTrue(leaf('a'), willing), hasCome(leaf('b'), birth)];
    const wordings: DatedValue<Rule<Subject>> = {
      ...years,
      key: 'wordings',
      entries: [
        { from: day('2020-01-01'), value: all('old', a, b), source: someSource },
        { from: day('2022-04-01'), value: all('new', b, a), source: someSource },
      ],
    };
    expect(shown(versions('versions', wordings), {})).toHaveLength(1);
  });

  it('does not break on the one day when a gap under an older law is a gap under the day’s law too', () => {
    const none = { ...years, entries: [{ from: lastDay, value: 1, source: someSource }] };
    const rule = yearsPassed('time', birth, none);
    const idle = any('idle', hasCome(leaf('come'), end), notPassed(leaf('not-passed'), end));
    const both = all('both', rule, underLawOf('older', appliedDay, rule), idle);
    const same = day('2022-04-01');
    expect(shown(both, { birth: day('2000-01-01'), applied: same, end: same })).toEqual([
      ['2022-01-01', '2022-12-31', 'undetermined'],
    ]);
  });

  it('of one day is that day, and of no day is nothing', () => {
    const only = { from: span.from, through: span.from };
    expect(shown(birthHasCome, { birth: addDays(span.from, 1) }, only)).toEqual([[span.from, span.from, 'ineligible']]);
    expect(timeline(birthHasCome, {}, { from: span.through, through: span.from }, asked)).toEqual([]);
  });

  it('breaks on its last day when that day turns, and not after it', () => {
    expect(shown(birthHasCome, { birth: span.through })).toHaveLength(2);
    expect(shown(birthHasCome, { birth: addDays(span.through, 1) })).toHaveLength(1);
  });
});

describe('the last day of an answer', () => {
  const endOf = (rule: Rule<Subject>, subject: Subject) => until(rule, subject, asked);

  it('is the day before the kind of answer changes', () => {
    expect(endOf(birthHasCome, { birth: day('2022-05-17') })).toBe('2022-05-16');
    expect(endOf(notPassed(leaf('end'), end), { end: day('2022-05-17') })).toBe('2022-05-17');
  });

  it('passes over a change of reasons', () => {
    const rule = all('all', hasCome(leaf('birth'), birth), notPassed(leaf('end'), end));
    expect(endOf(rule, { birth: day('2022-06-01'), end: day('2022-03-31') })).toBeNull();
  });

  it('is none when nothing known ends it', () => {
    expect(endOf(birthHasCome, { birth: span.from })).toBeNull();
    expect(endOf(birthHasCome, {})).toBeNull();
    expect(endOf(birthHasCome, { birth: null })).toBeNull();
  });

  it('comes by the law too', () => {
    expect(until(yearsPassed('time', birth, years), { birth: day('2021-01-01') }, on(day('2022-06-01')))).toBe(
      '2022-08-31',
    );
  });

  it('is not found in turns that change nothing', () => {
    const idle = condition({
      ...leaf('idle'),
      turnable: 'time',
      reads: {},
      decide: () => ({ holds: true, actual: null, turns: [day('2022-02-01'), day('2022-03-01')] }),
    });
    expect(endOf(idle, {})).toBeNull();
    expect(shown(idle, {})).toHaveLength(1);
  });
});
