import { type Day, endOfMonthAfter, startOfMonthAfter } from '../../kernel/day.js';
import type { StatuteSource } from '../../kernel/source.js';
import type { Span } from '../../kernel/span.js';
import { periods, shares } from '../../law/sfs-2010-1122/schablonersattning.js';

/** A payment of the schablonersättning by the calendar alone: which share, for which time, tested and paid when. */
export interface Instalment {
  readonly part: string;
  /** Per cent of the schablonersättning. */
  readonly percent: string;
  readonly period: Span & { readonly through: Day };
  readonly testedOn: Day;
  /** 11 §: the end of the month before the one in which it is paid. */
  readonly ageTestedOn: Day;
  readonly dueOn: Day;
  readonly source: StatuteSource;
  /** Who is paid: the kommun of first reception, or that of the registration on `testedOn`. */
  readonly to: 'firstKommun' | 'registeredKommun';
  /** The extra share for a move in the same time. */
  readonly extra: { readonly percent: string; readonly source: StatuteSource } | null;
}

const receptionShare: StatuteSource = { sfs: '2010:1122', paragraf: '12 §', stycke: 1, as: '2012:998' };
const secondShare: StatuteSource = { sfs: '2010:1122', paragraf: '12 §', stycke: 2, as: '2012:998' };
const periodShare: StatuteSource = { sfs: '2010:1122', paragraf: '12 §', stycke: 3, as: '2012:998' };
const earlyMoveShare: StatuteSource = { sfs: '2010:1122', paragraf: '13 §' };
const laterMoveShare: StatuteSource = { sfs: '2010:1122', paragraf: '14 §' };

/**
 * 2010:1122 12 §: ten per cent at the end of the month after the reception; twenty at the end of the third; then ten for each period of
 * three calendar months, in the month after it. That there are seven periods, the first beginning with the third month, follows from
 * what is left and from "därefter". 13 and 14 §§: the extra shares, paid together with them.
 */
export function instalments(received: Day): readonly Instalment[] {
  const month = (after: number): Day => endOfMonthAfter(received, after);
  const receptionMonth = month(0);
  const first: Instalment = {
    part: 'forsta',
    percent: shares.first,
    period: { from: received, through: receptionMonth },
    testedOn: received,
    ageTestedOn: receptionMonth,
    dueOn: month(1),
    source: receptionShare,
    to: 'firstKommun',
    extra: null,
  };
  const secondMonth = month(2);
  const second: Instalment = {
    part: 'andra',
    percent: shares.second,
    period: { from: startOfMonthAfter(received, 1), through: secondMonth },
    testedOn: secondMonth,
    ageTestedOn: secondMonth,
    dueOn: month(3),
    source: secondShare,
    to: 'registeredKommun',
    extra: { percent: shares.earlyMove, source: earlyMoveShare },
  };
  const all = [first, second];
  for (let index = 0; index < periods.count; index += 1) all.push(period(received, index));
  return all;
}

function period(received: Day, index: number): Instalment {
  const start = periods.firstMonth + index * periods.months;
  const through = endOfMonthAfter(received, start + periods.months - 1);
  return {
    part: `period-${(index + 1).toString()}`,
    percent: shares.period,
    period: { from: startOfMonthAfter(received, start), through },
    testedOn: through,
    ageTestedOn: through,
    dueOn: endOfMonthAfter(received, start + periods.months),
    source: periodShare,
    to: 'registeredKommun',
    extra: { percent: shares.laterMove, source: laterMoveShare },
  };
}
