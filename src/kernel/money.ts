import { defect } from './defect.js';

declare const brand: unique symbol;

/** An amount in kronor as canonical text: `'16500'`, `'16500.50'`, `'-300'`. Exact, and its own JSON. */
export type Kronor = string & { readonly [brand]: 'Kronor' };

const pattern = /^-?(?:0|[1-9]\d*)(?:\.\d{2})?$/;

/**
 * Reads a canonical amount; anything else (a comma, a third decimal, `-0`, `5.00`) is `undefined`.
 *
 * @example
 * ```ts
 * import { asKronor } from 'mottagande';
 *
 * asKronor('16500.50'); // => '16500.50'
 * asKronor('16 500'); // => undefined
 * ```
 */
export function asKronor(text: string): Kronor | undefined {
  return pattern.test(text) && text !== '-0' && !text.endsWith('.00') && text !== '-0.00'
    ? (text as Kronor)
    : undefined;
}

/**
 * Whole kronor that stand in a table of law, written by a developer. Not for input: what is no whole number throws when the module that
 * declares the table loads.
 *
 * @example
 * ```ts
 * import { kronor } from 'mottagande';
 *
 * kronor(165_000); // => '165000'
 * ```
 */
export function kronor(whole: number): Kronor {
  const amount = Number.isSafeInteger(whole) ? asKronor(whole.toString()) : undefined;
  return amount ?? defect(`${whole.toString()} is not a whole amount of kronor`);
}

/** Nothing. */
export const noKronor = kronor(0);

/** The sum of any number of amounts. */
export function sum(amounts: readonly Kronor[]): Kronor {
  const ore = amounts.reduce((total, amount) => total + oreOf(amount), 0n);
  return fromOre(ore);
}

/** The first amount less the second. */
export function subtract(from: Kronor, amount: Kronor): Kronor {
  return fromOre(oreOf(from) - oreOf(amount));
}

/** Whether the first amount is less than, equal to or more than the second: negative, zero or positive. */
export function compareKronor(a: Kronor, b: Kronor): number {
  const difference = oreOf(a) - oreOf(b);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

function oreOf(amount: Kronor): bigint {
  const [whole = '0', cents = '00'] = amount.split('.');
  const sign = whole.startsWith('-') ? -1n : 1n;
  return BigInt(whole) * 100n + sign * BigInt(cents);
}

/** The canonical text of a whole number of öre. */
export function fromOre(ore: bigint): Kronor {
  const size = ore < 0n ? -ore : ore;
  const cents = size % 100n;
  const text = `${ore < 0n ? '-' : ''}${(size / 100n).toString()}${cents === 0n ? '' : `.${cents.toString().padStart(2, '0')}`}`;
  return text as Kronor;
}
