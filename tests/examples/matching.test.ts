import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offerTitles } from '../../examples/offer-titles.js';
import { readProposals } from '../../examples/read-proposals.js';
import { matchingLines } from '../../examples/report/matching.js';
import { matching, proposals } from './cases.js';

const text = (locale: 'sv' | 'en') => matchingLines(proposals, locale).join('\n').replaceAll('\u00a0', ' ');

describe('the proposals of the example', () => {
  it('are read without fault, every offer with a title in both languages', () => {
    expect(matching.refused).toEqual([]);
    expect(Object.keys(offerTitles).toSorted()).toEqual(matching.offers.map(({ offer }) => offer).toSorted());
  });

  it('name three activities for each participant and a reason for each of the others', () => {
    for (const { best, others } of proposals) {
      expect(best).toHaveLength(3);
      const named = [...best, ...others].map(({ offer }) => offer);
      expect(named.toSorted()).toEqual(matching.offers.map(({ offer }) => offer).toSorted());
    }
  });

  it.each(['sv', 'en'] as const)('%s: keep within the page and show nothing of the machinery', (locale) => {
    const lines = text(locale).split('\n');
    expect(lines.filter((line) => line.length > 100 || line !== line.trimEnd())).toEqual([]);
    expect(text(locale)).not.toMatch(/undefined|null|NaN|\[object|unmet/);
  });

  it.each([
    ['sv', '1. Odlingslotten, 917 poäng'],
    ['sv', 'Löpargruppen: ej uppfyllt: personen har inte tackat nej [PREVIOUSLY_DECLINED].'],
    ['sv', 'Hantverkslördag, 750 poäng (mellan 625 och 875)'],
    ['sv', 'lördag 10:00–16:00'],
    ['sv', 'bara ordningen mellan beteckningarna skiljer'],
    ['en', '1. The allotment, 917 points'],
    ['en', 'The choir: 42 points behind The language café; own wish −125'],
    ['en', 'not met: a language in common [LANGUAGE] (the person has ar, en; the activity has sv). Possible with'],
    ['en', 'Ask first: Does the person need childcare to take part?'],
  ] as const)('%s: %s', (locale, sentence) => {
    expect(text(locale).replaceAll(/\n +/g, ' ')).toContain(sentence);
  });

  it('are left out where nobody is to be matched', () => {
    expect(matchingLines([], 'sv')).toEqual([]);
  });

  it.each(['{', '[]', 'null', '{"profiles":[{"participant":"p","sex":1}],"offers":[]}'])('%s is refused', (content) => {
    const folder = mkdtempSync(join(tmpdir(), 'mottagande-'));
    expect(readProposals(folder)).toEqual({ profiles: [], offers: [], refused: [] });
    mkdirSync(join(folder, 'matching'));
    writeFileSync(join(folder, 'matching', 'proposals.json'), content);
    expect(readProposals(folder).refused.length).toBeGreaterThan(0);
  });
});
