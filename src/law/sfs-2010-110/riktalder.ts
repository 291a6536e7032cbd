import { datedValue, type Entry } from '../../kernel/dated-value.js';
import { day } from '../../kernel/day.js';
import type { Sfs, Source } from '../../kernel/source.js';
import { verifiedThrough } from '../verified.js';

const decided = [
  ['2026-01-01', '2019:780'],
  ['2027-01-01', '2021:394'],
  ['2028-01-01', '2022:1441'],
  ['2029-01-01', '2023:323'],
  ['2030-01-01', '2024:299'],
  ['2031-01-01', '2025:399'],
] as const satisfies readonly (readonly [string, Sfs])[];

/** An age limit in a statute: whole years, or the riktålder of the calendar year. */
export type AgeLimit = number | 'riktalder';

/** SFB 2 kap. 10 a–10 c §§: the riktålder of each calendar year, in whole years; each year's is fixed by a förordning of its own. */
export const riktalder = datedValue<number>({
  key: 'riktalder',
  label: { sv: 'riktålder för pension', en: 'guideline pension age' },
  verifiedThrough,
  entries: years(),
});

/** No riktålder is decided for 2032: the years before it say nothing about it. */
function years(): readonly Entry<number>[] {
  const undecided: Source = { sfs: '2010:110', kap: '2 kap.', paragraf: '10 c §', stycke: 1 };
  return [
    ...decided.map(([from, sfs]) => ({ from: day(from), value: 67, source: { sfs, paragraf: '1 §' } })),
    { from: day('2032-01-01'), value: null, source: undecided },
  ];
}
