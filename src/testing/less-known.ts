import type { Course } from '../kernel/course.js';
import { addDays, asDay, type Day } from '../kernel/day.js';
import { isBetween } from '../kernel/fact.js';
import { isCourse, type Place } from './answers.js';

/** How a fact is to be known less: bounds so many days wider, a course silent beyond a day. */
export interface Blur {
  readonly days: number;
  readonly beyond: Day;
  /** The fields, at any depth, whose day the record may give by bounds. */
  readonly uncertainDays: readonly string[];
}

/**
 * What is known less of a fact without its being forgotten: a day becomes bounds, bounds widen, a course says less, with the stretches
 * that it no longer speaks of left out. `undefined` where a fact can only be known or not.
 */
export function lessKnown(place: Place, value: unknown, { days, beyond, uncertainDays }: Blur): unknown {
  if (isCourse(value)) return days % 2 === 0 ? lateCourse(value, beyond) : shortCourse(value, beyond);
  if (isBetween(value))
    return { earliest: addDays(value.earliest as Day, -days), latest: addDays(value.latest as Day, days) };
  const day = uncertainDays.some((field) => field === place.at(-1)) ? dayOf(value) : undefined;
  return day === undefined ? undefined : { earliest: addDays(day, -days), latest: addDays(day, days % 7) };
}

/** A day, where a value is one. */
export function dayOf(value: unknown): Day | undefined {
  return typeof value === 'string' ? asDay(value) : undefined;
}

function lateCourse(course: Course<string>, from: Day): Course<string> {
  if (from > course.knownThrough || (course.knownFrom !== 'start' && course.knownFrom >= from)) return course;
  const running = course.stretches.findLast((stretch) => stretch.from < from);
  const later = course.stretches.filter((stretch) => stretch.from >= from);
  const opening = running === undefined || later[0]?.from === from ? [] : [{ ...running, from }];
  return { ...course, stretches: [...opening, ...later], knownFrom: from };
}

/** The course as it was known on a day: silent after it. */
export function shortCourse<T>(course: Course<T>, through: Day): Course<T> {
  if (course.knownThrough <= through || (course.knownFrom !== 'start' && course.knownFrom > through)) return course;
  return { ...course, stretches: course.stretches.filter(({ from }) => from <= through), knownThrough: through };
}
