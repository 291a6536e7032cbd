import { addDays, addMonths, type Day, daysBetween, firstDay, monthOf, yearOf } from '../../kernel/day.js';
import { weekday } from '../../kernel/utc.js';

/** Lag (1989:253) 1, 2 §§: whether a day is a public holiday (allmän helgdag). */
export function isPublicHoliday(of: Day): boolean {
  if (weekday(of) === 7 || fixed.has(of.slice(5))) return true;
  const year = yearOf(of);
  switch (monthOf(of)) {
    case 6:
      return of === midsummerDay(year) || isByEaster(of, year);
    case 10:
    case 11:
      return of === allSaintsDay(year);
    default:
      return isByEaster(of, year);
  }
}

const fixed: ReadonlySet<string> = new Set(['01-01', '01-06', '05-01', '06-06', '12-25', '12-26']);

/** Långfredagen, annandag påsk and Kristi himmelsfärdsdag, by their days from Easter Sunday. */
function isByEaster(of: Day, year: number): boolean {
  const days = daysBetween(easterSunday(year), of);
  return days === -2 || days === 1 || days === 39;
}

/** Alla helgons dag: the Saturday of 31 October–6 November. */
function allSaintsDay(year: number): Day {
  return saturdayFrom(dayIn(year, 10, 31));
}

/** Midsommardagen: the Saturday of 20–26 June. */
export function midsummerDay(year: number): Day {
  return saturdayFrom(dayIn(year, 6, 20));
}

function saturdayFrom(first: Day): Day {
  return addDays(first, (6 - weekday(first) + 7) % 7);
}

function dayIn(year: number, month: number, dayOfMonth: number): Day {
  return addDays(addMonths(firstDay, (year - 1) * 12 + month - 1), dayOfMonth - 1);
}

/** Easter Sunday of the Gregorian calendar (the "anonymous" computus of 1876). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const n = h + l - 7 * m;
  const month = Math.floor((n + 90) / 25);
  return dayIn(year, month, (n + 33 * month + 19) % 32);
}
