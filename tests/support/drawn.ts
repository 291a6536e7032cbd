import fc from 'fast-check';
import { expect } from 'vitest';

/** Values of an arbitrary, always the same. */
export const drawn = <T>(of: fc.Arbitrary<T>, numRuns = 3_000) => fc.sample(of, { numRuns, seed: 20_261_124 });

/** The smallest value of an arbitrary that shrinks while the test holds. */
export function smallest<T>(of: fc.Arbitrary<T>, still: (one: T) => boolean): T {
  const found = fc.check(
    fc.property(of, (one) => !still(one)),
    { seed: 1, numRuns: 2_000 },
  );
  return found.counterexample?.[0] ?? expect.fail('no such value was drawn');
}
