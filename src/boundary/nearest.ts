/**
 * The one allowed value that a mistyped text can mean, if there is only one. Case and signs do not count, one letter in three may be
 * wrong, and a digit never: the number of a paragraph is not guessed.
 */
export function nearest(text: string, allowed: readonly string[]): string | undefined {
  if (text.length > 100) return undefined;
  const typed = fold(text);
  const near = allowed
    .map((value) => ({ value, folded: fold(value) }))
    .filter(({ folded }) => digits(folded) === digits(typed))
    .map(({ value, folded }) => ({ value, far: distance(typed, folded), most: Math.floor(folded.length / 3) }))
    .filter(({ far, most }) => far <= most);
  const least = Math.min(...near.map(({ far }) => far));
  const [best, ...others] = near.filter(({ far }) => far === least);
  return others.length === 0 ? best?.value : undefined;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

/** The number of letters to add, remove or change to get from one text to the other (Levenshtein). */
function distance(a: string, b: string): number {
  const first = Array.from({ length: b.length + 1 }, (_, index) => index);
  const last = Array.from(a).reduce<readonly number[]>((above, letter) => {
    const row = [(above[0] ?? 0) + 1];
    for (let index = 0; index < b.length; index++) {
      const change = (above[index] ?? 0) + (letter === b[index] ? 0 : 1);
      row.push(Math.min(change, (above[index + 1] ?? 0) + 1, (row[index] ?? 0) + 1));
    }
    return row;
  }, first);
  return last[b.length] ?? 0;
}
