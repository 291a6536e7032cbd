import * as entry from '../../src/eligibility.js';
import type { Person } from '../../src/facts/person.js';
import type { Norm } from '../../src/kernel/norm.js';

/** Every norm that the entry exports: a right is held against the laws of all rights from the line that exports it on. */
export const everyNorm: readonly Norm<Person>[] = Object.values<unknown>(entry).filter(isNorm);

function isNorm(exported: unknown): exported is Norm<Person> {
  return typeof exported === 'object' && exported !== null && 'rule' in exported && 'appeal' in exported;
}
