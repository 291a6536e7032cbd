import { describe, expect, it } from 'vitest';
import { firstReception, type Candidate, type FirstReception } from '../../src/rights/first-reception.js';
import { casesIn, entriesIn, waitsFor } from '../support/cases.js';

interface Expected extends Partial<Candidate> {
  readonly kind: FirstReception['kind'];
  readonly because?: readonly string[];
  readonly candidates?: readonly Candidate[];
  readonly law?: string;
}

function told(found: FirstReception): Omit<Expected, 'law'> {
  switch (found.kind) {
    case 'received':
      return { kind: found.kind, by: found.by, on: found.on, kommun: found.kommun };
    case 'notReceived':
      return { kind: found.kind, by: found.by };
    case 'undetermined':
      return { kind: found.kind, because: waitsFor(found.because), candidates: found.candidates };
  }
}

describe('the first reception in a kommun', () => {
  it.each(casesIn<Expected>('first-reception.json'))('$name', ({ person, asked, expect: { law, ...expected } }) => {
    const found = firstReception(person, asked);
    expect(told(found)).toEqual(expected);
    if (law !== undefined) expect(entriesIn(found.proof)).toContain(law);
  });

  it.each(casesIn<Expected>('first-reception.json'))('cites 6 § where it answers: $name', ({ person, asked }) => {
    const found = firstReception(person, asked);
    if (found.kind === 'undetermined') return;
    expect(JSON.stringify(found.source)).toMatch(/2015:228|6 §/);
  });
});
