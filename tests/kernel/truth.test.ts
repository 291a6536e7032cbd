import { describe, expect, it } from 'vitest';
import { countReaches, negated, type Truth, truthOf } from '../../src/kernel/truth.js';

const values: readonly Truth[] = ['no', 'unknown', 'yes'];
const rank = (truth: Truth) => values.indexOf(truth);
const parts = (truths: readonly Truth[]) => truths.map((truth) => ({ truth }));
const conjunction = (truths: readonly Truth[]) => countReaches(truths.length, parts(truths));
const disjunction = (truths: readonly Truth[]) => countReaches(1, parts(truths));

describe('strong Kleene logic', () => {
  it.each(values.flatMap((a) => values.map((b) => [a, b] as const)))('joins %s and %s', (a, b) => {
    expect(conjunction([a, b])).toBe(values[Math.min(rank(a), rank(b))]);
    expect(disjunction([a, b])).toBe(values[Math.max(rank(a), rank(b))]);
    expect(negated(conjunction([a, b]))).toBe(disjunction([negated(a), negated(b)]));
  });

  it('has its neutral elements', () => {
    expect(conjunction([])).toBe('yes');
    expect(disjunction([])).toBe('no');
    expect([truthOf(true), truthOf(false)]).toEqual(['yes', 'no']);
  });

  it.each([
    [0, ['no', 'unknown'], 'yes'],
    [1, ['no', 'unknown'], 'unknown'],
    [2, ['no', 'unknown'], 'no'],
    [2, ['yes', 'unknown', 'no'], 'unknown'],
    [2, ['yes', 'unknown', 'yes'], 'yes'],
    [3, ['yes', 'yes'], 'no'],
    [2, ['unknown', 'unknown'], 'unknown'],
  ] as const)('at least %i of %o is %s', (count, truths, expected) => {
    expect(countReaches(count, parts(truths))).toBe(expected);
  });
});
