import type { Day } from '../kernel/day.js';
import type { Person } from './person.js';

/** Persons whose facts bear on one another, and the households that they form. */
export interface Case {
  /** Everybody in the case, each with an id of their own. */
  readonly persons: readonly Person[];
  /** The households; an absent value means that nobody has asked who lives with whom. */
  readonly households?: readonly Household[] | undefined;
}

/** Persons who keep house together. */
export interface Household {
  /** The caller's own pseudonym for the household. */
  readonly id: string;
  readonly members: readonly Membership[];
}

/** A person's time in a household. */
export interface Membership {
  /** The person's id in the case. */
  readonly person: string;
  /** First day in the household, inclusive. */
  readonly from?: Day | undefined;
  /** Last day in the household, inclusive; `null` = still a member. */
  readonly through?: Day | null | undefined;
}
