import { UTCDateMini } from '@date-fns/utc/date/mini';
import { format } from 'date-fns/format';
import { getISODay } from 'date-fns/getISODay';
import { enGB } from 'date-fns/locale/en-GB';
import { sv } from 'date-fns/locale/sv';
import type { Day } from './day.js';
import type { Locale } from './text.js';

/** Weekdays and month names: the one module that meets `Date` and date-fns, always in UTC, so that no zone can move a day. */
const locales = { sv, en: enGB } as const;

/** The day of the week, 1 (Monday) to 7 (Sunday). */
export function weekday(of: Day): number {
  return getISODay(new UTCDateMini(of));
}

/** The month in words, such as "mars 2026". */
export function monthInWords(of: Day, locale: Locale): string {
  return format(new UTCDateMini(of), 'LLLL yyyy', { locale: locales[locale] });
}
