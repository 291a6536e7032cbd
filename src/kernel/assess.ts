import type { Asked } from './asked.js';
import type { Clock } from './clock.js';
import { type Day, earlier } from './day.js';
import type { LawUsed } from './decide.js';
import { evaluate } from './evaluate.js';
import type { Norm } from './norm.js';
import { outcome, type Outcome } from './outcome.js';
import { nodesOf, type Proof } from './proof.js';
import { actOf } from './source.js';

/** An outcome together with the question it answers. */
export type Answer = Outcome & {
  /** The norm's key. */
  readonly norm: string;
  readonly clock: Clock;
  /** What a reader must know about the answer; never part of it. */
  readonly notices: readonly Notice[];
};

/** The answer rests on law later than its last check, or on a table that the caller put in the library's place. */
export type Notice =
  | { readonly kind: 'law-after-verified'; readonly act: string; readonly verifiedThrough: Day }
  | { readonly kind: 'amended-table'; readonly table: string };

/**
 * Answers a norm for a subject on the day asked.
 *
 * @example
 * ```ts
 * import { asDay, assess, on } from 'mottagande';
 * import { etableringsinsatser } from 'mottagande/eligibility';
 *
 * const day = asDay('2026-11-21');
 * if (day !== undefined) assess(etableringsinsatser, { id: 'p1' }, on(day)).kind; // => 'undetermined'
 * ```
 */
export function assess<S>(norm: Norm<S>, subject: S, asked: Asked): Answer {
  const proof = evaluate(norm.rule, subject, asked);
  return { ...outcome(proof), norm: norm.key, clock: asked.clock, notices: noticesOf(lawUsedIn(proof)) };
}

/** Every entry of law that a proof rests on. */
export function lawUsedIn(proof: Proof): readonly LawUsed[] {
  return nodesOf(proof).flatMap(({ law }) => law);
}

/** What a reader must know of the law that some answers rest on, told once per act or table. */
export function noticesOf(used: readonly LawUsed[]): readonly Notice[] {
  const stale = new Map<string, Day>();
  for (const { law, source, table, verifiedThrough, amended } of used) {
    // Of a caller's table the other notice says all that can be said: it has not been checked at all.
    if (amended || law <= verifiedThrough) continue;
    const act = source === null ? table : actOf(source);
    stale.set(act, earlier(stale.get(act) ?? verifiedThrough, verifiedThrough));
  }
  const theirs = new Set(used.filter(({ amended }) => amended).map(({ table }) => table));
  return [
    ...[...stale].map(([act, verifiedThrough]) => ({ kind: 'law-after-verified', act, verifiedThrough }) as const),
    ...[...theirs].map((table) => ({ kind: 'amended-table', table }) as const),
  ];
}
