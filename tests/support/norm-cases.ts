import { expect } from 'vitest';
import { assess } from '../../src/kernel/assess.js';
import { holds } from '../../src/kernel/holds.js';
import type { Norm } from '../../src/kernel/norm.js';
import type { Outcome } from '../../src/kernel/outcome.js';
import { eligibleUnder, kindOf } from '../../src/kernel/readings.js';
import type { Person } from '../../src/facts/person.js';
import { type Case, citationsIn, entriesIn, waitsFor } from './cases.js';

/** What a case of a norm expects. */
export interface NormExpected {
  readonly kind: Outcome['kind'];
  /** Claims that must be among those that decide a no. */
  readonly failed?: readonly string[];
  /** All that an undetermined answer waits for. */
  readonly because?: readonly string[];
  /** Entries of law that the answer must rest on. */
  readonly law?: readonly string[];
  /** Provisions that the answer must cite, each in the wording of its time. */
  readonly cites?: readonly string[];
  /** The readings under which a person who is not covered would be: all of them. */
  readonly eligibleUnder?: readonly string[];
}

/** Holds a case against a norm. */
export function expectNorm(norm: Norm<Person>, { person, asked, expect: expected }: Case<NormExpected>): void {
  const answer = assess(norm, person, asked);
  const failed = answer.kind === 'ineligible' ? answer.failed.map(({ key }) => key) : [];
  expect({ kind: answer.kind, waitsFor: waitsFor(answer.kind === 'undetermined' ? answer.because : []) }).toEqual({
    kind: expected.kind,
    waitsFor: expected.because ?? [],
  });
  expect(kindOf[holds(norm.rule, person, asked)]).toBe(expected.kind);
  expect(failed).toEqual(expect.arrayContaining([...(expected.failed ?? [])]));
  expect([...entriesIn(answer.proof)]).toEqual(expect.arrayContaining([...(expected.law ?? [])]));
  expect([...citationsIn(answer.proof)]).toEqual(expect.arrayContaining([...(expected.cites ?? [])]));
  if (expected.eligibleUnder === undefined) return;
  const under = eligibleUnder(norm.rule, person, asked).map(({ policy, option }) => `${policy}: ${option}`);
  if (expected.kind === 'ineligible') expect(under.toSorted()).toEqual(expected.eligibleUnder.toSorted());
  else expect(under).toEqual(expect.arrayContaining([...expected.eligibleUnder]));
}
