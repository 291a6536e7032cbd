/** Where in the input something stands: keys and positions in lists, from the outside in. */
export type Segments = readonly PropertyKey[];

/** A key that reads as a name. What has a year's worth of digits, or is longer, could be about a person and is not repeated. */
const name = /^(?!.*\d{4})[A-Za-z_][\w-]{0,39}$/;

/** The path in words: `persons[2].permits[0].ground`. */
export function pathText(segments: Segments): string {
  return segments.reduce<string>((path, segment) => {
    if (typeof segment === 'number') return `${path}[${segment}]`;
    if (typeof segment === 'symbol' || !name.test(segment)) return `${path}[?]`;
    return path === '' ? segment : `${path}.${segment}`;
  }, '');
}

/** The order of two paths: lists by position, keys by their letters, the outer before the inner. */
export function comparePaths(a: Segments, b: Segments): number {
  const differing = a.findIndex((segment, index) => index < b.length && segment !== b[index]);
  if (differing === -1) return a.length - b.length;
  return compareSegments(a[differing], b[differing]);
}

function compareSegments(a: PropertyKey | undefined, b: PropertyKey | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : 1;
}
