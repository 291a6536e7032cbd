import type { NonEmpty } from '../kernel/outcome.js';
import type { Text } from '../kernel/text.js';
import type { ConstraintFailed, ConstraintFlag } from './constraint.js';
import type { CriterionId } from './criterion.js';
import type { PerMille } from './per-mille.js';
import type { MatchingQuestion } from './question.js';
import type { RankedOffer, Ranking } from './rank.js';

/** What one criterion gave one offer and not the other. */
export interface ScoreDifference {
  readonly criterion: CriterionId;
  /** Points by which the better offer is ahead; negative where it is behind. */
  readonly points: number;
  /** What the criterion says of the offer asked about. */
  readonly reason: Text;
  /** What it says of the better one. */
  readonly betterReason: Text;
}

/** Why an offer is not among the first. */
export type WhyNot =
  | {
      readonly kind: 'excluded';
      readonly offer: string;
      /** Every reason, with what would change it. */
      readonly because: NonEmpty<ConstraintFailed>;
      readonly flags: readonly ConstraintFlag[];
    }
  | {
      readonly kind: 'lower';
      readonly offer: string;
      readonly than: string;
      /** Points by which it is behind: the sum of the differences. */
      readonly behind: PerMille;
      /** The criteria that differ, the one that took most first. */
      readonly differences: readonly ScoreDifference[];
      /** What is unanswered of either and could close the gap; empty when no answer can. */
      readonly couldTurn: readonly MatchingQuestion[];
    }
  | {
      /** As good as the other: only the order of the ids lists it after. */
      readonly kind: 'tied';
      readonly offer: string;
      readonly than: string;
      readonly differences: readonly ScoreDifference[];
      readonly couldTurn: readonly MatchingQuestion[];
    };

/**
 * Why an offer is excluded, or which criteria put it behind another: the best, unless another is named (such as the last of those shown).
 * `undefined` when there is nothing to explain: the ranking has no such offer, or it is listed before the other.
 *
 * @example
 * ```ts
 * import { rank, whyNot } from 'mottagande/matching';
 *
 * const profile = { participant: 'p-1', agreesToProposals: true, wishes: ['garden'], times: [] };
 * const ranking = rank(profile, [{ offer: 'garden', times: [] }, { offer: 'choir' }]);
 * const why = whyNot(ranking, 'choir');
 * why?.kind === 'lower' && why.behind; // => 375
 * why?.kind === 'lower' && why.differences.map(({ criterion, points }) => `${criterion} ${points}`); // => ['wish 250', 'schedule 125']
 * ```
 */
export function whyNot({ ranked, excluded }: Ranking, offer: string, than?: string): WhyNot | undefined {
  const barred = excluded.find((one) => one.offer === offer);
  if (barred !== undefined) return barred;

  const at = ranked.findIndex((one) => one.offer === offer);
  const betterAt = than === undefined ? 0 : ranked.findIndex((one) => one.offer === than);
  const [asked, better] = [ranked[at], ranked[betterAt]];
  if (asked === undefined || better === undefined || at <= betterAt) return undefined;

  const compared = {
    offer,
    than: better.offer,
    differences: differencesOf(asked, better),
    couldTurn: couldTurn(asked, better),
  };
  const behind = better.score - asked.score;
  return behind === 0 ? { kind: 'tied', ...compared } : { kind: 'lower', behind, ...compared };
}

function differencesOf(asked: RankedOffer, better: RankedOffer): readonly ScoreDifference[] {
  return asked.contributions
    .flatMap(({ criterion, points, reason }) =>
      better.contributions
        .filter((other) => other.criterion === criterion && other.points !== points)
        .map((other) => ({ criterion, points: other.points - points, reason, betterReason: other.reason })),
    )
    .toSorted((a, b) => b.points - a.points);
}

/** The questions of both offers that weigh something, where the one at best reaches the other at worst. */
function couldTurn(asked: RankedOffer, better: RankedOffer): readonly MatchingQuestion[] {
  if (asked.high < better.low) return [];
  const open = [asked, better].flatMap(({ contributions }) =>
    contributions.flatMap(({ weight, missing }) => (weight === 0 ? [] : missing)),
  );
  return [...new Set(open)];
}
