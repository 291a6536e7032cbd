import { describe, expect, it } from 'vitest';
import { norms } from '../../src/rights/norms.js';
import { dalarnaMembership, type DalarnaMembership } from '../../src/target-groups/dalarna.js';
import { casesIn } from '../support/cases.js';
import { expectNorm, type NormExpected } from '../support/norm-cases.js';

interface OfNorm extends NormExpected {
  readonly norm: keyof typeof norms;
}

interface OfMembership {
  readonly norm: 'membership';
  readonly kind: DalarnaMembership['kind'];
}

describe('the target groups of the project in Dalarna', () => {
  it.each(casesIn<OfNorm | OfMembership>('target-groups.json'))('$name', (one) => {
    const { person, asked, expect: expected } = one;
    if (expected.norm === 'membership') expect(dalarnaMembership(person, asked).kind).toBe(expected.kind);
    else expectNorm(norms[expected.norm], { ...one, expect: expected });
  });
});
