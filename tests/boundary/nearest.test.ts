import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/boundary/nearest.js';
import { runs } from '../support/runs.js';

describe('the nearest allowed value', () => {
  it.each([
    ['assylboende', 'asylboende'],
    ['Asyl-boende', 'asylboende'],
    ['kommunbende', 'kommunboende'],
    ['boende', undefined],
    ['', undefined],
    ['annat!', 'annat'],
  ])('to %j is %j', (text, value) => {
    expect(nearest(text, ['asylboende', 'kommunboende', 'kommunbostad', 'annat'])).toBe(value);
  });

  it('is none where two are as near, or none is allowed', () => {
    expect(nearest('bat', ['cat', 'hat'])).toBeUndefined();
    expect(nearest('cat', [])).toBeUndefined();
    expect(nearest(`cat${' '.repeat(98)}`, ['cat'])).toBeUndefined();
  });

  it('allows one letter in three, and no digit', () => {
    expect(nearest('abx', ['abc'])).toBe('abc');
    expect(nearest('ax', ['ab'])).toBeUndefined();
    expect(nearest('abxde', ['abcdx'])).toBeUndefined();
    expect(nearest('UtlL 12:16', ['UtlL 12:18'])).toBeUndefined();
    expect(nearest('utll 12:18 §', ['UtlL 12:18'])).toBe('UtlL 12:18');
  });

  it('is always one of those allowed, and an allowed value is nearest to itself', () => {
    const distinct = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 });
    fc.assert(
      fc.property(distinct, fc.string(), (allowed, text) => {
        expect([...allowed, undefined]).toContain(nearest(text, allowed));
        for (const value of allowed) expect(nearest(value, allowed)).toBe(value);
      }),
      runs(300),
    );
  });
});
