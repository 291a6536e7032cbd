import { type Asked, inUse } from './asked.js';
import { type DatedValue, tableTurns } from './dated-value.js';
import { type Day, firstAfter } from './day.js';
import { type Standing, truthIn } from './holds.js';
import { type LawUsed, type LookedUp, lookUpIn } from './look-up.js';
import type { LawRead } from './notice.js';
import { planFor, type Planned } from './plan.js';
import type { Rule } from './rule.js';
import type { Truth } from './truth.js';

/**
 * One question put on days that come in order, each no earlier than the last: what was found is found anew only when something that it
 * rests on can have changed. Readings, tables and knowledge must stay as they were in the first question.
 */
export interface InOrder<T> {
  readonly on: (asked: Asked) => T;
  /** The law that the answers so far rest on. */
  readonly law: readonly LawRead[];
}

/** A rule for one subject: asked anew where the law breaks, or a finding that the answer rests on can have turned. */
export function holdsInOrder<S>(rule: Rule<S>, subject: S): InOrder<Truth> {
  const law: LawRead[] = [];
  let planned: Planned<S> | undefined;
  let stands: Standing | undefined;
  let truth: Truth = 'unknown';
  const on = (asked: Asked): Truth => {
    const { law: today, facts } = asked.clock;
    if (planned === undefined || isReached(planned.before, today)) {
      planned = planFor(rule, asked);
      stands = undefined;
    }
    read(law, planned.law, today);
    if (stands === undefined || isReached(stands.before, facts)) {
      stands = { on: facts, before: null, law: [] };
      truth = truthIn(planned.plan, subject, asked, stands);
      law.push(...stands.law);
    }
    return truth;
  };
  return { on, law };
}

/** A table: looked up anew where another entry can have come into force, or where there was none. */
export function lookUpInOrder<T>(table: DatedValue<T>): InOrder<LookedUp<T>> {
  const law: LawRead[] = [];
  let found: LookedUp<T> | undefined;
  let used: readonly LawUsed[] = [];
  let before: Day | null = null;
  const on = (asked: Asked): LookedUp<T> => {
    const today = asked.clock.law;
    // A gap names the day whose law is missing, so that it is asked about on every day.
    if (found === undefined || found.value === null || isReached(before, today)) {
      found = lookUpIn(table, asked);
      used = [found.used];
      before = firstAfter(today, tableTurns(inUse(table, asked)));
    }
    read(law, used, today);
    return found;
  };
  return { on, law };
}

function isReached(end: Day | null, day: Day): boolean {
  return end !== null && day >= end;
}

/** Entries read again are told once, on the latest of their days: if that one needs no notice, none does. */
function read(law: LawRead[], used: readonly LawUsed[], today: Day): void {
  if (law.at(-1)?.used === used) law.pop();
  law.push({ used, law: today });
}
