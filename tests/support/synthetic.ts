import { courseTurns, type Course, valueOn } from '../../src/kernel/course.js';
import type { DatedValue } from '../../src/kernel/dated-value.js';
import { addDays, addYears, type Day, day } from '../../src/kernel/day.js';
import { type Between, type Fact, fact } from '../../src/kernel/fact.js';
import { hasCome } from '../../src/kernel/leaves.js';
import { policy } from '../../src/kernel/policy.js';
import { condition, type Rule, type Turnable } from '../../src/kernel/rule.js';
import type { Source } from '../../src/kernel/source.js';
import type { Text } from '../../src/kernel/text.js';

/** A small made-up subject with every shape that a record can have: enough for the kernel, which knows no Swedish word. */
export interface Subject {
  readonly birth?: Day | Between<Day> | null | undefined;
  readonly end?: Day | Between<Day> | null | undefined;
  readonly applied?: Day | Between<Day> | undefined;
  readonly willing?: boolean | undefined;
  readonly note?: string | null | undefined;
  readonly home?: Course<string> | undefined;
  readonly children?: readonly Child[] | null | undefined;
}

/** An item of the subject's list. */
export interface Child {
  readonly born?: Day | Between<Day> | null | undefined;
  readonly own?: boolean | undefined;
  readonly stay?: Course<string> | undefined;
  readonly school?: School | null | undefined;
}

export interface School {
  readonly from?: Day | null | undefined;
}

export const text = (words: string): Text => ({ sv: words, en: `${words} (en)` });
export const someSource: Source = { sfs: '2000:1', paragraf: '1 §' };

function asking<S, T>(key: string, read: (subject: S) => T | undefined): Fact<S, T> {
  return fact({ key, question: text(`${key}?`), kind: 'register', read });
}

export const birth = asking('birth', (subject: Subject) => subject.birth);
export const end = asking('end', (subject: Subject) => subject.end);
export const willing = asking('willing', (subject: Subject) => subject.willing);
export const note = asking('note', (subject: Subject) => subject.note);
export const home = asking('home', (subject: Subject) => subject.home);
export const children = asking('children', (subject: Subject) => subject.children);
export const applied = asking('applied', (subject: Subject) => subject.applied);
/** `underLawOf` asks for a precise day by its type; a record with bounds may reach it all the same. */
export const appliedDay = asking('applied', (subject: Subject) => subject.applied as Day | undefined);
export const born = asking('born', (child: Child) => child.born);
export const own = asking('own', (child: Child) => child.own);
export const stay = asking('stay', (child: Child) => child.stay);
const school = asking('school', (child: Child) => child.school);

/** An open reading with a default. */
export const counting = policy({
  key: 'counting',
  question: text('which day counts?'),
  options: ['same-day', 'day-before'],
  default: 'same-day',
  source: someSource,
});

/** An open reading without one: it stays open until somebody chooses. */
export const reach = policy({
  key: 'reach',
  question: text('how far?'),
  options: ['narrow', 'wide', 'none'],
  default: null,
  source: someSource,
});

/** The tables that a rule reads. */
export interface World {
  readonly years: DatedValue<number>;
  readonly town: DatedValue<string>;
  readonly steps: DatedValue<number>;
}

/** A rule that is still to be told its tables. */
export type Plan<S> = (world: World) => Rule<S>;

const leaf = (key: string, turnable: Turnable) => ({ key, label: text(key), source: someSource, turnable });

/** A number of years that the law sets has passed since the day. */
export function yearsPassed<S>(
  turnable: Turnable,
  since: Fact<S, Day | Between<Day> | null>,
  years: DatedValue<number>,
): Rule<S> {
  return condition({
    ...leaf(`years-since-${since.key}`, turnable),
    reads: { since },
    law: { years },
    decide: ({ day: today, facts, law }) => {
      if (facts.since === null) return { holds: false, actual: null };
      const passed = addYears(facts.since, law.years);
      return { holds: passed <= today, actual: facts.since, bound: law.years, turns: [passed] };
    },
  });
}

/** So many steps of law had come by the day: asks a table's past, and judges for itself what a repeal means. */
export function stepsBy<S>(
  turnable: Turnable,
  by: Fact<S, Day | Between<Day>>,
  count: number,
  steps: DatedValue<number>,
): Rule<S> {
  return condition({
    ...leaf(`${count}-steps-by-${by.key}`, turnable),
    reads: { by },
    history: { steps },
    decide: ({ facts, history }) => {
      const last = history.steps.at(-1);
      const come = history.steps.filter(({ from }) => from <= facts.by);
      if (last?.value === null || come.length === 0) return { lawless: 'steps' };
      return { holds: come.length >= count, actual: facts.by, bound: count };
    },
  });
}

/** The day has come, or came the day before, as the reading has it. */
export function comeAsRead<S>(turnable: Turnable, on: Fact<S, Day | Between<Day> | null>): Rule<S> {
  return condition({
    ...leaf(`come-as-read-${on.key}`, turnable),
    reads: { on },
    policies: { counting, reach },
    decide: ({ day: today, facts, policies }) => {
      if (facts.on === null) return { holds: false, actual: null };
      const counted = policies.counting === 'same-day' ? facts.on : addDays(facts.on, -1);
      const reached = addDays(counted, { narrow: 0, wide: 40, none: 400 }[policies.reach]);
      return { holds: reached <= today, actual: facts.on, turns: [reached] };
    },
  });
}

/** The course says on the day what the law names. */
export function isInTown<S>(turnable: Turnable, course: Fact<S, Course<string>>, town: DatedValue<string>): Rule<S> {
  return condition({
    ...leaf(`in-town-${course.key}`, turnable),
    reads: { course },
    law: { town },
    decide: ({ day: today, facts, law }) => {
      const found = valueOn(facts.course, today);
      const turns = courseTurns(facts.course);
      if (!found.known) return { open: [course.key], turns };
      return { holds: found.value === law.town, actual: found.value, bound: law.town, turns };
    },
  });
}

/** The child has begun school: reads below an object that may itself be "none". */
export const schoolBegun: Rule<Child> = condition({
  ...leaf('school-begun', 'procedure'),
  reads: { school },
  decide: ({ day: today, facts }) => {
    if (facts.school === null) return { holds: false, actual: null };
    const { from } = facts.school;
    if (from === undefined) return { open: ['school.from'] };
    return { holds: from !== null && from <= today, actual: from, turns: from === null ? [] : [from] };
  },
});

/** Some child has begun school: one condition over a whole list, which names the paths below it that are unanswered. */
export const someSchoolBegun: Rule<Subject> = condition({
  ...leaf('some-school-begun', 'procedure'),
  reads: { children },
  decide: ({ day: today, facts }) => {
    const schools = (facts.children ?? []).map((child) => child.school);
    const days = schools.map((one) => (one === undefined || one === null ? one : one.from));
    const turns = days.filter((from) => typeof from === 'string');
    if (turns.some((from) => from <= today)) return { holds: true, actual: 'some', turns };
    const [first, ...rest] = schools.flatMap((one, index) => {
      if (one === undefined) return [`children[${index.toString()}].school`];
      return one !== null && one.from === undefined ? [`children[${index.toString()}].school.from`] : [];
    });
    return first === undefined ? { holds: false, actual: 'none', turns } : { open: [first, ...rest], turns };
  },
});

/** A table with one value from the first of days. */
export function constant<T>(key: string, value: T): DatedValue<T> {
  return {
    key,
    label: text(key),
    entries: [{ from: day('0001-01-01'), value, source: someSource }],
    verifiedThrough: day('9999-12-31'),
  };
}

/** Today's simplest leaf. */
export const birthHasCome = hasCome(leaf('birth-has-come', 'time'), birth);
