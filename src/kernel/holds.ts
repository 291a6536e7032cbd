import { type Asked, under } from './asked.js';
import { type Day, firstAfter } from './day.js';
import { settledBy, weigh } from './decide.js';
import { isBetween } from './fact.js';
import type { LawRead } from './notice.js';
import { type Plan, planFor } from './plan.js';
import type { Rule } from './rule.js';
import { negated, type Truth, truthOf } from './truth.js';

/**
 * The same answer as the proof's, without the proof: it stops as soon as the rest cannot matter. For filters over many subjects.
 */
export function holds<S>(rule: Rule<S>, subject: S, asked: Asked): Truth {
  return truthIn(planFor(rule, asked).plan, subject, asked, null);
}

/** From which day of the facts an answer stands, and the first later one on which it can be another. */
export interface Standing {
  readonly on: Day;
  before: Day | null;
  /** Law read under a day of the record. */
  readonly law: LawRead[];
}

function note(turns: readonly Day[] | undefined, stands: Standing): void {
  if (turns !== undefined) stands.before = firstAfter(stands.on, turns, stands.before);
}

/** The truth of a rule that is planned already; with `stands`, how long it stands is noted there. */
export function truthIn<S>(plan: Plan<S>, subject: S, asked: Asked, stands: Standing | null): Truth {
  const { rule, parts } = plan;
  switch (rule.type) {
    case 'condition': {
      const settled = settledBy(plan, subject, asked.clock.facts);
      if (settled !== undefined) {
        if (stands !== null) note(settled.turns, stands);
        return truthOf(settled.holds);
      }
      const { truth, finding } = weigh(plan, subject, asked, '');
      if (stands !== null) note(finding?.turns, stands);
      return truth;
    }
    case 'all':
      return partsReach(parts.length, parts, subject, asked, stands);
    case 'any':
      return partsReach(1, parts, subject, asked, stands);
    case 'atLeast':
      return partsReach(rule.count, parts, subject, asked, stands);
    case 'some':
    case 'every': {
      const items = rule.list.read(subject);
      const [each] = parts;
      if (items === undefined || each === undefined) return 'unknown';
      const list = items ?? [];
      return itemsReach(rule.type === 'some' ? 1 : list.length, each, list, asked, stands);
    }
    case 'underLawOf': {
      const law = rule.day.read(subject);
      if (law === undefined || isBetween(law)) return 'unknown';
      const inner = under(asked, law, asked.clock.facts);
      const planned = planFor(rule.rule, inner);
      stands?.law.push({ used: planned.law, law });
      return truthIn(planned.plan, subject, inner, stands);
    }
    case 'not':
      return negated(only(parts, subject, asked, stands));
    case 'onDay': {
      const shifted = under(asked, asked.clock.law, rule.shift(asked.clock.facts));
      // Turns are counted on the other day's calendar: the answer stands for the day asked alone.
      if (stands === null) return only(parts, subject, shifted, null);
      stands.before = stands.on;
      return only(parts, subject, shifted, { on: shifted.clock.facts, before: null, law: stands.law });
    }
    case 'versions':
    case 'underReading':
      return only(parts, subject, asked, stands);
  }
}

/** Without a part there is no wording in force, or no reading chosen. */
function only<S>([part]: readonly Plan<S>[], subject: S, asked: Asked, stands: Standing | null): Truth {
  return part === undefined ? 'unknown' : truthIn(part, subject, asked, stands);
}

function partsReach<S>(
  count: number,
  parts: readonly Plan<S>[],
  subject: S,
  asked: Asked,
  stands: Standing | null,
): Truth {
  let certain = 0;
  let possible = parts.length;
  for (const part of parts) {
    if (certain >= count || possible < count) break;
    const truth = truthIn(part, subject, asked, stands);
    if (truth === 'yes') certain += 1;
    else if (truth === 'no') possible -= 1;
  }
  return reached(count, certain, possible);
}

function itemsReach(
  count: number,
  each: Plan<never>,
  items: readonly unknown[],
  asked: Asked,
  stands: Standing | null,
): Truth {
  let certain = 0;
  let possible = items.length;
  for (const item of items) {
    if (certain >= count || possible < count) break;
    // The list and the rule for its items are declared together in some() and every(), which tie their types.
    const truth = truthIn(each, item as never, asked, stands);
    if (truth === 'yes') certain += 1;
    else if (truth === 'no') possible -= 1;
  }
  return reached(count, certain, possible);
}

function reached(count: number, certain: number, possible: number): Truth {
  if (certain >= count) return 'yes';
  return possible < count ? 'no' : 'unknown';
}
