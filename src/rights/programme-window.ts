import { type Measures, measuresUsed } from '../conditions/programme-time.js';
import type { Person } from '../facts/person.js';
import type { Placement } from '../facts/programme.js';
import type { Asked } from '../kernel/asked.js';
import { addDays, addMonths, type Day, earlier } from '../kernel/day.js';
import { openReading } from '../kernel/reading-used.js';
import { evaluate } from '../kernel/evaluate.js';
import { identityOf, type Open } from '../kernel/open.js';
import { type NonEmpty, outcome } from '../kernel/outcome.js';
import { readingOf } from '../kernel/policy.js';
import type { Proof } from '../kernel/proof.js';
import type { Source } from '../kernel/source.js';
import { presentFrom, section15, section15Before2026 } from '../law/sfs-2017-820/time.js';
import { programmeAnchorBefore2026, programmeMonthsCounted } from '../policies/programme.js';
import {
  type Basis,
  basesFor,
  monthsUnder,
  openedOn,
  type WindowBasis,
  type WindowProvisions,
} from './programme-bases.js';
import { frameOf, lessDisregarded, type WindowFrame } from './programme-count.js';
import {
  atAsylboende,
  hasHadParentalBenefit,
  measuresUnder,
  tidForInsatser,
  underOlderProvisions,
} from './programme-time.js';

/** The time within which a person may take part in etableringsprogrammet (2017:820 15 and 15 a §§), as of the day asked. */
export type ProgrammeWindow =
  | {
      /** The event that the time runs from has not come. That bars nobody from a placement. */
      readonly kind: 'notYetRunning';
      /** The events that can be the one, each by its provision: more than one while it is open which provisions are the person's. */
      readonly waitsFor: NonEmpty<Awaited>;
      readonly proof: Proof;
    }
  | (WindowFrame & {
      readonly kind: 'running';
      readonly measures: MeasuresTold;
      /** Whether the day asked is itself disregarded: then the last day moves on by a day for each such day. */
      readonly pausing: boolean;
      /**
       * The last day of measures, inclusive, if they go on from the day asked to the extent of the placement, or full-time for whoever has
       * none; never after the frame's last day.
       */
      readonly lastDayOfMeasures: Day;
      readonly proof: Proof;
    })
  | (WindowFrame & {
      readonly kind: 'closed';
      /** The first day without time left; where `possiblyThrough` names a day, it may be a later one, at the latest the day after that. */
      readonly on: Day;
      /** Whether the frame has ended or the months of measures are used up. */
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

/** An event that the time would run from. */
export interface Awaited {
  readonly event: WindowBasis;
  readonly source: Source;
}

/** A frame that can be the person's. */
export interface WindowCandidate {
  readonly provisions: WindowProvisions;
  readonly by: WindowBasis;
  readonly opened: Day;
  /** The last day, inclusive, when nothing is disregarded. */
  readonly lastDayAtLeast: Day;
}

/** The months of measures (15 § 1 st), rounded to a tenth for reading; the days are full-time days and exact. */
export interface MeasuresTold {
  readonly months: number;
  readonly monthsUsed: number;
  readonly monthsLeft: number;
  readonly daysUsed: number;
  readonly daysLeft: number;
}

/**
 * Whether the time for measures in etableringsprogrammet runs, from which day and through which, and how much of the measures is left.
 * What is disregarded is counted through the day asked: a leave that is yet to come has lengthened nothing.
 *
 * @example
 * ```ts
 * import { asDay, on } from 'mottagande';
 * import { programmeWindow } from 'mottagande/eligibility';
 *
 * const day = asDay('2026-11-21');
 * if (day !== undefined) {
 *   const nowhere = { stretches: [], knownFrom: 'start', knownThrough: day } as const;
 *   programmeWindow({ id: 'p1', registration: nowhere, dwelling: nowhere, reception: null }, on(day)).kind; // => 'notYetRunning'
 * }
 * ```
 */
export function programmeWindow(person: Person, asked: Asked): ProgrammeWindow {
  const proof = evaluate(tidForInsatser.rule, person, asked);
  const bases = basesFor(person, asked);
  const governing = [...new Set(bases.map(({ provisions }) => provisions))].map((one) => monthsUnder(one, asked));
  const [gap, ...gaps] = governing.flatMap((one) => (one.months === null ? one.open : []));
  if (gap !== undefined) return { kind: 'undetermined', because: [gap, ...gaps], candidates: [], proof };

  const looked = bases.map((basis) => openedOn(person, basis.anchor, asked.clock.facts));
  const [first, ...rest] = bases.map(awaited);
  if (first !== undefined && looked.every(({ kind }) => kind === 'none'))
    return { kind: 'notYetRunning', waitsFor: [first, ...rest], proof };

  const opened = bases.flatMap((basis, index) => {
    const [found, { months }] = [looked[index], monthsUnder(basis.provisions, asked)];
    return found?.kind === 'found' && months !== null ? [{ basis: { ...basis, opened: found.on }, months }] : [];
  });
  // Two frames that end on the same day today need not do so tomorrow: one must be left.
  const [only] = bases.length === 1 ? opened : [];
  if (only !== undefined) {
    const frame = frameOf(person, only.basis, only.months, asked);
    const isKnown = evaluate(measuresUnder[only.basis.provisions], person, asked).truth !== 'unknown';
    if (frame !== undefined && isKnown) return answered(person, frame, only.months.measures, asked, proof);
  }

  const candidates = opened.map(({ basis: { provisions, anchor, opened: from }, months }) => {
    return { provisions, by: anchor.key, opened: from, lastDayAtLeast: addMonths(from, months.frame) };
  });
  return { kind: 'undetermined', because: reasons(person, bases, asked, proof), candidates, proof };
}

function awaited({ provisions, anchor }: Basis): Awaited {
  return { event: anchor.key, source: provisions === 'present' ? section15 : section15Before2026 };
}

function answered(person: Person, frame: WindowFrame, months: number, asked: Asked, proof: Proof): ProgrammeWindow {
  const today = asked.clock.facts;
  const placed = person.placements ?? [];
  // A plan without time in the programme has begun no count.
  const plan = placed.length === 0 ? null : (person.individualPlanOn ?? null);
  const used = usedBy(placed, plan, months, asked);
  const measures = told(used, months);
  const frameOver = addDays(frame.lastDay, 1);
  const over = used.usedUpOn === null ? frameOver : earlier(frameOver, used.usedUpOn);
  if (over <= today) {
    return { kind: 'closed', ...frame, on: over, because: over === frameOver ? 'frame' : 'measures', measures, proof };
  }
  const { beforePlan, childCare } = frame.pauses;
  const pausing = [...beforePlan, ...childCare].some(({ through }) => through === today);
  const lastDayOfMeasures = earlier(frame.lastDay, lastMeasures(placed, plan, months, asked));
  return { kind: 'running', ...frame, measures, pausing, lastDayOfMeasures, proof };
}

function usedBy(placements: readonly Placement[], plan: Day | null, months: number, asked: Asked): Measures {
  const counted = readingOf(programmeMonthsCounted, asked.policies) ?? 'calendar-days';
  return measuresUsed(placements, plan, asked.clock.facts, months, counted);
}

function told({ used, quota }: Measures, months: number): MeasuresTold {
  const tenths = (days: number): number => Math.round((10 * months * days) / quota) / 10;
  const left = Math.max(quota - used, 0);
  return { months, monthsUsed: tenths(used), monthsLeft: tenths(left), daysUsed: used / 100, daysLeft: left / 100 };
}

/** As if the extent of the day asked, or full time where there is none, went on from then without a break. */
function lastMeasures(placements: readonly Placement[], plan: Day | null, months: number, asked: Asked): Day {
  const today = asked.clock.facts;
  const yesterday = addDays(today, -1);
  const now = placements.filter(({ from, through }) => isOn(today, from, through));
  const percent = now.reduce((sum, one) => sum + (one.percent ?? 0), 0);
  const sofar = placements.map((one) => ({ ...one, through: earlier(one.through ?? yesterday, yesterday) }));
  const goingOn = { from: today, through: null, percent: percent === 0 ? 100 : percent };
  const { usedUpOn } = usedBy([...sofar, goingOn], plan ?? today, months, asked);
  return addDays(usedUpOn ?? today, -1);
}

function isOn(today: Day, from: Day | undefined, through: Day | null | undefined): boolean {
  return from !== undefined && from <= today && (through == null || through >= today);
}

/** What must be known before one frame is left: which provisions, which event, and what the count rests on; readings last. */
function reasons(person: Person, bases: readonly Basis[], asked: Asked, whole: Proof): NonEmpty<Open> {
  const rules = [
    ...(asked.clock.law < presentFrom ? [] : [underOlderProvisions]),
    atAsylboende,
    ...bases.flatMap(({ provisions, anchor }) =>
      provisions === 'present' ? [lessDisregarded(person, anchor)] : [hasHadParentalBenefit],
    ),
    ...bases.map(({ provisions }) => measuresUnder[provisions]),
  ];
  const open = [...rules.map((rule) => evaluate(rule, person, asked)), whole].flatMap((proof) => {
    const found = outcome(proof);
    return found.kind === 'undetermined' ? found.because : [];
  });
  const distinct = [...new Map(open.map((one) => [identityOf(one), one])).values()];
  const facts = distinct.filter(({ kind }) => kind !== 'open-reading');
  // Two events under one set of provisions with nothing else open: then it is the reading of the older event that is missing.
  const readings = distinct.length > 0 ? distinct : [openReading(programmeAnchorBefore2026)];
  return (facts.length > 0 ? facts : readings) as readonly Open[] as NonEmpty<Open>;
}
