import { expect, it } from 'vitest';
import { amendment, on } from '../../src/kernel/asked.js';
import { day } from '../../src/kernel/day.js';
import { kronor } from '../../src/kernel/money.js';
import { schablonReceivedFrom2026 } from '../../src/law/sfs-2010-1122/schablonersattning.js';
import { amountsOf } from '../../src/reimbursement/schablonersattning/amount.js';

it('11 §: one amount for both age bands is still told as the amount of the band reached', () => {
  const alike = amendment(schablonReceivedFrom2026, {
    ...schablonReceivedFrom2026,
    entries: schablonReceivedFrom2026.entries.map((entry) => ({
      ...entry,
      value: { reached: kronor(100_000), below: kronor(100_000) },
    })),
  });
  const asked = on(day('2026-06-01'), { amend: [alike] });
  const source = { sfs: '2010:1122', paragraf: '12 §' } as const;
  const { amountOf } = amountsOf({ birth: day('1960-03-10') }, day('2026-05-10'), asked);
  const bands = ['2027-02-28', '2027-03-31'].map((ageOn) => {
    const { amount, steps } = amountOf({
      periodEnd: day(ageOn),
      ageOn: day(ageOn),
      paidOn: day(ageOn),
      percent: '10',
      source,
    });
    expect(amount).toBe('10000');
    return steps[0]?.label.en;
  });
  expect(bands).toEqual([
    'grant for a person who has not reached the age limit',
    'grant for a person who has reached the age limit',
  ]);
});
