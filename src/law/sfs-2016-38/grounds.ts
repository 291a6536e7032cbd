import { datedValue } from '../../kernel/dated-value.js';
import { day } from '../../kernel/day.js';
import type { PermitGround } from '../../facts/grounds.js';
import { verifiedThrough } from '../verified.js';

/** 2016:38 2 §: the grounds of a permit that make a person nyanländ under the settlement act. */
export const settlementGrounds = datedValue<readonly PermitGround[]>({
  key: 'bosattning-tillstandsgrunder',
  label: { sv: 'tillståndsgrunder i 2 § bosättningslagen', en: 'permit grounds in section 2 of the Settlement Act' },
  verifiedThrough,
  entries: [
    {
      from: day('2016-03-01'),
      value: [
        'UtlL 5:1',
        'UtlL 5:2',
        'UtlL 5:4',
        'UtlL 5:6',
        'UtlL 12:18',
        'UtlL 21:2',
        'UtlL 21:3',
        'UtlL 21:4',
        'UtlL 21:6',
        'UtlL 22',
      ],
      source: { sfs: '2016:38', paragraf: '2 §' },
    },
  ],
});
