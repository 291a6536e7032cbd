import { describe, expect, it } from 'vitest';
import { type Course, courseTurns, prolong, stretchOn, valueOn } from '../../src/kernel/course.js';
import { day } from '../../src/kernel/day.js';

const course: Course<string> = {
  stretches: [
    { from: day('2024-01-10'), value: 'Falun' },
    { from: day('2024-06-01'), value: null },
    { from: day('2024-08-01'), value: 'Borlänge' },
  ],
  knownFrom: day('2024-01-01'),
  knownThrough: day('2024-12-31'),
};

describe('a course', () => {
  it.each([
    ['2023-12-31', { known: false }],
    ['2024-01-01', { known: true, value: null }],
    ['2024-01-09', { known: true, value: null }],
    ['2024-01-10', { known: true, value: 'Falun' }],
    ['2024-05-31', { known: true, value: 'Falun' }],
    ['2024-06-01', { known: true, value: null }],
    ['2024-08-01', { known: true, value: 'Borlänge' }],
    ['2024-12-31', { known: true, value: 'Borlänge' }],
    ['2025-01-01', { known: false }],
  ])('says on %s: %o', (on, expected) => {
    expect(valueOn(course, day(on))).toEqual(expected);
  });

  it('known from the start says that there was nothing before its first stretch', () => {
    expect(valueOn({ ...course, knownFrom: 'start' }, day('1900-01-01'))).toEqual({ known: true, value: null });
  });

  it('known from a day inside a stretch says nothing of the stretch before that day', () => {
    const late = { ...course, knownFrom: day('2024-03-01') };
    expect(valueOn(late, day('2024-02-29'))).toEqual({ known: false });
    expect(valueOn(late, day('2024-03-01'))).toEqual({ known: true, value: 'Falun' });
  });

  it('without stretches says "none" within its range', () => {
    expect(valueOn({ ...course, stretches: [] }, day('2024-05-01'))).toEqual({ known: true, value: null });
  });

  it('can change where it begins, breaks, and on the day after its end', () => {
    expect(courseTurns(course)).toEqual(['2024-01-01', '2024-01-10', '2024-06-01', '2024-08-01', '2025-01-01']);
    expect(courseTurns({ ...course, knownFrom: 'start', stretches: [] })).toEqual(['2025-01-01']);
  });

  it('has a stretch on a day whatever is known, and none before the first', () => {
    expect(stretchOn(course, day('2030-01-01'))?.value).toBe('Borlänge');
    expect(stretchOn(course, day('2024-06-01'))).toEqual({ from: '2024-06-01', value: null });
    expect(stretchOn(course, day('2024-01-09'))).toBeUndefined();
  });

  it('is prolonged only on request, and never shortened', () => {
    const on = day('2025-03-01');
    expect(valueOn(prolong(course, on), on)).toEqual({ known: true, value: 'Borlänge' });
    expect(valueOn(prolong(course, on), day('2025-03-02'))).toEqual({ known: false });
    expect(prolong(course, day('2024-06-01'))).toBe(course);
    expect(prolong(course, course.knownThrough)).toBe(course);
    expect(course.knownThrough).toBe('2024-12-31');
  });
});
