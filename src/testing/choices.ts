import fc from 'fast-check';
import type { Policy } from '../kernel/policy.js';
import { policyCatalogue } from '../policies/index.js';

/** Readings chosen by their key. */
export type Choices = Readonly<Record<string, string>>;

/**
 * Any choice among some open readings: some left at their defaults, some chosen. It shrinks to nothing chosen.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { policyCatalogue } from 'mottagande';
 * import { choicesAmong } from 'mottagande/testing';
 *
 * const { leapBirthday } = policyCatalogue;
 * fc.sample(choicesAmong([leapBirthday]), 5).every((chosen) => Object.keys(chosen).length <= 1); // => true
 * ```
 */
export function choicesAmong(policies: readonly Policy<string>[]): fc.Arbitrary<Choices> {
  return fc.tuple(fc.subarray([...policies]), fc.nat(11)).map(([some, pick]) => chosen(some, pick));
}

/** Every one of some readings chosen: nothing stays open for want of a choice. */
export function everyChoice(policies: readonly Policy<string>[]): fc.Arbitrary<Choices> {
  return fc.nat(11).map((pick) => chosen(policies, pick));
}

function chosen(policies: readonly Policy<string>[], pick: number): Choices {
  return Object.fromEntries(policies.map(({ key, options }) => [key, options[pick % options.length] ?? '']));
}

/** Any choice among the library's readings. */
export const someChoices: fc.Arbitrary<Choices> = choicesAmong(Object.values(policyCatalogue));

/** Every reading of the library chosen. */
export const allChosen: fc.Arbitrary<Choices> = everyChoice(Object.values(policyCatalogue));
