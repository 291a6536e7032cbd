import { type Asked, inUse, movedTo } from './asked.js';
import { tableTurns } from './dated-value.js';
import { addDays, type Day, lastDay } from './day.js';
import { evaluate } from './evaluate.js';
import { outcome, type Outcome } from './outcome.js';
import { topicOf } from './open.js';
import { nodesOf, type Proof } from './proof.js';
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
  const breaks = lawBreaks(rule, asked);
  let day: Day | undefined = from;
  while (day !== undefined) {
    const proof: Proof = evaluate(rule, subject, movedTo(asked, day));
    yield { from: day, outcome: outcome(proof) };
    day = nextAfter(day, [...breaks, ...nodesOf(proof).flatMap(({ turns }) => turns)]);
  }
}

function nextAfter(day: Day, candidates: readonly Day[]): Day | undefined {
  return candidates.reduce<Day | undefined>(
    (best, candidate) => (candidate > day && (best === undefined || candidate < best) ? candidate : best),
    undefined,
  );
}

/** The days on which law that the rule reads can change. Below a rule under the law of a fixed day nothing changes with time. */
function lawBreaks(rule: Rule<never>, asked: Asked): readonly Day[] {
  switch (rule.type) {
    case 'condition':
      return [...Object.values(rule.law), ...Object.values(rule.history)].flatMap((table) =>
        tableTurns(inUse(table, asked)),
      );
    case 'all':
    case 'any':
    case 'atLeast':
      return rule.parts.flatMap((part) => lawBreaks(part, asked));
    case 'not':
      return lawBreaks(rule.part, asked);
    case 'some':
    case 'every':
    case 'onDay':
      return lawBreaks(rule.rule, asked);
    case 'versions': {
      const table = inUse(rule.table, asked);
      return [
        ...tableTurns(table),
        ...table.entries.flatMap(({ value }) => (value === null ? [] : lawBreaks(value, asked))),
      ];
    }
    case 'underReading':
      return Object.values(rule.rules).flatMap((one) => lawBreaks(one, asked));
    case 'underLawOf':
      return [];
  }
}
