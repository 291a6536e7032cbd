import type { Person } from '../facts/person.js';
import type { Period } from '../facts/period.js';
import { jobSeeker, type Placement, placements } from '../facts/programme.js';
import type { DatedValue } from '../kernel/dated-value.js';
import { addDays, type Day, lastDay } from '../kernel/day.js';
import { condition, type Rule, some } from '../kernel/rule.js';
import type { Source } from '../kernel/source.js';
import { nextWorkingDay } from '../law/sfs-1930-173/next-weekday.js';
import { registrationDaysAfterRecall } from '../law/sfs-2017-820/time.js';
import { registeredThroughRecall } from '../policies/programme.js';
import { goesOn } from './period.js';

/** Is in etableringsprogrammet on the day. */
export function isPlaced(source: Source): Rule<Person> {
  return some(
    { key: 'i-programmet', sv: 'är inskriven i etableringsprogrammet', en: 'is in etableringsprogrammet' },
    { source, turnable: 'procedure', list: placements, rule: goesOn(source) },
  );
}

/** Has some time in etableringsprogrammet on the record, whenever that is: whoever has none has no action plan to ask for. */
export function hasTimeInProgramme(source: Source): Rule<Person> {
  return condition({
    key: 'tid-i-programmet',
    label: { sv: 'har tid i etableringsprogrammet', en: 'has time in etableringsprogrammet' },
    source,
    turnable: 'procedure',
    reads: { placements },
    decide: ({ facts }) => ({ holds: facts.placements.length > 0, actual: facts.placements.length }),
  });
}

/** Has been in the programme more than so many days in a row, through changes of extent: an absence from it cannot have lasted longer. */
export function hasBeenPlacedMoreThan(days: DatedValue<number>, source: Source): Rule<Person> {
  return condition({
    key: 'langre-i-programmet-an-dagarna',
    label: {
      sv: 'har varit inskriven i programmet längre än antalet kalenderdagar i följd',
      en: 'has been in the programme more than the number of calendar days in a row',
    },
    source,
    turnable: 'time',
    reads: { placements },
    law: { days },
    decide: ({ day, facts, law }) => {
      const open = facts.placements.flatMap(({ from, through }, index) => [
        ...(from === undefined ? [`placements[${index.toString()}].from`] : []),
        ...(through === undefined ? [`placements[${index.toString()}].through`] : []),
      ]);
      const [first, ...rest] = open;
      if (first !== undefined) return { open: [first, ...rest] };
      const turns = facts.placements.flatMap(({ from = day, through }) => [
        addDays(from, law.days),
        ...(through == null ? [] : [addDays(through, 1)]),
      ]);
      const since = inARowSince(facts.placements, day);
      return { holds: addDays(since, law.days) <= day, actual: since, bound: law.days, turns };
    },
  });
}

/** The first day of the time in a row that a day lies in; the day itself when it lies in no placement. */
function inARowSince(placed: readonly Placement[], day: Day): Day {
  const lies = (on: Day, { from, through }: Placement) =>
    from !== undefined && from <= on && (through == null || through >= on);
  const firstBefore = (since: Day): Day => {
    const earlier = placed.find((one) => lies(addDays(since, -1), one));
    return earlier?.from === undefined ? since : firstBefore(earlier.from);
  };
  return placed.some((one) => lies(day, one)) ? firstBefore(day) : day;
}

/** Left the programme last by being discharged (18 §): whoever came back and was then recalled has not. */
export function wasDischarged(source: Source): Rule<Person> {
  return condition({
    key: 'utskriven',
    label: {
      sv: 'lämnade senast programmet genom utskrivning',
      en: 'left the programme last by being discharged',
    },
    source,
    turnable: 'procedure',
    reads: { placements },
    decide: ({ day, facts }) => {
      const turns = facts.placements.flatMap(({ from, through }) => [
        ...(from === undefined ? [] : [from]),
        ...(through == null ? [] : [addDays(through, 1)]),
      ]);
      const undated = facts.placements.findIndex(({ from }) => from === undefined);
      if (undated !== -1) return { open: [`placements[${undated.toString()}].from`], turns };
      const latest = latestBegun(facts.placements, day);
      const { through, ended } = facts.placements[latest] ?? {};
      if (latest === -1 || through === null) return { holds: false, actual: null, turns };
      if (through === undefined) return { open: [`placements[${latest.toString()}].through`], turns };
      if (through >= day) return { holds: false, actual: through, turns };
      if (ended === undefined) return { open: [`placements[${latest.toString()}].ended`], turns };
      return { holds: ended === 'discharged', actual: ended, turns };
    },
  });
}

/** The place of the placement that began last, on the day or before it; -1 where none has. */
function latestBegun(placed: readonly Placement[], day: Day): number {
  return placed.reduce((latest, { from = lastDay }, index) => {
    const before = placed[latest]?.from;
    return from <= day && (before === undefined || from >= before) ? index : latest;
  }, -1);
}

const barring = ['recalled-misconduct', 'recalled-special-reasons'];

/**
 * 22 §: after a recall under 21 § 1 st 1 or 3 a new placement asks that the person registered as a job seeker within so many days and
 * has then been registered for 45 days that would have been compensated. The first is a time for an act, so that its last day moves to a
 * working day (1930:173 2 §). Whether whoever stays registered through the recall has registered in time is a reading.
 */
export function mayBePlacedAnew(source: Source): Rule<Person> {
  return condition({
    key: 'ny-anvisning',
    label: {
      sv: 'är inte utestängd efter en återkallelse',
      en: 'is not shut out after a recall',
    },
    source,
    turnable: 'procedure',
    reads: { placements, jobSeeker },
    law: { days: registrationDaysAfterRecall },
    policies: { registered: registeredThroughRecall },
    decide: ({ day, facts, law, policies }) => {
      const asked = { day, days: law.days, isAnew: policies.registered === 'anew' };
      const answers = facts.placements.map((one, index) => barredBy(one, index, facts, asked));
      const turns = facts.placements.flatMap(({ from, through, requalifiedOn }) => [
        ...(from === undefined ? [] : [from]),
        ...(through == null ? [] : [addDays(through, 1)]),
        ...(requalifiedOn == null ? [] : [requalifiedOn]),
      ]);
      const all = [...turns, ...facts.jobSeeker.flatMap(({ from }) => (from === undefined ? [] : [from]))];
      if (answers.includes(true)) return { holds: false, actual: answers, bound: law.days, turns: all };
      const [first, ...rest] = answers.filter((answer) => typeof answer === 'string');
      return first === undefined
        ? { holds: true, actual: answers, bound: law.days, turns: all }
        : { open: [first, ...rest], turns: all };
    },
  });
}

interface Answered {
  readonly placements: readonly Placement[];
  readonly jobSeeker: readonly Period[];
}

/** What {@link barredBy} is asked with: the day, the days to register within, and whether one must register anew. */
interface Asked {
  readonly day: Day;
  readonly days: number;
  readonly isAnew: boolean;
}

/** Whether one placement's end bars, or the path of what must be answered first. */
function barredBy(
  one: Placement,
  index: number,
  { placements: placed, jobSeeker: registered }: Answered,
  { day, days, isAnew }: Asked,
): boolean | string {
  const at = `placements[${index.toString()}]`;
  const { ended, through, requalifiedOn } = one;
  if (ended === undefined) return `${at}.ended`;
  if (ended === null || !barring.includes(ended)) return false;
  if (through === undefined) return `${at}.through`;
  if (through === null || through >= day) return false;

  const later = placed.map(({ from }, other) =>
    from === undefined ? `placements[${other.toString()}].from` : from > through && from <= day,
  );
  if (later.includes(true)) return false;
  const last = nextWorkingDay(addDays(through, days));
  const inTime = registered.map((period, place) =>
    registeredBy(period, place, { recalled: through, last, day, isAnew }),
  );
  if (requalifiedOn === null || (requalifiedOn !== undefined && requalifiedOn > day)) return firstPath(later) ?? true;
  if (!inTime.includes(true)) return firstPath([...inTime, ...later]) ?? true;
  return requalifiedOn === undefined ? (firstPath(later) ?? `${at}.requalifiedOn`) : false;
}

interface Recalled extends Omit<Asked, 'days'> {
  readonly recalled: Day;
  /** The last day to register. */
  readonly last: Day;
}

function registeredBy(
  { from, through }: Period,
  place: number,
  { recalled, last, day, isAnew }: Recalled,
): boolean | string {
  const at = `jobSeeker[${place.toString()}]`;
  if (from === undefined) return `${at}.from`;
  if (from > last || from > day || (isAnew && from <= recalled)) return false;
  if (through === undefined) return `${at}.through`;
  return through === null || through > recalled;
}

function firstPath(answers: readonly (boolean | string)[]): string | undefined {
  return answers.find((answer) => typeof answer === 'string');
}
