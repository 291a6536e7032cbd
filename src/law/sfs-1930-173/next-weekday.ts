import { addDays, type Day, lastDay, monthOf, yearOf } from '../../kernel/day.js';
import { weekday } from '../../kernel/utc.js';
import { isPublicHoliday, midsummerDay } from '../sfs-1989-253/public-holidays.js';

/**
 * Lag (1930:173) 2 § 1 st: when the last day for an act falls on a day that is not a working day, the act may be done on the next
 * working day. Only for acts to be done, never for the end of a right or of a permit.
 */
export function nextWorkingDay(of: Day): Day {
  return isWorkingDay(of) || of === lastDay ? of : nextWorkingDay(addDays(of, 1));
}

function isMidsummerEve(of: Day): boolean {
  return monthOf(of) === 6 && of === addDays(midsummerDay(yearOf(of)), -1);
}

function isWorkingDay(of: Day): boolean {
  const saturday = weekday(of) === 6;
  const eve = of.endsWith('-12-24') || of.endsWith('-12-31') || isMidsummerEve(of);
  return !saturday && !eve && !isPublicHoliday(of);
}
