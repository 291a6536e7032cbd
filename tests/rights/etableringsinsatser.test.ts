import { describe, it } from 'vitest';
import { etableringsinsatser } from '../../src/rights/etableringsinsatser.js';
import { casesIn } from '../support/cases.js';
import { expectNorm, type NormExpected } from '../support/norm-cases.js';

describe('etableringsinsatser', () => {
  it.each(casesIn<NormExpected>('etableringsinsatser.json'))('$name', (one) => {
    expectNorm(etableringsinsatser, one);
  });
});
