import { describe, expect, it, vi } from 'vitest';
import { schemeLaws, someDue, someDues } from '../../src/testing.js';
import type { Due } from '../../src/reimbursement/ledger/due.js';
import { drawn, smallest } from '../support/drawn.js';

vi.setConfig({ testTimeout: 60_000 });

describe('rows of payment', () => {
  it('obey every law of schemes that is about a single payment', () => {
    const scheme = {
      key: 'made-up',
      title: { sv: 'Påhittad', en: 'Made up' },
      plan: (dues: readonly Due[]) => ({ kind: 'planned', ledger: { dues } }),
    };
    const about = ['ordered', 'once-each', 'open-is-told', 'whole-ore', 'expected-rests', 'adds-up', 'repeatable'];
    const laws = schemeLaws(scheme, { subject: someDues }).filter(({ key }) => about.includes(key));
    expect(laws).toHaveLength(about.length);
    for (const law of laws) law.check({ seed: 1, runs: 300 });
  });

  it('are of every gate and status, some without a day, an amount or a recipient, some with öre', () => {
    const dues = drawn(someDue, 1_000);
    for (const gate of ['met', 'notMet', 'undetermined'])
      for (const status of ['due', 'expected', 'on-application'])
        expect(dues.some((due) => due.gate.kind === gate && due.status === status)).toBe(true);
    expect(dues.some(({ dueOn }) => dueOn === null)).toBe(true);
    expect(dues.some(({ dueOn }) => dueOn?.endsWith('-02-29'))).toBe(true);
    expect(dues.some(({ amount, recipient }) => amount === null && recipient === null)).toBe(true);
    expect(dues.some(({ amount }) => amount?.includes('.'))).toBe(true);
    expect(dues.some(({ possibleAmounts }) => possibleAmounts.length > 1)).toBe(true);
  });

  it('shrink to one that is owed', () => {
    expect(smallest(someDue, () => true)).toMatchObject({ gate: { kind: 'met' }, status: 'due', amount: '0' });
  });
});
