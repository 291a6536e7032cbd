import { describe, expect, it } from 'vitest';
import { addDays, type Day, day, daysBetween } from '../../src/kernel/day.js';
import { nextWorkingDay } from '../../src/law/sfs-1930-173/next-weekday.js';
import { easterSunday, isPublicHoliday, midsummerDay } from '../../src/law/sfs-1989-253/public-holidays.js';

/** Typed from the almanac: Good Friday, Easter Sunday, Easter Monday, Ascension Day, midsommardagen, alla helgons dag. */
const movable: Readonly<Record<number, readonly string[]>> = {
  2024: ['03-29', '03-31', '04-01', '05-09', '06-22', '11-02'],
  2025: ['04-18', '04-20', '04-21', '05-29', '06-21', '11-01'],
  2026: ['04-03', '04-05', '04-06', '05-14', '06-20', '10-31'],
  2027: ['03-26', '03-28', '03-29', '05-06', '06-26', '11-06'],
  2028: ['04-14', '04-16', '04-17', '05-25', '06-24', '11-04'],
  2029: ['03-30', '04-01', '04-02', '05-10', '06-23', '11-03'],
  2030: ['04-19', '04-21', '04-22', '05-30', '06-22', '11-02'],
};
const fixed = ['01-01', '01-06', '05-01', '06-06', '12-25', '12-26'];
const years = Object.keys(movable).map(Number);
const someSunday = day('2023-12-31');
const isSunday = (on: Day) => daysBetween(someSunday, on) % 7 === 0;
const daysOf = (year: number) =>
  Array.from({ length: year % 4 === 0 ? 366 : 365 }, (_, days) => addDays(day(`${year}-01-01`), days));

describe('public holidays (1989:253)', () => {
  it.each(years)('%i: exactly the Sundays, the fixed days and the movable days', (year) => {
    const typed = new Set([...fixed, ...(movable[year] ?? [])].map((monthAndDay) => `${year}-${monthAndDay}`));
    for (const on of daysOf(year)) expect(isPublicHoliday(on), on).toBe(isSunday(on) || typed.has(on));
  });

  it.each(years)('%i: Easter and midsummer are where the almanac has them', (year) => {
    expect(easterSunday(year)).toBe(`${year}-${movable[year]?.[1] ?? ''}`);
    expect(midsummerDay(year)).toBe(`${year}-${movable[year]?.[4] ?? ''}`);
  });

  it('Easter at the ends of its range and at the exceptions of the computation', () => {
    const known = [
      '1818-03-22',
      '1943-04-25',
      '1954-04-18',
      '1981-04-19',
      '2000-04-23',
      '2008-03-23',
      '2011-04-24',
      '2038-04-25',
      '2049-04-18',
      '2285-03-22',
    ];
    for (const on of known) expect(easterSunday(Number(on.slice(0, 4)))).toBe(on);
  });

  it('Easter is a Sunday from 22 March to 25 April in every year', () => {
    for (let year = 1583; year <= 2999; year += 1) {
      const on = easterSunday(year);
      expect(isSunday(on), on).toBe(true);
      expect(on.slice(5) >= '03-22' && on.slice(5) <= '04-25', on).toBe(true);
    }
  });
});

describe('the next working day (1930:173 2 §)', () => {
  it.each([
    ['2024-03-28', '2024-03-28', 'Maundy Thursday is a working day'],
    ['2024-03-29', '2024-04-02', 'Good Friday, over Easter'],
    ['2024-05-09', '2024-05-10', 'Ascension Day'],
    ['2024-06-21', '2024-06-24', 'midsommarafton, over midsummer'],
    ['2024-11-01', '2024-11-01', 'the Friday before alla helgons dag'],
    ['2024-12-23', '2024-12-23', 'the day before julafton'],
    ['2024-12-24', '2024-12-27', 'julafton, over Christmas'],
    ['2024-12-30', '2024-12-30', 'the day before nyårsafton'],
    ['2024-12-31', '2025-01-02', 'nyårsafton'],
    ['2025-06-19', '2025-06-19', 'the day before midsommarafton'],
    ['2025-12-31', '2026-01-02', 'nyårsafton'],
    ['2026-01-05', '2026-01-05', 'the eve of Epiphany is a working day'],
    ['2026-01-06', '2026-01-07', 'Epiphany'],
    ['2026-02-28', '2026-03-02', 'a Saturday'],
    ['2026-03-01', '2026-03-02', 'a Sunday'],
    ['2026-04-30', '2026-04-30', 'valborgsmässoafton is a working day'],
    ['2026-05-01', '2026-05-04', 'first of May on a Friday'],
    ['2026-06-05', '2026-06-05', 'the Friday before the national day'],
    ['2026-06-06', '2026-06-08', 'the national day on a Saturday'],
    ['2026-06-19', '2026-06-22', 'midsommarafton'],
    ['2026-10-31', '2026-11-02', 'alla helgons dag'],
    ['2026-12-31', '2027-01-04', 'nyårsafton on a Thursday, new year on a Friday'],
    ['2027-12-31', '2028-01-03', 'nyårsafton on a Friday'],
    ['2028-09-30', '2028-10-02', 'a quarter that ends on a Saturday'],
    ['2029-03-30', '2029-04-03', 'Good Friday, over Easter'],
  ])('%s → %s: %s', (from, to) => {
    expect(nextWorkingDay(day(from))).toBe(to);
  });

  it.each(years)('%i: every day moves to the first day that is no Saturday, holiday or eve', (year) => {
    const eves = ['12-24', '12-31', addDays(day(`${year}-${movable[year]?.[4] ?? ''}`), -1).slice(5)];
    const isFree = (on: Day) =>
      isSunday(on) || isSunday(addDays(on, 1)) || [...fixed, ...eves, ...(movable[year] ?? [])].includes(on.slice(5));
    for (const on of daysOf(year).filter((one) => one < `${year}-12-29`)) {
      let expected = on;
      while (isFree(expected)) expected = addDays(expected, 1);
      expect(nextWorkingDay(on), on).toBe(expected);
    }
  });
});
