import type { Day } from './day.js';
import type { Found } from './finding.js';
import type { LawUsed } from './look-up.js';
import type { Open } from './open.js';
import type { ReadingUsed } from './reading-used.js';
import type { Rule, Turnable } from './rule.js';
import type { Source } from './source.js';
import type { Text } from './text.js';
import type { Truth } from './truth.js';

/** What a node of a rule asks, and the law that it asks under: the same for everybody who is asked about. */
export interface Claim {
  readonly node: Rule<unknown>['type'];
  readonly key: string;
  readonly label: Text;
  /** `null` for a composite that only joins. */
  readonly source: Source | null;
  /** `null` for a composite that only joins. */
  readonly turnable: Turnable | null;
  readonly law: readonly LawUsed[];
  readonly policies: readonly ReadingUsed[];
  /** How many parts must hold, where a number is asked; else `null`. */
  readonly count: number | null;
}

/** How one node of a rule came out, with everything below it. Plain JSON. */
export interface Proof {
  readonly claim: Claim;
  /** The node's place in the rule: the keys from the root, and the item where a list is asked. */
  readonly at: string;
  readonly truth: Truth;
  /** What the record says to a claim that is tested on it; `null` for what only joins, and where nothing was found. */
  readonly finding: Found | null;
  /** Why this node itself is open. */
  readonly open: readonly Open[];
  readonly parts: readonly Proof[];
}

/** A node and all below it, in reading order. */
export function nodesOf(proof: Proof): readonly Proof[] {
  const nodes: Proof[] = [];
  collect(proof, nodes);
  return nodes;
}

function collect(proof: Proof, into: Proof[]): void {
  into.push(proof);
  for (const part of proof.parts) collect(part, into);
}

/** Days asked about on which a node can come out otherwise. */
export function turnsOf({ finding }: Proof): readonly Day[] {
  return finding?.turns ?? [];
}

/** A node with the law's day that it was asked under. */
export interface NodeUnderLaw {
  readonly proof: Proof;
  readonly law: Day;
}

/** A node and all below it with their law's day: that of the question and, below a rule under the law of a day of the record, that day. */
export function nodesUnderLaw(proof: Proof, law: Day): readonly NodeUnderLaw[] {
  const below = proof.claim.node === 'underLawOf' && proof.finding !== null ? (proof.finding.actual as Day) : law;
  return [{ proof, law }, ...proof.parts.flatMap((part) => nodesUnderLaw(part, below))];
}

/**
 * The leaves that make a settled proof what it is, or the open ones of an unsettled. Where a reading leaves something out, or does not
 * ask for it, the leaf is the choice of that reading.
 */
export function decisiveLeaves(proof: Proof): readonly Proof[] {
  const leaves: Proof[] = [];
  collectDecisive(proof, leaves);
  return leaves;
}

function collectDecisive(proof: Proof, into: Proof[]): void {
  const { claim, open, parts, truth } = proof;
  if (open.length > 0 || parts.length === 0 || (claim.node === 'underReading' && parts.every(isConstant))) {
    into.push(proof);
    return;
  }
  // A count that is not reached can fail through parts of another truth than its own: then all of them decide.
  const all = claim.node === 'not' || parts.every((part) => part.truth !== truth);
  for (const part of parts) if (all || part.truth === truth) collectDecisive(part, into);
}

/** A composite of nothing holds, or does not, whatever the record says. */
function isConstant({ claim: { node }, parts }: Proof): boolean {
  return parts.length === 0 && (node === 'all' || node === 'any');
}
