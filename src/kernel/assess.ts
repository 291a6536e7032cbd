import type { Asked } from './asked.js';
import type { Clock } from './clock.js';
import { evaluate } from './evaluate.js';
import type { Norm } from './norm.js';
import { lawReadIn, type Notice, noticesOf } from './notice.js';
import { outcome, type Outcome } from './outcome.js';

/** An outcome together with the question it answers. */
export type Answer = Outcome & {
  /** The norm's key. */
  readonly norm: string;
  readonly clock: Clock;
  /** What a reader must know about the answer; never part of it. */
  readonly notices: readonly Notice[];
};

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
  const notices = noticesOf(lawReadIn(proof, asked.clock.law));
  return { ...outcome(proof), norm: norm.key, clock: asked.clock, notices };
}
