import { datedValue } from '../../kernel/dated-value.js';
import { day } from '../../kernel/day.js';
import type { PermitGround } from '../../facts/grounds.js';
import { verifiedThrough } from '../verified.js';

const listed: readonly PermitGround[] = [
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
];

/** 2013:156 1 a §: the grounds of a permit that bring a registered person under the act; the age changes gave the paragraph new wordings. */
export const orientationGrounds = datedValue<readonly PermitGround[]>({
  key: 'samhallsorientering-tillstandsgrunder',
  label: {
    sv: 'tillståndsgrunder i 1 a § lagen om samhällsorientering',
    en: 'permit grounds in section 1 a of the Civic Orientation Act',
  },
  verifiedThrough,
  entries: [
    { from: day('2018-01-01'), value: listed, source: { sfs: '2013:156', paragraf: '1 a §', as: '2017:596' } },
    { from: day('2023-01-01'), value: listed, source: { sfs: '2013:156', paragraf: '1 a §', as: '2022:893' } },
    { from: day('2026-01-01'), value: listed, source: { sfs: '2013:156', paragraf: '1 a §', as: '2022:894' } },
  ],
});

const listedTies: readonly PermitGround[] = ['UtlL 3 a:10', 'UtlL 5:3', 'UtlL 5:3 1 st 4', 'UtlL 6 a:9', 'UtlL 6 b:14'];

/**
 * 2013:156 2 § 1–6: grounds of a tie that bring a person under the act, whoever the anchor is. Of 5 kap. 3 a and 23 §§ only
 * parts are meant, so those grounds are not listed but asked for. 2025:226 gave the paragraph a new wording in force 2025-04-01, and
 * 2025:227 gave it the same in the wording with the riktålder (2022:894), whose day it has. Earlier wordings are not known to us.
 */
export const orientationTieGrounds = datedValue<readonly PermitGround[]>({
  key: 'samhallsorientering-anknytningsgrunder',
  label: {
    sv: 'anknytningsgrunder i 2 § lagen om samhällsorientering',
    en: 'grounds of a tie in section 2 of the Civic Orientation Act',
  },
  verifiedThrough,
  entries: [
    { from: day('2025-04-01'), value: listedTies, source: { sfs: '2013:156', paragraf: '2 §', as: '2025:226' } },
    {
      from: day('2026-01-01'),
      value: listedTies,
      source: { sfs: '2013:156', paragraf: '2 §', as: '2025:227' },
      dayInferred: true,
    },
  ],
});
