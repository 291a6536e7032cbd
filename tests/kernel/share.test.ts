import { describe, expect, it } from 'vitest';
import { asKronor, type Kronor } from '../../src/kernel/money.js';
import { share } from '../../src/kernel/share.js';

const amount = (text: string): Kronor => asKronor(text) ?? expect.fail(`${text} is not canonical`);

describe('a share', () => {
  it.each([
    ['100.50', '100', '101'],
    ['100.49', '100', '100'],
    ['1', '50', '1'],
    ['-1', '50', '-1'],
    ['-100.50', '100', '-101'],
    ['-0.49', '100', '0'],
    ['57300', '17.45', '9999'],
  ])('of %s, %s %% rounded to the krona is %s', (of, percent, expected) => {
    expect(share(of as Kronor, percent, 'half-up-to-krona')).toBe(expected);
  });

  it('declared exact is exact', () => {
    expect(share(amount('165000'), '10', 'exact')).toBe('16500');
    expect(share(amount('0.50'), '10', 'exact')).toBe('0.05');
    expect(share(amount('-0.50'), '30', 'exact')).toBe('-0.15');
    expect(share(amount('165000'), '0', 'exact')).toBe('0');
  });

  it('declared exact that is not is none: rounding is never chosen for the law', () => {
    expect(share(amount('0.50'), '1', 'exact')).toBeUndefined();
    expect(share(amount('100'), '17.455', 'exact')).toBeUndefined();
  });

  it.each(['', '-10', '10 %', '10,5', '1e2', '.5', '5.', 'NaN', 'Infinity', '0x10', 'ten', '10\n'])(
    'of "%s" per cent is none',
    (percent) => {
      expect(share(amount('100'), percent, 'half-up-to-krona')).toBeUndefined();
      expect(share(amount('100'), percent, 'exact')).toBeUndefined();
    },
  );
});
