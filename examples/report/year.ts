import { addDays, addMonths, addYears, type Day, endOfMonth } from 'mottagande';
import type { Shown } from './timelines.js';

/** The first day of a day's calendar year. */
export function startOfYear(day: Day): Day {
  return addDays(endOfMonth(addMonths(day, -Number(day.slice(5, 7)))), 1);
}

/** A day's calendar year with the two before it and the two after. */
export function yearsAround(day: Day): Shown {
  return { from: addYears(startOfYear(day), -2), through: addDays(addYears(startOfYear(day), 3), -1) };
}
