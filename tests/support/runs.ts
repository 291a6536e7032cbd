import type { Parameters } from 'fast-check';

/**
 * How often a property runs. `SEED=… npx vitest …` repeats a reported failure; `RUNS=10` runs ten times as often.
 */
export function runs<T>(numRuns: number): Parameters<T> {
  const { SEED: seed, RUNS: times } = process.env;
  return { numRuns: numRuns * Number(times ?? 1), ...(seed !== undefined && { seed: Number(seed) }) };
}
