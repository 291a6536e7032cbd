import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfMonth } from '../../src/kernel/day.js';
import { sum } from '../../src/kernel/money.js';
import type { Due } from '../../src/reimbursement/ledger/due.js';
import { openDues, summarise, total } from '../../src/reimbursement/ledger/summarise.js';
import { someDues } from '../../src/testing/ledger/due.js';
import { runs } from '../support/runs.js';

/** Whether a payment is in the calendar: owed, to somebody, on a day, with an amount. */
const counts = ({ gate, dueOn, recipient, amount }: Due) =>
  gate.kind === 'met' && dueOn !== null && recipient !== null && amount !== null;

describe('a calendar of payments, of whatever schemes', () => {
  it('has every payment that counts once, in the month it is due and with the kommun that is paid', () => {
    fc.assert(
      fc.property(someDues, (dues) => {
        const months = summarise(dues);
        const counted = months.flatMap((month) => month.dues);
        expect(counted.toSorted(byPart)).toEqual(dues.filter(counts).toSorted(byPart));
        for (const { month, kommun, dues: own } of months)
          for (const { dueOn, recipient } of own) {
            expect(endOfMonth(dueOn ?? month)).toBe(month);
            expect(recipient).toBe(kommun);
          }
      }),
      runs(300),
    );
  });

  it('is in order, one row for each month and kommun, none of them empty', () => {
    fc.assert(
      fc.property(someDues, (dues) => {
        const months = summarise(dues);
        const rows = months.map(({ month, kommun }) => `${month} ${kommun}`);
        expect(rows).toEqual([...new Set(rows)].toSorted());
        for (const { dues: own } of months) expect(own.length).toBeGreaterThan(0);
      }),
      runs(300),
    );
  });

  it('sums what is due and what is expected apart, to the öre; what has to be applied for is in neither', () => {
    fc.assert(
      fc.property(someDues, (dues) => {
        const months = summarise(dues);
        for (const status of ['due', 'expected'] as const)
          expect(sum(months.map((month) => month[status]))).toBe(
            total(dues.filter((due) => counts(due) && due.status === status)),
          );
      }),
      runs(300),
    );
  });

  it('does not depend on the order of the payments', () => {
    fc.assert(
      fc.property(someDues, (dues) => {
        const sums = (of: readonly Due[]) =>
          summarise(of).map(({ month, kommun, due, expected }) => [month, kommun, due, expected]);
        expect(sums(dues.toReversed())).toEqual(sums(dues));
      }),
      runs(200),
    );
  });

  it('has beside it what is open, and nothing else', () => {
    fc.assert(
      fc.property(someDues, (dues) => {
        expect(openDues(dues)).toEqual(dues.filter(({ gate }) => gate.kind === 'undetermined'));
      }),
      runs(100),
    );
  });
});

function byPart(a: Due, b: Due): number {
  return a.part < b.part ? -1 : 1;
}
