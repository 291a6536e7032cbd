import { describe, expect, it } from 'vitest';
import { on } from '../../src/kernel/asked.js';
import type { Course } from '../../src/kernel/course.js';
import { type Day, day } from '../../src/kernel/day.js';
import { evaluate } from '../../src/kernel/evaluate.js';
import { always, exists, hasCome, isTrue, never, notPassed, onCourse } from '../../src/kernel/leaves.js';
import type { Rule } from '../../src/kernel/rule.js';
import { birth, home, note, someSource, type Subject, text, willing } from '../support/synthetic.js';

const asked = day('2022-03-15');
const [before, after] = [day('2022-03-14'), day('2022-03-16')];
const leaf = { key: 'leaf', label: text('leaf'), source: someSource };
const found = (rule: Rule<Subject>, subject: Subject) => {
  const { claim, truth, finding, open } = evaluate(rule, subject, on(asked));
  return { ...claim, truth, ...finding, open };
};
const bounds = (earliest: Day, latest: Day) => ({ earliest, latest });

describe('a day that has come', () => {
  const rule = hasCome(leaf, birth);

  it.each([
    [before, 'yes'],
    [asked, 'yes'],
    [after, 'no'],
  ])('on %s: %s, and turns on that day', (reached, truth) => {
    expect(found(rule, { birth: reached })).toMatchObject({
      truth,
      turns: [reached],
      actual: reached,
      bound: asked,
      turnable: 'time',
    });
  });

  it('when it never comes has not come, and never turns', () => {
    expect(found(rule, { birth: null })).toMatchObject({ truth: 'no', turns: [], actual: null });
  });

  it('when "none" means always has always come', () => {
    const always = hasCome({ ...leaf, none: 'always' }, birth);
    expect(found(always, { birth: null }).truth).toBe('yes');
    expect(found(always, { birth: after }).truth).toBe('no');
    expect(found(hasCome({ ...leaf, none: 'never' }, birth), { birth: null }).truth).toBe('no');
  });

  it('by its bounds is settled when both have come, or neither', () => {
    const truths = [bounds(before, asked), bounds(before, after), bounds(after, after)].map(
      (between) => found(rule, { birth: between }).truth,
    );
    expect(truths).toEqual(['yes', 'unknown', 'no']);
  });

  it('can be told to turn by something else than time', () => {
    expect(found(hasCome({ ...leaf, turnable: 'procedure' }, birth), { birth: asked }).turnable).toBe('procedure');
  });
});

describe('a day that has not passed', () => {
  const rule = notPassed(leaf, birth);

  it.each([
    [before, 'no', asked],
    [asked, 'yes', after],
    [after, 'yes', day('2022-03-17')],
  ])('on %s: %s, and turns on the day after it', (last, truth, turn) => {
    expect(found(rule, { birth: last })).toMatchObject({ truth, turns: [turn], actual: last, turnable: 'document' });
  });

  it('that never ends lies ahead', () => {
    expect(found(rule, { birth: null })).toMatchObject({ truth: 'yes', turns: [], actual: null });
  });
});

describe('what the record says', () => {
  it('exists when it is not "none", and is not given out', () => {
    expect(found(exists(leaf, note), { note: 'secret' })).toMatchObject({ truth: 'yes', actual: 'recorded' });
    expect(found(exists(leaf, note), { note: '' }).truth).toBe('yes');
    expect(found(exists(leaf, note), { note: null })).toMatchObject({ truth: 'no', actual: null });
    expect(found(exists(leaf, note), {}).truth).toBe('unknown');
    expect(found(exists(leaf, note), { note: null }).turnable).toBe('document');
  });

  it('is true or not, as a circumstance of a life', () => {
    expect(found(isTrue(leaf, willing), { willing: true })).toMatchObject({ truth: 'yes', actual: true });
    expect(found(isTrue(leaf, willing), { willing: false })).toMatchObject({
      truth: 'no',
      actual: false,
      turnable: 'circumstance',
    });
    expect(found(isTrue(leaf, willing), {}).truth).toBe('unknown');
  });
});

describe('what a course says on the day', () => {
  const course: Course<string> = {
    stretches: [
      { from: day('2022-01-01'), value: 'north' },
      { from: asked, value: 'south' },
    ],
    knownFrom: 'start',
    knownThrough: asked,
  };
  const inSouth = onCourse(leaf, home, (value) => value === 'south');

  it('passes the test or not, and turns where the course does', () => {
    expect(found(inSouth, { home: course })).toMatchObject({
      truth: 'yes',
      turns: ['2022-01-01', asked, after],
      turnable: 'circumstance',
      actual: { known: true, value: 'south' },
    });
    expect(evaluate(inSouth, { home: course }, on(before)).truth).toBe('no');
  });

  it('may be "none"', () => {
    const nowhere = onCourse(leaf, home, (value) => value === null);
    expect(evaluate(nowhere, { home: course }, on(day('2021-12-31'))).truth).toBe('yes');
  });

  it('is open outside what the course knows, and turns all the same', () => {
    expect(evaluate(inSouth, { home: course }, on(after))).toMatchObject({
      truth: 'unknown',
      open: [{ kind: 'missing-fact', path: 'home' }],
      finding: { turns: ['2022-01-01', asked, after] },
    });
  });

  it('is open when the value lacks an answer', () => {
    const unclear = onCourse(leaf, home, () => undefined);
    expect(found(unclear, { home: course })).toMatchObject({ truth: 'unknown', open: [{ path: 'home' }] });
  });
});

describe('parts that a reading does not ask for', () => {
  it('always or never hold', () => {
    expect([found(always('a'), {}).truth, found(never('n'), {}).truth]).toEqual(['yes', 'no']);
  });
});
