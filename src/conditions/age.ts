import { type DatedValue, type Entry } from '../kernel/dated-value.js';
import { addDays, addYears, type Day } from '../kernel/day.js';
import { condition, type Condition } from '../kernel/rule.js';
import type { Source } from '../kernel/source.js';
import type { Text } from '../kernel/text.js';
import { birth, type Born } from '../facts/questions.js';
import { leapBirthday } from '../policies/birthday.js';

interface AgeClaim {
  readonly key: string;
  readonly label: Text;
  readonly source: Source;
}

/** The person has turned the age that applies on the law's day: from the birthday itself ("har fyllt"). */
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
export function hasReached(claim: AgeClaim, limits: DatedValue<number>): Condition<Born> {
  return condition({
    ...claim,
    turnable: 'fixed',
    reads: { birth },
    history: { limits },
    policies: { leap: leapBirthday },
    decide: ({ day, facts, history, policies }) => {
      const reached = reachedOn(facts.birth, history.limits, policies.leap);
      const turns = reached.on === null ? [] : [reached.on];
      if (reached.on !== null && reached.on <= day)
        return { holds: true, actual: facts.birth, bound: reached.limit, turns };
      const undecided = history.limits.find(({ from, value }) => value === null && from <= day);
      if (undecided !== undefined) return { lawless: 'limits', turns };
      return { holds: false, actual: facts.birth, bound: history.limits.at(-1)?.value, turns };
    },
  });
}

/** The first day on which a limit in force at the time was reached, in the order of the law. */
function reachedOn(
  born: Day,
  limits: readonly Entry<number>[],
  leap: 'feb28' | 'mar1',
): { readonly on: Day | null; readonly limit: number | null } {
  for (const [index, { from, value }] of limits.entries()) {
    if (value === null) continue;
    const turned = birthday(born, value, leap);
    const next = limits[index + 1]?.from;
    if (next !== undefined && turned >= next) continue;
    return { on: index > 0 && turned < from ? from : turned, limit: value };
  }
  return { on: null, limit: null };
}

/** The day on which somebody turns an age. */
export function birthday(born: Day, age: number, leap: 'feb28' | 'mar1'): Day {
  const turned = addYears(born, age);
  const clamped = born.endsWith('-02-29') && !turned.endsWith('-02-29');
  return clamped && leap === 'mar1' ? addDays(turned, 1) : turned;
}
