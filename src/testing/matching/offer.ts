import fc from 'fast-check';
import type { ActivityOffer } from '../../matching/activity-offer.js';
import { type Completeness, listOf, record } from '../record.js';
import { someSlot } from './slot.js';
import { someInterest, someLanguage, someOfferId } from './words.js';

/**
 * An activity as it is offered. Unless complete any question may be unasked.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { score } from 'mottagande/matching';
 * import { someOffer, someProfile } from 'mottagande/testing';
 *
 * // A property of your own: whoever has not agreed is proposed nothing.
 * fc.assert(
 *   fc.property(someProfile(), someOffer(), (profile, offer) => {
 *     return score({ ...profile, agreesToProposals: false }, offer).kind === 'excluded';
 *   }),
 *   { seed: 1 },
 * );
 * ```
 */
export function someOffer(kind: Completeness = { complete: false }): fc.Arbitrary<ActivityOffer> {
  const told = record<Omit<ActivityOffer, 'offer'>>(kind, {
    languages: listOf(someLanguage, 3),
    times: listOf(someSlot, 3),
    interests: listOf(someInterest, 3),
    childcare: fc.boolean(),
    stepFreeAccess: fc.boolean(),
  });
  return fc.tuple(someOfferId, told).map(([offer, of]) => ({ offer, ...of }));
}
