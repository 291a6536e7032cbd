import fc from 'fast-check';
import { addDays } from '../kernel/day.js';
import type { Span } from '../kernel/span.js';
import { someDay } from './days.js';

/**
 * A span from a day of the cases, of up to some three years or without an end: never one that ends before it begins.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { someSpan } from 'mottagande/testing';
 *
 * fc.sample(someSpan, 50).every(({ from, through }) => through === null || from <= through); // => true
 * ```
 */
export const someSpan: fc.Arbitrary<Span> = fc
  .tuple(someDay, fc.option(fc.nat(1_100), { nil: null, freq: 3 }))
  .map(([from, days]) => ({ from, through: days === null ? null : addDays(from, days) }));
