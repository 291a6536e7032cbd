import type { Country } from '../../facts/countries.js';
import { datedValue } from '../../kernel/dated-value.js';
import { day } from '../../kernel/day.js';
import { verifiedThrough } from '../verified.js';

const twentySeven: readonly Country[] = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
];

/** The Member States of the Union: whoever is a citizen of one is a citizen of the Union (TEU art. 52(1), TFEU art. 20(1)). */
export const unionMembers = datedValue<readonly Country[]>({
  key: 'eu-medlemsstater',
  label: { sv: 'EU:s medlemsstater', en: 'Member States of the European Union' },
  verifiedThrough,
  entries: [{ from: day('2020-02-01'), value: twentySeven, source: { eu: 'EU-fördraget', art: '52.1' } }],
});
