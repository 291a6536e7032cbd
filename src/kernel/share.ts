import { Decimal } from 'decimal.js';
import { fromOre, kronor, type Kronor } from './money.js';

/** A private copy: what another user of the process sets on `Decimal` cannot change a share here. */
const Exact = Decimal.clone({ defaults: true, precision: 60, toExpNeg: -60, toExpPos: 60 });

const percentPattern = /^\d+(?:\.\d+)?$/;

/** Where a share is no whole number of öre, the provision must say how it is rounded; `'exact'` is for shares that always are. */
export type Rounding = 'exact' | 'half-up-to-krona';

/**
 * A percentage of an amount. `undefined` when the percentage is no plain decimal number, or when an exact share is no whole number of
 * öre: rounding is never chosen for the law.
 *
 * @example
 * ```ts
 * import { asKronor, share } from 'mottagande';
 *
 * const base = asKronor('59200');
 * if (base !== undefined) share(base, '17.45', 'half-up-to-krona'); // => '10330'
 * if (base !== undefined) share(base, '0.00001', 'exact'); // => undefined
 * ```
 */
export function share(of: Kronor, percent: string, rounding: Rounding): Kronor | undefined {
  if (!percentPattern.test(percent)) return undefined;
  // Whole per cent of whole kronor are whole öre, one for each krona and each per cent: mostly whole kronor again, and then no decimals are needed.
  const ore = of.includes('.') || percent.includes('.') ? Number.NaN : Number(of) * Number(percent);
  if (Number.isSafeInteger(ore) && ore % 100 === 0) return kronor(ore / 100);
  const raw = new Exact(of).times(percent).div(100);
  const whole = rounding === 'exact' ? raw : raw.toDecimalPlaces(0, Exact.ROUND_HALF_UP);
  return whole.decimalPlaces() <= 2 ? fromOre(BigInt(whole.times(100).toFixed(0))) : undefined;
}
