import type { ActivityOffer } from './activity-offer.js';
import type { ParticipantProfile } from './participant-profile.js';
import { type ExcludedOffer, score, type ScoredOffer, type ScoreOptions } from './score.js';

/** An offer with its place among those that can be proposed. */
export interface RankedOffer extends ScoredOffer {
  /** Counted from 1; offers with equal scores share a place. */
  readonly place: number;
}

/** What can be proposed to one participant, the best first, and what cannot. It is a proposal: somebody decides. */
export interface Ranking {
  readonly status: 'proposal';
  readonly ranked: readonly RankedOffer[];
  readonly excluded: readonly ExcludedOffer[];
}

/**
 * Ranks the offers for one participant. Between equal scores the offer whose id comes first (compared with `<`) is listed first; nothing
 * of the participant breaks a tie. The order in which the offers come in does not matter, nor does any offer change another's score.
 *
 * @example
 * ```ts
 * import { rank } from 'mottagande/matching';
 *
 * const profile = { participant: 'p-1', agreesToProposals: true, wishes: ['garden'], needsChildcare: true };
 * const offers = [{ offer: 'choir' }, { offer: 'garden' }, { offer: 'cycling', childcare: false }];
 * const { ranked, excluded } = rank(profile, offers);
 * ranked.map(({ place, offer, score }) => `${place} ${offer} ${score}`); // => ['1 garden 625', '2 choir 375']
 * excluded.map(({ offer, because: [{ code }] }) => `${offer} ${code}`); // => ['cycling CHILDCARE']
 * ```
 */
export function rank(
  profile: ParticipantProfile,
  offers: readonly ActivityOffer[],
  options: ScoreOptions = {},
): Ranking {
  const outcomes = offers.map((offer) => score(profile, offer, options));
  const scored = outcomes.filter((one) => one.kind === 'scored').toSorted((a, b) => b.score - a.score || byId(a, b));
  return {
    status: 'proposal',
    ranked: scored.map((one) => ({ ...one, place: 1 + scored.findIndex((other) => other.score === one.score) })),
    excluded: outcomes.filter((one) => one.kind === 'excluded').toSorted(byId),
  };
}

/** By id; what two offers under one id say comes after that, so that not even a careless list depends on its order. */
function byId(a: ScoredOffer | ExcludedOffer, b: ScoredOffer | ExcludedOffer): number {
  const [first, second] = a.offer === b.offer ? [JSON.stringify(a), JSON.stringify(b)] : [a.offer, b.offer];
  return first < second ? -1 : Number(first > second);
}
