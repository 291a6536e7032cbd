import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  asDay,
  day,
  dayFromNumber,
  dayNumber,
  dayOfMonthOf,
  daysBetween,
  daysInMonth,
  earlier,
  endOfMonth,
  endOfMonthAfter,
  firstDay,
  lastDay,
  later,
  monthOf,
  startOfMonth,
  yearOf,
} from '../../src/kernel/day.js';
import { weekday } from '../../src/kernel/utc.js';

describe('asDay', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-11-30'])('reads %s', (text) => {
    expect(asDay(text)).toBe(text);
  });

  it.each([
    ['30 February', '2026-02-30'],
    ['29 February of a common year', '2026-02-29'],
    ['29 February of a century that is no leap year', '1900-02-29'],
    ['31 November', '2026-11-31'],
    ['month 0', '2026-00-10'],
    ['month 13', '2026-13-01'],
    ['day 0', '2026-01-00'],
    ['day 32', '2026-01-32'],
    ['year 0', '0000-01-01'],
    ['a timestamp', '2026-01-01T00:00:00Z'],
    ['a week date', '2026-W01-1'],
    ['an ordinal date', '2026-001'],
    ['no hyphens', '20260101'],
    ['a short month', '2026-1-01'],
    ['blank space before', ' 2026-01-01'],
    ['a line feed after', '2026-01-01\n'],
    ['a sign', '+2026-01-01'],
    ['a year of five digits', '12026-01-01'],
    ['digits of another script', '٢٠٢٦-٠١-٠١'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(asDay(text)).toBeUndefined();
  });

  it('and day() agree, but what stands in a table of law is a defect when it is no day', () => {
    expect(day('2026-01-01')).toBe('2026-01-01');
    expect(() => day('2026-02-30')).toThrow("'2026-02-30' is not a calendar day");
  });
});

describe('1930:173 1 §, the same number in the month or its last day', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-28', 1, '2026-02-28'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-06-30', 0, '2026-06-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-05-31', 18, '2027-11-30'],
    ['2026-05-31', -30, '2023-11-30'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });

  it.each([
    ['2004-02-29', 21, '2025-02-28'],
    ['2004-02-29', 20, '2024-02-29'],
    ['2000-02-29', -100, '1900-02-28'],
    ['2006-03-15', 20, '2026-03-15'],
    ['2025-02-28', 3, '2028-02-28'],
  ])('%s and %i years is %s', (from, years, expected) => {
    expect(addYears(day(from), years)).toBe(expected);
  });

  it('is added from the anchor: one month twice is not two months', () => {
    const anchor = day('2026-01-31');
    expect(addMonths(addMonths(anchor, 1), 1)).toBe('2026-03-28');
    expect(addMonths(anchor, 2)).toBe('2026-03-31');
    expect(addMonths(addMonths(anchor, 1), -1)).not.toBe(anchor);
  });
});

describe('days', () => {
  it('are counted from 1970', () => {
    expect(dayNumber(day('1970-01-01'))).toBe(0);
    expect(dayNumber(day('1969-12-31'))).toBe(-1);
    expect(dayFromNumber(20_000)).toBe('2024-10-04');
    expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
    expect(daysBetween(day('2023-03-01'), day('2023-02-28'))).toBe(-1);
  });

  it('are taken apart', () => {
    const of = day('2026-11-09');
    expect([yearOf(of), monthOf(of), dayOfMonthOf(of)]).toEqual([2026, 11, 9]);
    expect([daysInMonth(2024, 2), daysInMonth(2025, 2), daysInMonth(2025, 4), daysInMonth(2025, 12)]).toEqual([
      29, 28, 30, 31,
    ]);
  });

  it('are compared', () => {
    const [a, b] = [day('2026-09-30'), day('2026-10-01')];
    expect([earlier(a, b), earlier(b, a), later(a, b), later(b, a)]).toEqual([a, a, b, b]);
  });

  it('have a month with a first and a last day', () => {
    expect(startOfMonth(day('2024-02-17'))).toBe('2024-02-01');
    expect(endOfMonth(day('2024-02-17'))).toBe('2024-02-29');
    expect(endOfMonth(day('2023-02-28'))).toBe('2023-02-28');
  });

  it('have a month some months later with a last day, whatever the day’s own number', () => {
    expect(endOfMonthAfter(day('2026-12-31'), 2)).toBe('2027-02-28');
    expect(endOfMonthAfter(day('2026-02-28'), 1)).toBe('2026-03-31');
    expect(endOfMonthAfter(day('2026-03-31'), -1)).toBe('2026-02-28');
    expect(endOfMonthAfter(day('2026-03-10'), 0)).toBe('2026-03-31');
  });

  it('have a weekday, Monday first', () => {
    expect(weekday(day('2026-11-16'))).toBe(1);
    expect(weekday(day('2026-11-22'))).toBe(7);
  });
});

describe('the ends of the calendar', () => {
  it('stop arithmetic instead of breaking it', () => {
    expect(addDays(lastDay, 1)).toBe(lastDay);
    expect(addDays(firstDay, -1)).toBe(firstDay);
    expect(addMonths(day('9999-12-01'), 1)).toBe(lastDay);
    expect(addMonths(day('9999-11-30'), 1)).toBe('9999-12-30');
    expect(addMonths(day('0001-01-31'), -1)).toBe(firstDay);
    expect(addMonths(day('0001-02-28'), -1)).toBe('0001-01-28');
    expect(addYears(day('2026-01-01'), 10_000)).toBe(lastDay);
    expect(addYears(day('2026-01-01'), -10_000)).toBe(firstDay);
    expect(dayFromNumber(dayNumber(lastDay) + 1)).toBe(lastDay);
    expect(dayFromNumber(-99_999_999)).toBe(firstDay);
  });
});
