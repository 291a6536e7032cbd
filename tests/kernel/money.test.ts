import { describe, expect, it } from 'vitest';
import {
  asKronor,
  compareKronor,
  fromOre,
  type Kronor,
  kronor,
  noKronor,
  subtract,
  sum,
} from '../../src/kernel/money.js';

const amount = (text: string): Kronor => asKronor(text) ?? expect.fail(`${text} is not canonical`);

describe('an amount', () => {
  it.each(['0', '1', '-1', '16500', '16500.50', '0.05', '-0.50', '-0.01', '123456789012345678901234567890.99'])(
    '%s is canonical',
    (text) => {
      expect(asKronor(text)).toBe(text);
    },
  );

  it.each([
    '',
    '-',
    '-0',
    '-0.00',
    '0.00',
    '5.00',
    '5.0',
    '5.5',
    '5.',
    '.5',
    '5.555',
    '05',
    '00',
    '+5',
    '5,50',
    '16 500',
    '16\u00a0500',
    '1e3',
    'Infinity',
    'NaN',
    ' 5',
    '5\n',
    '0x10',
  ])('"%s" is not', (text) => {
    expect(asKronor(text)).toBeUndefined();
  });

  it('of whole kronor stands in a table of law; anything else there is a defect', () => {
    expect([kronor(0), kronor(-0), kronor(16_500), kronor(-300)]).toEqual(['0', '0', '16500', '-300']);
    expect(noKronor).toBe('0');
    for (const wrong of [1.5, 0.25, 16_500.25, Number.NaN, Infinity, 1e21, 2 ** 53]) {
      expect(() => kronor(wrong), wrong.toString()).toThrow('is not a whole amount of kronor');
    }
  });
});

describe('reckoning', () => {
  it('is exact to the öre', () => {
    expect(sum([])).toBe('0');
    expect(sum(['0.10', '0.20'].map(amount))).toBe('0.30');
    expect(sum(['-0.50', '0.50'].map(amount))).toBe('0');
    expect(sum(['-0.50', '-0.50'].map(amount))).toBe('-1');
    expect(sum(['-1.50', '0.75'].map(amount))).toBe('-0.75');
    expect(sum(['9007199254740993', '0.01'].map(amount))).toBe('9007199254740993.01');
    expect(subtract(amount('100'), amount('100.05'))).toBe('-0.05');
    expect(subtract(amount('-0.05'), amount('-0.05'))).toBe('0');
  });

  it('writes a whole number of öre as the canonical text', () => {
    const written = [0n, 5n, -5n, 100n, -100n, 110n, 1_650_050n, -99n].map(fromOre);
    expect(written).toEqual(['0', '0.05', '-0.05', '1', '-1', '1.10', '16500.50', '-0.99']);
  });

  it('compares by value, not by text', () => {
    expect(['100', '-1.50', '9', '-1', '9.50', '-0.50'].map(amount).toSorted(compareKronor)).toEqual([
      '-1.50',
      '-1',
      '-0.50',
      '9',
      '9.50',
      '100',
    ]);
    expect(compareKronor(amount('5'), amount('5'))).toBe(0);
    expect(compareKronor(amount('5'), amount('5.01'))).toBeLessThan(0);
    expect(compareKronor(amount('5.01'), amount('5'))).toBeGreaterThan(0);
  });
});
