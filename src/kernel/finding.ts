import type { Day } from './day.js';

/** What a condition found: an answer with what it rests on, or the paths that somebody must answer first. */
export type Finding = Settled | Unanswered | Lawless;

/** What a record says to a claim. */
export interface Found {
  /** What the record says, for reasons; never shown unless asked for. */
  readonly actual?: unknown;
  /** What the law asks. */
  readonly bound?: unknown;
  /** Days of the facts' clock on which the finding can change. */
  readonly turns?: readonly Day[];
}

/** A decided condition. */
export interface Settled extends Found {
  readonly holds: boolean;
  readonly actual: unknown;
}

/** A condition that rests on unanswered facts, by their paths from the record that it reads (each begins with a declared fact's key). */
export interface Unanswered {
  readonly holds?: never;
  readonly open: readonly [Path, ...Path[]];
  readonly turns?: readonly Day[];
}

/** A condition for which a table in its `history` has no value. */
export interface Lawless {
  readonly holds?: never;
  readonly lawless: string;
  readonly turns?: readonly Day[];
}

/** A place in a record, such as `permits[0].validThrough`. */
export type Path = string;
