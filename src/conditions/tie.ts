import {
  anchorFirstReceivedOn,
  anchorGrantedOn,
  anchorGround,
  type AnchorPermit,
  anchorPermits,
  anchorSwedishFrom,
  anchorValidFrom,
  anchorValidThrough,
  type Permit,
  renewalGround,
  tie,
  tieAppliedOn,
} from '../facts/permit.js';
import { type PermitGround, tieGrounds } from '../facts/grounds.js';
import type { DatedValue } from '../kernel/dated-value.js';
import { addYears } from '../kernel/day.js';
import { always, exists, hasCome, never, notPassed } from '../kernel/leaves.js';
import { all, any, condition, not, type Rule, some, underReading } from '../kernel/rule.js';
import type { Source } from '../kernel/source.js';
import { nextWorkingDay } from '../law/sfs-1930-173/next-weekday.js';
import { sixYearsRollOver } from '../policies/permits.js';
import { groundIn } from './permit.js';

/** The permit rests on a tie to another person. */
export function isByTie(source: Source): Rule<Permit> {
  const label = { sv: 'tillståndet är beviljat på grund av anknytning', en: 'the permit was granted because of a tie' };
  return exists({ key: 'anknytning', label, source, turnable: 'fixed' }, tie);
}

/** What is applied for is a permit because of a tie. */
export function renewalIsByTie(source: Source): Rule<Permit> {
  return condition({
    key: 'sokt-anknytning',
    label: { sv: 'den sökta grunden är anknytning', en: 'the ground applied for is a tie' },
    source,
    turnable: 'fixed',
    reads: { ground: renewalGround },
    decide: ({ facts }) => ({
      holds: facts.ground !== null && tieGrounds.includes(facts.ground),
      actual: facts.ground,
      bound: tieGrounds,
    }),
  });
}

/** The tie's anchor holds a permit from a list today ("har ett uppehållstillstånd"). */
export function anchorHolds(grounds: DatedValue<readonly PermitGround[]>, source: Source): Rule<Permit> {
  return anchorHas(
    {
      key: 'anknytningspersonen-har',
      sv: 'anknytningspersonen har ett sådant tillstånd',
      en: 'the anchor has such a permit',
    },
    source,
    all(
      'galler',
      listedGround(grounds, source),
      begun(source),
      notPassed(
        {
          key: 'inte-gatt-ut',
          label: { sv: 'anknytningspersonens tillstånd har inte gått ut', en: "the anchor's permit has not expired" },
          source,
        },
        anchorValidThrough,
      ),
    ),
  );
}

/** The tie's anchor has been granted a permit from a list, whether or not it still applies ("har beviljats uppehållstillstånd"). */
export function anchorWasGranted(grounds: DatedValue<readonly PermitGround[]>, source: Source): Rule<Permit> {
  return anchorHas(
    {
      key: 'anknytningspersonen-beviljats',
      sv: 'anknytningspersonen har beviljats ett sådant tillstånd',
      en: 'the anchor has been granted such a permit',
    },
    source,
    all('beviljats', listedGround(grounds, source), anchorIsGranted(source)),
  );
}

/** The anchor's permit was granted on or before the day. */
export function anchorIsGranted(source: Source): Rule<AnchorPermit> {
  const label = { sv: 'anknytningspersonens tillstånd är beviljat', en: "the anchor's permit is granted" };
  return hasCome({ key: 'beviljat', label, source }, anchorGrantedOn);
}

/** Some permit of the anchor passes a rule. */
export function anchorHas(
  name: { readonly key: string; readonly sv: string; readonly en: string },
  source: Source,
  rule: Rule<AnchorPermit>,
): Rule<Permit> {
  return some(name, { source, turnable: 'fixed', list: anchorPermits, rule });
}

function listedGround(grounds: DatedValue<readonly PermitGround[]>, source: Source): Rule<AnchorPermit> {
  const label = {
    sv: 'anknytningspersonens tillståndsgrund finns i förteckningen',
    en: "the ground of the anchor's permit is listed",
  };
  return groundIn({ key: 'grund', label, source }, anchorGround, grounds);
}

function begun(source: Source): Rule<AnchorPermit> {
  const label = { sv: 'anknytningspersonens tillstånd har börjat gälla', en: "the anchor's permit has begun to apply" };
  return hasCome({ key: 'borjat-galla', label, source }, anchorValidFrom);
}

/**
 * The permit was applied for within so many years from the anchor's first reception. The last day counts; when it falls on a day that
 * is not a working day, whether the next one counts too is an open reading that decides only applications made in between.
 */
export function appliedInTime(years: DatedValue<number>, source: Source): Rule<Permit> {
  return any(
    'ansokt-i-tid',
    applied('inom-tiden', years, source, (last) => last),
    all(
      'nasta-vardag',
      applied('senast-nasta-vardag', years, source, nextWorkingDay),
      underReading(
        {
          key: 'flyttas',
          sv: 'sista dagen flyttas till nästa vardag',
          en: 'the last day moves to the next working day',
        },
        sixYearsRollOver,
        {
          'rolls-over': always('flyttas-till-vardag'),
          'does-not': never('flyttas-inte'),
        },
      ),
    ),
  );
}

/** Without a first reception the years have not begun to run, so that every application so far is in time. */
function applied(
  key: string,
  years: DatedValue<number>,
  source: Source,
  lastDayFor: typeof nextWorkingDay,
): Rule<Permit> {
  return condition({
    key,
    label: { sv: 'ansökan gjordes inom tiden', en: 'the application was made in time' },
    source,
    turnable: 'fixed',
    reads: { applied: tieAppliedOn, received: anchorFirstReceivedOn },
    law: { years },
    decide: ({ facts, law }) => {
      const last = facts.received === null ? null : lastDayFor(addYears(facts.received, law.years));
      return {
        holds: facts.applied !== null && (last === null || facts.applied <= last),
        actual: facts.applied,
        bound: last,
      };
    },
  });
}

/** The anchor was not a Swedish citizen on the day of the application. */
export function anchorWasNotSwedish(source: Source): Rule<Permit> {
  return not(
    'inte-svensk',
    condition({
      key: 'svensk-vid-ansokan',
      label: {
        sv: 'anknytningspersonen var svensk medborgare vid ansökan',
        en: 'the anchor was a Swedish citizen at the application',
      },
      source,
      turnable: 'fixed',
      reads: { applied: tieAppliedOn, swedish: anchorSwedishFrom },
      decide: ({ facts: { applied: on, swedish } }) => ({
        holds: on !== null && swedish !== null && swedish <= on,
        actual: swedish,
        bound: on,
      }),
    }),
  );
}
