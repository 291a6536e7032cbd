import { describe, it } from 'vitest';
import { programmeNorms } from '../../src/rights/programme-norms.js';
import { casesIn } from '../support/cases.js';
import { expectNorm, type NormExpected } from '../support/norm-cases.js';

interface OfProgramme extends NormExpected {
  readonly norm: keyof typeof programmeNorms;
}

describe('etableringsprogrammet', () => {
  it.each(casesIn<OfProgramme>('etableringsprogrammet.json'))('$expect.norm: $name', (one) => {
    expectNorm(programmeNorms[one.expect.norm], one);
  });
});
