import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysThere } from 'date-fns/addDays';
import { addMonths as addMonthsThere } from 'date-fns/addMonths';
import { addYears as addYearsThere } from 'date-fns/addYears';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISODay } from 'date-fns/getISODay';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  asDay,
  type Day,
  dayFromNumber,
  dayNumber,
  daysBetween,
  endOfMonth,
  endOfMonthAfter,
  firstDay,
  lastDay,
  startOfMonth,
} from '../../src/kernel/day.js';
import { weekday } from '../../src/kernel/utc.js';
import { runs } from '../support/runs.js';

vi.setConfig({ testTimeout: 60_000 });

const there = (of: Day) => new UTCDateMini(`${of}T00:00:00Z`);
const here = (of: Date) => of.toISOString().slice(0, 10);

const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((moment) => here(moment) as Day);

describe('day arithmetic', () => {
  it('is that of date-fns in UTC, on any day of three centuries', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -40_000, max: 40_000 }),
        fc.integer({ min: -1_500, max: 1_500 }),
        (of, days, months) => {
          expect(addDays(of, days)).toBe(here(addDaysThere(there(of), days)));
          expect(addMonths(of, months)).toBe(here(addMonthsThere(there(of), months)));
          expect(addYears(of, months % 120)).toBe(here(addYearsThere(there(of), months % 120)));
          expect(endOfMonth(of)).toBe(here(lastDayOfMonth(there(of))));
          expect(endOfMonthAfter(of, months)).toBe(here(lastDayOfMonth(addMonthsThere(there(of), months))));
          expect(weekday(of)).toBe(getISODay(there(of)));
        },
      ),
      runs(2_000),
    );
  });

  it('is that of date-fns around every month end from 1900 through 2199', () => {
    const months = Array.from({ length: 300 * 12 }, (_, index) => addMonths('1900-01-01' as Day, index));
    const days = months.flatMap((first) => [first, addDays(first, 27), endOfMonth(first)]);
    const wrong = days.filter((of) => {
      const date = there(of);
      return (
        [-12, -1, 1, 3, 11, 24].some((count) => addMonths(of, count) !== here(addMonthsThere(date, count))) ||
        [-1, 1].some((count) => addDays(of, count) !== here(addDaysThere(date, count))) ||
        [-4, 1, 18].some((count) => addYears(of, count) !== here(addYearsThere(date, count))) ||
        endOfMonth(of) !== here(lastDayOfMonth(date))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('numbers the days without hole or overlap, from the first of days to the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(firstDay), max: dayNumber(lastDay) }), (count) => {
        const of = dayFromNumber(count);
        expect(dayNumber(of)).toBe(count);
        expect(asDay(of)).toBe(of);
        expect(new Date(`${of}T00:00:00Z`).getTime()).toBe(count * 86_400_000);
        if (of !== lastDay) expect(addDays(of, 1) > of).toBe(true);
      }),
      runs(2_000),
    );
  });

  it('counts the days between two days as date-fns does, and adding them leads from one to the other', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(daysBetween(from, to)).toBe(differenceInCalendarDays(there(to), there(from)));
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
      runs(1_000),
    );
  });

  it('gives a real day whatever is added, never one outside the calendar', () => {
    const far = fc.integer({ min: -5_000_000, max: 5_000_000 });
    fc.assert(
      fc.property(anyDay, far, (of, count) => {
        for (const shifted of [addDays(of, count), addMonths(of, count), addYears(of, count)]) {
          expect(asDay(shifted)).toBe(shifted);
          if (count > 0) expect(shifted >= of).toBe(true);
          if (count < 0) expect(shifted <= of).toBe(true);
        }
      }),
      runs(1_000),
    );
  });

  it('never lets a later day overtake: adding is monotone in the day', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), fc.integer({ min: -600, max: 600 }), (of, later, months) => {
        const after = addDays(of, later);
        expect(addMonths(of, months) <= addMonths(after, months)).toBe(true);
        expect(endOfMonth(of) <= endOfMonth(after)).toBe(true);
        expect(startOfMonth(of) <= startOfMonth(after)).toBe(true);
      }),
      runs(1_000),
    );
  });

  it('reads a day exactly when the calendar has it', () => {
    const part = (max: number, width: number) => fc.nat(max).map((value) => value.toString().padStart(width, '0'));
    fc.assert(
      fc.property(part(2199, 4), part(19, 2), part(39, 2), (year, month, date) => {
        const text = `${year}-${month}-${date}`;
        const moment = new Date(`${text}T00:00:00Z`);
        const real = year !== '0000' && !Number.isNaN(moment.getTime()) && here(moment) === text;
        expect(asDay(text)).toBe(real ? text : undefined);
      }),
      runs(2_000),
    );
  });
});
