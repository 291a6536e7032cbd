import fc from 'fast-check';
import { expect } from 'vitest';
import type { RuleOrNorm } from '../../src/testing/edges.js';
import type { Law } from '../../src/testing/law.js';
import { lawOf, ruleLaws, type RuleLawsOptions } from '../../src/testing/rule-laws/rule-laws.js';
import type { RuleLaw } from '../../src/testing/rule-laws/tried.js';
import { changeSuffices, noticesOnly } from './kernel-laws.js';
import { askedDay, someCase } from './random-rules.js';
import { runs } from './runs.js';

/** Tries a law of ours as often, and from the seed, that our properties use. */
export function tryLaw({ check, runs: own }: Law): void {
  const { numRuns, seed } = runs(own);
  check({ runs: numRuns, seed });
}

/** The laws of rules for a rule of ours, and those that only the kernel can break. */
export function everyLaw<S>(of: RuleOrNorm<S>, options: RuleLawsOptions<S>): readonly Law[] {
  return [...ruleLaws(of, options), ...[changeSuffices, noticesOnly].flatMap((law) => lawOf(law, of, options))];
}

const triedRule = fc
  .record({ one: someCase(), pick: fc.nat(999), days: fc.nat(900), other: askedDay })
  .map(({ one, ...chance }) => ({ ...one, ...chance, uncertainDays: ['birth', 'end', 'born', 'applied'] }));

/** Tries a law of rules on rules of any shape: there the rule varies too, so it is the kernel that is tested. */
export function obeys({ breach }: RuleLaw, numRuns: number): void {
  fc.assert(
    fc.property(triedRule, (one) => {
      expect(breach(one)).toBeUndefined();
    }),
    runs(numRuns),
  );
}
