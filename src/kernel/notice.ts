import { type Day, earlier } from './day.js';
import type { LawUsed } from './look-up.js';
import { nodesUnderLaw, type Proof } from './proof.js';
import { actOf } from './source.js';

/** The answer rests on law later than its last check, or on a table that the caller put in the library's place. */
export type Notice =
  | { readonly kind: 'law-after-verified'; readonly act: string; readonly verifiedThrough: Day }
  | { readonly kind: 'amended-table'; readonly table: string };

/** Entries of law with the law's day on which they were looked up. */
export interface LawRead {
  readonly used: readonly LawUsed[];
  readonly law: Day;
}

/** All law that a proof rests on, when its question was put under the law of a day. */
export function lawReadIn(proof: Proof, law: Day): readonly LawRead[] {
  return nodesUnderLaw(proof, law).map((node) => ({ used: node.proof.claim.law, law: node.law }));
}

/** What a reader must know of the law that some answers rest on, told once per act or table. */
export function noticesOf(read: readonly LawRead[]): readonly Notice[] {
  const stale = new Map<string, Day>();
  const theirs = new Set<string>();
  for (const { used, law } of read) {
    for (const { source, table, verifiedThrough, amended } of used) {
      // Of a caller's table its own notice says all that can be said: it has not been checked at all.
      if (amended) theirs.add(table);
      else if (law > verifiedThrough) {
        const act = source === null ? table : actOf(source);
        stale.set(act, earlier(stale.get(act) ?? verifiedThrough, verifiedThrough));
      }
    }
  }
  return [
    ...[...stale].map(([act, verifiedThrough]) => ({ kind: 'law-after-verified', act, verifiedThrough }) as const),
    ...[...theirs].map((table) => ({ kind: 'amended-table', table }) as const),
  ];
}
