/** A copy of plain data that nobody can write to; what is not plain data stays as it is. */
export function frozenCopy<T>(value: T): T {
  if (Array.isArray(value)) return Object.freeze(value.map((item: unknown) => frozenCopy(item))) as T;
  if (!isPlain(value)) return value;
  return Object.freeze(
    Object.fromEntries(Object.entries(value).map(([key, inner]: [string, unknown]) => [key, frozenCopy(inner)])),
  ) as T;
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The path of the first value that JSON cannot carry both ways; `undefined` when all of them can. An absent value may be `undefined`. */
export function firstNotJson(value: unknown, at = ''): string | undefined {
  if (value === undefined || value === null || typeof value === 'string' || typeof value === 'boolean')
    return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : at;
  if (!Array.isArray(value) && !isPlain(value)) return at;
  for (const [key, inner] of Object.entries(value)) {
    const found = firstNotJson(inner, at === '' ? key : `${at}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
