import { UTCDateMini } from '@date-fns/utc/date/mini';
import { getISODay } from 'date-fns/getISODay';
import { type Day, dayNumber } from './day.js';

/** The day of the week, 1 (Monday) to 7 (Sunday). The one module that meets `Date` and date-fns: always in UTC, so that no zone moves a day. */
export function weekday(of: Day): number {
  return getISODay(new UTCDateMini(dayNumber(of) * 86_400_000));
}
