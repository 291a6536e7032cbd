import { type DatedValue, type Entry } from '../kernel/dated-value.js';
import { addDays, addYears, type Day, lastDay } from '../kernel/day.js';
import { condition, type Condition } from '../kernel/rule.js';
import type { Source } from '../kernel/source.js';
import type { Text } from '../kernel/text.js';
import { birth, type Born } from '../facts/questions.js';
import { type AgeLimit, riktalder } from '../law/sfs-2010-110/riktalder.js';
import { leapBirthday } from '../policies/birthday.js';

/** What an age limit of some provision is called, and where it stands. */
export interface AgeClaim {
  readonly key: string;
  readonly label: Text;
  readonly source: Source;
}

/**
 * The person has turned the age that applies on the law's day: from the birthday itself ("har fyllt").
 *
 * @example
 * ```ts
 * import { datedValue, day, hasTurned, holds, on } from 'mottagande/eligibility';
 *
 * const source = { document: 'Cykelregler', status: 'authority' } as const;
 * const limit = datedValue({
 *   key: 'cykel-alder',
 *   label: { sv: 'ålder för cykel', en: 'age for a bicycle' },
 *   verifiedThrough: day('2026-12-31'),
 *   entries: [{ from: day('2025-01-01'), value: 16, source }],
 * });
 * const sixteen = hasTurned({ key: 'fyllt-16', label: { sv: 'har fyllt 16 år', en: 'has turned 16' }, source }, limit);
 * holds(sixteen, { birth: day('2010-05-05') }, on(day('2026-05-04'))); // => 'no'
 * holds(sixteen, { birth: day('2010-05-05') }, on(day('2026-05-05'))); // => 'yes'
 * ```
 */
export function hasTurned(claim: AgeClaim, limit: DatedValue<number>): Condition<Born> {
  return condition({
    ...claim,
    turnable: 'time',
    reads: { birth },
    law: { limit },
    policies: { leap: leapBirthday },
    decide: ({ day, facts, law, policies }) => {
      const turned = birthday(facts.birth, law.limit, policies.leap);
      return { holds: turned <= day, actual: facts.birth, bound: law.limit, turns: [turned] };
    },
  });
}

/**
 * The person has reached an age limit while it was in force. A limit once reached stays reached when the law later raises it: that is
 * what the transitional provisions of the age changes say, and SFB 2 kap. 10 c § 2 st for the riktålder.
 */
export function hasReached(claim: AgeClaim, limits: DatedValue<AgeLimit>): Condition<Born> {
  return condition({
    ...claim,
    turnable: 'fixed',
    reads: { birth },
    history: { limits, riktalder },
    policies: { leap: leapBirthday },
    decide: ({ day, facts, history, policies }) => {
      const inForce = limitsInForce(history.limits, history.riktalder);
      const reached = reachedOn(facts.birth, inForce, policies.leap);
      const undecided = inForce.flatMap(({ from, years }) => (years === null ? [from] : []));
      const turns = reached === undefined ? undecided : [reached.on, ...undecided];
      if (reached !== undefined && reached.on <= day)
        return { holds: true, actual: facts.birth, bound: reached.limit, turns };
      if (inForce.length === 0) return { lawless: 'limits', turns };
      if (undecided.some((from) => from <= day)) return { lawless: 'riktalder', turns };
      return { holds: false, actual: facts.birth, bound: inForce.at(-1)?.years, turns };
    },
  });
}

/** A limit in whole years from a day on; `null` where no riktålder is decided. */
interface LimitInForce {
  readonly from: Day;
  readonly years: number | null;
}

/** The limits with every "riktålder" written out by calendar year. */
function limitsInForce(limits: readonly Entry<AgeLimit>[], byYear: readonly Entry<number>[]): readonly LimitInForce[] {
  return limits.flatMap(({ from, value }, index): readonly LimitInForce[] => {
    if (value !== 'riktalder') return [{ from, years: value }];
    const until = limits[index + 1]?.from ?? lastDay;
    const atFirst = byYear.findLast((entry) => entry.from <= from)?.value ?? null;
    const later = byYear.filter((entry) => entry.from > from && entry.from < until);
    return [{ from, years: atFirst }, ...later.map((entry) => ({ from: entry.from, years: entry.value }))];
  });
}

/** The first day on which a limit in force at the time was reached, in the order of the law. */
function reachedOn(
  born: Day,
  limits: readonly LimitInForce[],
  leap: 'feb28' | 'mar1',
): { readonly on: Day; readonly limit: number } | undefined {
  for (const [index, { from, years }] of limits.entries()) {
    if (years === null) continue;
    const turned = birthday(born, years, leap);
    const next = limits[index + 1]?.from;
    if (next !== undefined && turned >= next) continue;
    return { on: index > 0 && turned < from ? from : turned, limit: years };
  }
  return undefined;
}

/** The day on which somebody turns an age. */
export function birthday(born: Day, age: number, leap: 'feb28' | 'mar1'): Day {
  const turned = addYears(born, age);
  const clamped = born.endsWith('-02-29') && !turned.endsWith('-02-29');
  return clamped && leap === 'mar1' ? addDays(turned, 1) : turned;
}
