import fc from 'fast-check';
import { someOffer as anyOffer } from '../../src/testing/matching/offer.js';
import { someProfile as anyProfile } from '../../src/testing/matching/profile.js';

export { someSlot } from '../../src/testing/matching/slot.js';
export { someInterest, someLanguage } from '../../src/testing/matching/words.js';

/** Without the fields that are there and `undefined`, so that one record can be put over another. */
function withoutBlanks<T extends object>(of: T): T {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as T;
}

/** A profile of which any field may be unanswered. */
export const someProfile = anyProfile().map(withoutBlanks);

/** A profile of somebody who has agreed. */
export const someWillingProfile = someProfile.map((profile) => ({ ...profile, agreesToProposals: true }));

/** An offer of which any field may be unanswered. */
export const someOffer = anyOffer().map(withoutBlanks);

/** Offers with an id each. */
export const someOffers = fc.uniqueArray(someOffer, { selector: ({ offer }) => offer, maxLength: 6 });
