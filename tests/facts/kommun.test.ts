import { describe, expect, it } from 'vitest';
import { asKommunCode, countyOf, kommunCodes } from '../../src/facts/kommun.js';

/** The number of kommuner in each county, typed apart from the table. */
const perCounty = {
  '01': 26,
  '03': 8,
  '04': 9,
  '05': 13,
  '06': 13,
  '07': 8,
  '08': 12,
  '09': 1,
  10: 5,
  12: 33,
  13: 6,
  14: 49,
  17: 16,
  18: 12,
  19: 10,
  20: 15,
  21: 10,
  22: 7,
  23: 8,
  24: 15,
  25: 14,
};

describe('the kommuner', () => {
  it('are 290, each with a code of its own', () => {
    expect(kommunCodes).toHaveLength(290);
    expect(new Set(kommunCodes).size).toBe(290);
  });

  it.each(Object.entries(perCounty))('of county %s are %i', (county, count) => {
    expect(kommunCodes.filter((code) => countyOf(code) === county)).toHaveLength(count);
  });

  it.each(['2021', '2061', '2081', '2082', '0180', '1280', '1480', '2584'])('%s is one', (code) => {
    expect(asKommunCode(code)).toBe(code);
  });

  it.each(['2099', '2000', '0199', '0200', '206', '20611', ' 2061', '', 'Säter'])('%j is none', (code) => {
    expect(asKommunCode(code)).toBeUndefined();
  });
});
