import { describe, expect, it } from 'vitest';
import { fact, isBetween } from '../../src/kernel/fact.js';
import { text } from '../support/synthetic.js';

describe('a value known only by its bounds', () => {
  it('has both of them', () => {
    expect(isBetween({ earliest: 1, latest: 2 })).toBe(true);
    expect(isBetween({ earliest: undefined, latest: undefined })).toBe(true);
  });

  it.each([null, undefined, '', 'earliest', 0, [], {}, { earliest: 1 }, { latest: 2 }])('is not %o', (value) => {
    expect(isBetween(value)).toBe(false);
  });
});

describe('a fact', () => {
  it('is what is declared', () => {
    const declared = { key: 'a', question: text('?'), kind: 'assessed', read: () => 1 } as const;
    expect(fact(declared)).toBe(declared);
  });
});
