import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readActivities } from '../../examples/read-activities.js';
import { nadLines } from '../../examples/report/nad.js';
import { claims, nad } from './cases.js';

const text = (locale: 'sv' | 'en') => nadLines(claims, locale).join('\n').replaceAll('\u00a0', ' ');

describe('the NAD activities of the example', () => {
  it('are read without fault: one is paid, one is refused with what would mend it', () => {
    expect(nad.refused).toEqual([]);
    expect(claims.map(({ kind }) => kind)).toEqual(['payable', 'notPayable']);
  });

  it.each([
    ['sv', 'Sykaféet: 12 000 kr kan betalas nu (8 deltagare;'],
    ['sv', 'Simgruppen: inget kan betalas nu'],
    ['sv', 'Ej uppfyllt: ledarna räcker för deltagarna (NAD –'],
    ['sv', 'När det som brister är avhjälpt (1 ledare, 1 tillfälle saknas): 16 500 kr'],
    ['sv', 'aldrig ur AMIF'],
    ['en', 'The sewing café: SEK 12,000 can be paid now (8 participants;'],
    ['en', 'Once what is lacking is mended (1 leader, 1 session missing): SEK 16,500'],
  ] as const)('%s: %s', (locale, sentence) => {
    expect(text(locale).replaceAll(/\n +/g, ' ')).toContain(sentence);
    expect(
      text(locale)
        .split('\n')
        .filter((line) => line.length > 100),
    ).toEqual([]);
  });

  it('are left out where nobody asks, and refused where they cannot be read', () => {
    expect(nadLines([], 'sv')).toEqual([]);
    const folder = mkdtempSync(join(tmpdir(), 'mottagande-'));
    expect(readActivities(folder)).toEqual({ activities: [], refused: [] });
    mkdirSync(join(folder, 'nad'));
    writeFileSync(join(folder, 'nad', 'activities.json'), '{"activities":[{"id":"a","leaders":-1}]}');
    expect(readActivities(folder).refused.map(({ name }) => name)).toEqual(['nad/activities']);
  });
});
