import type { InterestTag } from './interest-tag.js';
import type { LanguageTag } from './language-tag.js';
import type { WeeklySlot } from './weekly-slot.js';

/**
 * What a participant has told a coordinator for the sake of activities. It is no part of the legal record (`Person`) and cannot be one: no
 * field tells of citizenship, permit, sex, age, religion, health or place. An absent value means that nobody has answered; an empty list,
 * or `false`, is an answer.
 */
export interface ParticipantProfile {
  /** The caller's own pseudonym; it need not be that of the legal record. Never a personal identity number. Nothing depends on it. */
  readonly participant: string;
  /** Has agreed to be given proposals of activities. */
  readonly agreesToProposals?: boolean | undefined;
  /** Languages in which the person can take part, the one followed most easily first. Never inferred from anything. */
  readonly languages?: readonly LanguageTag[] | undefined;
  /** When the person is free. */
  readonly times?: readonly WeeklySlot[] | undefined;
  /** What the person likes to do; an empty list = nothing in particular. */
  readonly interests?: readonly InterestTag[] | undefined;
  /** The offers that the person has asked for, the most wanted first; an empty list = no wish in particular. */
  readonly wishes?: readonly string[] | undefined;
  /** The offers that the person has said no to. */
  readonly declined?: readonly string[] | undefined;
  /** Needs childcare while taking part. */
  readonly needsChildcare?: boolean | undefined;
  /** Needs a room that is reached without steps. Why is nobody's business here; it can exclude a room and never lowers a score. */
  readonly needsStepFreeAccess?: boolean | undefined;
}
