import { describe, it } from 'vitest';
import { statligErsattning } from '../../src/rights/statlig-ersattning.js';
import { casesIn } from '../support/cases.js';
import { expectNorm, type NormExpected } from '../support/norm-cases.js';

describe('statlig-ersattning', () => {
  it.each(casesIn<NormExpected>('statlig-ersattning.json'))('$name', (one) => {
    expectNorm(statligErsattning, one);
  });
});
