import { addDays, type Day } from './day.js';

/**
 * How a fact runs over time: each stretch lasts until the next begins; `null` is "none" and an answer. Outside
 * `knownFrom … knownThrough` the course says nothing.
 */
export interface Course<T> {
  /** Stretches in order of their first day. */
  readonly stretches: readonly Stretch<T>[];
  /** First day that the course speaks of; `'start'` when nothing came before the first stretch. */
  readonly knownFrom: Day | 'start';
  /** Last day that the course speaks of, inclusive. */
  readonly knownThrough: Day;
}

/** One value of a {@link Course} from a day on. */
export interface Stretch<T> {
  /** First day of the value. */
  readonly from: Day;
  /** The value; `null` when there is none from this day. */
  readonly value: T | null;
}

/** What a course says about a day: a value (perhaps none), or that it does not know. */
export type Known<T> = { readonly known: true; readonly value: T | null } | { readonly known: false };

/** The value on a day, never beyond the known range. */
export function valueOn<T>(course: Course<T>, on: Day): Known<T> {
  if (course.knownFrom !== 'start' && on < course.knownFrom) return { known: false };
  if (on > course.knownThrough) return { known: false };
  return { known: true, value: stretchOn(course, on)?.value ?? null };
}

/** The stretch that a day falls in, without regard to the known range; `undefined` before the first. */
export function stretchOn<T>({ stretches }: Course<T>, on: Day): Stretch<T> | undefined {
  let last: Stretch<T> | undefined;
  for (const stretch of stretches) {
    if (stretch.from > on) break;
    last = stretch;
  }
  return last;
}

/** The days on which {@link valueOn} can change. */
export function courseTurns<T>(course: Course<T>): readonly Day[] {
  const start = course.knownFrom === 'start' ? [] : [course.knownFrom];
  return [...start, ...course.stretches.map(({ from }) => from), addDays(course.knownThrough, 1)];
}

/** The same course with its last value going on through a later day: an assumption, to be named wherever it is used. */
export function prolong<T>(course: Course<T>, through: Day): Course<T> {
  return through <= course.knownThrough ? course : { ...course, knownThrough: through };
}
