import type { ChildCare } from '../facts/hindrance.js';
import type { Placement } from '../facts/programme.js';
import {
  addDays,
  addMonths,
  type Day,
  dayFromNumber,
  dayNumber,
  daysBetween,
  earlier,
  lastDay,
  later,
} from '../kernel/day.js';
import { birthday } from './age.js';

/** Arithmetic of 2017:820 15 and 15 a §§ on an answered record: a run of days, both ends included. */
export interface Run {
  readonly from: Day;
  readonly through: Day;
}

/** How the 24 months are used up. */
export type DaysCounted = 'calendar-days' | 'compensated-days';

/** The time that is disregarded, each day once: first what lies before the plan, then care of a child, up to its limit. */
export interface Pauses {
  readonly beforePlan: readonly Run[];
  readonly childCare: readonly Run[];
}

/** What {@link pausesSince} is told beside the record. */
export interface PauseTerms {
  readonly leap: 'feb28' | 'mar1';
  /** Months of the frame itself. */
  readonly frame: number;
  /** Months of child care that are disregarded at the most. */
  readonly months: number;
}

/** The disregarded time from a day on. A day before the plan counts as that, so that it does not use up the limit on child care. */
export function pausesSince(
  opened: Day,
  placements: readonly Placement[],
  plan: Day | null,
  care: readonly ChildCare[],
  { leap, frame, months }: PauseTerms,
): Pauses {
  const beforePlan = runs(placements.flatMap((one) => clipped(runOf(one), opened, before(plan))));
  // Added from the event like the frame itself (1930:173 1 §): 24 months of care bring its end from 36 months to 60, never a day past.
  const longest = daysBetween(addMonths(opened, frame), addMonths(opened, frame + months));
  const caring = care.flatMap((one) => {
    return one.fullTime === true && one.parentalBenefit === true && one.childBorn !== undefined
      ? clipped(runOf(one), opened, addDays(birthday(one.childBorn, 1, leap), -1))
      : [];
  });
  return { beforePlan, childCare: atMost(without(runs(caring), beforePlan), longest) };
}

/** What has been disregarded through a day. */
export function pausesThrough({ beforePlan, childCare }: Pauses, day: Day): Pauses {
  const until = (all: readonly Run[]): readonly Run[] => all.flatMap((run) => clipped(run, run.from, day));
  return { beforePlan: until(beforePlan), childCare: until(childCare) };
}

/** The last day of the frame: the statutory months from the opening, and a day for each disregarded day that falls within it. */
export function lastDayOfFrame(opened: Day, months: number, { beforePlan, childCare }: Pauses): Day {
  return runs([...beforePlan, ...childCare]).reduce(
    (end, run) => (run.from > end ? end : addDays(end, lengthOf(run))),
    addMonths(opened, months),
  );
}

/** Time in the programme that uses up the measures. */
export interface Measures {
  /** Full-time days, in hundredths, before the day asked. */
  readonly used: number;
  /** Full-time days, in hundredths, that the months come to from the first day of measures. */
  readonly quota: number;
  /** The first day on which nothing is left, on the placements as recorded; `null` when they do not use it all up. */
  readonly usedUpOn: Day | null;
}

/**
 * How much of the measures is used. The months are turned into days once, from the first day of measures (1930:173 1 §), so that measures
 * taken full-time without a break end exactly where the months do.
 */
export function measuresUsed(
  placements: readonly Placement[],
  plan: Day | null,
  day: Day,
  months: number,
  counted: DaysCounted,
): Measures {
  const shares = plan === null ? [] : placements.flatMap((one) => shareOf(one, plan));
  const first = shares.map(({ from }) => from).toSorted()[0] ?? day;
  const quota = 100 * countDays({ from: first, through: addDays(addMonths(first, months), -1) }, counted);
  const used = (through: Day): number =>
    shares.reduce(
      (sum, { percent, ...run }) =>
        sum + clipped(run, run.from, through).reduce((total, part) => total + percent * countDays(part, counted), 0),
      0,
    );
  const usedBefore = (on: Day): number => used(addDays(on, -1));
  return {
    used: usedBefore(day),
    quota,
    usedUpOn: usedBefore(lastDay) < quota ? null : firstReaching(usedBefore, quota),
  };
}

interface Share extends Run {
  readonly percent: number;
}

function shareOf(placement: Placement, plan: Day): readonly Share[] {
  const { percent = 0 } = placement;
  return clipped(runOf(placement), plan, lastDay).map((run) => ({ ...run, percent }));
}

/** The first day on which a sum that never falls reaches a number. */
function firstReaching(sum: (on: Day) => number, reached: number): Day {
  let [low, high] = [dayNumber('1900-01-01' as Day), dayNumber(lastDay)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (sum(dayFromNumber(middle)) >= reached) high = middle;
    else low = middle + 1;
  }
  return dayFromNumber(low);
}

function countDays({ from, through }: Run, counted: DaysCounted): number {
  const [first, last] = [dayNumber(from), dayNumber(through)];
  if (last < first) return 0;
  return counted === 'calendar-days' ? last - first + 1 : weekdaysThrough(last) - weekdaysThrough(first - 1);
}

/** Mondays to Fridays through a day's number, from a Monday long ago: 1970-01-01 was a Thursday. */
function weekdaysThrough(number: number): number {
  const since = number + 3;
  const weeks = Math.floor(since / 7);
  return weeks * 5 + Math.min(since - weeks * 7 + 1, 5);
}

/** The days of an answered period; one that goes on has no last day but the last of all. */
function runOf({
  from = lastDay,
  through = null,
}: {
  readonly from?: Day | undefined;
  readonly through?: Day | null | undefined;
}): Run {
  return { from, through: through ?? lastDay };
}

function before(day: Day | null): Day {
  return day === null ? lastDay : addDays(day, -1);
}

function clipped({ from, through }: Run, earliest: Day, latest: Day): readonly Run[] {
  const run = { from: later(from, earliest), through: earlier(through, latest) };
  return run.from <= run.through ? [run] : [];
}

/** Runs in order, those that meet or overlap as one. */
function runs(all: readonly Run[]): readonly Run[] {
  return all
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .reduce<readonly Run[]>((sofar, run) => {
      const last = sofar.at(-1);
      if (last === undefined || addDays(last.through, 1) < run.from) return [...sofar, run];
      return [...sofar.slice(0, -1), { from: last.from, through: later(last.through, run.through) }];
    }, []);
}

/** The runs without the days of others, both in order. */
function without(all: readonly Run[], others: readonly Run[]): readonly Run[] {
  return others.reduce<readonly Run[]>(
    (left, other) =>
      left.flatMap((run) => [
        ...clipped(run, run.from, addDays(other.from, -1)),
        ...(other.through === lastDay ? [] : clipped(run, addDays(other.through, 1), run.through)),
      ]),
    all,
  );
}

/** The first days of the runs, up to a number. */
function atMost(all: readonly Run[], days: number): readonly Run[] {
  let left = days;
  return all.flatMap((run) => {
    const part = clipped(run, run.from, addDays(run.from, left - 1));
    left -= part.reduce((sum, one) => sum + lengthOf(one), 0);
    return part;
  });
}

function lengthOf({ from, through }: Run): number {
  return dayNumber(through) - dayNumber(from) + 1;
}
