import type { Person } from '../facts/person.js';
import { type ChildCare, childCare } from '../facts/hindrance.js';
import { individualPlanOn, type Placement, placements } from '../facts/programme.js';
import { dwelling, firstRegisteredOn, receivedOn, registration } from '../facts/questions.js';
import { courseTurns, valueOn } from '../kernel/course.js';
import { addDays, addMonths, type Day, lastDay } from '../kernel/day.js';
import type { Finding } from '../kernel/finding.js';
import type { RecordedDay } from '../kernel/leaves.js';
import { condition, type Rule } from '../kernel/rule.js';
import type { Source, StatuteSource, TransitionalSource } from '../kernel/source.js';
import type { Text } from '../kernel/text.js';
import type { DatedValue } from '../kernel/dated-value.js';
import { presentFrom, programmeFrameMonths, programmePauseMonths } from '../law/sfs-2017-820/time.js';
import { leapBirthday } from '../policies/birthday.js';
import { programmeMonthsCounted } from '../policies/programme.js';
import { lastDayOfFrame, measuresUsed, type PauseTerms, pausesSince } from './programme-time.js';

/** The event that the frame of 2017:820 15 § 2 st runs from. */
export interface Anchor {
  readonly key: 'registration' | 'reception';
  readonly day: RecordedDay<Person>;
  readonly label: Text;
}

/** The first population registration in a kommun. */
export const fromRegistration: Anchor = {
  key: 'registration',
  day: firstRegisteredOn,
  label: { sv: 'den första folkbokföringen i en kommun', en: 'the first registration in a kommun' },
};

/** The first reception in a kommun; the words are those of 2010:1122 6 §, and we give them the same meaning. */
export const fromReception: Anchor = {
  key: 'reception',
  day: receivedOn,
  label: { sv: 'det första mottagandet i en kommun', en: 'the first reception in a kommun' },
};

/** So many months from the event have not passed. Where it has not come, they have not begun to run. */
export function withinMonths(
  { key, day: anchor, label }: Anchor,
  source: Source,
  months: DatedValue<number>,
  added?: DatedValue<number>,
): Rule<Person> {
  const words =
    added === undefined ? ['', ''] : [' med den längsta förlängning som nämns', ' with the longest extension told of'];
  return condition({
    key: `inom-tidsramen-${key}${added === undefined ? '' : '-forlangd'}`,
    label: {
      sv: `tiden från ${label.sv} är inte slut${words[0] ?? ''}`,
      en: `the time from ${label.en} has not run out${words[1] ?? ''}`,
    },
    source,
    turnable: 'fixed',
    reads: { anchor },
    law: added === undefined ? { months } : { months, added },
    decide: ({ day: today, facts, law }) => {
      const total = law.months + ('added' in law ? law.added : 0);
      if (facts.anchor === null) return { holds: true, actual: null, bound: total };
      const last = addMonths(facts.anchor, total);
      return { holds: today <= last, actual: facts.anchor, bound: total, turns: [addDays(last, 1)] };
    },
  });
}

/** 15 a § 1 st 1 and 2: the months have not passed once all disregarded time is taken off. */
export function withinMonthsLessPauses({ key, day: anchor, label }: Anchor, source: StatuteSource): Rule<Person> {
  return condition({
    key: `inom-tidsramen-${key}-bortraknad`,
    label: {
      sv: `tiden från ${label.sv} är inte slut när det bortses från tid före handlingsplanen och med små barn`,
      en: `the time from ${label.en} has not run out, leaving out time before the action plan and with small children`,
    },
    source,
    turnable: 'fixed',
    reads: { anchor, placements, plan: individualPlanOn, childCare },
    law: { frame: programmeFrameMonths, months: programmePauseMonths },
    policies: { leap: leapBirthday },
    decide: ({ day: today, facts, law, policies }) =>
      facts.anchor === null
        ? { holds: true, actual: null }
        : withinLess(today, facts.anchor, facts, { ...law, leap: policies.leap }),
  });
}

/** 15 a § 1 st 2: the same with care of small children alone taken off, which is all for whoever has no time in the programme. */
export function withinMonthsLessCare({ key, day: anchor, label }: Anchor, source: StatuteSource): Rule<Person> {
  return condition({
    key: `inom-tidsramen-${key}-vard-bortraknad`,
    label: {
      sv: `tiden från ${label.sv} är inte slut när det bortses från tid med små barn`,
      en: `the time from ${label.en} has not run out, leaving out time with small children`,
    },
    source,
    turnable: 'fixed',
    reads: { anchor, childCare },
    law: { frame: programmeFrameMonths, months: programmePauseMonths },
    policies: { leap: leapBirthday },
    decide: ({ day: today, facts, law, policies }) =>
      facts.anchor === null
        ? { holds: true, actual: null }
        : withinLess(
            today,
            facts.anchor,
            { placements: [], plan: null, childCare: facts.childCare },
            { ...law, leap: policies.leap },
          ),
  });
}

/** What the disregarded time is counted from. */
interface Disregarded {
  readonly placements: readonly Placement[];
  readonly plan: Day | null;
  readonly childCare: readonly ChildCare[];
}

function withinLess(today: Day, opened: Day, told: Disregarded, terms: PauseTerms): Finding {
  const [first, ...rest] = unanswered(told.placements, told.childCare);
  if (first !== undefined) return { open: [first, ...rest] };
  const pauses = pausesSince(opened, told.placements, told.plan, told.childCare, terms);
  const last = lastDayOfFrame(opened, terms.frame, pauses);
  return {
    holds: today <= last,
    actual: pauses,
    bound: terms.frame,
    turns: last === lastDay ? [] : [addDays(last, 1)],
  };
}

/** What must be answered before the disregarded time can be counted. */
function unanswered(placed: readonly Placement[], care: readonly ChildCare[]): readonly string[] {
  const ofPlacements = placed.flatMap((one, index) =>
    absent(`placements[${index.toString()}]`, one, ['from', 'through']),
  );
  const ofCare = care.flatMap((one, index) => {
    if (one.fullTime === false || one.parentalBenefit === false) return [];
    const needed = ['from', 'through', 'fullTime', 'childBorn', 'parentalBenefit'] as const;
    return absent(`childCare[${index.toString()}]`, one, needed);
  });
  return [...ofPlacements, ...ofCare];
}

/** The paths of fields that nobody has answered. */
function absent<T extends object>(at: string, of: T, fields: readonly (keyof T & string)[]): readonly string[] {
  return fields.flatMap((field) => (of[field] === undefined ? [`${at}.${field}`] : []));
}

/** 15 § 1 st: the measures have not yet come to the months that they may comprise. Time before the plan is not counted. */
export function measuresLeft(key: string, source: Source, months: DatedValue<number>): Rule<Person> {
  return condition({
    key,
    label: {
      sv: 'insatserna har ännu inte omfattat de månader som de får omfatta',
      en: 'the measures have not yet come to the months that they may comprise',
    },
    source,
    turnable: 'fixed',
    reads: { placements, plan: individualPlanOn },
    law: { months },
    policies: { counted: programmeMonthsCounted },
    decide: ({ day: today, facts, law, policies }) => {
      const paths = facts.placements.flatMap((one, index) =>
        absent(`placements[${index.toString()}]`, one, ['from', 'through', 'percent']),
      );
      const [first, ...rest] = paths;
      if (first !== undefined) return { open: [first, ...rest] };
      const { used, quota, usedUpOn } = measuresUsed(facts.placements, facts.plan, today, law.months, policies.counted);
      const turns = usedUpOn === null ? [] : [usedUpOn];
      return { holds: usedUpOn === null || today < usedUpOn, actual: used, bound: quota, turns };
    },
  });
}

/** 15 § 2 st: was living at Migrationsverket's asylboende on the day of the first registration. A kommun's home under LMA is none. */
export function registeredAtAsylboende(source: Source): Rule<Person> {
  return condition({
    key: 'folkbokford-pa-asylboende',
    label: {
      sv: 'bodde på ett asylboende hos Migrationsverket vid den första folkbokföringen',
      en: "lived at Migrationsverket's asylboende on the first registration",
    },
    source,
    turnable: 'fixed',
    reads: { registration, dwelling },
    decide: ({ day: today, facts }) => {
      const turns = courseTurns(facts.registration);
      if (facts.registration.knownFrom !== 'start') return { open: ['registration'], turns };
      const first = facts.registration.stretches.find(({ value }) => value !== null)?.from;
      if (first === undefined && today > facts.registration.knownThrough) return { open: ['registration'], turns };
      if (first === undefined || first > today) return { holds: false, actual: null, turns };
      const home = valueOn(facts.dwelling, first);
      if (!home.known) return { open: ['dwelling'], turns };
      if (home.value === null) return { holds: false, actual: null, turns };
      const { housing } = home.value;
      return housing === undefined
        ? { open: ['dwelling'], turns }
        : { holds: housing === 'asylboende', actual: housing, turns };
    },
  });
}

/** 2025:311 p. 2: the event came before the change entered into force. */
export function cameBefore2026({ key, day: anchor, label }: Anchor): Rule<Person> {
  return condition({
    key: `${key}-fore-2026`,
    label: { sv: `${label.sv} skedde före 2026`, en: `${label.en} came before 2026` },
    source: inForce2026,
    turnable: 'fixed',
    reads: { anchor },
    decide: ({ facts }) => ({
      holds: facts.anchor !== null && facts.anchor < presentFrom,
      actual: facts.anchor,
      bound: presentFrom,
    }),
  });
}

/** 2025:311 p. 2: for whom the older provisions go on. */
export const inForce2026: TransitionalSource = { transitional: '2025:311', punkt: 2 };
