import { expect } from 'vitest';
import { type PermitGround, permitGrounds } from '../../src/facts/grounds.js';
import { type Amendments, on } from '../../src/kernel/asked.js';
import { type Listing, type PermitSystem, systemsOpenedBy } from '../../src/rights/permit-lists.js';
import { dayIn, rowsIn } from './cases.js';

/** One ground in all lists on a day. */
interface OfGround {
  readonly name: string;
  readonly ground: PermitGround;
  readonly day: string;
  readonly expect: Readonly<Record<PermitSystem, Listing['kind']>>;
}

/** A whole list on a day: the grounds that it takes, those of which it takes a part, and no other. */
interface OfList {
  readonly name: string;
  readonly system: PermitSystem;
  readonly day: string;
  readonly expect: {
    readonly listed: readonly PermitGround[];
    readonly undetermined?: readonly PermitGround[] | 'every-other';
    readonly law: readonly string[];
  };
}

/** A case of the permit lists. */
export type ListingCase = OfGround | OfList;

/** The cases of the permit lists. */
export function listingCases(): readonly ListingCase[] {
  return rowsIn('permit-lists.json') as unknown as readonly ListingCase[];
}

/** Holds a case against the permit lists. */
export function expectListing(one: ListingCase, amend: Amendments = new Map()): void {
  const asked = { ...on(dayIn(one.day)), amend };
  if ('ground' in one) {
    const listings = systemsOpenedBy(one.ground, asked);
    expect(Object.fromEntries(listings.map(({ system, kind }) => [system, kind]))).toEqual(one.expect);
    for (const { kind, because } of listings) expect(because.length > 0).toBe(kind === 'undetermined');
    return;
  }
  const { listed, undetermined = [], law } = one.expect;
  const kindOf = (ground: PermitGround): Listing['kind'] => {
    if (listed.includes(ground)) return 'listed';
    return undetermined === 'every-other' || undetermined.includes(ground) ? 'undetermined' : 'notListed';
  };
  const found = permitGrounds.flatMap((ground) =>
    systemsOpenedBy(ground, asked).flatMap((listing) => (listing.system === one.system ? [{ ground, listing }] : [])),
  );
  expect(Object.fromEntries(found.map(({ ground, listing }) => [ground, listing.kind]))).toEqual(
    Object.fromEntries(permitGrounds.map((ground) => [ground, kindOf(ground)])),
  );
  for (const { listing } of found)
    expect(listing.law.map(({ table, from }) => `${table} ${from ?? 'none'}`)).toEqual(law);
}
