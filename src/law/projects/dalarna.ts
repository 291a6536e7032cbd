import type { CountyCode } from '../../facts/kommun.js';
import type { PermitGround } from '../../facts/grounds.js';
import { datedValue } from '../../kernel/dated-value.js';
import { day } from '../../kernel/day.js';
import type { DocumentSource } from '../../kernel/source.js';
import type { Span } from '../../kernel/span.js';
import { verifiedThrough } from '../verified.js';

const document = 'Tillsammans för ett effektivare mottagande, Länsstyrelsen i Dalarnas län';

/** A passage of the project's own description. It is a grant's text, not statute. */
export function dalarnaText(row: string): DocumentSource {
  return { document, row, status: 'project' };
}

/** The project's period; another page of a participating kommun names 2027-12-31, so the end is a reading (`dalarnaEnd`). */
export const dalarnaThrough2026: Span = { from: day('2024-01-01'), through: day('2026-12-31') };

/** The project's period with the later end. */
export const dalarnaThrough2027: Span = { from: day('2024-01-01'), through: day('2027-12-31') };

/** The county in which participants live or are active. */
export const dalarnaCounty: CountyCode = '20';

/** "Mindre än 3 år". */
export const yearsInSweden = 3;

/**
 * The grounds of a permit that the project's "KVOT/ABO" can rest on: those of 2016:38 2 § except chapter 21, whose holders are the
 * project's second group.
 */
export const dalarnaGrounds = datedValue<readonly PermitGround[]>({
  key: 'dalarna-kvot-abo-grunder',
  label: { sv: 'tillståndsgrunder för KVOT/ABO', en: 'permit grounds of KVOT/ABO' },
  verifiedThrough,
  entries: [
    {
      from: day('2016-03-01'),
      value: ['UtlL 5:1', 'UtlL 5:2', 'UtlL 5:4', 'UtlL 5:6', 'UtlL 12:18', 'UtlL 22'],
      source: { sfs: '2016:38', paragraf: '2 §' },
    },
  ],
});
