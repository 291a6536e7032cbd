import { everyNorm, everyTable, lawExports } from '../support/every-table.js';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cite } from '../../src/kernel/source.js';
import { verifiedThrough } from '../../src/law/verified.js';
import { policyCatalogue } from '../../src/policies/index.js';
import { actsCited, citationsWithin, citationsWritten, placesIn } from './citations.js';
import { constants } from './constants.js';
import { citationFaults, entryFaults, type Explained } from './faults.js';
import { type Checked, checkedIn, claimsOf } from './figures.js';
import { type Index, indexOf, type Marker, publishedOn } from './read-statutes.js';

/** The folder of statute texts, for a rebuild; without it the committed files are the whole of what is known. */
const { STATUTE_TEXTS: folder } = process.env;

function committed(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}

/** One paragraph a line, so that a change of the law is a change of its line. */
function write(file: string, content: unknown): void {
  const lines = JSON.stringify(content, null, 1).replaceAll(/[[{]\n[^[\]{}]*[\]}]/g, (inner) =>
    inner.replaceAll(/\n */g, ' '),
  );
  writeFileSync(new URL(file, import.meta.url), `${lines}\n`);
}

if (folder !== undefined) write('index.json', { snapshot: publishedOn(folder), acts: indexOf(folder) });
const { snapshot, acts: index } = committed('index.json') as { readonly snapshot: string; readonly acts: Index };
const claims = claimsOf(everyTable, constants, index);
if (folder !== undefined) write('figures.json', checkedIn(folder, claims));

const explained = committed('explained.json') as Explained;
const figures = committed('figures.json') as readonly Checked[];
const within = citationsWithin([everyNorm, everyTable, lawExports, policyCatalogue]);
const written = citationsWritten().map(({ cited }) => cited);
const citations = [...new Map([...within, ...written].map((cited) => [cite(cited, 'sv'), cited])).values()];
const cited = actsCited(citations);

const modelled = Object.entries(index)
  .filter(([act]) => cited.has(act as `${number}:${number}`))
  .flatMap(([act, { markers }]) => markers.map((marker) => ({ act, ...marker })));

/** Whether some table turns on a marker's day because of its paragraph. A wording that ceases for another of the same day is that one's. */
function isEntry({ act, paragraf, kind, day }: Marker & { readonly act: string }): boolean {
  const succeeded = modelled.some(
    (other) => other.act === act && other.paragraf === paragraf && other.kind === 'in-force' && other.day === day,
  );
  if (kind === 'ceases' && succeeded) return true;
  return everyTable.some(({ entries }) =>
    entries.some(({ from, source }) => {
      if (from !== day) return false;
      if ('transitional' in source) return source.transitional in (index[act]?.transitional ?? {});
      return 'sfs' in source && source.sfs === act && placesIn(source).includes(paragraf);
    }),
  );
}

describe('the citations', () => {
  it('are held against the texts that this release is checked against', () => {
    expect(snapshot).toBe(verifiedThrough);
    expect(citations.length).toBeGreaterThan(50);
  });

  it.each(citations.map((one) => [cite(one, 'sv'), one] as const))('%s is there', (_, one) => {
    expect(citationFaults(one, index, explained)).toEqual([]);
  });

  it.each(everyTable.map((table) => [table.key, table] as const))(
    '%s: ends with the present wording, and each entry begins when its act came into force',
    (_, table) => {
      expect(entryFaults(table, index, explained)).toEqual([]);
    },
  );

  it('are explained only where that is needed', () => {
    const none: Explained = { historic: [], kept: [], days: [], notModelled: [] };
    const faults = [
      ...citations.flatMap((one) => citationFaults(one, index, none)),
      ...everyTable.flatMap((table) => entryFaults(table, index, none)),
    ];
    const { historic, kept, days } = explained;
    for (const { as } of historic)
      expect(
        faults.some((fault) => fault.includes(as)),
        as,
      ).toBe(true);
    for (const { table } of kept)
      expect(
        faults.some((fault) => fault.includes(table)),
        table,
      ).toBe(true);
    for (const { table, from } of days)
      expect(
        faults.some((fault) => fault.startsWith(`${table} from ${from}: `)),
        `${table} ${from}`,
      ).toBe(true);
  });
});

describe('a coming wording that is printed in an act we model', () => {
  it.each(modelled.map((marker) => [`${marker.act} ${marker.paragraf} ${marker.kind} ${marker.day}`, marker] as const))(
    '%s: is an entry, or is said not to be modelled',
    (_, marker) => {
      const said = explained.notModelled.some(
        ({ act, paragraf, day }) => act === marker.act && paragraf === marker.paragraf && day === marker.day,
      );
      expect([isEntry(marker), said]).toContain(true);
    },
  );

  it('is said not to be modelled only where it is printed and is none', () => {
    for (const row of explained.notModelled) {
      const markers = modelled.filter(
        ({ act, paragraf, day }) => act === row.act && paragraf === row.paragraf && day === row.day,
      );
      expect(markers.length, row.paragraf).toBeGreaterThan(0);
      expect(row.why).not.toBe('');
      expect(markers.every((marker) => marker.kind === 'ceases' || !isEntry(marker))).toBe(true);
    }
  });
});

describe('the figures', () => {
  it('are those that the last rebuild looked for: a changed figure or citation asks for a new one', () => {
    const plain = ({ of, cites, value }: Omit<Checked, 'forms'>) => ({ of, cites, value });
    expect(figures.map(plain)).toEqual(claims.map(plain));
  });

  it('stand in the present wordings in the form that statutes give them', () => {
    const [checked, historic] = [
      figures.filter(({ forms }) => forms !== null),
      figures.filter(({ forms }) => forms === null),
    ];
    console.log(`sources: ${checked.length.toString()} checked, ${historic.length.toString()} sourced, not checked`);
    const missing = checked.flatMap(({ of, forms }) =>
      Object.entries(forms ?? {}).flatMap(([part, form]) => (form === null ? [`${of} ${part}`] : [])),
    );
    expect(missing).toEqual([]);
  });

  it('are checked wherever the wording is the present one and has a figure', () => {
    const due = claims.filter(({ present, source, figures: parts }) => present && source !== null && parts.length > 0);
    expect(figures.flatMap(({ of, forms }) => (forms === null ? [] : [of]))).toEqual(due.map(({ of }) => of));
  });
});
