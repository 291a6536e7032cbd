import type { Locale } from '../kernel/text.js';
import type { Refusal } from './refusal.js';

const whole = { sv: 'underlaget', en: 'the input' };

/**
 * A refusal in words, one fault a line. It repeats no value of the input, so it can be logged.
 *
 * @example
 * ```ts
 * import { parsePerson, refusalText } from 'mottagande';
 *
 * const refused = parsePerson({ birth: '17/5 1990' });
 * if (refused.isErr()) {
 *   refusalText(refused.error, 'en').split('\n')[0]; // => 'birth: The value is not a calendar day. Expected: YYYY-MM-DD.'
 * }
 * ```
 */
export function refusalText({ faults }: Refusal, locale: Locale): string {
  return faults.map(({ path, text }) => `${path === '' ? whole[locale] : path}: ${text[locale]}`).join('\n');
}
