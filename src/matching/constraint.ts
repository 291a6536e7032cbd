import type { NonEmpty } from '../kernel/outcome.js';
import type { DocumentSource } from '../kernel/source.js';
import type { Text } from '../kernel/text.js';
import type { ActivityOffer } from './activity-offer.js';
import type { ParticipantProfile } from './participant-profile.js';
import { type MatchingQuestion, unanswered } from './question.js';

/** The codes of the hard constraints: a closed list. */
export type ConstraintCode =
  'CONSENT' | 'PREVIOUSLY_DECLINED' | 'LANGUAGE' | 'SCHEDULE' | 'CHILDCARE' | 'STEP_FREE_ACCESS';

/** What must hold before an offer is proposed to a participant at all. */
export interface HardConstraint {
  readonly code: ConstraintCode;
  readonly label: Text;
  readonly reads: NonEmpty<MatchingQuestion>;
  /** What an unanswered question does. Neither lets a pair through in silence. */
  readonly unknown: 'block' | 'allow-and-flag';
  readonly source: DocumentSource;
  /** `undefined` when the answers given do not settle it; then some question that it reads is unanswered. */
  readonly holds: (profile: ParticipantProfile, offer: ActivityOffer) => boolean | undefined;
  /** What the participant has, where that is more than yes or no. */
  readonly have?: (profile: ParticipantProfile) => readonly string[] | undefined;
  /** What the offer needs, where that is more than yes or no. */
  readonly need?: (offer: ActivityOffer) => readonly string[] | undefined;
  /** The smallest change that would let the pair through. Names nothing that the profile says. */
  readonly counterfactual: Text;
}

/** What a hard constraint says of a pair. */
export type ConstraintVerdict = ConstraintPassed | ConstraintFailed;

/** The constraint lets the pair through, perhaps only because a question is unanswered. */
export interface ConstraintPassed {
  readonly ok: true;
  /** What should be asked before the activity is proposed. */
  readonly flag?: ConstraintFlag;
}

/** A question left open by a constraint that does not block. */
export interface ConstraintFlag {
  readonly code: ConstraintCode;
  readonly missing: NonEmpty<MatchingQuestion>;
}

/** The constraint excludes the pair. */
export interface ConstraintFailed {
  readonly ok: false;
  readonly code: ConstraintCode;
  /** `unanswered` is no no: the pair waits for an answer. */
  readonly because: 'unmet' | 'unanswered';
  /** What the participant has, where the constraint compares lists. */
  readonly have?: readonly string[];
  /** What the offer needs, where the constraint compares lists. */
  readonly need?: readonly string[];
  readonly counterfactual: Text;
  /** The unanswered questions; empty when the constraint is unmet. */
  readonly missing: readonly MatchingQuestion[];
}

/** Tries one constraint on a pair. */
export function tryConstraint(
  { code, reads, unknown, holds, have, need, counterfactual }: HardConstraint,
  profile: ParticipantProfile,
  offer: ActivityOffer,
): ConstraintVerdict {
  const found = holds(profile, offer);
  if (found === true) return { ok: true };
  if (found === false) {
    const [has, needs] = [have?.(profile), need?.(offer)];
    return {
      ok: false,
      code,
      because: 'unmet',
      ...(has && { have: has }),
      ...(needs && { need: needs }),
      counterfactual,
      missing: [],
    };
  }
  const missing = unanswered(reads, profile, offer) as NonEmpty<MatchingQuestion>;
  if (unknown === 'allow-and-flag') return { ok: true, flag: { code, missing } };
  return { ok: false, code, because: 'unanswered', counterfactual, missing };
}
