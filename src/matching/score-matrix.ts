import type { ActivityOffer } from './activity-offer.js';
import type { ParticipantProfile } from './participant-profile.js';
import type { PerMille } from './per-mille.js';
import { score, type ScoreOptions } from './score.js';

/** Every participant's score for every offer: what an allocation under capacity starts from. */
export interface ScoreMatrix {
  /** The pseudonyms, a row each, in the order given. */
  readonly participants: readonly string[];
  /** The ids of the offers, a column each, in the order given. */
  readonly offers: readonly string[];
  /** Row by row. `null` = the pair is excluded, which is not the same as a possible pair that scores 0. */
  readonly scores: readonly (readonly (PerMille | null)[])[];
}

/**
 * The scores of all pairs, each the same as {@link score} gives, as whole numbers that a solver can add without error. It allocates
 * nothing: places, queues and families are not in it.
 *
 * @example
 * ```ts
 * import { scoreMatrix } from 'mottagande/matching';
 *
 * const profiles = [{ participant: 'p-1', agreesToProposals: true }, { participant: 'p-2' }];
 * scoreMatrix(profiles, [{ offer: 'choir', times: [] }]).scores; // => [[625], [null]]
 * ```
 */
export function scoreMatrix(
  profiles: readonly ParticipantProfile[],
  offers: readonly ActivityOffer[],
  options: ScoreOptions = {},
): ScoreMatrix {
  return {
    participants: profiles.map(({ participant }) => participant),
    offers: offers.map(({ offer }) => offer),
    scores: profiles.map((profile) =>
      offers.map((offer) => {
        const outcome = score(profile, offer, options);
        return outcome.kind === 'scored' ? outcome.score : null;
      }),
    ),
  };
}
