/** Chance that repeats: the same seed gives the same people (a linear congruential generator, modulus 2^32). */
export interface Chance {
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number;
  readonly oneOf: <T>(of: readonly [T, ...T[]]) => T;
  /** Comes true so many times in a hundred. */
  readonly percent: (of: number) => boolean;
}

export function chance(seed: number): Chance {
  let state = seed;
  const between = (least: number, most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return least + Math.floor((state / 2 ** 32) * (most - least + 1));
  };
  return {
    between,
    oneOf: (of) => of[between(0, of.length - 1)] ?? of[0],
    percent: (of) => between(1, 100) <= of,
  };
}
