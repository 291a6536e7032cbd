import { moveMonths, periods, shares } from '../../src/law/sfs-2010-1122/schablonersattning.js';
import type { Figure } from './figures.js';

const section = (paragraf: string, as?: '2012:998'): Figure['source'] =>
  as === undefined ? { sfs: '2010:1122', paragraf } : { sfs: '2010:1122', paragraf, as };

/** The figures of law that are constants, each with the paragraph that says it. What follows from others (seven periods) is not said. */
export const constants: readonly Figure[] = [
  { of: 'shares.first', value: shares.first, source: section('12 §', '2012:998') },
  { of: 'shares.second', value: shares.second, source: section('12 §', '2012:998') },
  { of: 'shares.period', value: shares.period, source: section('12 §', '2012:998') },
  { of: 'shares.earlyMove', value: shares.earlyMove, source: section('13 §') },
  { of: 'shares.laterMove', value: shares.laterMove, source: section('14 §') },
  { of: 'periods.months', value: periods.months, source: section('12 §', '2012:998') },
  { of: 'moveMonths', value: moveMonths, source: section('14 §') },
];
