/** See fences.mjs. */
export function fencesIn(
  text: string,
): readonly { readonly info: string; readonly code: string; readonly line: number }[];
