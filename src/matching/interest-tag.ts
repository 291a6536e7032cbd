declare const brand: unique symbol;

/** What an activity is about and a person may like, as a word of the caller's own list: `fotboll`, `odling`, `cv-verkstad`. */
export type InterestTag = string & { readonly [brand]: 'InterestTag' };

const pattern = /^[\p{Ll}\p{Nd}]+(?:-[\p{Ll}\p{Nd}]+)*$/u;

/**
 * Reads a tag: lower-case letters and digits, in parts joined by hyphens. One spelling only, since tags are compared sign by sign and
 * `Fotboll` would silently never meet `fotboll`.
 *
 * @example
 * ```ts
 * import { asInterestTag } from 'mottagande/matching';
 *
 * asInterestTag('körsång'); // => 'körsång'
 * asInterestTag('Körsång'); // => undefined
 * ```
 */
export function asInterestTag(text: string): InterestTag | undefined {
  return pattern.test(text) ? (text as InterestTag) : undefined;
}
