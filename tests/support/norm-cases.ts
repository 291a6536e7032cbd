import { expect } from 'vitest';
import type { Norm } from '../../src/kernel/norm.js';
import type { Person } from '../../src/facts/person.js';
import { type NormExpected, normFaults } from '../../src/testing/cases/norm-case.js';
import type { Case } from './cases.js';

export type { NormExpected };

/** Holds a case against a norm. */
export function expectNorm(norm: Norm<Person>, { person, expect: expected, ...one }: Case<NormExpected>): void {
  expect(normFaults(norm, { ...one, subject: person, expected })).toEqual([]);
}
