import { type Course, courseTurns, valueOn } from './course.js';
import { addDays, type Day } from './day.js';
import type { Between, Fact } from './fact.js';
import { all, any, condition, type Rule, type Turnable } from './rule.js';
import type { Source } from './source.js';
import type { Text } from './text.js';

/** What every ready-made leaf declares. */
export interface Leaf {
  readonly key: string;
  readonly label: Text;
  readonly source: Source;
  readonly turnable?: Turnable;
}

/** A day that the record gives, perhaps only by its bounds, perhaps as "never". */
export type RecordedDay<S> = Fact<S, Day | Between<Day> | null>;

/** The day has come. `null` means that it never does, unless the leaf says that it means "always has". */
export function hasCome<S>(leaf: Leaf & { readonly none?: 'never' | 'always' }, day: RecordedDay<S>): Rule<S> {
  const { none = 'never', ...rest } = leaf;
  return condition({
    turnable: 'time',
    ...rest,
    reads: { reached: day },
    decide: ({ day: today, facts: { reached } }) => ({
      holds: reached === null ? none === 'always' : reached <= today,
      actual: reached,
      bound: today,
      turns: reached === null ? [] : [reached],
    }),
  });
}

/** The day is today or lies ahead; "never ends" counts as ahead. */
export function notPassed<S>(leaf: Leaf, day: RecordedDay<S>): Rule<S> {
  return condition({
    turnable: 'document',
    ...leaf,
    reads: { last: day },
    decide: ({ day: today, facts: { last } }) => ({
      holds: last === null || today <= last,
      actual: last,
      bound: today,
      turns: last === null ? [] : [addDays(last, 1)],
    }),
  });
}

/** The record says that there is one. */
export function exists<S>(leaf: Leaf, of: Fact<S, object | string | null>): Rule<S> {
  return condition({
    turnable: 'document',
    ...leaf,
    reads: { found: of },
    decide: ({ facts: { found } }) => ({ holds: found !== null, actual: found === null ? null : 'recorded' }),
  });
}

/** The record says yes. */
export function isTrue<S>(leaf: Leaf, of: Fact<S, boolean>): Rule<S> {
  return condition({
    turnable: 'circumstance',
    ...leaf,
    reads: { answer: of },
    decide: ({ facts: { answer } }) => ({ holds: answer, actual: answer }),
  });
}

/** What a course says on the day passes a test; `undefined` from the test means that the value lacks an answer. */
export function onCourse<S, T>(
  leaf: Leaf,
  course: Fact<S, Course<T>>,
  test: (value: T | null) => boolean | undefined,
): Rule<S> {
  return condition({
    turnable: 'circumstance',
    ...leaf,
    reads: { course },
    decide: ({ day, facts: { course: found } }) => {
      const turns = courseTurns(found);
      const value = valueOn(found, day);
      const holds = value.known ? test(value.value) : undefined;
      return holds === undefined ? { open: [course.key], turns } : { holds, actual: value, turns };
    },
  });
}

/** A claim that always holds: the part that a reading does not ask for. */
export function always(key: string): Rule<unknown> {
  return all(key);
}

/** A claim that never holds: the part that a reading leaves out. */
export function never(key: string): Rule<unknown> {
  return any(key);
}
