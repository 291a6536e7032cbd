import { describe, expect, it } from 'vitest';
import { permitGrounds } from '../../src/facts/grounds.js';
import { on } from '../../src/kernel/asked.js';
import { day } from '../../src/kernel/day.js';
import { systemsOpenedBy } from '../../src/rights/permit-lists.js';
import { expectListing, listingCases } from '../support/listing-cases.js';

const rows = listingCases();

describe('the permit lists', () => {
  it.each(rows)('$name', (one) => {
    expectListing(one);
  });

  it('have a row for every ground', () => {
    expect(new Set(rows.flatMap((one) => ('ground' in one ? [one.ground] : [])))).toEqual(new Set(permitGrounds));
  });

  it.each(permitGrounds)('%s: etablering ⊆ bosättning, samhällsorientering and statlig ersättning', (ground) => {
    const opened = systemsOpenedBy(ground, on(day('2026-03-01'))).flatMap(({ system, kind }) =>
      kind === 'listed' ? [system] : [],
    );
    if (opened.includes('etableringsinsatser'))
      expect(opened).toEqual(expect.arrayContaining(['bosattning', 'samhallsorientering', 'statligErsattning']));
    if (opened.includes('bosattning')) expect(opened).toContain('etableringsinsatser');
  });

  it.each([
    ['2022-12-31', '2018-01-01'],
    ['2023-01-01', '2023-01-01'],
    ['2025-12-31', '2023-01-01'],
    ['2026-01-01', '2026-01-01'],
  ])('on %s rest on the wording of %s', (asked, from) => {
    const rested = systemsOpenedBy('UtlL 5:1', on(day(asked)))
      .filter(({ system }) => system === 'etableringsinsatser' || system === 'samhallsorientering')
      .map(({ law: [first] }) => first?.from);
    expect(rested).toEqual([from, from]);
  });

  it.each(['UtlL 5:3 a', 'UtlL 5:23'] as const)(
    '%s: asks which part of the ground it is, and nothing else',
    (ground) => {
      for (const asked of ['2025-04-01', '2026-03-01']) {
        const listings = systemsOpenedBy(ground, on(day(asked)));
        const found = listings.find(({ system }) => system === 'samhallsorientering');
        expect(found?.because).toMatchObject([{ kind: 'missing-fact', path: 'ground', answeredBy: 'register' }]);
        expect(JSON.stringify(found?.because)).toContain(ground === 'UtlL 5:23' ? '5 kap. 23 §' : '5 kap. 3 a §');
      }
    },
  );

  it('name the entry of law that they rest on', () => {
    const law = systemsOpenedBy('UtlL 5:1', on(day('2026-03-01'))).flatMap((listing) => listing.law);
    expect(law.map(({ table, from }) => `${table} ${from ?? 'none'}`)).toEqual([
      'etablering-tillstandsgrunder 2026-01-01',
      'bosattning-tillstandsgrunder 2016-03-01',
      'samhallsorientering-tillstandsgrunder 2026-01-01',
      'samhallsorientering-anknytningsgrunder 2026-01-01',
      'ersattning-tillstandsgrunder 2021-07-20',
      'etableringsjobb-tillstandsgrunder 2022-09-01',
    ]);
  });
});
