import { awaited, type Absence, type Period, periodFrom, periodThrough } from '../facts/period.js';
import type { DatedValue } from '../kernel/dated-value.js';
import { addDays } from '../kernel/day.js';
import { hasCome, isTrue, notPassed } from '../kernel/leaves.js';
import { all, condition, not, type Rule } from '../kernel/rule.js';
import type { Source } from '../kernel/source.js';

/** The period has begun and has not ended. */
export function goesOn(source: Source): Rule<Period> {
  return all(
    { key: 'pagar', sv: 'pågår', en: 'is going on' },
    hasCome(
      { key: 'borjat', label: { sv: 'har börjat', en: 'has begun' }, source, turnable: 'circumstance' },
      periodFrom,
    ),
    notPassed(
      { key: 'inte-slut', label: { sv: 'är inte slut', en: 'has not ended' }, source, turnable: 'circumstance' },
      periodThrough,
    ),
  );
}

/** The period has lasted more than so many days in a row: from the day after them, its first day counted. */
export function hasLastedMoreThan(days: DatedValue<number>, source: Source): Rule<Period> {
  return condition({
    key: 'langre-an-dagarna',
    label: {
      sv: 'frånvaron har varat längre än antalet kalenderdagar i följd',
      en: 'the absence has lasted more than the number of calendar days in a row',
    },
    source,
    turnable: 'time',
    reads: { from: periodFrom },
    law: { days },
    decide: ({ day, facts, law }) => {
      const turn = addDays(facts.from, law.days);
      return { holds: turn <= day, actual: facts.from, bound: law.days, turns: [turn] };
    },
  });
}

/** 18 § 2 st: Arbetsförmedlingen does not put the discharge off. Whether an absence can be assumed to be short is its to assess. */
export function isNotPutOff(source: Source): Rule<Absence> {
  return not(
    'avvaktar-inte',
    isTrue(
      {
        key: 'avvaktar',
        label: {
          sv: 'Arbetsförmedlingen avvaktar med utskrivning',
          en: 'Arbetsförmedlingen puts off the discharge',
        },
        source,
        turnable: 'procedure',
      },
      awaited,
    ),
  );
}
