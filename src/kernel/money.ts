import { Decimal } from 'decimal.js';
import { defect } from './defect.js';

declare const brand: unique symbol;

/** An amount in kronor as canonical text: `'16500'`, `'16500.50'`, `'-300'`. Exact, and its own JSON. */
export type Kronor = string & { readonly [brand]: 'Kronor' };

const pattern = /^-?(?:0|[1-9]\d*)(?:\.\d{2})?$/;

/** A private copy: what another user of the process sets on `Decimal` cannot change a sum here. */
const Exact = Decimal.clone({ defaults: true, precision: 60, toExpNeg: -60, toExpPos: 60 });

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

/** Whole kronor that stand in a table of law. Not for input. */
export function kronor(whole: number): Kronor {
  return asKronor(whole.toString()) ?? defect(`${whole.toString()} is not a whole amount of kronor`);
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

/** Where a share is not a whole number of öre, the provision must say how it is rounded; `'exact'` is for shares that always are. */
export type Rounding = 'exact' | 'half-up-to-krona';

/**
 * A percentage of an amount. A share declared exact that is no whole number of öre is a defect of whoever declared it.
 *
 * @example
 * ```ts
 * import { asKronor, share } from 'mottagande';
 *
 * const base = asKronor('59200');
 * if (base !== undefined) share(base, '17.45', 'half-up-to-krona'); // => '10330'
 * ```
 */
export function share(of: Kronor, percent: string, rounding: Rounding): Kronor {
  const raw = new Exact(of).times(percent).div(100);
  if (rounding === 'half-up-to-krona') return fromDecimal(raw.toDecimalPlaces(0, Exact.ROUND_HALF_UP));
  return raw.decimalPlaces() <= 2 ? fromDecimal(raw) : defect(`${percent} % of ${of} is not a whole number of öre`);
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

function fromOre(ore: bigint): Kronor {
  const size = ore < 0n ? -ore : ore;
  const cents = size % 100n;
  const text = `${ore < 0n ? '-' : ''}${(size / 100n).toString()}${cents === 0n ? '' : `.${cents.toString().padStart(2, '0')}`}`;
  return text as Kronor;
}

function fromDecimal(value: Decimal): Kronor {
  return fromOre(BigInt(value.times(100).toFixed(0)));
}
