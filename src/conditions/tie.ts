import { type PermitGround, tieGrounds } from '../facts/grounds.js';
import { ground, renewalGround } from '../facts/permit-questions.js';
import type { AnchorPermit, Permit, PermitStanding } from '../facts/permit.js';
import type { TieQuestions } from '../facts/tie-questions.js';
import type { DatedValue } from '../kernel/dated-value.js';
import { addYears } from '../kernel/day.js';
import { always, exists, hasCome, never } from '../kernel/leaves.js';
import { all, any, condition, not, type Rule, some, underReading } from '../kernel/rule.js';
import type { Source } from '../kernel/source.js';
import { nextWorkingDay } from '../law/sfs-1930-173/next-weekday.js';
import { anchorNaturalised, anchorRenewing, sixYearsRollOver } from '../policies/permits.js';
import { groundIn, isGranted, isValid, renewalPending } from './permit.js';

/** The permit rests on a tie, or is applied for on one. */
export function isByTie(of: TieQuestions, source: Source): Rule<Permit> {
  const label = { sv: 'tillståndet grundas på anknytning', en: 'the permit rests on a tie' };
  return exists({ key: 'anknytning', label, source, turnable: 'fixed' }, of.tie);
}

/** What is applied for is a permit because of a tie. */
export function renewalIsByTie(source: Source): Rule<PermitStanding> {
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

/**
 * The tie's anchor holds a permit from a list today ("har ett uppehållstillstånd"). Whether an anchor whose permit has run out during a
 * timely renewal, or who has become a Swedish citizen, still holds one is not said: two open readings, which decide only those cases.
 */
export function anchorHolds(
  of: TieQuestions,
  grounds: DatedValue<readonly PermitGround[]>,
  source: Source,
): Rule<Permit> {
  const isSwedish = hasCome<Permit>(
    {
      key: 'anknytningspersonen-svensk',
      label: { sv: 'anknytningspersonen är svensk medborgare', en: 'the anchor is a Swedish citizen' },
      source,
      turnable: 'fixed',
    },
    of.anchorSwedishFrom,
  );
  const holdsListed = anchorHas(
    of,
    {
      key: 'anknytningspersonen-har',
      sv: 'anknytningspersonen har ett sådant tillstånd',
      en: 'the anchor has such a permit',
    },
    source,
    all(
      'galler',
      listedGround(grounds, source),
      any('galler-eller-forlangs', isValid(source), all('forlangs', renewalPending(source), stillHas)),
    ),
  );
  return any(
    'anknytningspersonens-tillstand',
    all('har-tillstand', holdsListed, not('inte-svensk-an', isSwedish)),
    all(
      'har-blivit-svensk',
      isSwedish,
      anchorWasGranted(of, grounds, source),
      underReading(
        { key: 'naturaliserad', sv: 'den som har blivit svensk räknas', en: 'an anchor who has become Swedish counts' },
        anchorNaturalised,
        { counts: always('raknas'), 'does-not': never('raknas-inte') },
      ),
    ),
  );
}

const stillHas = underReading(
  {
    key: 'under-forlangning',
    sv: 'den vars tillstånd förlängs räknas',
    en: 'an anchor whose permit is being renewed counts',
  },
  anchorRenewing,
  { counts: always('raknas'), 'does-not': never('raknas-inte') },
);

/** The tie's anchor has been granted a permit from a list, whether or not it still applies ("har beviljats uppehållstillstånd"). */
export function anchorWasGranted(
  of: TieQuestions,
  grounds: DatedValue<readonly PermitGround[]>,
  source: Source,
): Rule<Permit> {
  return anchorHas(
    of,
    {
      key: 'anknytningspersonen-beviljats',
      sv: 'anknytningspersonen har beviljats ett sådant tillstånd',
      en: 'the anchor has been granted such a permit',
    },
    source,
    all('beviljats', listedGround(grounds, source), isGranted(source)),
  );
}

/** Some permit of the anchor passes a rule. */
export function anchorHas(
  of: TieQuestions,
  name: { readonly key: string; readonly sv: string; readonly en: string },
  source: Source,
  rule: Rule<AnchorPermit>,
): Rule<Permit> {
  return some(name, { source, turnable: 'fixed', list: of.anchorPermits, rule });
}

function listedGround(grounds: DatedValue<readonly PermitGround[]>, source: Source): Rule<PermitStanding> {
  const label = {
    sv: 'anknytningspersonens tillståndsgrund finns i förteckningen',
    en: "the ground of the anchor's permit is listed",
  };
  return groundIn({ key: 'grund', label, source }, ground, grounds);
}

/**
 * The permit was applied for within so many years from the anchor's first reception. The last day counts; when it falls on a day that
 * is not a working day, whether the next one counts too is an open reading that decides only applications made in between.
 */
export function appliedInTime(of: TieQuestions, years: DatedValue<number>, source: Source): Rule<Permit> {
  return any(
    'ansokt-i-tid',
    applied('inom-tiden', of, years, source, (last) => last),
    all(
      'nasta-vardag',
      applied('senast-nasta-vardag', of, years, source, nextWorkingDay),
      underReading(
        {
          key: 'flyttas',
          sv: 'sista dagen flyttas till nästa vardag',
          en: 'the last day moves to the next working day',
        },
        sixYearsRollOver,
        { 'rolls-over': always('flyttas-till-vardag'), 'does-not': never('flyttas-inte') },
      ),
    ),
  );
}

/** Without a first reception the years have not begun to run, so that every application so far is in time. */
function applied(
  key: string,
  of: TieQuestions,
  years: DatedValue<number>,
  source: Source,
  lastDayFor: typeof nextWorkingDay,
): Rule<Permit> {
  return condition({
    key,
    label: { sv: 'ansökan gjordes inom tiden', en: 'the application was made in time' },
    source,
    turnable: 'fixed',
    reads: { applied: of.appliedOn, received: of.anchorFirstReceivedOn },
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
export function anchorWasNotSwedish(of: TieQuestions, source: Source): Rule<Permit> {
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
      reads: { applied: of.appliedOn, swedish: of.anchorSwedishFrom },
      decide: ({ facts: { applied: on, swedish } }) => ({
        holds: on !== null && swedish !== null && swedish <= on,
        actual: swedish,
        bound: on,
      }),
    }),
  );
}
