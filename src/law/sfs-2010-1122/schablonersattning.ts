import { datedValue, type DatedValue } from '../../kernel/dated-value.js';
import { day } from '../../kernel/day.js';
import { kronor, type Kronor } from '../../kernel/money.js';
import type { Sfs, Source } from '../../kernel/source.js';
import type { AgeLimit } from '../sfs-2010-110/riktalder.js';
import { verifiedThrough } from '../verified.js';

/** 2010:1122 11 §: the schablonersättning of one person, in kronor, by whether the age limit is reached. */
export interface Schablon {
  readonly below: Kronor;
  readonly reached: Kronor;
}

type Row = readonly [from: string, below: number, reached: number, as: Sfs, paragraf?: string];

function schablon(
  key: string,
  paragraf: string,
  label: DatedValue<Schablon>['label'],
  rows: readonly Row[],
  end?: readonly [string, Source],
) {
  const entries = rows.map(([from, below, reached, as, other]) => ({
    from: day(from),
    value: { below: kronor(below), reached: kronor(reached) },
    source: { sfs: '2010:1122', paragraf: other ?? paragraf, as } as const,
  }));
  const last = end === undefined ? [] : [{ from: day(end[0]), value: null, source: end[1] }];
  return datedValue<Schablon>({ key, label, verifiedThrough, entries: [...entries, ...last] });
}

/** 11 a §, for those received before 2016. Repealed 2020 (2019:1311); the last payment of anybody it covers falls in December 2017. */
export const schablonReceivedBefore2016 = schablon(
  'schablon-mottagen-fore-2016',
  '11 a §',
  { sv: 'schablonersättning för den som togs emot före 2016', en: 'grant for persons received before 2016' },
  [
    // In 2015 they were received under 11 § itself; 11 a § came with 2015:883.
    ['2015-01-01', 83_100, 52_000, '2014:1416', '11 §'],
    ['2016-01-01', 82_700, 51_800, '2015:883'],
    ['2017-01-01', 83_600, 52_400, '2016:1205'],
  ],
  ['2020-01-01', { transitional: '2019:1311', punkt: 2 }],
);

/** 11 § in the wordings that 2022:1457 p. 3 keeps for those received before 2026. */
export const schablonReceivedBefore2026 = schablon(
  'schablon-mottagen-fore-2026',
  '11 §',
  { sv: 'schablonersättning för den som togs emot 2016–2025', en: 'grant for persons received 2016–2025' },
  [
    ['2016-01-01', 125_000, 78_200, '2015:883'],
    ['2017-01-01', 126_400, 79_100, '2016:1205'],
    ['2018-01-01', 133_200, 80_300, '2017:1321'],
    ['2019-01-01', 142_600, 82_100, '2018:2122'],
    ['2020-01-01', 146_100, 82_100, '2019:1311'],
    ['2021-01-01', 149_600, 84_000, '2020:1247'],
    ['2022-01-01', 151_800, 85_200, '2021:1264'],
    ['2023-01-01', 165_000, 92_600, '2022:1830'],
  ],
);

/** 11 § for those received from 2026 on. The two series are equal today and part at the next raise. */
export const schablonReceivedFrom2026 = schablon(
  'schablon-mottagen-fran-2026',
  '11 §',
  { sv: 'schablonersättning för den som tas emot från 2026', en: 'grant for persons received from 2026' },
  [
    // 2022:1831 gave the wording with the riktålder its first amount, long before it came into force; a later year is a further line.
    ['2026-01-01', 165_000, 92_600, '2022:1831'],
  ],
);

/** 11 §: the age limit for those received before 2026, kept for them by 2022:1457 p. 3. */
export const ageLimitReceivedBefore2026 = datedValue<number>({
  key: 'schablon-aldersgrans-mottagen-fore-2026',
  label: {
    sv: 'åldersgräns i 11 § för den som togs emot före 2026',
    en: 'age limit in section 11 for persons received before 2026',
  },
  verifiedThrough,
  entries: [
    { from: day('2011-01-01'), value: 65, source: { sfs: '2010:1122', paragraf: '11 §' } },
    { from: day('2023-01-01'), value: 66, source: { sfs: '2010:1122', paragraf: '11 §', as: '2022:1456' } },
  ],
});

/** 11 §: the age limit for those received from 2026 on is the riktålder. */
export const ageLimitReceivedFrom2026 = datedValue<AgeLimit>({
  key: 'schablon-aldersgrans-mottagen-fran-2026',
  label: {
    sv: 'åldersgräns i 11 § för den som tas emot från 2026',
    en: 'age limit in section 11 for persons received from 2026',
  },
  verifiedThrough,
  entries: [
    { from: day('2026-01-01'), value: 'riktalder', source: { sfs: '2010:1122', paragraf: '11 §', as: '2022:1831' } },
  ],
});

/** 2010:1122 p. 1: the förordning is about those first received after this day. */
export const receivedAfter = day('2010-11-30');

/** 2022:1456 p. 2: costs before this day follow the older provisions. */
export const costsFrom2023 = day('2023-01-01');

/** 12–14 §§: shares of the schablonersättning in per cent. */
export const shares = { first: '10', second: '20', period: '10', earlyMove: '10', laterMove: '10' } as const;

/** 12 § 3 st: what is left after 12 § 1 and 2 st, at ten per cent a period of three calendar months. */
export const periods = { count: 7, months: 3, firstMonth: 3 } as const;

/** 14 §: calendar months from the first reception within which a later move gives the extra share. */
export const moveMonths = 18;
