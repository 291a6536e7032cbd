import { identityOf, type Open } from './open.js';
import { decisiveLeaves, type Proof } from './proof.js';

/** A list with at least one member. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** The answer to a question: covered, not covered and why, or what must be known first. */
export type Outcome =
  | { readonly kind: 'eligible'; readonly proof: Proof }
  | { readonly kind: 'ineligible'; readonly failed: NonEmpty<Proof>; readonly proof: Proof }
  | { readonly kind: 'undetermined'; readonly because: NonEmpty<Open>; readonly proof: Proof };

/** Reads the answer off a proof. A reading is asked for last: only the facts can tell whether it matters. */
export function outcome(proof: Proof): Outcome {
  const leaves = decisiveLeaves(proof);
  if (proof.truth === 'yes') return { kind: 'eligible', proof };
  // decisiveLeaves gives at least the proof itself, and an unsettled leaf always says why.
  if (proof.truth === 'no') return { kind: 'ineligible', failed: leaves as NonEmpty<Proof>, proof };
  const open = withoutRepeats(leaves.flatMap((leaf) => leaf.open));
  const first = open.filter(({ kind }) => kind !== 'open-reading');
  return { kind: 'undetermined', because: (first.length > 0 ? first : open) as NonEmpty<Open>, proof };
}

function withoutRepeats(open: readonly Open[]): readonly Open[] {
  return [...new Map(open.map((one) => [identityOf(one), one])).values()];
}
