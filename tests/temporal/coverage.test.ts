import { everyNorm, everyTable } from '../support/every-table.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatedValue } from '../../src/kernel/dated-value.js';
import { day, dayFromNumber, dayNumber } from '../../src/kernel/day.js';
import { lawTables } from '../../src/law/tables.js';
import { verifiedThrough } from '../../src/law/verified.js';
import { runs } from '../support/runs.js';
import { answersOn, daysAround, entryOn, faultsOf } from './coverage.js';

const named = everyTable.map((table) => [table.key, table] as const);

describe('temporal coverage', () => {
  it('is asked of every table: the catalogue, the wordings of every norm, and what a module keeps to itself', () => {
    const keys = everyTable.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(everyTable).toEqual(expect.arrayContaining(Object.values(lawTables)));
    expect(keys).toEqual(expect.arrayContaining(['2017:584 1–3 §§', 'schablon-serie-efter-mottagande']));
    expect(everyNorm.length).toBeGreaterThan(5);
  });

  it.each(named)('%s: no hole and no overlap from its first entry to the last check', (_, table) => {
    expect(faultsOf(table)).toEqual([]);
  });

  it.each(named)('%s: is checked through the day of this release', (_, table) => {
    expect(table.verifiedThrough).toBe(verifiedThrough);
  });

  it.each(named)('%s: each entry speaks from its day, and not the day before', (_, table) => {
    for (const on of daysAround(table)) expect(answersOn(table, on), on).toBe(true);
  });

  it.each(named)('%s: one entry answers on every day from the first to the last check', (_, table) => {
    const first = dayNumber(table.entries[0]?.from ?? table.verifiedThrough);
    const last = Math.max(first, dayNumber(table.verifiedThrough));
    const someDay = fc.integer({ min: first, max: last }).map(dayFromNumber);
    fc.assert(
      fc.property(someDay, (on) => answersOn(table, on) && entryOn(table, on) !== undefined),
      runs(200),
    );
  });
});

describe('a table with a fault in its days is told apart', () => {
  const entry = (from: string, value: number | null, punkt = 1, known?: string) => ({
    from: day(from),
    value,
    source: { transitional: '2020:1', punkt } as const,
    ...(known !== undefined && { known: day(known) }),
  });
  const table = (...entries: DatedValue<unknown>['entries']): DatedValue<unknown> => ({
    key: 'faulty',
    label: { sv: 'fel', en: 'faulty' },
    verifiedThrough: day('2026-01-01'),
    entries,
  });

  it.each([
    ['in order', table(entry('2020-01-01', 1), entry('2021-01-01', 2)), []],
    ['out of order', table(entry('2021-01-01', 1), entry('2020-01-01', 2)), ['2020-01-01 stands after 2021-01-01']],
    ['two for one day', table(entry('2020-01-01', 1), entry('2020-01-01', 2)), ['two entries speak from 2020-01-01']],
    ['two for one day, known in turn', table(entry('2020-01-01', 1), entry('2020-01-01', 2, 1, '2019-12-01')), []],
    ['repealed by another source', table(entry('2020-01-01', 1), entry('2021-01-01', null, 2)), []],
    [
      'silent without a repeal',
      table(entry('2020-01-01', 1), entry('2021-01-01', null)),
      ['2021-01-01 is silent, and no source repeals'],
    ],
    ['silent after the last check', table(entry('2020-01-01', 1), entry('2027-01-01', null)), []],
    ['silent from the start', table(entry('2020-01-01', null)), ['nothing stood before the repeal from 2020-01-01']],
    // A day that never was, as no table of ours can hold it.
    ['no real day', table({ ...entry('2020-01-01', 1), from: '2020-02-30' as never }), ["'2020-02-30' is no day"]],
    ['empty', table(), ['there is no entry']],
  ])('%s', (_, faulty, faults) => {
    expect(faultsOf(faulty)).toEqual(faults);
  });
});
