import type { PermitGround } from '../facts/grounds.js';
import type { Permit } from '../facts/permit.js';
import type { Dwelling, Person } from '../facts/person.js';
import { dwelling, permits } from '../facts/questions.js';
import { type Course, courseTurns, valueOn } from '../kernel/course.js';
import type { DatedValue } from '../kernel/dated-value.js';
import type { Day } from '../kernel/day.js';
import type { Finding } from '../kernel/finding.js';
import { condition, type Rule } from '../kernel/rule.js';
import type { Source } from '../kernel/source.js';

/** Lived at Migrationsverket's asylboende on the day a permit on a listed ground was granted. A kommun's home under LMA is none. */
export function livedAtAsylboendeAtGrant(source: Source, grounds: DatedValue<readonly PermitGround[]>): Rule<Person> {
  return condition({
    key: 'asylboende-vid-beslutet',
    label: {
      sv: 'bodde på asylboende när tillståndet beviljades',
      en: 'lived at asylboende when the permit was granted',
    },
    source,
    turnable: 'fixed',
    reads: { permits, dwelling },
    law: { grounds },
    decide: ({ day, facts, law }) => {
      const answers = facts.permits.map((permit, index) => atGrant(permit, index, facts.dwelling, day, law.grounds));
      const turns = facts.permits.flatMap(({ grantedOn }) => (grantedOn === undefined ? [] : [grantedOn]));
      return settle(answers, turns);
    },
  });
}

/** `true` and `false` are answers; a path is what must be answered first. */
type Answer = boolean | string;

function atGrant(
  permit: Permit,
  index: number,
  homes: Course<Dwelling>,
  day: Day,
  listed: readonly PermitGround[],
): Answer {
  const at = `permits[${index.toString()}]`;
  if (permit.ground === undefined) return `${at}.ground`;
  if (!listed.includes(permit.ground)) return false;
  if (permit.grantedOn === undefined) return `${at}.grantedOn`;
  return permit.grantedOn <= day && isAsylboende(homes, permit.grantedOn);
}

function isAsylboende(homes: Course<Dwelling>, on: Day): Answer {
  const home = valueOn(homes, on);
  if (!home.known) return 'dwelling';
  if (home.value === null) return false;
  return home.value.housing === undefined ? 'dwelling' : home.value.housing === 'asylboende';
}

function settle(answers: readonly Answer[], turns: readonly Day[]): Finding {
  if (answers.includes(true)) return { holds: true, actual: answers, turns };
  const [first, ...rest] = answers.filter((answer) => typeof answer === 'string');
  return first === undefined ? { holds: false, actual: answers, turns } : { open: [first, ...rest], turns };
}

/** Has lived at Migrationsverket's asylboende for at least one day so far. */
export function livedAtAsylboendeSometime(source: Source): Rule<Person> {
  return condition({
    key: 'nagon-dag-pa-asylboende',
    label: { sv: 'har bott på asylboende någon dag', en: 'has lived at asylboende for some day' },
    source,
    turnable: 'circumstance',
    reads: { dwelling },
    decide: ({ day, facts: { dwelling: homes } }) => {
      const turns = courseTurns(homes);
      const sofar = homes.stretches.filter(({ from }) => from <= day && from <= homes.knownThrough);
      const answers = sofar.map(({ value }): Answer =>
        value === null ? false : value.housing === undefined ? 'dwelling' : value.housing === 'asylboende',
      );
      const unseen: readonly Answer[] = homes.knownFrom !== 'start' || day > homes.knownThrough ? ['dwelling'] : [];
      return settle([...answers, ...unseen], turns);
    },
  });
}
