import fc from 'fast-check';
import type { ActivityOffer } from '../../src/matching/activity-offer.js';
import { asInterestTag } from '../../src/matching/interest-tag.js';
import { asLanguageTag } from '../../src/matching/language-tag.js';
import type { ParticipantProfile } from '../../src/matching/participant-profile.js';
import { asClockTime, type WeeklySlot } from '../../src/matching/weekly-slot.js';

function sure<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('a constant of a test is wrong');
  return found;
}

export const someLanguage = fc.constantFrom(...['sv', 'ar', 'ti', 'prs'].map((text) => sure(asLanguageTag(text))));
export const someInterest = fc.constantFrom(
  ...['fotboll', 'odling', 'körsång', 'schack'].map((text) => sure(asInterestTag(text))),
);
const someOfferId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');

/** A slot on whole hours of two days, so that slots meet and overlap. */
export const someSlot: fc.Arbitrary<WeeklySlot> = fc
  .tuple(
    fc.constantFrom('monday' as const, 'sunday' as const),
    fc.integer({ min: 8, max: 20 }),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(([weekday, from, hours]) => ({ weekday, from: clock(from), to: clock(from + hours) }));

function clock(hour: number) {
  return sure(asClockTime(`${hour.toString().padStart(2, '0')}:00`));
}

/** `required` are always answered; every other field may be unasked. */
const partial = <T extends object, K extends keyof T>(fields: { [F in keyof T]: fc.Arbitrary<T[F]> }, required: K[]) =>
  fc.record(fields, { requiredKeys: required });

/** A profile of which any field may be unanswered; mostly one that has agreed, so that there is something to score. */
export const someProfile: fc.Arbitrary<ParticipantProfile> = partial(
  {
    participant: fc.string(),
    agreesToProposals: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.boolean()),
    languages: fc.array(someLanguage, { maxLength: 4 }),
    times: fc.array(someSlot, { maxLength: 5 }),
    interests: fc.array(someInterest, { maxLength: 4 }),
    wishes: fc.array(someOfferId, { maxLength: 4 }),
    declined: fc.array(someOfferId, { maxLength: 1 }),
    needsChildcare: fc.boolean(),
    needsStepFreeAccess: fc.boolean(),
  },
  ['participant'],
);

/** A profile of somebody who has agreed. */
export const someWillingProfile = someProfile.map((profile) => ({ ...profile, agreesToProposals: true }));

/** An offer of which any field may be unanswered. */
export const someOffer: fc.Arbitrary<ActivityOffer> = partial(
  {
    offer: someOfferId,
    languages: fc.array(someLanguage, { maxLength: 3 }),
    times: fc.array(someSlot, { maxLength: 3 }),
    interests: fc.array(someInterest, { maxLength: 3 }),
    childcare: fc.boolean(),
    stepFreeAccess: fc.boolean(),
  },
  ['offer'],
);

/** Offers with an id each. */
export const someOffers = fc.uniqueArray(someOffer, { selector: ({ offer }) => offer, maxLength: 6 });
