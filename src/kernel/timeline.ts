import { type Asked, movedTo } from './asked.js';
import { addDays, type Day, firstAfter, lastDay } from './day.js';
import { evaluate } from './evaluate.js';
import { outcome, type Outcome } from './outcome.js';
import { topicOf } from './open.js';
import { planFor } from './plan.js';
import { nodesOf, type Proof, turnsOf } from './proof.js';
import type { Rule } from './rule.js';
import type { Span } from './span.js';

/** A run of days with one and the same answer. */
export interface TimelineStretch {
  readonly from: Day;
  /** Last day, inclusive. */
  readonly through: Day;
  /** The answer as of the first day. */
  readonly outcome: Outcome;
}

/**
 * The answers over a span of days, one evaluation for each stretch: from a day the next that can differ is the next break of the law
 * read or the next turn of a finding. Stretches join where the kind of the answer and its reasons are the same.
 */
export function timeline<S>(rule: Rule<S>, subject: S, span: Span, asked: Asked): readonly TimelineStretch[] {
  const end = span.through ?? lastDay;
  const stretches: TimelineStretch[] = [];
  for (const { from, outcome: found } of steps(rule, subject, span.from, asked)) {
    if (from > end) break;
    const last = stretches.at(-1);
    if (last !== undefined && signature(last.outcome) === signature(found))
      stretches[stretches.length - 1] = { ...last, through: end };
    else {
      if (last !== undefined) stretches[stretches.length - 1] = { ...last, through: addDays(from, -1) };
      stretches.push({ from, through: end, outcome: found });
    }
  }
  return stretches;
}

/**
 * The last day, inclusive, of the run of days with the same kind of answer as on the day asked; `null` when nothing that is known ends
 * it.
 */
export function until<S>(rule: Rule<S>, subject: S, asked: Asked): Day | null {
  let kind: Outcome['kind'] | undefined;
  for (const { from, outcome: found } of steps(rule, subject, asked.clock.facts, asked)) {
    if (kind !== undefined && found.kind !== kind) return addDays(from, -1);
    kind = found.kind;
  }
  return null;
}

/** What makes two answers the same for a reader: the kind, and what it rests on or waits for. */
export function signature(of: Outcome): string {
  if (of.kind === 'eligible') return of.kind;
  const reasons = of.kind === 'ineligible' ? of.failed.map(({ at }) => at) : of.because.map(topicOf);
  return [of.kind, ...[...new Set(reasons)].toSorted()].join('\n');
}

interface Step {
  readonly from: Day;
  readonly outcome: Outcome;
}

function* steps<S>(rule: Rule<S>, subject: S, from: Day, asked: Asked): Generator<Step> {
  let day: Day | null = from;
  while (day !== null) {
    const then = movedTo(asked, day);
    const proof: Proof = evaluate(rule, subject, then);
    yield { from: day, outcome: outcome(proof) };
    day = lastsBefore(rule, proof, then);
  }
}

/**
 * The first later day on which what was found of a question can come out otherwise: a break of the law that it rests on, or a turn of a
 * finding. `null` when nothing that is known ends it.
 */
export function lastsBefore<S>(rule: Rule<S>, proof: Proof, asked: Asked): Day | null {
  const day = asked.clock.facts;
  const { before } = planFor(rule, asked);
  let next = before !== null && before > day ? before : null;
  for (const node of nodesOf(proof)) next = firstAfter(day, turnsOf(node), next);
  return next;
}
