import fc from 'fast-check';
import { asInterestTag, type InterestTag } from '../../matching/interest-tag.js';
import { asLanguageTag, type LanguageTag } from '../../matching/language-tag.js';

/** One of four languages: few enough that a person and an activity often share one. */
export const someLanguage: fc.Arbitrary<LanguageTag> = fc.constantFrom(
  ...['sv', 'ar', 'ti', 'prs'].flatMap((text) => asLanguageTag(text) ?? []),
);

/** One of four interests. */
export const someInterest: fc.Arbitrary<InterestTag> = fc.constantFrom(
  ...['fotboll', 'odling', 'körsång', 'schack'].flatMap((text) => asInterestTag(text) ?? []),
);

/** One of six offers, by the caller's id. */
export const someOfferId: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
