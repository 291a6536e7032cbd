import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { asKronor, compareKronor, type Kronor, subtract, sum } from '../../src/kernel/money.js';
import { share } from '../../src/kernel/share.js';
import { runs } from '../support/runs.js';

vi.setConfig({ testTimeout: 60_000 });

/** The oracle reckons with settings of its own, so that nothing done to `Decimal` in a test can reach it. */
const Oracle = Decimal.clone({ defaults: true, precision: 100 });

const canonical = (value: Decimal): string => {
  const text = value.toFixed(2).replace(/\.00$/, '');
  return text === '-0' ? '0' : text;
};

const ore = fc.oneof(
  fc.bigInt({ min: -1_000_000_000_000_000n, max: 1_000_000_000_000_000n }),
  fc.integer({ min: -250, max: 250 }).map(BigInt),
  fc.integer({ min: -30_000, max: 30_000 }).map((kronor) => BigInt(kronor) * 100n),
);
const amount: fc.Arbitrary<Kronor> = ore.map((value) => canonical(new Oracle(value.toString()).div(100)) as Kronor);
const percent = fc.integer({ min: 0, max: 30_000 }).map((hundredths) => new Oracle(hundredths).div(100).toString());

const reckons = (amounts: readonly Kronor[]) =>
  canonical(amounts.reduce((total, one) => total.plus(one), new Oracle(0)));

describe('sums', () => {
  it('are those of decimal.js over any amounts, and canonical again', () => {
    fc.assert(
      fc.property(fc.array(amount), (amounts) => {
        const total = sum(amounts);
        expect(total).toBe(reckons(amounts));
        expect(asKronor(total)).toBe(total);
      }),
      runs(1_000),
    );
  });

  it('do not depend on the order, and subtracting undoes adding', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(sum([a, b])).toBe(sum([b, a]));
        expect(subtract(sum([a, b]), b)).toBe(a);
        expect(subtract(a, b)).toBe(canonical(new Oracle(a).minus(b)));
        expect(compareKronor(a, b)).toBe(new Oracle(a).comparedTo(b));
      }),
      runs(1_000),
    );
  });
});

describe('a share', () => {
  it('rounds to the krona nearest, halves away from zero, and is off by at most half a krona', () => {
    fc.assert(
      fc.property(amount, percent, (of, rate) => {
        const exact = new Oracle(of).times(rate).div(100);
        const rounded = share(of, rate, 'half-up-to-krona');
        expect(rounded).toBe(canonical(exact.toDecimalPlaces(0, Oracle.ROUND_HALF_UP)));
        expect(
          exact
            .minus(rounded ?? Number.NaN)
            .abs()
            .lte('0.5'),
        ).toBe(true);
      }),
      runs(1_000),
    );
  });

  it('declared exact is exact to the öre, or a defect', () => {
    fc.assert(
      fc.property(amount, percent, (of, rate) => {
        const exact = new Oracle(of).times(rate).div(100);
        if (exact.decimalPlaces() <= 2) expect(share(of, rate, 'exact')).toBe(canonical(exact));
        else expect(share(of, rate, 'exact')).toBeUndefined();
      }),
      runs(1_000),
    );
  });
});

describe('another user of decimal.js in the process', () => {
  const usual = { precision: 20, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -7, toExpPos: 21 } as const;
  afterEach(() => Decimal.set(usual));

  it('cannot change a result by Decimal.set', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), percent, (amounts, rate) => {
        const reckoned = () => [sum(amounts), ...amounts.map((one) => share(one, rate, 'half-up-to-krona'))];
        const before = reckoned();
        Decimal.set({ precision: 2, rounding: Decimal.ROUND_UP, toExpNeg: 0, toExpPos: 0 });
        const after = reckoned();
        Decimal.set(usual);
        expect(after).toEqual(before);
      }),
      runs(300),
    );
  });
});
