import type { Person, Stay } from '../facts/person.js';
import { stayFrom, stays, stayThrough } from '../facts/questions.js';
import { addDays, addYears, type Day, daysBetween, lastDay, later } from '../kernel/day.js';
import type { Finding } from '../kernel/finding.js';
import { hasCome, notPassed } from '../kernel/leaves.js';
import { all, type Rule, some } from '../kernel/rule.js';
import type { Source } from '../kernel/source.js';

/** A stay abroad of at most this many days does not begin the time in Sweden anew, unless the reading is that every entry does. */
const shortTrip = 90;

/** Three years as a number of days, for the reading that adds up stays with gaps between them. */
const daysInYear = 365;

interface Presence {
  readonly from: Day;
  readonly through: Day;
}

/** A stay has been in Sweden for less than so many years, under one of the readings of what counts after a return. */
export function stayedUnder(
  years: number,
  day: Day,
  stays: readonly Stay[],
  reading: 'current' | 'current-any-trip' | 'first-ever' | 'sum-of-days',
  leap: 'feb28' | 'mar1',
): Finding {
  const [first, ...rest] = unansweredStays(stays);
  if (first !== undefined) return { open: [first, ...rest] };
  const known = presences(stays);
  const spans = joined(known, reading === 'current-any-trip' ? 0 : shortTrip);
  const turns = [
    ...spans.flatMap(({ from, through }) => [from, addDays(through, 1)]),
    ...spans.map(({ from }) => yearsFrom(from, years, leap)),
  ];
  const current = spans.find(({ from, through }) => from <= day && day <= through);
  const base = { actual: stays, bound: years };
  if (current === undefined) return { ...base, holds: false, turns };
  if (reading === 'sum-of-days') {
    const full = dayOfSum(known, years * daysInYear);
    return { ...base, holds: day < full, turns: [...turns, full] };
  }
  const anchor = reading === 'first-ever' ? (spans[0] ?? current).from : current.from;
  return { ...base, holds: day < yearsFrom(anchor, years, leap), turns };
}

/** The first day on which the years have passed ("mindre än" is no longer true). */
export function yearsFrom(anchor: Day, years: number, leap: 'feb28' | 'mar1'): Day {
  const end = addYears(anchor, years);
  const clamped = anchor.endsWith('-02-29') && !end.endsWith('-02-29');
  return clamped && leap === 'mar1' ? addDays(end, 1) : end;
}

/** First day of the unbroken stay that a day falls in; `null` when the day falls in none. Only for answered stays. */
export function entryOn(stays: readonly Stay[], day: Day): Day | null {
  return joined(presences(stays)).find(({ from, through }) => from <= day && day <= through)?.from ?? null;
}

/** The paths of stays that somebody must answer first. */
export function unansweredStays(stays: readonly Stay[]): readonly string[] {
  return stays.flatMap(({ from, through }, index) => {
    const at = `stays[${index.toString()}]`;
    return [...(from === undefined ? [`${at}.from`] : []), ...(through === undefined ? [`${at}.through`] : [])];
  });
}

/** The days on which presence in the country can change. */
export function stayTurns(stays: readonly Stay[]): readonly Day[] {
  return joined(presences(stays)).flatMap(({ from, through }) => [from, addDays(through, 1)]);
}

function presences(stays: readonly Stay[]): readonly Presence[] {
  return stays
    .flatMap(({ from, through }) => (from === undefined ? [] : [{ from, through: through ?? lastDay }]))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** Stays with at most a short trip between them are one. */
function joined(stays: readonly Presence[], gap = shortTrip): readonly Presence[] {
  return stays.reduce<readonly Presence[]>((sofar, stay) => {
    const last = sofar.at(-1);
    if (last === undefined || daysBetween(last.through, stay.from) > gap + 1) return [...sofar, stay];
    return [...sofar.slice(0, -1), { from: last.from, through: later(last.through, stay.through) }];
  }, []);
}

/** The first day before which so many days have been spent in the country. */
function dayOfSum(stays: readonly Presence[], days: number): Day {
  let left = days;
  let counted: Day | undefined;
  for (const { from, through } of stays) {
    const start = counted === undefined || from > counted ? from : addDays(counted, 1);
    const length = daysBetween(start, through) + 1;
    if (length >= left) return addDays(start, left);
    if (length > 0) {
      left -= length;
      counted = through;
    }
  }
  return lastDay;
}

/** The person is in Sweden on the day. */
export function isInSweden(source: Source): Rule<Person> {
  return some(
    { key: 'i-sverige', sv: 'befinner sig i Sverige', en: 'is in Sweden' },
    {
      source,
      turnable: 'circumstance',
      list: stays,
      rule: all<Stay>(
        'vistelse',
        hasCome(
          { key: 'inrest', label: { sv: 'har rest in', en: 'has entered' }, source, turnable: 'circumstance' },
          stayFrom,
        ),
        notPassed(
          {
            key: 'inte-utrest',
            label: { sv: 'har inte rest ut', en: 'has not left' },
            source,
            turnable: 'circumstance',
          },
          stayThrough,
        ),
      ),
    },
  );
}
