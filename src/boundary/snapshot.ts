import { longestList } from './schema.js';

/** Stands for whatever is not plain data; no schema accepts it, so the fault is found at its place. */
const foreign = Symbol('not plain data');

/** Deeper than any record of ours; below it nothing can be accepted. */
const deepest = 64;

/**
 * Reads the input once, as JSON would have carried it. Class instances, `Date`, `Map`, cycles and getters that fail become a mark that
 * every schema refuses; symbols as keys become unknown keys. What comes after meets data that cannot change or fail under its hands.
 */
export function snapshot(input: unknown): unknown {
  const seen = new Map<object, unknown>();

  const copy = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value)) return seen.get(value);
    seen.set(value, foreign);
    const copied = depth > deepest ? foreign : plain(value, (inner) => copy(inner, depth + 1));
    seen.set(value, copied);
    return copied;
  };

  return copy(input, 0);
}

function plain(value: object, copy: (inner: unknown) => unknown): unknown {
  try {
    // One entry more than the longest list that is accepted is enough to refuse it.
    if (Array.isArray(value))
      return Array.from({ length: Math.min(value.length, longestList + 1) }, (_, at) => copy(value[at]));
    if (!isPlain(value)) return foreign;
    return Object.fromEntries(Reflect.ownKeys(value).map((key) => [String(key), copy(Reflect.get(value, key))]));
  } catch {
    return foreign;
  }
}

function isPlain(value: object): boolean {
  const prototype = Reflect.getPrototypeOf(value);
  return prototype === null || Reflect.getPrototypeOf(prototype) === null;
}
