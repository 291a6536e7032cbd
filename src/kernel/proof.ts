import type { LawUsed, ReadingUsed } from './decide.js';
import type { Day } from './day.js';
import type { Open } from './open.js';
import type { Rule, Turnable } from './rule.js';
import type { Source } from './source.js';
import type { Text } from './text.js';
import type { Truth } from './truth.js';

/** How one node of a rule came out, with everything below it. Plain JSON. */
export interface Proof {
  readonly node: Rule<unknown>['type'];
  readonly key: string;
  /** The node's place in the rule: the keys from the root, and the item where a list is asked. */
  readonly at: string;
  readonly label: Text;
  readonly truth: Truth;
  /** `null` for a composite that only joins. */
  readonly source: Source | null;
  /** `null` for a composite that only joins. */
  readonly turnable: Turnable | null;
  /** What the record says; given in reasons only on request. */
  readonly actual: unknown;
  /** What the law asks. */
  readonly bound: unknown;
  /** Why this node itself is open. */
  readonly open: readonly Open[];
  /** Days asked about on which this node can change. */
  readonly turns: readonly Day[];
  readonly law: readonly LawUsed[];
  readonly policies: readonly ReadingUsed[];
  /** How many parts must hold, where a number is asked; else `null`. */
  readonly count: number | null;
  readonly parts: readonly Proof[];
}

/** A node and all below it, in reading order. */
export function nodesOf(proof: Proof): readonly Proof[] {
  return [proof, ...proof.parts.flatMap(nodesOf)];
}

/**
 * The leaves that make a settled proof what it is, or the open ones of an unsettled. Where a reading leaves something out, or does not
 * ask for it, the leaf is the choice of that reading.
 */
export function decisiveLeaves(proof: Proof): readonly Proof[] {
  const { node, open, parts, truth } = proof;
  if (open.length > 0 || parts.length === 0 || (node === 'underReading' && parts.every(isConstant))) return [proof];
  const deciding = node === 'not' ? parts : parts.filter((part) => part.truth === truth);
  // A count that is not reached can fail through parts of another truth than its own: then all of them decide.
  return (deciding.length > 0 ? deciding : parts).flatMap(decisiveLeaves);
}

/** A composite of nothing holds, or does not, whatever the record says. */
function isConstant({ node, parts }: Proof): boolean {
  return parts.length === 0 && (node === 'all' || node === 'any');
}
