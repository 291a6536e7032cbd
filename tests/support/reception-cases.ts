import { expect } from 'vitest';
import { type Candidate, firstReception, type FirstReception } from '../../src/rights/first-reception.js';
import { type Case, citationsIn, entriesIn, waitsFor } from './cases.js';

/** What a case of the first reception expects. */
export interface ReceptionExpected extends Partial<Candidate> {
  readonly kind: FirstReception['kind'];
  readonly because?: readonly string[];
  readonly candidates?: readonly Candidate[];
  /** An entry of law that the answer must rest on. */
  readonly law?: string;
  /** Provisions that the answer must cite, each in the wording of its time. */
  readonly cites?: readonly string[];
}

function told(found: FirstReception): Omit<ReceptionExpected, 'law' | 'cites'> {
  switch (found.kind) {
    case 'received':
      return { kind: found.kind, by: found.by, on: found.on, kommun: found.kommun };
    case 'notReceived':
      return { kind: found.kind, by: found.by };
    case 'undetermined':
      return { kind: found.kind, because: waitsFor(found.because), candidates: found.candidates };
  }
}

/** Holds a case against the first reception. */
export function expectReception({ person, asked, expect: { law, cites, ...expected } }: Case<ReceptionExpected>): void {
  const found = firstReception(person, asked);
  expect(told(found)).toEqual(expected);
  if (law !== undefined) expect([...entriesIn(found.proof)]).toContain(law);
  expect([...citationsIn(found.proof)]).toEqual(expect.arrayContaining([...(cites ?? [])]));
}
