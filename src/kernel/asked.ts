import type { Clock } from './clock.js';
import { type Day, lastDay } from './day.js';
import { datedValue, type DatedValue } from './dated-value.js';
import type { Policies } from './policy.js';

/** Tables to use instead of the library's own; every answer that rests on one says so. */
export type Amendments = ReadonlyMap<DatedValue<unknown>, DatedValue<unknown>>;

/** A question's circumstances: the day, the readings chosen, and any amended tables. */
export interface Asked {
  readonly clock: Clock;
  readonly policies: Policies;
  readonly amend: Amendments;
}

/** What can be given beside the day. */
export interface AskOptions {
  /** Readings chosen instead of the documented defaults. */
  readonly policies?: Policies | undefined;
  /** Law of a later year, or promulgated after this day where the table gives the day, is not seen; by default all law is. */
  readonly known?: Day | undefined;
  /** Tables to use instead of the library's own. */
  readonly amend?: readonly Amendment[] | undefined;
}

/**
 * Puts a question on one day: that day's law and that day's facts.
 *
 * @example
 * ```ts
 * import { asDay, on } from 'mottagande';
 *
 * const day = asDay('2026-03-01');
 * if (day !== undefined) on(day).clock; // => { law: '2026-03-01', facts: '2026-03-01', known: '9999-12-31' }
 * ```
 */
export function on(day: Day, options: AskOptions = {}): Asked {
  return {
    clock: { law: day, facts: day, known: options.known ?? lastDay },
    policies: options.policies === undefined ? noPolicies : { ...options.policies },
    amend: options.amend === undefined ? noAmendments : new Map(options.amend),
  };
}

// One of each for all questions that choose nothing: a rule's plan is kept for as long as these stay the same.
const noPolicies: Policies = {};
const noAmendments: Amendments = new Map();

/** The same question on another day. Law that was asked for on a day of its own stays on that day. */
export function movedTo(asked: Asked, day: Day): Asked {
  const { law, facts } = asked.clock;
  return under(asked, law === facts ? day : law, day);
}

/** The same question under the law of one day and on the facts of another. */
export function under({ clock, policies, amend }: Asked, law: Day, facts: Day): Asked {
  return { clock: { law, facts, known: clock.known }, policies, amend };
}

/** The table that the question uses in place of a given one. The map's value has the type of its key by {@link amendment}. */
export function inUse<T>(table: DatedValue<T>, asked: Pick<Asked, 'amend'>): DatedValue<T> {
  return (asked.amend.get(table) as DatedValue<T> | undefined) ?? table;
}

declare const brand: unique symbol;

/** One table in place of another of the same type; only {@link amendment} makes one, so that the two always fit. */
export type Amendment = readonly [DatedValue<unknown>, DatedValue<unknown>] & { readonly [brand]: 'Amendment' };

/**
 * Puts one table in another's place, for {@link AskOptions.amend}. Like every table, the new one is written by a developer: a bad one
 * throws here and now.
 */
export function amendment<T>(table: DatedValue<T>, by: DatedValue<T>): Amendment {
  // The brand says only that the two have one type, which the signature has just made sure of.
  return [table, datedValue(by)] as unknown as Amendment;
}
