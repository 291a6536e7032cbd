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

/**
 * Every one of some readings chosen: nothing stays open for want of a choice.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { policyCatalogue } from 'mottagande';
 * import { everyChoice } from 'mottagande/testing';
 *
 * const { leapBirthday } = policyCatalogue;
 * fc.sample(everyChoice([leapBirthday]), 5).every((chosen) => 'leapBirthday' in chosen); // => true
 * ```
 */
export function everyChoice(policies: readonly Policy<string>[]): fc.Arbitrary<Choices> {
  return fc.nat(11).map((pick) => chosen(policies, pick));
}

function chosen(policies: readonly Policy<string>[], pick: number): Choices {
  return Object.fromEntries(policies.map(({ key, options }) => [key, options[pick % options.length] ?? '']));
}

/**
 * Any choice among the library's readings.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { asDay, on } from 'mottagande';
 * import { someChoices } from 'mottagande/testing';
 *
 * const day = asDay('2026-03-01');
 * const [policies] = fc.sample(someChoices, 1);
 * if (day !== undefined) on(day, { policies }).clock.law; // => '2026-03-01'
 * ```
 */
export const someChoices: fc.Arbitrary<Choices> = choicesAmong(Object.values(policyCatalogue));

/** Every reading of the library chosen. */
export const allChosen: fc.Arbitrary<Choices> = everyChoice(Object.values(policyCatalogue));
