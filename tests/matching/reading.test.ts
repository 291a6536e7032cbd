import { describe, expect, it } from 'vitest';
import { asInterestTag } from '../../src/matching/interest-tag.js';
import { asLanguageTag } from '../../src/matching/language-tag.js';
import { asClockTime } from '../../src/matching/weekly-slot.js';

describe('a language tag', () => {
  it.each(['sv', 'ar', 'prs', 'apc'])('%s is one', (text) => {
    expect(asLanguageTag(text)).toBe(text);
  });
  it.each(['', 's', 'SV', 'Sv', 'sv-SE', 'sv_SE', 'svenska', 'sve1', 'å', 'und', 'mul', 'mis', 'zxx', ' sv', 'sv\n'])(
    '%j is none',
    (text) => {
      expect(asLanguageTag(text)).toBeUndefined();
    },
  );
});

describe('an interest', () => {
  it.each(['fotboll', 'körsång', 'cv-verkstad', 'odling-2', '3d'])('%s is one', (text) => {
    expect(asInterestTag(text)).toBe(text);
  });
  it.each(['', 'Fotboll', 'två ord', '-a', 'a-', 'a--b', 'a_b', 'körsång'.normalize('NFD'), 'a\n'])(
    '%j is none',
    (text) => {
      expect(asInterestTag(text)).toBeUndefined();
    },
  );
});

describe('a time of day', () => {
  it.each(['00:00', '09:05', '19:59', '20:00', '23:59', '24:00'])('%s is one', (text) => {
    expect(asClockTime(text)).toBe(text);
  });
  it.each(['', '9:00', '24:01', '25:00', '12:60', '12.00', '12:00:00', '1200', '12:00\n'])('%j is none', (text) => {
    expect(asClockTime(text)).toBeUndefined();
  });
});
