import { datedValue } from '../../kernel/dated-value.js';
import { day } from '../../kernel/day.js';
import type { PermitGround } from '../../facts/grounds.js';
import { verifiedThrough } from '../verified.js';

/**
 * 2010:1122 5 §: the grounds of a permit for which the state reimburses. The day from which the wording 2021:799 applies is not in the
 * consolidated text; it is taken to be that of the change in utlänningslagen which it follows (2021:765). Earlier wordings are not
 * known to us.
 */
export const reimbursementGrounds = datedValue<readonly PermitGround[]>({
  key: 'ersattning-tillstandsgrunder',
  label: {
    sv: 'tillståndsgrunder i 5 § förordningen om statlig ersättning',
    en: 'permit grounds in section 5 of the Reimbursement Ordinance',
  },
  verifiedThrough,
  entries: [
    {
      from: day('2021-07-20'),
      value: [
        'UtlL 5:1',
        'UtlL 5:2',
        'UtlL 5:4',
        'UtlL 5:6',
        'UtlL 5:11',
        'UtlL 12:18',
        'UtlL 21:2',
        'UtlL 21:3',
        'UtlL 21:4',
        'UtlL 21:6',
        'UtlL 22',
        'lag 2016:752 16 c-i',
        'lag 2017:353 1-4',
      ],
      source: { sfs: '2010:1122', paragraf: '5 §', as: '2021:799' },
      dayInferred: true,
    },
  ],
});

/** 2018:1085 p. 2: for permits granted before this table's first day the older provisions apply, and they are not known to us. */
export const reimbursementSince = datedValue<true>({
  key: 'ersattning-tillstand-fran',
  label: {
    sv: 'lydelse av 5 § för tillstånd beviljade före 2018-07-01',
    en: 'wording of section 5 for permits granted before 2018-07-01',
  },
  verifiedThrough,
  entries: [{ from: day('2018-07-01'), value: true, source: { transitional: '2018:1085', punkt: 2 } }],
});

/** 2010:1122 5 a § 3 st 1: years from the anchor's first reception within which the permit must have been applied for. */
export const reimbursementTieYears = datedValue<number>({
  key: 'ersattning-anknytning-ar',
  label: { sv: 'år från anknytningspersonens första mottagande', en: "years from the anchor's first reception" },
  verifiedThrough,
  entries: [
    {
      from: day('2017-07-15'),
      value: 6,
      source: { sfs: '2010:1122', paragraf: '5 a §', stycke: 3, punkt: '1', as: '2017:487' },
    },
  ],
});
