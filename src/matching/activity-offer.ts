import type { InterestTag } from './interest-tag.js';
import type { LanguageTag } from './language-tag.js';
import type { WeeklySlot } from './weekly-slot.js';

/**
 * An activity as it is offered to participants. Title, place and organiser stay with the caller, under the offer's id. An absent value
 * means that nobody has answered; an empty list, or `false`, is an answer.
 */
export interface ActivityOffer {
  /** The caller's own id of the offer. */
  readonly offer: string;
  /** Languages in which one can take part, each by itself enough; an empty list = no language in common is needed. */
  readonly languages?: readonly LanguageTag[] | undefined;
  /** When it takes place; an empty list = no fixed times. */
  readonly times?: readonly WeeklySlot[] | undefined;
  /** What it is about. */
  readonly interests?: readonly InterestTag[] | undefined;
  /** Has childcare for those who take part. */
  readonly childcare?: boolean | undefined;
  /** Is reached without steps. */
  readonly stepFreeAccess?: boolean | undefined;
}
