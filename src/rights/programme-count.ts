import { type Anchor, withinMonthsLessCare, withinMonthsLessPauses } from '../conditions/programme-frame.js';
import { lastDayOfFrame, type Pauses, pausesSince, pausesThrough } from '../conditions/programme-time.js';
import type { Person } from '../facts/person.js';
import type { Asked } from '../kernel/asked.js';
import { addMonths, type Day, daysBetween } from '../kernel/day.js';
import { evaluate } from '../kernel/evaluate.js';
import { readingOf } from '../kernel/policy.js';
import type { Rule } from '../kernel/rule.js';
import type { Source } from '../kernel/source.js';
import type { Text } from '../kernel/text.js';
import { section15, section15a, section15Before2026 } from '../law/sfs-2017-820/time.js';
import { leapBirthday } from '../policies/birthday.js';
import type { Opened, ProgrammeMonths, WindowBasis, WindowProvisions } from './programme-bases.js';
import { hasHadParentalBenefit } from './programme-time.js';

/** The frame of 15 § 2 st with how it was counted. */
export interface WindowFrame {
  readonly provisions: WindowProvisions;
  readonly by: WindowBasis;
  /** The day of the event that the time runs from. */
  readonly opened: Day;
  /** The last day, inclusive, on the time disregarded through the day asked. */
  readonly lastDay: Day;
  /** The last day, inclusive, that parental leave can have given under older provisions whose terms we have not read; `null` = none. */
  readonly possiblyThrough: Day | null;
  readonly pauses: Pauses;
  readonly steps: readonly WindowStep[];
  readonly source: Source;
}

/** One step of the count: what was added, and the last day after it. */
export interface WindowStep {
  readonly label: Text;
  /** Days added; `null` for the event itself and the months. */
  readonly days: number | null;
  readonly day: Day;
  readonly source: Source;
}

/** The frame counted on what is recorded, or `undefined` where that does not settle it. */
export function frameOf(person: Person, of: Opened, months: ProgrammeMonths, asked: Asked): WindowFrame | undefined {
  return of.provisions === 'older' ? olderFrame(person, of, months, asked) : presentFrame(person, of, months, asked);
}

function olderFrame(
  person: Person,
  of: Opened,
  { frame, added }: ProgrammeMonths,
  asked: Asked,
): WindowFrame | undefined {
  const { provisions, anchor, opened } = of;
  const today = asked.clock.facts;
  const source = section15Before2026;
  const [lastDay, longest] = [addMonths(opened, frame), addMonths(opened, frame + added)];
  const leave = evaluate(hasHadParentalBenefit, person, asked).truth;
  const isSettled = leave === 'no' || today > longest || (leave === 'yes' && today <= lastDay);
  if (!isSettled) return undefined;
  return {
    provisions,
    by: anchor.key,
    opened,
    lastDay,
    possiblyThrough: leave === 'no' ? null : longest,
    pauses: { beforePlan: [], childCare: [] },
    steps: [
      { label: anchor.label, days: null, day: opened, source },
      { label: inMonths(frame), days: null, day: lastDay, source },
    ],
    source,
  };
}

function presentFrame(person: Person, of: Opened, months: ProgrammeMonths, asked: Asked): WindowFrame | undefined {
  const { provisions, anchor, opened } = of;
  if (evaluate(lessDisregarded(person, anchor), person, asked).truth === 'unknown') return undefined;
  const { frame } = months;
  const pauses = pausesThrough(pausesOf(person, opened, months, asked), asked.clock.facts);
  const withoutPauses = addMonths(opened, frame);
  const withPlan = lastDayOfFrame(opened, frame, { ...pauses, childCare: [] });
  const lastDay = lastDayOfFrame(opened, frame, pauses);
  return {
    provisions,
    by: anchor.key,
    opened,
    lastDay,
    possiblyThrough: null,
    pauses,
    steps: [
      { label: anchor.label, days: null, day: opened, source: section15 },
      { label: inMonths(frame), days: null, day: withoutPauses, source: section15 },
      ...added(disregarded.beforePlan, withoutPauses, withPlan, { ...section15a, stycke: 1, punkt: '1' }),
      ...added(disregarded.childCare, withPlan, lastDay, { ...section15a, stycke: 1, punkt: '2' }),
    ],
    source: section15,
  };
}

/** The claim that settles what is disregarded: whoever has no time in the programme is not asked about the action plan. */
export function lessDisregarded({ placements }: Person, anchor: Anchor): Rule<Person> {
  const claim = placements?.length === 0 ? withinMonthsLessCare : withinMonthsLessPauses;
  return claim(anchor, section15a);
}

const disregarded = {
  beforePlan: {
    sv: 'tid i programmet före den individuella handlingsplanen',
    en: 'time in the programme before the individual action plan',
  },
  childCare: {
    sv: 'tid med föräldrapenning på heltid för barn som inte har fyllt ett år',
    en: 'time with full-time föräldrapenning for a child who has not turned one',
  },
} as const satisfies Record<keyof Pauses, Text>;

function inMonths(months: number): Text {
  return { sv: `${months} månader (lag 1930:173 1 §)`, en: `${months} months (lag 1930:173 section 1)` };
}

function added(label: Text, before: Day, after: Day, source: Source): readonly WindowStep[] {
  const days = daysBetween(before, after);
  return days === 0 ? [] : [{ label, days, day: after, source }];
}

function pausesOf(
  { placements = [], individualPlanOn = null, childCare = [] }: Person,
  opened: Day,
  { frame, added: months }: ProgrammeMonths,
  { policies }: Asked,
): Pauses {
  const leap = readingOf(leapBirthday, policies) ?? 'feb28';
  return pausesSince(opened, placements, individualPlanOn, childCare, { leap, frame, months });
}
