import { describe, expect, it } from 'vitest';
import { firstReception } from '../../src/rights/first-reception.js';
import { casesIn } from '../support/cases.js';
import { expectReception, type ReceptionExpected } from '../support/reception-cases.js';

const cases = casesIn<ReceptionExpected>('first-reception.json');

describe('the first reception in a kommun', () => {
  it.each(cases)('$name', expectReception);

  it.each(cases)('cites 6 § where it answers: $name', ({ person, asked }) => {
    const found = firstReception(person, asked);
    if (found.kind === 'undetermined') return;
    expect(JSON.stringify(found.source)).toMatch(/2015:228|6 §/);
  });
});
