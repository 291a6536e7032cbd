import { describe, expect, it } from 'vitest';
import {
  type DatedValue,
  datedValue,
  type Entry,
  entriesUnder,
  lookUp,
  tableTurns,
} from '../../src/kernel/dated-value.js';
import { day, lastDay } from '../../src/kernel/day.js';
import type { Source } from '../../src/kernel/source.js';
import { text } from '../support/synthetic.js';

const cited = (paragraf: string): Source => ({ sfs: '2010:1122', paragraf });

const entry = (from: string, value: number | null, known?: string): Entry<number> => ({
  from: day(from),
  value,
  source: cited(`${from} ${known ?? ''}`),
  ...(known !== undefined && { known: day(known) }),
});

const table = (...entries: readonly Entry<number>[]): DatedValue<number> => ({
  key: 'amount',
  label: text('amount'),
  entries,
  verifiedThrough: day('2026-11-01'),
});

const clock = (law: string, known: string = lastDay) => ({
  law: day(law),
  facts: day('1950-01-01'),
  known: day(known),
});

describe('a table at load', () => {
  it('is returned as it is when it is in order', () => {
    const of = table(entry('2020-01-01', 1), entry('2020-01-01', 2, '2020-06-01'), entry('2020-01-02', 3));
    expect(datedValue(of)).toBe(of);
  });

  it('must not be empty', () => {
    expect(() => datedValue(table())).toThrow("table 'amount' is empty");
  });

  it('must not have two entries for one day that could be known on the same day', () => {
    expect(() => datedValue(table(entry('2020-01-01', 1), entry('2020-01-01', 2)))).toThrow(
      'two entries for 2020-01-01',
    );
    const late = entry('2020-01-01', 2, '2019-01-01');
    expect(() => datedValue(table(late, { ...late, value: 3 }))).toThrow('two entries for 2020-01-01');
  });

  it('must stand in order of first days, then of promulgation', () => {
    expect(() => datedValue(table(entry('2020-01-02', 1), entry('2020-01-01', 2)))).toThrow(
      '2020-01-01 stands after 2020-01-02',
    );
    expect(() => datedValue(table(entry('2020-01-01', 1, '2019-12-01'), entry('2020-01-01', 2)))).toThrow(
      'stands after',
    );
    expect(() =>
      datedValue(
        table(entry('2019-01-01', 0), entry('2020-01-01', 1, '2019-12-02'), entry('2020-01-01', 2, '2019-12-01')),
      ),
    ).toThrow('stands after');
  });

  it('must have a source for every entry', () => {
    const unsourced = { ...entry('2021-01-01', 2), source: {} as Source };
    expect(() => datedValue(table(unsourced))).toThrow('the entry of 2021-01-01 has no source');
    expect(() => datedValue(table(entry('2020-01-01', 1), unsourced))).toThrow('the entry of 2021-01-01 has no source');
  });
});

describe('a look-up', () => {
  const amounts = table(
    entry('2020-01-01', 100),
    entry('2021-07-01', 110),
    entry('2023-01-01', null),
    entry('2024-01-01', 130),
  );

  it.each([
    ['2020-01-01', 100],
    ['2021-06-30', 100],
    ['2021-07-01', 110],
    ['2022-12-31', 110],
    ['2024-01-01', 130],
    ['2099-01-01', 130],
  ])('on %s finds %i', (law, value) => {
    expect(lookUp(amounts, clock(law))).toMatchObject({ found: true, entry: { value } });
  });

  it('goes by the law’s day, not the facts’', () => {
    expect(lookUp(amounts, { ...clock('2020-06-01'), facts: day('2024-06-01') })).toMatchObject({
      entry: { value: 100 },
    });
  });

  it('before the first entry finds nothing, and says where the law begins', () => {
    expect(lookUp(amounts, clock('2019-12-31'))).toEqual({
      found: false,
      reason: 'before-first-entry',
      source: amounts.entries[0]?.source,
    });
  });

  it('after a repeal finds nothing, and says what repealed it', () => {
    const repeal = { found: false, reason: 'no-value', source: amounts.entries[2]?.source };
    expect(lookUp(amounts, clock('2023-01-01'))).toEqual(repeal);
    expect(lookUp(amounts, clock('2023-12-31'))).toEqual(repeal);
  });

  it('from the day an act is replaced finds nothing, and says by what', () => {
    const replaced = { ...amounts, replaced: { from: day('2022-01-01'), source: cited('ny lag') } };
    expect(lookUp(replaced, clock('2021-12-31'))).toMatchObject({ found: true });
    expect(lookUp(replaced, clock('2022-01-01'))).toEqual({
      found: false,
      reason: 'replaced',
      source: cited('ny lag'),
    });
    expect(lookUp(replaced, clock('2024-06-01'))).toMatchObject({ reason: 'replaced' });
  });

  it('sees only what could be known, from the day of promulgation on', () => {
    const late = table(
      entry('2020-01-01', 1),
      entry('2020-01-01', 2, '2020-05-01'),
      entry('2021-01-01', 3, '2022-01-01'),
    );
    const found = (law: string, known?: string) => lookUp(late, clock(law, known));
    expect(found('2020-02-01', '2020-04-30')).toMatchObject({ entry: { value: 1 } });
    expect(found('2020-02-01', '2020-05-01')).toMatchObject({ entry: { value: 2 } });
    expect(found('2020-02-01')).toMatchObject({ entry: { value: 2 } });
    expect(found('2021-06-01', '2021-12-31')).toMatchObject({ entry: { value: 2 } });
    expect(found('2021-06-01', '2022-01-01')).toMatchObject({ entry: { value: 3 } });
  });

  it('finds nothing when nothing could be known yet', () => {
    const late = table(entry('2020-01-01', 1, '2020-06-01'));
    expect(lookUp(late, clock('2020-03-01', '2020-05-31'))).toMatchObject({ reason: 'before-first-entry' });
  });

  it('without a day of promulgation sees no act before the year of its number', () => {
    const later: Source = { sfs: '2010:1122', paragraf: '5 §', as: '2021:9' };
    const of = table(entry('2015-01-01', 1), { ...entry('2020-01-01', 2), source: later });
    expect(lookUp(of, clock('2022-01-01', '2020-12-31'))).toMatchObject({ entry: { value: 1 } });
    expect(lookUp(of, clock('2022-01-01', '2021-01-01'))).toMatchObject({ entry: { value: 2 } });
    expect(lookUp(of, clock('2022-01-01', '2009-12-31'))).toMatchObject({ reason: 'before-first-entry' });
    const told = table({ ...entry('2020-01-01', 2, '2020-01-01'), source: later });
    expect(lookUp(told, clock('2022-01-01', '2020-06-01'))).toMatchObject({ entry: { value: 2 } });
  });

  it('takes zero, an empty text and "no" for values', () => {
    const falsy: DatedValue<number | string | boolean> = {
      ...table(),
      entries: [
        { ...entry('2020-01-01', 0) },
        { ...entry('2021-01-01', null), value: '' },
        { ...entry('2022-01-01', null), value: false },
      ],
    };
    expect(['2020-06-01', '2021-06-01', '2022-06-01'].map((law) => lookUp(falsy, clock(law)).found)).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('a table’s past and its breaks', () => {
  const of = table(
    entry('2020-01-01', 1),
    entry('2020-01-01', 2, '2020-05-01'),
    entry('2021-01-01', null),
    entry('2022-01-01', 4),
  );

  it('is one entry for each first day, repeals included, up to the law’s day', () => {
    expect(entriesUnder(of, clock('2021-12-31')).map(({ value }) => value)).toEqual([2, null]);
    expect(entriesUnder(of, clock('2022-01-01', '2020-04-30')).map(({ value }) => value)).toEqual([1, null, 4]);
    expect(entriesUnder(of, clock('2019-12-31'))).toEqual([]);
  });

  it('can change on each first day and on the day of replacement', () => {
    expect(tableTurns(of)).toEqual(['2020-01-01', '2020-01-01', '2021-01-01', '2022-01-01']);
    expect(tableTurns({ ...of, replaced: { from: day('2023-01-01'), source: cited('x') } })).toContain('2023-01-01');
  });
});
