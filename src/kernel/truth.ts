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

/** Whether at least so many are `yes`, however the unknown ones turn out. */
export function countReaches(count: number, truths: readonly Truth[]): Truth {
  const yes = truths.filter((truth) => truth === 'yes').length;
  if (yes >= count) return 'yes';
  return yes + truths.filter((truth) => truth === 'unknown').length >= count ? 'unknown' : 'no';
}

/** Conjunction. */
export function conjunction(truths: readonly Truth[]): Truth {
  return countReaches(truths.length, truths);
}

/** Disjunction. */
export function disjunction(truths: readonly Truth[]): Truth {
  return countReaches(1, truths);
}
