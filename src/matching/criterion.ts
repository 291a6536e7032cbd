import type { NonEmpty } from '../kernel/outcome.js';
import type { DocumentSource } from '../kernel/source.js';
import type { Text } from '../kernel/text.js';
import type { ActivityOffer } from './activity-offer.js';
import type { ParticipantProfile } from './participant-profile.js';
import type { PerMille } from './per-mille.js';
import type { MatchingQuestion } from './question.js';

/** The names of the soft criteria: a closed list. */
export type CriterionId = 'wish' | 'interest' | 'language' | 'schedule';

/** How far something is so: `part` of `of`, both whole numbers, `0 <= part <= of` and `of >= 1`; and that in words. */
export interface Degree {
  readonly part: number;
  readonly of: number;
  readonly reason: Text;
}

/** What makes one possible offer better than another for a participant. */
export interface SoftCriterion {
  readonly id: CriterionId;
  readonly label: Text;
  readonly reads: NonEmpty<MatchingQuestion>;
  /** Before normalisation: a whole number, not negative. */
  readonly weight: number;
  /** What it counts as while it is unanswered. */
  readonly prior: PerMille;
  readonly source: DocumentSource;
  /** `undefined` when the answers given do not settle it; then some question that it reads is unanswered. */
  readonly degree: (profile: ParticipantProfile, offer: ActivityOffer) => Degree | undefined;
}

/** Fully so: nothing that was asked for is left unmet. */
export function fully(reason: Text): Degree {
  return { part: 1, of: 1, reason };
}

/** The place of an entry in a list that has the best first: the first is fully so, each later one less, what is not in it not at all. */
export function placeIn(position: number, length: number, reason: Text): Degree {
  return { part: length - position, of: length, reason };
}
