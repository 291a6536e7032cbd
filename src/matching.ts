/**
 * Which activity suits whom: hard constraints with codes, scores that add up, rankings with reasons. Parses nothing and loads no zod.
 *
 * @module
 */
export type { Locale, Text } from './kernel/text.js';
export type { DocumentSource } from './kernel/source.js';
export type { NonEmpty } from './kernel/outcome.js';
export type { ActivityOffer } from './matching/activity-offer.js';
export {
  type ConstraintCode,
  type ConstraintFailed,
  type ConstraintFlag,
  type HardConstraint,
  type ConstraintPassed,
  tryConstraint,
  type ConstraintVerdict,
} from './matching/constraint.js';
export type { CriterionId, Degree, SoftCriterion } from './matching/criterion.js';
export { hardConstraints } from './matching/hard-constraints.js';
export { asInterestTag, type InterestTag } from './matching/interest-tag.js';
export { asLanguageTag, type LanguageTag } from './matching/language-tag.js';
export type { ParticipantProfile } from './matching/participant-profile.js';
export type { PerMille } from './matching/per-mille.js';
export type { MatchingQuestion } from './matching/question.js';
export { rank, type RankedOffer, type Ranking } from './matching/rank.js';
export { type Contribution, type ExcludedOffer, score, type ScoredOffer, type ScoreOptions } from './matching/score.js';
export { scoreMatrix, type ScoreMatrix } from './matching/score-matrix.js';
export { softCriteria } from './matching/soft-criteria.js';
export { asClockTime, type ClockTime, type Weekday, weekdays, type WeeklySlot } from './matching/weekly-slot.js';
export { normaliseWeights, standardWeights, type Weighing, type Weights } from './matching/weights.js';
export { type ScoreDifference, whyNot, type WhyNot } from './matching/why-not.js';
