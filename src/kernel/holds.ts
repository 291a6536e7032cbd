import type { Asked } from './asked.js';
import { decide, lookUpIn } from './decide.js';
import { isBetween } from './fact.js';
import { readingOf } from './policy.js';
import type { Every, Rule, Some } from './rule.js';
import { negated, type Truth } from './truth.js';

/**
 * The same answer as the proof's, without the proof: it stops as soon as the rest cannot matter. For filters over many subjects.
 */
export function holds<S>(rule: Rule<S>, subject: S, asked: Asked): Truth {
  switch (rule.type) {
    case 'condition':
      return decide(rule, subject, asked, '').truth;
    case 'all':
      return reaches(rule.parts.length, rule.parts, (part) => holds(part, subject, asked));
    case 'any':
      return reaches(1, rule.parts, (part) => holds(part, subject, asked));
    case 'atLeast':
      return reaches(rule.count, rule.parts, (part) => holds(part, subject, asked));
    case 'not':
      return negated(holds(rule.part, subject, asked));
    case 'some':
    case 'every':
      return quantified(rule, subject, asked);
    case 'versions': {
      const { value } = lookUpIn(rule.table, asked);
      return value === null ? 'unknown' : holds(value, subject, asked);
    }
    case 'underReading': {
      const option = readingOf(rule.policy, asked.policies);
      const chosen = option === undefined ? undefined : rule.rules[option];
      return chosen === undefined ? 'unknown' : holds(chosen, subject, asked);
    }
    case 'onDay':
      return holds(rule.rule, subject, { ...asked, clock: { ...asked.clock, facts: rule.shift(asked.clock.facts) } });
    case 'underLawOf': {
      const law = rule.day.read(subject);
      if (law === undefined || isBetween(law)) return 'unknown';
      return holds(rule.rule, subject, { ...asked, clock: { ...asked.clock, law } });
    }
  }
}

function quantified<S>(rule: Some<S> | Every<S>, subject: S, asked: Asked): Truth {
  const items = rule.list.read(subject);
  if (items === undefined) return 'unknown';
  const list = items ?? [];
  // The list and the rule for its items are declared together in some() and every(), which tie their types.
  return reaches(rule.type === 'some' ? 1 : list.length, list, (item) => holds(rule.rule, item as never, asked));
}

function reaches<T>(count: number, parts: readonly T[], truthOf: (part: T) => Truth): Truth {
  let certain = 0;
  let possible = parts.length;
  for (const part of parts) {
    if (certain >= count) return 'yes';
    if (possible < count) return 'no';
    const truth = truthOf(part);
    if (truth === 'yes') certain += 1;
    if (truth === 'no') possible -= 1;
  }
  if (certain >= count) return 'yes';
  return possible < count ? 'no' : 'unknown';
}
