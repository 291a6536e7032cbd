import type { CriterionId } from './criterion.js';
import { type PerMille, whole } from './per-mille.js';
import { softCriteria } from './soft-criteria.js';

declare const brand: unique symbol;

/** A weight for each criterion, in thousandths that sum to exactly 1000. */
export type Weights = Readonly<Record<CriterionId, PerMille>> & { readonly [brand]: 'Weights' };

/** Weights, or why there are none. */
export type Weighing =
  | { readonly ok: true; readonly weights: Weights }
  /** Some weight is not a whole number from 0 to a million. */
  | { readonly ok: false; readonly code: 'NOT_A_WEIGHT'; readonly criteria: readonly CriterionId[] }
  /** Every weight is 0. */
  | { readonly ok: false; readonly code: 'NOTHING_WEIGHS' };

const heaviest = 1_000_000;

/**
 * Normalises weights once, to thousandths by largest remainder; a criterion left out keeps the library's weight. Between equal remainders
 * the criterion whose name comes first in the alphabet gets the thousandth, so that no order of a list decides.
 *
 * @example
 * ```ts
 * import { normaliseWeights } from 'mottagande/matching';
 *
 * const weighing = normaliseWeights({ wish: 2, interest: 2, language: 1, schedule: 1 });
 * if (weighing.ok) weighing.weights.wish; // => 333
 * if (weighing.ok) weighing.weights.interest; // => 333
 * if (weighing.ok) weighing.weights.language; // => 167
 * normaliseWeights({ wish: 0.5 }).ok; // => false
 * ```
 */
export function normaliseWeights(chosen: Readonly<Partial<Record<CriterionId, number | undefined>>>): Weighing {
  const all = softCriteria.map(({ id, weight }) => ({ id, weight: chosen[id] ?? weight }));
  const wrong = all.filter(({ weight }) => !Number.isSafeInteger(weight) || weight < 0 || weight > heaviest);
  if (wrong.length > 0) return { ok: false, code: 'NOT_A_WEIGHT', criteria: wrong.map(({ id }) => id) };
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? { ok: false, code: 'NOTHING_WEIGHS' } : { ok: true, weights: apportioned(all, total) };
}

/** The library's weights: inferred, see {@link softCriteria}. */
export const standardWeights: Weights = standard();

function standard(): Weights {
  const total = softCriteria.reduce((sum, { weight }) => sum + weight, 0);
  return apportioned(softCriteria, total);
}

interface Weighed {
  readonly id: CriterionId;
  readonly weight: number;
}

function apportioned(all: readonly Weighed[], total: number): Weights {
  const shares = all.map(({ id, weight }) => {
    const remainder = (weight * whole) % total;
    return { id, share: (weight * whole - remainder) / total, remainder };
  });
  const left = whole - shares.reduce((sum, { share }) => sum + share, 0);
  const next = new Set(
    shares
      .toSorted((a, b) => b.remainder - a.remainder || (a.id < b.id ? -1 : 1))
      .slice(0, left)
      .map(({ id }) => id),
  );
  return Object.fromEntries(shares.map(({ id, share }) => [id, share + (next.has(id) ? 1 : 0)])) as Weights;
}
