import type { Person } from '../facts/person.js';
import { type Period, periodFrom, periodThrough } from '../facts/period.js';
import { jobSeeker, type Placement, placementEnded, placements } from '../facts/programme.js';
import { addDays, type Day } from '../kernel/day.js';
import { hasCome, notPassed } from '../kernel/leaves.js';
import { all, condition, not, type Rule, some } from '../kernel/rule.js';
import type { Source } from '../kernel/source.js';
import { nextWorkingDay } from '../law/sfs-1930-173/next-weekday.js';
import { registrationDaysAfterRecall } from '../law/sfs-2017-820/time.js';
import { goesOn } from './period.js';

/** Is in etableringsprogrammet on the day. */
export function isPlaced(source: Source): Rule<Person> {
  return some(
    { key: 'i-programmet', sv: 'är inskriven i etableringsprogrammet', en: 'is in etableringsprogrammet' },
    { source, turnable: 'procedure', list: placements, rule: goesOn(source) },
  );
}

/** Has left the programme by being discharged (18 §). */
export function wasDischarged(source: Source): Rule<Person> {
  return some(
    { key: 'utskriven', sv: 'har skrivits ut ur programmet', en: 'has been discharged from the programme' },
    {
      source,
      turnable: 'procedure',
      list: placements,
      rule: all<Placement>(
        'utskrivningen',
        hasCome({ key: 'borjat', label: { sv: 'har börjat', en: 'has begun' }, source, turnable: 'fixed' }, periodFrom),
        not(
          'slutat',
          notPassed(
            { key: 'inte-slut', label: { sv: 'är inte slut', en: 'has not ended' }, source, turnable: 'fixed' },
            periodThrough,
          ),
        ),
        condition({
          key: 'genom-utskrivning',
          label: { sv: 'tiden slutade genom utskrivning', en: 'the time ended by discharge' },
          source,
          turnable: 'fixed',
          reads: { ended: placementEnded },
          decide: ({ facts }) => ({ holds: facts.ended === 'discharged', actual: facts.ended }),
        }),
      ),
    },
  );
}

const barring = ['recalled-misconduct', 'recalled-special-reasons'];

/**
 * 22 §: after a recall under 21 § 1 st 1 or 3 a new placement asks that the person registered as a job seeker within so many days and
 * has then been registered for 45 days that would have been compensated. The first is a time for an act, so that its last day moves to a
 * working day (1930:173 2 §). Whoever stays registered through the recall has not registered too late.
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
    decide: ({ day, facts, law }) => {
      const answers = facts.placements.map((one, index) =>
        barredBy(one, index, facts.placements, facts.jobSeeker, day, law.days),
      );
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

/** Whether one placement's end bars, or the path of what must be answered first. */
function barredBy(
  one: Placement,
  index: number,
  placed: readonly Placement[],
  registered: readonly Period[],
  day: Day,
  days: number,
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
  const inTime = registered.map((period, place) => registeredBy(period, place, through, last, day));
  if (requalifiedOn === null || (requalifiedOn !== undefined && requalifiedOn > day)) return firstPath(later) ?? true;
  if (!inTime.includes(true)) return firstPath([...inTime, ...later]) ?? true;
  return requalifiedOn === undefined ? (firstPath(later) ?? `${at}.requalifiedOn`) : false;
}

function registeredBy({ from, through }: Period, place: number, recalled: Day, last: Day, day: Day): boolean | string {
  const at = `jobSeeker[${place.toString()}]`;
  if (from === undefined) return `${at}.from`;
  if (from > last || from > day) return false;
  if (through === undefined) return `${at}.through`;
  return through === null || through > recalled;
}

function firstPath(answers: readonly (boolean | string)[]): string | undefined {
  return answers.find((answer) => typeof answer === 'string');
}
