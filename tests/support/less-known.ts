import type { Course } from '../../src/kernel/course.js';
import { addDays, type Day } from '../../src/kernel/day.js';
import { isBetween } from '../../src/kernel/fact.js';
import { isCourse } from './random-rules.js';

type Key = string | number;

/**
 * What is known less of a person's fact without its being forgotten: a birth date becomes bounds, bounds widen, a course says less, with
 * the stretches that it no longer speaks of left out. `undefined` where a fact can only be known or not.
 */
export function blurredFact(place: readonly Key[], value: unknown, days: number, range: Day): unknown {
  if (isCourse(value)) return days % 2 === 0 ? lateCourse(value, range) : shortCourse(value, range);
  if (isBetween(value))
    return { earliest: addDays(value.earliest as Day, -days), latest: addDays(value.latest as Day, days) };
  if (place.length === 1 && place[0] === 'birth' && typeof value === 'string')
    return { earliest: addDays(value as Day, -days), latest: addDays(value as Day, days % 7) };
  return undefined;
}

function lateCourse(course: Course<string>, from: Day): Course<string> {
  if (course.knownFrom !== 'start' && course.knownFrom >= from) return course;
  const running = course.stretches.findLast((stretch) => stretch.from < from);
  const later = course.stretches.filter((stretch) => stretch.from >= from);
  const opening = running === undefined || later[0]?.from === from ? [] : [{ ...running, from }];
  return {
    ...course,
    stretches: [...opening, ...later],
    knownFrom: from,
    knownThrough: from > course.knownThrough ? from : course.knownThrough,
  };
}

function shortCourse(course: Course<string>, through: Day): Course<string> {
  if (course.knownThrough <= through || (course.knownFrom !== 'start' && course.knownFrom > through)) return course;
  return { ...course, stretches: course.stretches.filter(({ from }) => from <= through), knownThrough: through };
}
