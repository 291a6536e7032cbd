import type { Parameters } from 'fast-check';

/**
 * How often a property runs, and from which seed. On a developer's machine every run explores anew; in CI each time zone has a seed of its
 * own, so that a change is judged by itself and not by chance. `SEED=… npx vitest …` repeats a reported failure; `RUNS=10` runs ten times
 * as often.
 */
export function runs<T>(numRuns: number): Parameters<T> {
  const { CI: ci, RUNS: times, SEED: seed = ci === undefined ? undefined : seedOf(process.env.TZ) } = process.env;
  return { numRuns: numRuns * Number(times ?? 1), ...(seed !== undefined && { seed: Number(seed) }) };
}

function seedOf(zone = 'UTC'): string {
  return Buffer.from(zone).readUInt16BE().toString();
}

/** Whether this is the first of the time zones that the suite is run in, or the only one. */
export const inFirstZone = process.env.TZ === undefined || process.env.TZ === 'UTC';
