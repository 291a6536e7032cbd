import { datedValue } from '../../kernel/dated-value.js';
import { day } from '../../kernel/day.js';
import type { PermitGround } from '../../facts/grounds.js';
import { verifiedThrough } from '../verified.js';

/** 2022:807 5 § 3: the permits whose grant within 36 months opens etableringsjobb. The paragraph stands as it was adopted. */
export const establishmentJobGrounds = datedValue<readonly PermitGround[]>({
  key: 'etableringsjobb-tillstandsgrunder',
  label: {
    sv: 'tillståndsgrunder i 5 § 3 förordningen om etableringsjobb',
    en: 'permit grounds in section 5, point 3 of the Establishment Jobs Ordinance',
  },
  verifiedThrough,
  entries: [
    {
      from: day('2022-09-01'),
      value: [
        'UtlL 3 a:10',
        'UtlL 5:1',
        'UtlL 5:2',
        'UtlL 5:3',
        'UtlL 5:3 1 st 4',
        'UtlL 5:3 a',
        'UtlL 5:4',
        'UtlL 5:6',
        'UtlL 12:18',
        'UtlL 21:2',
        'UtlL 21:3',
        'UtlL 21:4',
        'UtlL 21:6',
        'UtlL 22',
      ],
      source: { sfs: '2022:807', paragraf: '5 §', punkt: '3' },
    },
  ],
});
