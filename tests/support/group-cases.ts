import { expect } from 'vitest';
import { norms } from '../../src/rights/norms.js';
import { dalarnaMembership, type DalarnaMembership } from '../../src/target-groups/dalarna.js';
import type { Case } from './cases.js';
import { expectNorm, type NormExpected } from './norm-cases.js';

interface OfNorm extends NormExpected {
  readonly norm: keyof typeof norms;
}

interface OfMembership {
  readonly norm: 'membership';
  readonly kind: DalarnaMembership['kind'];
}

/** What a case of the project's groups expects: of one norm, or of the membership as a whole. */
export type GroupExpected = OfNorm | OfMembership;

/** Holds a case against the project's groups. */
export function expectGroup(one: Case<GroupExpected>): void {
  const { person, asked, expect: expected } = one;
  if (expected.norm === 'membership') expect(dalarnaMembership(person, asked).kind).toBe(expected.kind);
  else expectNorm(norms[expected.norm], { ...one, expect: expected });
}
