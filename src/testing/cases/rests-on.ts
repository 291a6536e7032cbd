import type { LawUsed } from '../../kernel/look-up.js';
import { type Open, topicOf } from '../../kernel/open.js';
import { nodesOf, type Proof } from '../../kernel/proof.js';
import { cite } from '../../kernel/source.js';

/** What an open answer waits for, as case files write it: the kind and the path, table or reading. */
export function waitsFor(because: readonly Open[]): readonly string[] {
  return [...new Set(because.map(topicOf))].toSorted();
}

/** The entries of law in a proof, as case files write them: the table and the entry's first day. */
export function entriesIn(proof: Proof): ReadonlySet<string> {
  const used: readonly LawUsed[] = nodesOf(proof).flatMap(({ claim }) => claim.law);
  return new Set(used.map(({ table, from }) => `${table} ${from ?? 'none'}`));
}

/** The provisions that a proof's claims cite, each in the wording meant; what only joins claims cites why it does. */
export function citationsIn(proof: Proof): ReadonlySet<string> {
  const claims = nodesOf(proof)
    .map(({ claim }) => claim)
    .filter(({ turnable }) => turnable !== null);
  return new Set(claims.flatMap(({ source }) => (source === null ? [] : [cite(source, 'sv')])));
}
