declare const brand: unique symbol;

/** A language as the primary subtag of BCP 47 in lower case: `sv`, `ar`, `ti`, `prs`. No script, no region. */
export type LanguageTag = string & { readonly [brand]: 'LanguageTag' };

const pattern = /^[a-z]{2,3}$/;

/** Codes that name no language (ISO 639-2); two persons of "undetermined" language share none. */
const noLanguage: ReadonlySet<string> = new Set(['und', 'mul', 'mis', 'zxx']);

/**
 * Reads a language tag. Whether a register knows the language is not asked. BCP 47 wants the two-letter code where there is one: `swe`
 * is read, and never equals `sv`.
 *
 * @example
 * ```ts
 * import { asLanguageTag } from 'mottagande/matching';
 *
 * asLanguageTag('sv'); // => 'sv'
 * asLanguageTag('sv-SE'); // => undefined
 * asLanguageTag('und'); // => undefined
 * ```
 */
export function asLanguageTag(text: string): LanguageTag | undefined {
  return pattern.test(text) && !noLanguage.has(text) ? (text as LanguageTag) : undefined;
}
