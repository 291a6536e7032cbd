import { type Asked, movedTo } from './asked.js';
import type { Day } from './day.js';
import { evaluate, joinedTruth } from './evaluate.js';
import { type Claim, nodesOf, type Proof, turnsOf } from './proof.js';
import type { Rule, Turnable } from './rule.js';
import type { Truth } from './truth.js';

/** A smallest set of things that together would make the subject covered. */
export interface Change {
  /** The day on which the subject would be covered; the day asked unless time has to pass. */
  readonly on: Day;
  /** What has to come out otherwise, each with the value it needs. */
  readonly needs: readonly Need[];
}

/** One claim and the answer it would have to have. */
export interface Need {
  readonly at: string;
  readonly key: string;
  readonly label: Claim['label'];
  readonly source: Claim['source'];
  readonly by: Turnable;
  readonly to: 'yes' | 'no';
}

/** What may be suggested: by default nothing of a person's life but time, documents and procedural acts. */
export type Scope = 'procedure' | 'analysis';

const turnableIn: Readonly<Record<Scope, readonly Turnable[]>> = {
  procedure: ['time', 'document', 'procedure'],
  analysis: ['time', 'document', 'procedure', 'circumstance'],
};

/** Larger sets are not advice any more. */
const mostNeeds = 3;

/**
 * The minimal sets of at most three claims that would make the subject covered. Every set is verified by evaluating the rule anew, on
 * the day it names, with the claims as they would be. Empty when the subject is covered already.
 */
export function whatWouldChange<S>(
  rule: Rule<S>,
  subject: S,
  asked: Asked,
  scope: Scope = 'procedure',
): readonly Change[] {
  const proof = evaluate(rule, subject, asked);
  if (proof.truth === 'yes') return [];
  const needs = needsOf(proof).filter(({ by }) => turnableIn[scope].includes(by));
  const found: Change[] = [];
  for (const set of subsets(needs, mostNeeds)) {
    if (found.some((smaller) => smaller.needs.every((need) => set.includes(need)))) continue;
    const assumed = assume(set);
    if (truthUnder(proof, assumed) !== 'yes') continue;
    const on = dayOf(rule, subject, asked, set, proof);
    if (on !== undefined && allNeeded(rule, subject, movedTo(asked, on), set, proof)) found.push({ on, needs: set });
  }
  return found;
}

/** The leaves that are not what the rule needs of them, on the paths that a change can come by. */
function needsOf(proof: Proof, wanted: 'yes' | 'no' = 'yes'): readonly Need[] {
  if (proof.truth === wanted) return [];
  const { at, claim, parts } = proof;
  const { node, key, label, source, turnable: by } = claim;
  if (by !== null && parts.length === 0) return [{ at, key, label, source, by, to: wanted }];
  return parts.flatMap((part) => needsOf(part, node === 'not' ? opposite(wanted) : wanted));
}

function opposite(truth: 'yes' | 'no'): 'yes' | 'no' {
  return truth === 'yes' ? 'no' : 'yes';
}

/** Sets of one, then two, then three: so that a set is met only after everything it contains. */
function* subsets(needs: readonly Need[], most: number): Generator<readonly Need[]> {
  for (let size = 1; size <= most; size += 1) yield* choose(needs, size);
}

function* choose(needs: readonly Need[], size: number): Generator<readonly Need[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, need] of needs.entries()) {
    for (const rest of choose(needs.slice(index + 1), size - 1)) yield [need, ...rest];
  }
}

function assume(needs: readonly Need[]): ReadonlyMap<string, Truth> {
  return new Map(needs.map(({ at, to }) => [at, to]));
}

/** The truth of a proof's tree with some leaves otherwise: cheap, so that many sets can be tried. */
function truthUnder(proof: Proof, assumed: ReadonlyMap<string, Truth>): Truth {
  const forced = assumed.get(proof.at);
  if (forced !== undefined) return forced;
  if (proof.parts.length === 0) return proof.truth;
  return joinedTruth(
    proof.claim,
    proof.parts.map((part) => ({ truth: truthUnder(part, assumed) })),
  );
}

/**
 * The first day on which the set suffices: the day asked, or, where a claim turns by time, the first of its later turns that does. What
 * only time brings is not assumed: it must have come by itself on that day.
 */
function dayOf<S>(rule: Rule<S>, subject: S, asked: Asked, set: readonly Need[], proof: Proof): Day | undefined {
  const timed = set.filter(({ by }) => by === 'time');
  const others = assume(set.filter(({ by }) => by !== 'time'));
  const suffices = (day: Day): boolean => {
    const then = evaluate(rule, subject, movedTo(asked, day), others);
    if (then.truth !== 'yes') return false;
    const truths = new Map(nodesOf(then).map(({ at, truth }) => [at, truth]));
    return timed.every(({ at, to }) => truths.get(at) === to);
  };
  const today = asked.clock.facts;
  if (timed.length === 0) return suffices(today) ? today : undefined;
  const places = new Set(timed.map(({ at }) => at));
  const turns = nodesOf(proof)
    .filter(({ at }) => places.has(at))
    .flatMap(turnsOf);
  return [...new Set(turns)].toSorted().find((day) => day > today && suffices(day));
}

/** Whether on that day no need could stay as it is today: what else time has changed by then may have made one superfluous. */
function allNeeded<S>(rule: Rule<S>, subject: S, then: Asked, set: readonly Need[], proof: Proof): boolean {
  const today = new Map(nodesOf(proof).map(({ at, truth }) => [at, truth]));
  return set.every(({ at }) => {
    const without = new Map([...assume(set), [at, today.get(at) ?? 'unknown']]);
    return evaluate(rule, subject, then, without).truth !== 'yes';
  });
}
