import { everyTable, lawExports } from '../support/every-table.js';
import { describe, expect, it, vi } from 'vitest';
import type * as judging from '../support/judged.js';
import { judgedCases } from '../support/judged.js';
import { type Moved, movesOf } from './mutants.js';
import { type Fate, misjudged, notices, report } from './report.js';

/** What src/law exports beside its tables and functions that is no figure of law. */
const noFigures: Readonly<Record<string, string>> = {
  acts: 'titles',
  lawTables: 'the tables, which are moved one by one',
  verifiedThrough: 'the day of our last check',
  decidedByMigrationsverket: 'words',
  appealByKommun: 'words',
  decidedByArbetsformedlingen: 'words',
  reviewedOnly: 'words',
  reviewedThenAppealed: 'words',
  section15: 'a citation',
  section15a: 'a citation',
  section15Before2026: 'a citation',
  extensionBefore2026: 'a citation',
  measuresBefore2026: 'a citation',
};

const constants = lawExports.filter(
  ({ name, value }) =>
    typeof value !== 'function' && !everyTable.some((table) => table === value) && !(name in noFigures),
);

/** The cases judged by a library in which one constant is moved: loaded anew, so that what a module keeps of it is moved too. */
async function casesUnder(file: string, name: string, { value }: Moved): Promise<readonly judging.Judged[]> {
  vi.resetModules();
  vi.doMock(`../../${file}`, async (original) => ({ ...(await original<object>()), [name]: value }));
  try {
    const { judgedCases: judgedAnew }: typeof judging = await import('../support/judged.js');
    return judgedAnew([]).filter((one) => one.file !== 'in-force.json');
  } finally {
    vi.doUnmock(`../../${file}`);
  }
}

/** The cases that have noticed a move of a constant, the last one last. */
const noticed: judging.Judged[] = [];

const nameOf = ({ file, name }: judging.Judged) => `${file}: ${name}`;

/** What has just noticed a move is asked first about the next: the case itself, then its file. */
function rank(one: judging.Judged): readonly [number, number] {
  return [
    noticed.findLastIndex((other) => nameOf(other) === nameOf(one)),
    noticed.findLastIndex(({ file }) => file === one.file),
  ];
}

async function fateOf(file: string, name: string, moved: Moved): Promise<Fate> {
  const ranked = (await casesUnder(file, name, moved)).map((one) => ({ one, rank: rank(one) }));
  const queue = ranked.toSorted((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1]);
  const killer = queue.find(({ one }) => notices(one, new Map()))?.one;
  if (killer !== undefined) noticed.push(killer);
  return { of: `${file} ${name}`, what: moved.what, killer: killer === undefined ? null : nameOf(killer) };
}

describe('law mutation of the constants', () => {
  it('begins with cases that the law as it is satisfies', () => {
    for (const one of judgedCases(everyTable)) one.hold(new Map());
  });

  it('leaves out only what is no figure', () => {
    const names = lawExports.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(noFigures)));
  });

  it.each(constants.map((one) => [one.name, one] as const))('%s: every move is noticed by a case', async (_, one) => {
    const fates: Fate[] = [];
    for (const moved of movesOf(one.value)) fates.push(await fateOf(one.file, one.name, moved));
    report(fates);
    expect(fates.length).toBeGreaterThan(0);
    expect(misjudged(fates)).toEqual([]);
  });
});
