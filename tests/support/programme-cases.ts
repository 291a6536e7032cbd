import { programmeNorms } from '../../src/rights/programme-norms.js';
import type { Case } from './cases.js';
import { expectNorm, type NormExpected } from './norm-cases.js';

/** What a case of etableringsprogrammet expects, and of which of its norms. */
export interface ProgrammeExpected extends NormExpected {
  readonly norm: keyof typeof programmeNorms;
}

/** Holds a case against the norm that it names. */
export function expectProgramme(one: Case<ProgrammeExpected>): void {
  expectNorm(programmeNorms[one.expect.norm], one);
}
