import { defect } from './defect.js';

declare const brand: unique symbol;

/**
 * A calendar day as `YYYY-MM-DD` in the proleptic Gregorian calendar. The order of the strings is the order of the days, so days are
 * compared with `<` and `===`. A day has no time and no zone.
 */
export type Day = string & { readonly [brand]: 'Day' };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The first day that arithmetic can give; what would fall before it is this day. */
export const firstDay = '0001-01-01' as Day;

/** The last day that arithmetic can give; what would fall after it is this day. */
export const lastDay = '9999-12-31' as Day;

/**
 * Reads a real calendar day; anything else (30 February, a timestamp, a week date) is `undefined`.
 *
 * @example
 * ```ts
 * import { asDay } from 'mottagande';
 *
 * asDay('2024-02-29'); // => '2024-02-29'
 * asDay('2026-02-30'); // => undefined
 * ```
 */
export function asDay(text: string): Day | undefined {
  const parts = pattern.exec(text);
  if (parts === null) return undefined;
  const [year, month, dayOfMonth] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const real = year >= 1 && month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
  return real ? (text as Day) : undefined;
}

/**
 * A day that stands in a table of law, written by a developer. Not for input: an impossible day throws when the module that declares
 * the table loads, as {@link datedValue} does for a bad table.
 *
 * @example
 * ```ts
 * import { day } from 'mottagande';
 *
 * day('2027-01-01'); // => '2027-01-01'
 * ```
 */
export function day(text: string): Day {
  return asDay(text) ?? defect(`'${text}' is not a calendar day`);
}

/** The number of a month's days. `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The calendar year of a day. */
export function yearOf(of: Day): number {
  return numberIn(of, 0, 4);
}

/** The month of a day, 1 to 12. */
export function monthOf(of: Day): number {
  return numberIn(of, 5, 7);
}

/** The day's number in its month, 1 to 31. */
export function dayOfMonthOf(of: Day): number {
  return numberIn(of, 8, 10);
}

const zero = 48;
const dash = 45;

/** Days are read and written digit by digit: a ledger does little else, and slices and padding cost it several times as much. */
function numberIn(of: Day, start: number, end: number): number {
  let number = 0;
  for (let index = start; index < end; index += 1) number = number * 10 + of.charCodeAt(index) - zero;
  return number;
}

function dayFrom(year: number, month: number, dayOfMonth: number): Day {
  const digit = (of: number, unit: number): number => zero + (Math.floor(of / unit) % 10);
  return String.fromCharCode(
    digit(year, 1_000),
    digit(year, 100),
    digit(year, 10),
    digit(year, 1),
    dash,
    digit(month, 10),
    digit(month, 1),
    dash,
    digit(dayOfMonth, 10),
    digit(dayOfMonth, 1),
  ) as Day;
}

/** Years before this count from 1 March, so that the leap day is the last of the year and months have a regular rhythm. */
const daysPerEra = 146_097;

/** The number of days from 1970-01-01, negative before it. */
export function dayNumber(of: Day): number {
  const month = monthOf(of);
  const year = month <= 2 ? yearOf(of) - 1 : yearOf(of);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonthOf(of) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - 719_468;
}

const firstNumber = dayNumber(firstDay);
const lastNumber = dayNumber(lastDay);

/** The day with a given number of days from 1970-01-01, kept between {@link firstDay} and {@link lastDay}. */
export function dayFromNumber(count: number): Day {
  const shifted = Math.min(Math.max(count, firstNumber), lastNumber) + 719_468;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dayFrom(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
}

/** The day a number of days later (or earlier, when negative). */
export function addDays(to: Day, days: number): Day {
  return dayFromNumber(dayNumber(to) + days);
}

/** The number of days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Statutory months: the same number in the month, or the month's last day when that number is missing (lag 1930:173 1 §). Always add
 * from the anchor: two steps of one month are not one step of two.
 *
 * @example
 * ```ts
 * import { addMonths, asDay } from 'mottagande';
 *
 * const anchor = asDay('2026-01-31');
 * if (anchor !== undefined) addMonths(anchor, 1); // => '2026-02-28'
 * ```
 */
export function addMonths(to: Day, months: number): Day {
  return dayInMonth(to, months, dayOfMonthOf(to));
}

/** The day with a number in the month that lies so many months after a day's own, or that month's last day when it has no such number. */
function dayInMonth(of: Day, months: number, dayOfMonth: number): Day {
  const index = yearOf(of) * 12 + monthOf(of) - 1 + months;
  const year = Math.floor(index / 12);
  if (year < 1) return firstDay;
  if (year > 9_999) return lastDay;
  const month = index - year * 12 + 1;
  return dayFrom(year, month, Math.min(dayOfMonth, daysInMonth(year, month)));
}

/** Statutory years (lag 1930:173 1 §): 29 February becomes 28 February where the year has no leap day. */
export function addYears(to: Day, years: number): Day {
  return addMonths(to, years * 12);
}

/**
 * The greatest number of statutory years that have passed: an age, for display. Limits are tested by adding, never with this number.
 *
 * @example
 * ```ts
 * import { asDay, yearsBetween } from 'mottagande';
 *
 * const born = asDay('2004-02-29');
 * const asked = asDay('2025-02-28');
 * if (born !== undefined && asked !== undefined) yearsBetween(born, asked); // => 21
 * ```
 */
export function yearsBetween(from: Day, to: Day): number {
  const years = yearOf(to) - yearOf(from);
  return addYears(from, years) <= to ? years : years - 1;
}

/** The last day of the day's month ("utgången av månaden"). */
export function endOfMonth(of: Day): Day {
  return endOfMonthAfter(of, 0);
}

/** The last day of the month that lies a number of months after the day's month ("utgången av andra månaden efter den månad då …"). */
export function endOfMonthAfter(of: Day, months: number): Day {
  return dayInMonth(of, months, 31);
}

/** The first day of the day's month. */
export function startOfMonth(of: Day): Day {
  return startOfMonthAfter(of, 0);
}

/** The first day of the month that lies a number of months after the day's month. */
export function startOfMonthAfter(of: Day, months: number): Day {
  return dayInMonth(of, months, 1);
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** The first of some days, in any order, that lies after a day, or one known to be no later; `null` when there is none. */
export function firstAfter(day: Day, days: readonly Day[], atLatest: Day | null = null): Day | null {
  let first = atLatest;
  for (const one of days) if (one > day && (first === null || one < first)) first = one;
  return first;
}
