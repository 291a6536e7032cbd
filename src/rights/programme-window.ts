import {
  type Anchor,
  fromReception,
  fromRegistration,
  measuresLeft,
  withinMonthsLessPauses,
} from '../conditions/programme-frame.js';
import {
  lastDayOfFrame,
  type Measures,
  measuresUsed,
  type Pauses,
  pausesSince,
  pausesThrough,
} from '../conditions/programme-time.js';
import type { Person } from '../facts/person.js';
import type { Asked } from '../kernel/asked.js';
import { addDays, addMonths, type Day, daysBetween, day as dayOfLaw, earlier } from '../kernel/day.js';
import { lookUpIn } from '../kernel/decide.js';
import { evaluate } from '../kernel/evaluate.js';
import { isBetween } from '../kernel/fact.js';
import { identityOf, type Open } from '../kernel/open.js';
import { type NonEmpty, outcome } from '../kernel/outcome.js';
import { readingOf } from '../kernel/policy.js';
import type { Proof } from '../kernel/proof.js';
import type { Rule } from '../kernel/rule.js';
import type { Source } from '../kernel/source.js';
import type { Text } from '../kernel/text.js';
import {
  careCounted,
  olderExtensionMonths,
  olderFrameMonths,
  programmeFrameMonths,
  programmeMonths,
  programmePauseMonths,
  section15,
  section15a,
  section15Before2026,
} from '../law/sfs-2017-820/time.js';
import { leapBirthday } from '../policies/birthday.js';
import { programmeAnchorBefore2026, programmeMonthsCounted } from '../policies/programme.js';
import { atAsylboende, hasHadParentalBenefit, tidForInsatser, underOlderProvisions } from './programme-time.js';

/** The time within which a person may take part in etableringsprogrammet (2017:820 15 and 15 a §§), as of the day asked. */
export type ProgrammeWindow =
  | {
      /** The event that the time runs from has not come. It bars nobody from a placement. */
      readonly kind: 'notYetRunning';
      readonly waitsFor: WindowBasis;
      readonly source: Source;
      readonly proof: Proof;
    }
  | (Frame & {
      readonly kind: 'running';
      readonly measures: MeasuresTold;
      /** Whether the day asked is itself disregarded, so that the last day moves on by a day for each such day. */
      readonly pausing: boolean;
      /**
       * The last day of measures, inclusive, if they go on from the day asked as now placed, or full-time for who is not placed; never
       * after the frame's last day.
       */
      readonly lastDayOfMeasures: Day;
      readonly proof: Proof;
    })
  | (Frame & {
      readonly kind: 'closed';
      /** The first day without time left. */
      readonly on: Day;
      /** Whether the frame ended or the months of measures are used up. */
      readonly because: 'frame' | 'measures';
      readonly measures: MeasuresTold;
      readonly proof: Proof;
    })
  | {
      readonly kind: 'undetermined';
      readonly because: NonEmpty<Open>;
      /** The frames that can be the person's. */
      readonly candidates: readonly WindowCandidate[];
      readonly proof: Proof;
    };

/** The event that the frame runs from. */
export type WindowBasis = Anchor['key'];

/** Whether 15 and 15 a §§ as worded by 2025:311 govern, or the provisions before them (2025:311 p. 2). */
export type WindowProvisions = 'present' | 'older';

/** A frame that can be the person's. */
export interface WindowCandidate {
  readonly provisions: WindowProvisions;
  readonly by: WindowBasis;
  readonly opened: Day;
  /** The last day, inclusive, when nothing is disregarded. */
  readonly lastDayAtLeast: Day;
}

/** The frame of 15 § 2 st with how it was counted. */
export interface Frame {
  readonly provisions: WindowProvisions;
  readonly by: WindowBasis;
  readonly opened: Day;
  /** The last day, inclusive, on the time disregarded through the day asked. */
  readonly lastDay: Day;
  /** The last day, inclusive, that parental leave can give under older provisions whose terms we have not read; `null` = none. */
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

/** The months of measures (15 § 1 st), for reading rounded to a tenth; the days are full-time days and exact. */
export interface MeasuresTold {
  readonly months: number;
  readonly monthsUsed: number;
  readonly monthsLeft: number;
  readonly daysUsed: number;
  readonly daysLeft: number;
}

/**
 * Whether the time for measures in etableringsprogrammet runs, from which day and through which, and how much of the measures is left.
 * What has been disregarded is counted through the day asked: a leave that is yet to come has lengthened nothing.
 *
 * @example
 * ```ts
 * import { asDay, on } from 'mottagande';
 * import { programmeWindow } from 'mottagande/eligibility';
 *
 * const [day, registered] = [asDay('2026-11-21'), asDay('2027-03-01')];
 * if (day !== undefined && registered !== undefined) {
 *   const registration = { stretches: [], knownFrom: 'start', knownThrough: registered } as const;
 *   const person = { id: 'p1', registration, dwelling: registration };
 *   programmeWindow(person, on(day)).kind; // => 'notYetRunning'
 * }
 * ```
 */
export function programmeWindow(person: Person, asked: Asked): ProgrammeWindow {
  const proof = evaluate(tidForInsatser.rule, person, asked);
  const found = bases(person, asked).map((basis) => ({
    ...basis,
    looked: openedOn(person, basis.anchor, asked.clock.facts),
  }));
  const opened = found.flatMap((one) => (one.looked.kind === 'found' ? [{ ...one, opened: one.looked.on }] : []));
  const [first] = found;

  if (first !== undefined && found.every(({ looked }) => looked.kind === 'none')) {
    const waitsFor = found.some(({ anchor }) => anchor === fromRegistration) ? 'registration' : 'reception';
    return { kind: 'notYetRunning', waitsFor, source: section15, proof };
  }

  const frames = opened.map((one) => frameOf(person, one, asked));
  const counted = evaluate(measuresLeft(section15), person, asked);
  const [frame] = frames;
  const settled = opened.length === found.length && new Set(frames.map(essence)).size === 1;
  if (frame?.kind !== 'counted' || !settled || counted.truth === 'unknown') {
    return {
      kind: 'undetermined',
      because: reasons(person, found, asked, counted),
      candidates: opened.map((one) => candidate(one, asked)),
      proof,
    };
  }
  return answered(person, frame.frame, asked, proof);
}

interface Basis {
  readonly provisions: WindowProvisions;
  readonly anchor: Anchor;
}

/** The provisions and events that can be the person's: one of each once everything is known. */
function bases(person: Person, asked: Asked): readonly Basis[] {
  const truth = (rule: Rule<Person>): Proof['truth'] => evaluate(rule, person, asked).truth;
  const older = asked.clock.law < dayOfLaw('2026-01-01') ? 'yes' : truth(underOlderProvisions);
  const provisions = { yes: ['older'], no: ['present'], unknown: ['present', 'older'] } as const;
  const both = [fromRegistration, fromReception];
  const chosen = readingOf(programmeAnchorBefore2026, asked.policies);
  const atHome = {
    present: [fromReception],
    older: both.filter(({ key }) => chosen === undefined || chosen === key),
  };
  const home = truth(atAsylboende);
  return provisions[older].flatMap((one) => {
    const anchors = { yes: atHome[one], no: [fromRegistration], unknown: both }[home];
    return anchors.map((anchor) => ({ provisions: one, anchor }));
  });
}

type Looked = { readonly kind: 'found'; readonly on: Day } | { readonly kind: 'none' } | { readonly kind: 'open' };

/** The event as of the day asked: one that is yet to come has not opened anything. */
function openedOn(person: Person, { day: anchor }: Anchor, today: Day): Looked {
  const on = anchor.read(person);
  if (on === undefined) return { kind: 'open' };
  if (on === null) return { kind: 'none' };
  if (isBetween(on)) return today < on.earliest ? { kind: 'none' } : { kind: 'open' };
  return on > today ? { kind: 'none' } : { kind: 'found', on };
}

interface Opened extends Basis {
  readonly opened: Day;
}

type Counted = { readonly kind: 'counted'; readonly frame: Frame } | { readonly kind: 'open'; readonly proof: Proof };

function frameOf(person: Person, of: Opened, asked: Asked): Counted {
  const today = asked.clock.facts;
  const { provisions, anchor, opened } = of;
  const base = { provisions, by: anchor.key, opened };
  const begun = { label: anchor.label, days: null, day: opened, source: section15 };
  const atLeast = candidate(of, asked).lastDayAtLeast;
  if (provisions === 'older') {
    const leave = evaluate(hasHadParentalBenefit, person, asked);
    const possibly =
      leave.truth === 'no'
        ? null
        : addMonths(opened, valueOf(olderFrameMonths, asked) + valueOf(olderExtensionMonths, asked));
    if (possibly !== null && today > atLeast && today <= possibly) return { kind: 'open', proof: leave };
    const months = {
      label: monthsAdded(valueOf(olderFrameMonths, asked)),
      days: null,
      day: atLeast,
      source: section15Before2026,
    };
    const steps = [{ ...begun, source: section15Before2026 }, months];
    const none = { beforePlan: [], childCare: [] };
    const frame = {
      ...base,
      lastDay: atLeast,
      possiblyThrough: possibly,
      pauses: none,
      steps,
      source: section15Before2026,
    };
    return { kind: 'counted', frame };
  }
  const proof = evaluate(withinMonthsLessPauses(anchor, section15a), person, asked);
  if (proof.truth === 'unknown') return { kind: 'open', proof };
  const pauses = pausesThrough(pausesOf(person, opened, asked), today);
  const months = valueOf(programmeFrameMonths, asked);
  const afterPlan = lastDayOfFrame(opened, months, { ...pauses, childCare: [] });
  const lastDay = lastDayOfFrame(opened, months, pauses);
  const steps: readonly WindowStep[] = [
    begun,
    { label: monthsAdded(months), days: null, day: atLeast, source: section15 },
    ...added(disregarded.beforePlan, '1', atLeast, afterPlan),
    ...added(disregarded.childCare, '2', afterPlan, lastDay),
  ];
  return { kind: 'counted', frame: { ...base, lastDay, possiblyThrough: null, pauses, steps, source: section15 } };
}

const disregarded = {
  beforePlan: {
    sv: 'tid i programmet före den individuella handlingsplanen',
    en: 'time in the programme before the individual action plan',
  },
  childCare: {
    sv: 'tid på heltid med barn som inte har fyllt ett år',
    en: 'full-time care of a child who has not turned one',
  },
} as const satisfies Record<keyof Pauses, Text>;

function monthsAdded(months: number): Text {
  return { sv: `${months} månader (lag 1930:173 1 §)`, en: `${months} months (lag 1930:173 section 1)` };
}

function added(label: Text, punkt: string, before: Day, after: Day): readonly WindowStep[] {
  const days = daysBetween(before, after);
  return days === 0 ? [] : [{ label, days, day: after, source: { ...section15a, stycke: 1, punkt } }];
}

function pausesOf(
  { placements = [], individualPlanOn = null, childCare = [] }: Person,
  opened: Day,
  asked: Asked,
): Pauses {
  return pausesSince(opened, placements, individualPlanOn, childCare, {
    counted: lookUpIn(careCounted, asked).value ?? 'with-parental-benefit',
    leap: readingOf(leapBirthday, asked.policies) ?? 'feb28',
    months: valueOf(programmePauseMonths, asked),
  });
}

function valueOf(table: typeof programmeMonths, asked: Asked): number {
  return lookUpIn(table, asked).value ?? 0;
}

function candidate({ provisions, anchor, opened }: Opened, asked: Asked): WindowCandidate {
  const months = valueOf(provisions === 'older' ? olderFrameMonths : programmeFrameMonths, asked);
  return { provisions, by: anchor.key, opened, lastDayAtLeast: addMonths(opened, months) };
}

/** What makes two frames the same for the person, whichever provisions give them. */
function essence(counted: Counted): string {
  if (counted.kind === 'open') return counted.kind;
  const { opened, lastDay, possiblyThrough } = counted.frame;
  return JSON.stringify([opened, lastDay, possiblyThrough]);
}

function answered(person: Person, frame: Frame, asked: Asked, proof: Proof): ProgrammeWindow {
  const today = asked.clock.facts;
  const used = usedBy(person, person.placements ?? [], person.individualPlanOn ?? null, asked);
  const measures = told(used, valueOf(programmeMonths, asked));
  const end = addDays(frame.lastDay, 1);
  const over = used.usedUpOn === null ? end : earlier(end, used.usedUpOn);
  if (over <= today) {
    return { kind: 'closed', ...frame, on: over, because: over === end ? 'frame' : 'measures', measures, proof };
  }
  const pausing = [...frame.pauses.beforePlan, ...frame.pauses.childCare].some(({ through }) => through === today);
  return {
    kind: 'running',
    ...frame,
    measures,
    pausing,
    lastDayOfMeasures: lastMeasures(person, frame.lastDay, asked),
    proof,
  };
}

function usedBy(_: Person, placements: Person['placements'], plan: Day | null, asked: Asked): Measures {
  const counted = readingOf(programmeMonthsCounted, asked.policies) ?? 'calendar-days';
  return measuresUsed(placements ?? [], plan, asked.clock.facts, valueOf(programmeMonths, asked), counted);
}

function told({ used, quota }: Measures, months: number): MeasuresTold {
  const tenths = (days: number): number => Math.round((10 * months * days) / quota) / 10;
  const left = Math.max(quota - used, 0);
  return { months, monthsUsed: tenths(used), monthsLeft: tenths(left), daysUsed: used / 100, daysLeft: left / 100 };
}

/** As if the present extent, or full time, went on from the day asked. */
function lastMeasures(person: Person, lastDay: Day, asked: Asked): Day {
  const today = asked.clock.facts;
  const placed = person.placements ?? [];
  const now = placed.filter(
    ({ from, through }) => from !== undefined && from <= today && (through == null || through >= today),
  );
  const percent = now.reduce((sum, one) => sum + (one.percent ?? 0), 0);
  const yesterday = addDays(today, -1);
  const sofar = placed.map((one) => ({
    ...one,
    through: one.through == null ? yesterday : earlier(one.through, yesterday),
  }));
  const goingOn = { from: today, through: null, percent: percent === 0 ? 100 : percent };
  const { usedUpOn } = usedBy(person, [...sofar, goingOn], person.individualPlanOn ?? today, asked);
  return usedUpOn === null ? lastDay : earlier(lastDay, addDays(usedUpOn, -1));
}

/** What must be known before one frame is left: which provisions, which event, the event itself, and what the count rests on. */
function reasons(person: Person, found: readonly Basis[], asked: Asked, counted: Proof): NonEmpty<Open> {
  const rules = [
    ...(asked.clock.law < dayOfLaw('2026-01-01') ? [] : [underOlderProvisions]),
    atAsylboende,
    ...found.map(({ anchor }) => withinMonthsLessPauses(anchor, section15a)),
    tidForInsatser.rule,
  ];
  const proofs = [...rules.map((rule) => evaluate(rule, person, asked)), counted];
  const open = proofs.flatMap((proof) => {
    const answer = outcome(proof);
    return answer.kind === 'undetermined' ? answer.because : [];
  });
  const distinct = [...new Map(open.map((one) => [identityOf(one), one])).values()];
  const facts = distinct.filter(({ kind }) => kind !== 'open-reading');
  // Where no one frame is left, some rule above is open; the reading of the older event is the one that none of them shows.
  const reading: Open = {
    kind: 'open-reading',
    policy: programmeAnchorBefore2026.key,
    question: programmeAnchorBefore2026.question,
    options: programmeAnchorBefore2026.options,
    source: programmeAnchorBefore2026.source,
  };
  const all = facts.length > 0 ? facts : distinct.length > 0 ? distinct : [reading];
  return all as unknown as NonEmpty<Open>;
}
