import { everyTable } from '../support/every-table.js';
import { describe, expect, it } from 'vitest';
import type { Amendments } from '../../src/kernel/asked.js';
import type { DatedValue } from '../../src/kernel/dated-value.js';
import { type Judged, judgedCases } from '../support/judged.js';
import { mutantsOf } from './mutants.js';
import { type Fate, misjudged, notices, report } from './report.js';

const cases = judgedCases(everyTable);

/** Cases of single entries, asked only when no answer tells. */
const lastResort = 'in-force.json';

/** What a case reads of the law, and how long it takes: found by asking it once of the law as it is. */
interface Reading {
  readonly one: Judged;
  readonly read: ReadonlySet<unknown>;
  readonly ms: number;
}

const readings: readonly Reading[] = cases.map((one) => {
  const read = new Set<unknown>();
  const start = performance.now();
  one.hold(noting(read));
  return { one, read, ms: performance.now() - start };
});

/** No amendment; every table that is looked up is noted, under whatever reading and in whatever module. */
function noting(read: Set<unknown>): Amendments {
  const none: Amendments = new Map();
  return new Proxy(none, {
    get: (target, name) =>
      name === 'get'
        ? (table: DatedValue<unknown>) => {
            read.add(table);
            return target.get(table);
          }
        : (Reflect.get(target, name) as unknown),
  });
}

/** The cases that read a table: those of whole answers first, the quick before the slow. */
function readersOf(table: DatedValue<unknown>): readonly Judged[] {
  const rank = ({ one, ms }: Reading) => (one.file === lastResort ? 1e6 : 0) + ms;
  return readings
    .filter(({ read }) => read.has(table))
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ one }) => one);
}

/** What becomes of the moves of one table; a case that has just noticed one is asked first about the next. */
function fatesOf(table: DatedValue<unknown>): readonly Fate[] {
  const queue = [...readersOf(table)];
  return mutantsOf(table).map(({ by, what }) => {
    const index = queue.findIndex((one) => notices(one, new Map([[table, by]])));
    const killer = queue[index];
    if (killer === undefined) return { of: table.key, what, killer: null };
    if (killer.file !== lastResort) queue.unshift(...queue.splice(index, 1));
    return { of: table.key, what, killer: `${killer.file}: ${killer.name}` };
  });
}

describe('law mutation of the tables', () => {
  it.each(everyTable.map((table) => [table.key, table] as const))('%s: every move is noticed by a case', (_, table) => {
    const fates = fatesOf(table);
    report(fates);
    expect(fates.length).toBeGreaterThan(0);
    expect(misjudged(fates)).toEqual([]);
  });
});
