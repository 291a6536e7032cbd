/** Three truth values (strong Kleene logic), as words so that none is mistaken for a boolean. */
export type Truth = 'yes' | 'no' | 'unknown';

/** A boolean as a truth value. */
export function truthOf(holds: boolean): Truth {
  return holds ? 'yes' : 'no';
}

/** The opposite; unknown stays unknown. */
export function negated(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'yes' ? 'no' : 'yes';
}

/** Whether at least so many come out `yes`, however the unknown ones turn out: all of them is a conjunction, one a disjunction. */
export function countReaches(count: number, parts: readonly { readonly truth: Truth }[]): Truth {
  let certain = 0;
  let possible = 0;
  for (const { truth } of parts) {
    if (truth !== 'no') possible += 1;
    if (truth === 'yes') certain += 1;
  }
  if (certain >= count) return 'yes';
  return possible >= count ? 'unknown' : 'no';
}
