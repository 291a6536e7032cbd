import { describe, expect, it } from 'vitest';
import { stayedUnder, yearsFrom } from '../../src/conditions/stay.js';
import { addDays, addMonths, addYears, type Day, day } from '../../src/kernel/day.js';
import type { Stay } from '../../src/facts/person.js';
import { norms } from '../../src/rights/norms.js';
import { around, course, kommun, permit, refugee } from '../support/around.js';

const quota = { ...refugee, permits: [{ ...permit, ground: 'UtlL 5:2' }] as const };
const failed = (leaf: string) => [`dalarna-kvot-abo/under-tre-ar/${leaf}`];

type StayReading = Parameters<typeof stayedUnder>[3];

const under = (stays: readonly Stay[], on: string, reading: StayReading = 'current') => {
  const found = stayedUnder(3, day(on), stays, reading, 'feb28');
  return 'holds' in found ? found.holds : found;
};
const stay = (from: string, through: string | null = null) => ({
  from: day(from),
  through: through === null ? null : day(through),
});

describe('less than three years in Sweden', () => {
  it.each([
    ['2023-11-22', '2026-11-22'],
    ['2023-12-31', '2026-12-31'],
    ['2024-01-31', '2027-01-31'],
    ['2024-02-28', '2027-02-28'],
    ['2024-02-29', '2027-02-28'],
    ['2024-03-01', '2027-03-01'],
    ['2021-02-28', '2024-02-28'],
  ])('entered %s: three years are full on %s', (entry, full) => {
    const person = { ...quota, stays: [stay(entry)] };
    const out = failed('fran-inresan');
    expect(around(norms.kvotAbo, person, full)).toEqual(['covered', out, out]);
  });

  it('entered on 29 February, read as 1 March', () => {
    const person = { ...quota, stays: [stay('2024-02-29')] };
    const out = failed('fran-inresan');
    expect(around(norms.kvotAbo, person, '2027-03-01', { dalarnaLeapRule: 'mar1' })).toEqual(['covered', out, out]);
  });

  it.each([
    ['a2-asylum-application', 'fran-asylansokan', '2027-01-12'],
    ['a3-permit', 'fran-tillstandet', '2027-02-01'],
    ['a4-first-registration', 'fran-folkbokforingen', '2027-03-10'],
  ])('%s: decided by %s, full on %s', (dalarnaAnchor, leaf, full) => {
    const person = { ...quota, reception: { on: day('2024-03-20'), kommun: kommun('2061') } };
    const out = failed(leaf);
    expect(around(norms.kvotAbo, person, full, { dalarnaAnchor })).toEqual(['covered', out, out]);
  });

  it('a5: the resettled are counted from the actual reception', () => {
    const person = { ...quota, reception: { on: day('2024-03-20'), kommun: kommun('2061') } };
    const [before, then, after] = around(norms.kvotAbo, person, '2027-03-20', { dalarnaAnchor: 'a5-reception' });
    expect(before).toBe('covered');
    for (const out of [then, after])
      expect(out).toContain(
        'dalarna-kvot-abo/under-tre-ar/fran-mottagandet/fran-faktiskt-mottagande/fran-mottagandedagen',
      );
  });

  it('a2: whoever never applied is counted from the entry', () => {
    const out = failed('fran-asylansokan');
    expect(
      around(norms.kvotAbo, { ...quota, asylum: [] }, '2027-01-10', { dalarnaAnchor: 'a2-asylum-application' }),
    ).toEqual(['covered', out, out]);
  });

  it('a2: the earliest of several applications counts', () => {
    const asylum = [...(quota.asylum ?? []), { ...quota.asylum?.[0], appliedOn: day('2023-06-01') }];
    const out = failed('fran-asylansokan');
    expect(
      around(norms.kvotAbo, { ...quota, asylum }, '2026-06-01', { dalarnaAnchor: 'a2-asylum-application' }),
    ).toEqual(['covered', out, out]);
  });

  it('a3: a permit from before the entry counts from the entry', () => {
    const person = { ...quota, permits: [{ ...permit, ground: 'UtlL 5:2', grantedOn: day('2023-10-01') }] as const };
    const out = failed('fran-tillstandet');
    expect(around(norms.kvotAbo, person, '2027-01-10', { dalarnaAnchor: 'a3-permit' })).toEqual(['covered', out, out]);
  });

  it('a3: an earlier permit for work does not count, an earlier permit for protection does', () => {
    const earlier = (ground: 'arbete' | 'UtlL 5:1') => ({
      ...quota,
      stays: [stay('2022-01-10')],
      permits: [{ ...permit, ground, grantedOn: day('2022-02-01') }, ...quota.permits],
    });
    const out = failed('fran-tillstandet');
    const full = (ground: 'arbete' | 'UtlL 5:1', on: string) =>
      around(norms.kvotAbo, earlier(ground), on, { dalarnaAnchor: 'a3-permit' });
    expect(full('arbete', '2027-02-01')).toEqual(['covered', out, out]);
    expect(full('UtlL 5:1', '2025-02-01')).toEqual(['covered', out, out]);
  });

  it('a3: an earlier permit because of a tie counts only where family belongs to the group', () => {
    const person = {
      ...quota,
      stays: [stay('2022-01-10')],
      permits: [{ ...permit, ground: 'UtlL 5:3', grantedOn: day('2022-02-01'), tie: {} } as const, ...quota.permits],
    };
    const out = failed('fran-tillstandet');
    const full = (dalarnaFamily: string, on: string) =>
      around(norms.kvotAbo, person, on, { dalarnaAnchor: 'a3-permit', dalarnaFamily });
    expect(full('none', '2027-02-01')).toEqual(['covered', out, out]);
    expect(full('all', '2025-02-01')).toEqual(['covered', out, out]);
  });

  it('a4: without a registration so far three years have not begun', () => {
    const person = { ...quota, registration: course<ReturnType<typeof kommun>>() };
    expect(around(norms.kvotAbo, person, '2030-01-01', { dalarnaAnchor: 'a4-first-registration' })).toEqual([
      'covered',
      'covered',
      'covered',
    ]);
  });
});

describe('stays', () => {
  it('the first day and the last day in the country count, the days around them do not', () => {
    const stays = [stay('2025-03-10', '2025-06-20')];
    expect(['2025-03-09', '2025-03-10', '2025-06-20', '2025-06-21'].map((on) => under(stays, on))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('a trip of 90 days is a trip, of 91 days a new stay; the order in the record does not matter', () => {
    const first = stay('2022-01-10', '2025-01-31');
    expect(under([first, stay('2025-05-02')], '2025-06-01')).toBe(false);
    expect(under([first, stay('2025-05-03')], '2025-06-01')).toBe(true);
    expect(under([stay('2025-05-03'), first], '2025-06-01')).toBe(true);
    expect(under([stay('2025-05-02'), first], '2025-06-01')).toBe(false);
  });

  it('read as any trip beginning anew, only stays that touch are one', () => {
    const first = stay('2022-01-10', '2025-01-31');
    const anew = (from: string) => under([first, stay(from)], '2025-06-01', 'current-any-trip');
    expect(['2025-01-31', '2025-02-01', '2025-02-02', '2025-05-02'].map(anew)).toEqual([false, false, true, true]);
  });

  it('a stay within another, or that overlaps it, adds nothing', () => {
    const nested = [stay('2022-01-01', '2023-12-31'), stay('2022-03-01', '2022-05-31'), stay('2023-06-01')];
    expect(under(nested, '2024-12-31')).toBe(true);
    expect(under(nested, '2025-01-01')).toBe(false);
    expect(under(nested, '2024-12-30', 'sum-of-days')).toBe(true);
    expect(under(nested, '2024-12-31', 'sum-of-days')).toBe(false);
  });

  it('the first entry ever counts under that reading', () => {
    const stays = [stay('2020-01-10', '2021-01-31'), stay('2025-05-03')];
    expect(under(stays, '2025-06-01', 'first-ever')).toBe(false);
    expect(under(stays, '2020-06-01', 'first-ever')).toBe(true);
    expect(under(stays, '2023-06-01', 'first-ever')).toBe(false);
  });

  it('a sum of days counts days in the country only: 1 095 of them', () => {
    const stays = [stay('2022-01-01', '2022-12-31'), stay('2024-01-01')];
    expect(under(stays, '2025-12-30', 'sum-of-days')).toBe(true);
    expect(under(stays, '2025-12-31', 'sum-of-days')).toBe(false);
    expect(under(stays, '2023-06-01', 'sum-of-days')).toBe(false);
    const full = [stay('2022-01-01', '2024-12-30'), stay('2025-01-10')];
    expect(under(full, '2024-12-30', 'sum-of-days')).toBe(true);
    expect(under(full, '2025-01-05', 'sum-of-days')).toBe(false);
    const sameDay = [stay('2022-01-01', '2022-12-31'), stay('2022-12-31')];
    expect(under(sameDay, '2024-12-30', 'sum-of-days')).toBe(true);
    expect(under(sameDay, '2024-12-31', 'sum-of-days')).toBe(false);
    const trip = [stay('2022-01-01', '2022-12-31'), stay('2023-01-11')];
    expect(under(trip, '2025-01-09', 'sum-of-days')).toBe(true);
    expect(under(trip, '2025-01-10', 'sum-of-days')).toBe(false);
  });

  it('asks for what nobody has answered', () => {
    expect(under([{ through: null }, { from: day('2025-01-01') }], '2025-06-01')).toEqual({
      open: ['stays[0].from', 'stays[1].through'],
    });
  });
});

describe('duality: the statute counts through the day that three years end on, the project to the day before', () => {
  const everyDay: readonly Day[] = Array.from({ length: 1461 }, (_, days) => addDays(day('2023-01-01'), days));

  it.each([3, 1, 2, 4])('%i years from every day of four years, with 29 February', (years) => {
    for (const anchor of everyDay) {
      const end = addYears(anchor, years);
      expect(addMonths(anchor, 12 * years)).toBe(end);
      expect(yearsFrom(anchor, years, 'feb28')).toBe(end);
      const marchFirst = yearsFrom(anchor, years, 'mar1');
      expect(marchFirst).toBe(anchor.endsWith('-02-29') && !end.endsWith('-02-29') ? addDays(end, 1) : end);
    }
  });

  it('under three years on the day before, not on the day, whatever the anchor', () => {
    for (const anchor of everyDay) {
      const stays = [{ from: anchor, through: null }];
      const end = addMonths(anchor, 36);
      expect(under(stays, addDays(end, -1)), anchor).toBe(true);
      expect(under(stays, end), anchor).toBe(false);
    }
  });
});
