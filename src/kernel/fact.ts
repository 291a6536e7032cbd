import type { Text } from './text.js';

/** Where a fact comes from: a register, the person's own word, or somebody's assessment of an open norm. */
export type FactKind = 'register' | 'declared' | 'assessed';

/**
 * A question to a record. `undefined` = nobody has answered; `null` or `[]` = answered, there is none.
 */
export interface Fact<in S, out T> {
  /** The path in the record, such as `birth` or `tie.anchor.permits`. */
  readonly key: string;
  /** The question as a case officer would put it. */
  readonly question: Text;
  /** Who can answer it. */
  readonly kind: FactKind;
  /** Reads the answer. */
  readonly read: (subject: S) => T | undefined;
  /** The fact that this one is a part of: while that is unanswered, it is the one to ask about. */
  readonly within?: Fact<S, unknown>;
}

/** A day (or other ordered value) known only to lie between two bounds, both inclusive. */
export interface Between<T> {
  readonly earliest: T;
  readonly latest: T;
}

/** A fact's type once an uncertain value has been taken at one of its ends. */
export type Precise<T> = Exclude<T, Between<unknown>>;

/** Declares a question to a record. */
export function fact<S, T>(declared: Fact<S, T>): Fact<S, T> {
  return declared;
}

/** Whether a value is known only by its bounds. */
export function isBetween(value: unknown): value is Between<unknown> {
  return typeof value === 'object' && value !== null && 'earliest' in value && 'latest' in value;
}

/** The fact to ask about when one is unanswered: the outermost unanswered fact that it is a part of. */
export function firstToAsk<S>(fact: Fact<S, unknown>, subject: S): Fact<S, unknown> {
  const { within } = fact;
  return within !== undefined && within.read(subject) === undefined ? firstToAsk(within, subject) : fact;
}
