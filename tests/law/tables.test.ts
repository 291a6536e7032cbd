import { describe, expect, it } from 'vitest';
import { assess } from '../../src/kernel/assess.js';
import { on } from '../../src/kernel/asked.js';
import { addDays, day } from '../../src/kernel/day.js';
import { lookUpIn } from '../../src/kernel/look-up.js';
import type { DatedValue } from '../../src/kernel/dated-value.js';
import { cite } from '../../src/kernel/source.js';
import { dalarnaCounty, yearsInSweden } from '../../src/law/projects/dalarna.js';
import {
  costsFrom2023,
  moveMonths,
  periods,
  receivedAfter,
  shares,
} from '../../src/law/sfs-2010-1122/schablonersattning.js';
import { lawTables } from '../../src/law/tables.js';
import { verifiedThrough } from '../../src/law/verified.js';
import { etableringsinsatser } from '../../src/rights/etableringsinsatser.js';
import { refugee } from '../support/around.js';
import { entriesIn } from '../support/cases.js';

const older15 = 'förordning (2017:820) 15 § i lydelse före 2025:311';

/** The law as it was read, typed anew: table, first day, value, source. */
const typed: Readonly<Partial<Record<keyof typeof lawTables, readonly (readonly [string, unknown, string])[]>>> = {
  riktalder: [
    ['2026-01-01', 67, 'SFS 2019:780 1 §'],
    ['2027-01-01', 67, 'SFS 2021:394 1 §'],
    ['2028-01-01', 67, 'SFS 2022:1441 1 §'],
    ['2029-01-01', 67, 'SFS 2023:323 1 §'],
    ['2030-01-01', 67, 'SFS 2024:299 1 §'],
    ['2031-01-01', 67, 'SFS 2025:399 1 §'],
    ['2032-01-01', null, 'SFS 2010:110 2 kap. 10 c § 1 st'],
  ],
  establishmentLowerAge: [
    ['2018-01-01', 20, 'SFS 2017:584 1 §'],
    ['2023-01-01', 20, 'SFS 2017:584 1 § (i lydelse enligt 2022:895)'],
    ['2026-01-01', 20, 'SFS 2017:584 1 § (i lydelse enligt 2022:896)'],
  ],
  establishmentUpperAge: [
    ['2018-01-01', 65, 'SFS 2017:584 1 §'],
    ['2023-01-01', 66, 'SFS 2017:584 1 § (i lydelse enligt 2022:895)'],
    ['2026-01-01', 'riktalder', 'SFS 2017:584 1 § (i lydelse enligt 2022:896)'],
  ],
  tieYears: [
    ['2018-01-01', 6, 'SFS 2017:584 2 § 1 st p. 2'],
    ['2023-01-01', 6, 'SFS 2017:584 2 § 1 st p. 2 (i lydelse enligt 2022:895)'],
    ['2026-01-01', 6, 'SFS 2017:584 2 § 1 st p. 2 (i lydelse enligt 2022:896)'],
  ],
  reimbursementTieYears: [['2017-07-15', 6, 'SFS 2010:1122 5 a § 3 st p. 1 (i lydelse enligt 2017:487)']],
  reimbursementSince: [['2018-07-01', true, 'övergångsbestämmelserna till SFS 2018:1085 p. 2']],
  ageLimitReceivedBefore2026: [
    ['2011-01-01', 65, 'SFS 2010:1122 11 §'],
    ['2023-01-01', 66, 'SFS 2010:1122 11 § (i lydelse enligt 2022:1456)'],
  ],
  ageLimitReceivedFrom2026: [['2026-01-01', 'riktalder', 'SFS 2010:1122 11 § (i lydelse enligt 2022:1831)']],
  schablonReceivedBefore2016: [
    ['2015-01-01', ['83100', '52000'], 'SFS 2010:1122 11 § (i lydelse enligt 2014:1416)'],
    ['2016-01-01', ['82700', '51800'], 'SFS 2010:1122 11 a § (i lydelse enligt 2015:883)'],
    ['2017-01-01', ['83600', '52400'], 'SFS 2010:1122 11 a § (i lydelse enligt 2016:1205)'],
    ['2020-01-01', null, 'övergångsbestämmelserna till SFS 2019:1311 p. 2'],
  ],
  schablonReceivedBefore2026: [
    ['2016-01-01', ['125000', '78200'], 'SFS 2010:1122 11 § (i lydelse enligt 2015:883)'],
    ['2017-01-01', ['126400', '79100'], 'SFS 2010:1122 11 § (i lydelse enligt 2016:1205)'],
    ['2018-01-01', ['133200', '80300'], 'SFS 2010:1122 11 § (i lydelse enligt 2017:1321)'],
    ['2019-01-01', ['142600', '82100'], 'SFS 2010:1122 11 § (i lydelse enligt 2018:2122)'],
    ['2020-01-01', ['146100', '82100'], 'SFS 2010:1122 11 § (i lydelse enligt 2019:1311)'],
    ['2021-01-01', ['149600', '84000'], 'SFS 2010:1122 11 § (i lydelse enligt 2020:1247)'],
    ['2022-01-01', ['151800', '85200'], 'SFS 2010:1122 11 § (i lydelse enligt 2021:1264)'],
    ['2023-01-01', ['165000', '92600'], 'SFS 2010:1122 11 § (i lydelse enligt 2022:1830)'],
  ],
  nadAmount2014: [['2014-08-20', 1500, 'NAD – Nätverk, Aktivitet, Delaktighet, projektplan 2014 ersättningsprinciper']],
  nadAmountVast: [['2019-01-01', 1500, 'Göteborgsregionen, NAD i Väst 2020 ersättning']],
  nadLeastSessions: [['2014-08-20', 5, 'NAD – Nätverk, Aktivitet, Delaktighet, projektplan 2014 omfattning']],
  nadParticipantsPerLeader: [
    ['2014-08-20', 10, 'NAD – Nätverk, Aktivitet, Delaktighet, projektplan 2014 antal ledare'],
  ],
  nadMostParticipants: [['2019-04-04', 10, 'Partnerskap Skåne, NAD Etablering 2019 antal deltagare']],
  schablonReceivedFrom2026: [
    // A year a line.
    ['2026-01-01', ['165000', '92600'], 'SFS 2010:1122 11 § (i lydelse enligt 2022:1831)'],
  ],
  programmeMonths: [['2026-01-01', 24, 'SFS 2017:820 15 § 1 st (i lydelse enligt 2025:311)']],
  olderProgrammeMonths: [
    ['2018-01-01', 24, `${older15} insatsernas omfattning som i lydelsen enligt 2025:311 (tolkning)`],
  ],
  programmeFrameMonths: [['2026-01-01', 36, 'SFS 2017:820 15 § 2 st (i lydelse enligt 2025:311)']],
  programmePauseMonths: [['2026-01-01', 24, 'SFS 2017:820 15 a § 2 st (i lydelse enligt 2025:311)']],
  olderFrameMonths: [['2018-01-01', 36, `${older15} tidsramen, enligt Varbergs kommun`]],
  olderExtensionMonths: [['2018-01-01', 12, `${older15} föräldraledighet, enligt informationsverige.se (2019)`]],
  dischargeDays: [['2018-01-01', 30, 'SFS 2017:820 18 § 2 st']],
  registrationDaysAfterRecall: [['2018-01-01', 60, 'SFS 2017:820 22 § 1 st p. 1']],
};

const firstDays: Readonly<Partial<Record<keyof typeof lawTables, readonly string[]>>> = {
  dalarnaGrounds: ['2016-03-01'],
  establishmentGrounds: ['2018-01-01', '2023-01-01', '2026-01-01'],
  establishmentJobGrounds: ['2022-09-01'],
  orientationGrounds: ['2018-01-01', '2023-01-01', '2026-01-01'],
  orientationTieGrounds: ['2025-04-01', '2026-01-01'],
  reimbursementGrounds: ['2021-07-20'],
  settlementGrounds: ['2016-03-01'],
  unionMembers: ['2020-02-01'],
};

const tableOf = (name: keyof typeof lawTables): DatedValue<unknown> => lawTables[name];
const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'below' in value && 'reached' in value
    ? [value.below, value.reached]
    : value;

describe('the tables of law', () => {
  it.each(Object.entries(typed))('%s is as the statute has it', (name, entries) => {
    const table = tableOf(name as keyof typeof lawTables);
    expect(table.entries.map(({ from, value, source }) => [from, plain(value), cite(source, 'sv')])).toEqual(entries);
  });

  it.each(Object.entries(firstDays))('%s begins on the days typed here', (name, days) => {
    expect(tableOf(name as keyof typeof lawTables).entries.map(({ from }) => from)).toEqual(days);
  });

  it('are all held against a typed copy or typed first days', () => {
    expect([...Object.keys(typed), ...Object.keys(firstDays)].toSorted()).toEqual(Object.keys(lawTables).toSorted());
  });

  it.each(Object.keys(lawTables))(
    '%s: silent the day before its first entry, spoken on it, held to verifiedThrough',
    (name) => {
      const table = tableOf(name as keyof typeof lawTables);
      const first = table.entries[0]?.from ?? verifiedThrough;
      expect(lookUpIn(table, on(addDays(first, -1))).open).toMatchObject({
        kind: 'law-gap',
        reason: 'before-first-entry',
      });
      const spoken = table.entries[0]?.value === null ? null : first;
      expect(lookUpIn(table, on(first)).used).toMatchObject({ from: spoken, amended: false });
      expect(table.verifiedThrough).toBe('2026-04-27');
    },
  );

  it.each(Object.keys(lawTables))('%s: every entry answers from its day, the one before it the day before', (name) => {
    const table = tableOf(name as keyof typeof lawTables);
    for (const [index, { from }] of table.entries.entries()) {
      const before = table.entries[index - 1];
      if (before?.value != null) expect(lookUpIn(table, on(addDays(from, -1))).used.from).toBe(before.from);
      expect(lookUpIn(table, on(from)).used.from).toBe(table.entries[index]?.value === null ? null : from);
    }
  });

  it('10–14 §§: the shares come to the whole, in two years', () => {
    expect(shares).toEqual({ first: '10', second: '20', period: '10', earlyMove: '10', laterMove: '10' });
    expect(periods).toEqual({ count: 7, months: 3, firstMonth: 3 });
    expect(Number(shares.first) + Number(shares.second) + periods.count * Number(shares.period)).toBe(100);
    expect([moveMonths, receivedAfter, costsFrom2023]).toEqual([18, '2010-11-30', '2023-01-01']);
  });

  it("the project's own bounds", () => {
    expect([dalarnaCounty, yearsInSweden]).toEqual(['20', 3]);
  });

  it('the Union has twenty-seven members, none of them in the EEA only', () => {
    const members = new Set(lawTables.unionMembers.entries[0]?.value);
    expect(members.size).toBe(27);
    for (const outside of ['NO', 'IS', 'LI', 'CH', 'GB', 'UA', 'TR', 'RS'] as const)
      expect(members.has(outside)).toBe(false);
    for (const inside of ['SE', 'PL', 'DE', 'HR', 'CY', 'MT', 'IE', 'GR', 'LT', 'LV', 'EE'] as const)
      expect(members.has(inside)).toBe(true);
  });

  it.each([
    [
      'establishmentGrounds',
      ['2017:584 1 §', '2017:584 1 § (i lydelse enligt 2022:895)', '2017:584 1 § (i lydelse enligt 2022:896)'],
    ],
    [
      'orientationGrounds',
      [
        '2013:156 1 a § (i lydelse enligt 2017:596)',
        '2013:156 1 a § (i lydelse enligt 2022:893)',
        '2013:156 1 a § (i lydelse enligt 2022:894)',
      ],
    ],
  ] as const)('%s: three wordings of one list', (name, wordings) => {
    const { entries } = lawTables[name];
    expect(entries.map(({ source }) => cite(source, 'sv'))).toEqual(wordings.map((wording) => `SFS ${wording}`));
    expect(new Set(entries.map(({ value }) => JSON.stringify(value))).size).toBe(1);
  });

  it.each(Object.keys(lawTables))('%s: a gap before the first entry cites the paragraph in no wording', (name) => {
    const table = tableOf(name as keyof typeof lawTables);
    const { open } = lookUpIn(table, on(addDays(table.entries[0]?.from ?? verifiedThrough, -1)));
    const source = open !== null && 'source' in open ? open.source : null;
    expect(source).not.toBeNull();
    if (source !== null && 'sfs' in source) expect(source).not.toHaveProperty('as');
  });

  it.each([
    ['2016-12-31', null],
    ['2017-01-01', '2018-01-01'],
    ['2020-12-31', '2018-01-01'],
    ['2021-12-31', '2018-01-01'],
    ['2022-01-01', '2026-01-01'],
    ['9999-12-31', '2026-01-01'],
  ])('as known on %s, 2017:584 of 2026-03-01 is its wording from %s', (known, from) => {
    const asked = on(day('2026-03-01'), { known: day(known) });
    for (const table of [lawTables.establishmentGrounds, lawTables.establishmentUpperAge]) {
      const { used, open } = lookUpIn<unknown>(table, asked);
      expect(used.from).toBe(from);
      if (from === null) expect(open).toMatchObject({ kind: 'law-gap', reason: 'before-first-entry' });
    }
    const used = [...entriesIn(assess(etableringsinsatser, refugee, asked).proof)];
    expect(used).toContain(`2017:584 1–3 §§ ${from ?? 'none'}`);
  });

  it('a riktålder that is asked for before 2026 or from 2032 is a gap', () => {
    expect(lookUpIn(lawTables.riktalder, on(day('2025-12-31'))).open).toMatchObject({ reason: 'before-first-entry' });
    expect(lookUpIn(lawTables.riktalder, on(day('2031-12-31'))).value).toBe(67);
    expect(lookUpIn(lawTables.riktalder, on(day('2032-01-01'))).open).toMatchObject({ reason: 'no-value' });
  });
});
