import { describe, expect, it } from 'vitest';
import { day, lastDay } from '../../src/kernel/day.js';
import { includes } from '../../src/kernel/span.js';

describe('a span', () => {
  const january = { from: day('2026-01-01'), through: day('2026-01-31') };

  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-01-15', true],
    ['2026-01-31', true],
    ['2026-02-01', false],
  ])('of January includes %s: %s', (on, expected) => {
    expect(includes(january, day(on))).toBe(expected);
  });

  it('without an end goes on', () => {
    expect(includes({ ...january, through: null }, lastDay)).toBe(true);
    expect(includes({ ...january, through: null }, day('2025-12-31'))).toBe(false);
  });

  it('of one day includes that day', () => {
    expect(includes({ from: january.from, through: january.from }, january.from)).toBe(true);
  });
});
