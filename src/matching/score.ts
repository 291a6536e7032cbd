import type { NonEmpty } from '../kernel/outcome.js';
import type { Text } from '../kernel/text.js';
import type { ActivityOffer } from './activity-offer.js';
import { type ConstraintFailed, type ConstraintFlag, tryConstraint } from './constraint.js';
import type { CriterionId, SoftCriterion } from './criterion.js';
import { hardConstraints } from './hard-constraints.js';
import type { ParticipantProfile } from './participant-profile.js';
import { type PerMille, perMille, shareOf, whole } from './per-mille.js';
import { type MatchingQuestion, unanswered } from './question.js';
import { softCriteria } from './soft-criteria.js';
import { standardWeights, type Weights } from './weights.js';

/** What a coordinator decides once for all pairs. */
export interface ScoreOptions {
  /** Made with `normaliseWeights`; the library's own unless others are given. */
  readonly weights?: Weights | undefined;
}

/** What one criterion gives to a score. */
export interface Contribution {
  readonly criterion: CriterionId;
  /** How far the criterion is met, or its prior while it is unanswered. */
  readonly value: PerMille;
  readonly weight: PerMille;
  /** What it adds to the score. */
  readonly points: PerMille;
  /** What it would add at worst and at best, once answered; both equal `points` when it is known. */
  readonly low: PerMille;
  readonly high: PerMille;
  /** Why, in words. */
  readonly reason: Text;
  /** What is unanswered; empty when the criterion is known. */
  readonly missing: readonly MatchingQuestion[];
}

/** An offer that can be proposed, and how well it suits. */
export interface ScoredOffer {
  readonly kind: 'scored';
  readonly offer: string;
  /** The sum of the contributions' points, 0 to 1000. */
  readonly score: PerMille;
  /** The score at worst and at best, whatever the unanswered criteria turn out to be. */
  readonly low: PerMille;
  readonly high: PerMille;
  /** The weight of the criteria that are known. */
  readonly confidence: PerMille;
  /** One for each criterion, in the order of `softCriteria`. */
  readonly contributions: readonly Contribution[];
  /** What must be asked before the activity is proposed. */
  readonly flags: readonly ConstraintFlag[];
}

/** An offer that cannot be proposed, with every reason. */
export interface ExcludedOffer {
  readonly kind: 'excluded';
  readonly offer: string;
  readonly because: NonEmpty<ConstraintFailed>;
  readonly flags: readonly ConstraintFlag[];
}

/**
 * How well an offer suits a participant, in thousandths, or every reason why it cannot be proposed. The pseudonym of the profile is not
 * read. A criterion is `part / of` to the nearest thousandth; its points are weight times value to the nearest thousandth; the score is
 * the sum of the points, so that the reasons always add up.
 *
 * @example
 * ```ts
 * import { asInterestTag, score } from 'mottagande/matching';
 *
 * const singing = asInterestTag('körsång');
 * const interests = singing === undefined ? [] : [singing];
 * const profile = { participant: 'p-1', agreesToProposals: true, declined: [], interests };
 *
 * const choir = score(profile, { offer: 'choir', languages: [], times: [], interests });
 * choir.kind === 'scored' && choir.score; // => 875
 * choir.kind === 'scored' && [choir.low, choir.high, choir.confidence]; // => [750, 1000, 750]
 *
 * const unasked = score({ participant: 'p-2' }, { offer: 'choir' });
 * unasked.kind === 'excluded' && unasked.because.map(({ code, because }) => `${code} ${because}`); // => ['CONSENT unanswered']
 * ```
 */
export function score(
  profile: ParticipantProfile,
  offer: ActivityOffer,
  { weights = standardWeights }: ScoreOptions = {},
): ScoredOffer | ExcludedOffer {
  const verdicts = hardConstraints.map((constraint) => tryConstraint(constraint, profile, offer));
  const flags = verdicts.flatMap((verdict) => (verdict.ok && verdict.flag ? [verdict.flag] : []));
  const [first, ...others] = verdicts.filter((verdict) => !verdict.ok);
  if (first !== undefined) return { kind: 'excluded', offer: offer.offer, because: [first, ...others], flags };

  const contributions = softCriteria.map((criterion) => contribution(criterion, weights, profile, offer));
  const sum = (of: (one: Contribution) => PerMille) => contributions.reduce((total, one) => total + of(one), 0);
  return {
    kind: 'scored',
    offer: offer.offer,
    score: sum(({ points }) => points),
    low: sum(({ low }) => low),
    high: sum(({ high }) => high),
    confidence: sum(({ weight, missing }) => (missing.length === 0 ? weight : 0)),
    contributions,
    flags,
  };
}

const unknown: Text = { sv: 'inte besvarat', en: 'unanswered' };

function contribution(
  { id, reads, prior, degree }: SoftCriterion,
  weights: Weights,
  profile: ParticipantProfile,
  offer: ActivityOffer,
): Contribution {
  const weight = weights[id];
  const found = degree(profile, offer);
  if (found === undefined) {
    const range = { points: shareOf(prior, weight), low: 0, high: shareOf(whole, weight) };
    const missing = unanswered(reads, profile, offer);
    return { criterion: id, value: prior, weight, ...range, reason: unknown, missing };
  }
  const value = perMille(found.part, found.of);
  const points = shareOf(value, weight);
  return { criterion: id, value, weight, points, low: points, high: points, reason: found.reason, missing: [] };
}
