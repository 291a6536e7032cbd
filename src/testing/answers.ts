import type { Course } from '../kernel/course.js';
import { isBetween } from '../kernel/fact.js';
import type { Path } from '../kernel/finding.js';

/** A place in a record: its keys from the outermost. */
export type Place = readonly (string | number)[];

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A course is one fact: it is forgotten, or known for less, as a whole. */
export function isCourse(value: unknown): value is Course<string> {
  return isObject(value) && 'knownThrough' in value;
}

/** The places of a record where an answer stands, at any depth, each before those within it: each can be forgotten. */
export function answered(value: unknown, at: Place = []): readonly Place[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => answered(item, [...at, index]));
  if (!isObject(value) || isCourse(value) || isBetween(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...answered(inner, [...at, key])]);
}

/** The places of a subject where a fact stands: all but the names of whom or what it is about. */
export function factsOf(subject: unknown): readonly Place[] {
  return answered(subject).filter((place) => place.at(-1) !== 'id');
}

/** The value at a place; `undefined` where there is no such place. */
export function valueAt(value: unknown, at: Place): unknown {
  return at.reduce<unknown>(
    (inner, key) => (inner as Readonly<Record<string | number, unknown>> | null | undefined)?.[key],
    value,
  );
}

/** The same record with another answer at a place; `undefined` forgets it. */
export function withAnswer<T>(value: T, [key, ...rest]: Place, answer: unknown): T {
  if (key === undefined) return answer as T;
  const inner = withAnswer((value as Readonly<Record<string | number, unknown>>)[key], rest, answer);
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === key ? inner : item)) as T;
  if (inner !== undefined) return { ...value, [key]: inner };
  return Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== key)) as T;
}

/** A path such as `children[0].school.from` as its keys. */
export function keysOf(path: Path): Place {
  return path.split(/[.[\]]+/).flatMap((key): Place => (key === '' ? [] : [/^\d+$/.test(key) ? Number(key) : key]));
}

/** Keys as a path. */
export function pathOf(place: Place): Path {
  return place.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key.toString()}]` : path === '' ? key : `${path}.${key}`),
    '',
  );
}
