import fc from 'fast-check';

/** With `complete`, every question has an answer; otherwise any of them, at any depth, may be unasked. */
export interface Completeness {
  readonly complete: boolean;
}

/**
 * A record with the fields as given. Unless complete, any of them may be unasked, by being absent or by being present and `undefined`; it
 * shrinks to fewer facts.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { record, someDay } from 'mottagande/testing';
 *
 * const household = record({ complete: true }, { movedIn: someDay, shownTheLock: fc.boolean() });
 * const [one] = fc.sample(household, { numRuns: 1, seed: 1 });
 * Object.keys(one ?? {}); // => ['movedIn', 'shownTheLock']
 * ```
 */
export function record<T extends object>(
  kind: Completeness,
  fields: { readonly [K in keyof T]-?: fc.Arbitrary<T[K]> },
): fc.Arbitrary<T> {
  const asked = fc.record(fields) as fc.Arbitrary<T>;
  if (kind.complete) return asked;
  // A number for each field, compared with one for them all: half of the fields are known, or nearly all. Each field shrinks to unasked by
  // itself, whatever the others do.
  const drawn = Object.keys(fields).map(() => fc.nat(most));
  return fc
    .tuple(asked, fc.boolean(), fc.constantFrom(half, 1), fc.tuple(...drawn))
    .map(([of, areBlank, least, numbers]) => known(of, areBlank, (place) => (numbers[place] ?? 0) >= least));
}

const half = 20;
const most = 2 * half - 1;

function known<T extends object>(of: T, areBlank: boolean, isKnown: (place: number) => boolean): T {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(of);
  if (!areBlank) return Object.fromEntries(entries.filter((_, place) => isKnown(place))) as T;
  return Object.fromEntries(
    entries.map(([name, value], place) => [name, isKnown(place) ? value : undefined] as const),
  ) as T;
}

/**
 * The value, or `null`: the answer that there is none. It shrinks to `null`.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { orNone } from 'mottagande/testing';
 *
 * new Set(fc.sample(orNone(fc.constant('SE')), 100)); // => new Set(['SE', null])
 * ```
 */
export function orNone<T>(value: fc.Arbitrary<T>, freq = 2): fc.Arbitrary<T | null> {
  return fc.option(value, { nil: null, freq });
}

/**
 * A few of them, or none: an empty list is an answer too.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { listOf, someDay } from 'mottagande/testing';
 *
 * fc.sample(listOf(someDay), 50).every(({ length }) => length <= 2); // => true
 * ```
 */
export function listOf<T>(item: fc.Arbitrary<T>, maxLength = 2): fc.Arbitrary<readonly T[]> {
  return fc.array(item, { maxLength });
}
