import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import type { Person } from '../../src/facts/person.js';
import { type Amendments, on } from '../../src/kernel/asked.js';
import { type DatedValue, entriesUnder } from '../../src/kernel/dated-value.js';
import type { Norm } from '../../src/kernel/norm.js';
import { faktisktMottagande } from '../../src/rights/first-reception.js';
import { norms } from '../../src/rights/norms.js';
import { type Case, casesIn, dayIn, rowsIn } from './cases.js';
import { expectGroup } from './group-cases.js';
import { expectListing, listingCases } from './listing-cases.js';
import { expectNad, nadRows } from './nad-cases.js';
import { expectNorm } from './norm-cases.js';
import { expectPlan } from './plan-cases.js';
import { expectProgramme } from './programme-cases.js';
import { expectReception } from './reception-cases.js';
import { expectWindow } from './window-cases.js';

/** A data case that can be held against the law as it is, or as it is not. */
export interface Judged {
  readonly file: string;
  readonly name: string;
  /** Fails the assertion when the answer under these tables is not the one that the case was given. */
  readonly hold: (amend: Amendments) => void;
}

/** How each file of tests/cases is judged; a file that is named after a norm is held against it. */
const judges: Readonly<Record<string, (tables: readonly DatedValue<unknown>[]) => readonly Omit<Judged, 'file'>[]>> = {
  'etableringsprogrammet.json': cases('etableringsprogrammet.json', expectProgramme),
  'first-reception.json': cases('first-reception.json', expectReception),
  'permit-lists.json': () =>
    listingCases().map((one) => ({
      name: one.name,
      hold: (amend) => {
        expectListing(one, amend);
      },
    })),
  'schablonersattning.json': cases('schablonersattning.json', (one: Parameters<typeof expectPlan>[0]) => {
    expectPlan(one);
  }),
  'programme-window.json': cases('programme-window.json', expectWindow),
  'target-groups.json': cases('target-groups.json', expectGroup),
  'in-force.json': inForce,
  // What suits a participant is no law, so that no table of law can change it.
  'matching.json': () => [],
  'matching-rankings.json': () => [],
  'nad.json': () =>
    nadRows.map((row) => ({
      name: row.name,
      hold: (amend) => {
        expectNad(row, amend);
      },
    })),
};

/** Every case of every file in tests/cases; a file that nobody judges is an error. */
export function judgedCases(tables: readonly DatedValue<unknown>[]): readonly Judged[] {
  const files = readdirSync(new URL('../cases', import.meta.url)).toSorted();
  return files.flatMap((file) => (judges[file] ?? byNorm(file))(tables).map((one) => ({ file, ...one })));
}

function cases<E>(file: string, hold: (one: Case<E>) => void): (typeof judges)[string] {
  return () =>
    casesIn<E>(file).map((one) => ({
      name: one.name,
      hold: (amend) => {
        hold({ ...one, asked: { ...one.asked, amend } });
      },
    }));
}

function byNorm(file: string): (typeof judges)[string] {
  const every: readonly Norm<Person>[] = [...Object.values<Norm<Person>>(norms), faktisktMottagande];
  const norm = every.find(({ key }) => file === `${key}.json`);
  if (norm === undefined) throw new Error(`tests/support/judged.ts does not say how ${file} is judged`);
  return cases(file, (one: Parameters<typeof expectNorm>[1]) => {
    expectNorm(norm, one);
  });
}

/** An entry that no answer shows by itself: the table begins to say so on the day, and not before. */
interface InForce {
  readonly name: string;
  readonly table: string;
  readonly from: string;
  /** The whole of what the entry says; a list in any order. */
  readonly value?: unknown;
}

function inForce(tables: readonly DatedValue<unknown>[]): readonly Omit<Judged, 'file'>[] {
  return (rowsIn('in-force.json') as unknown as readonly InForce[]).map(({ name, table: key, from, value }) => ({
    name,
    hold: (amend) => {
      const declared = tables.find((one) => one.key === key);
      expect(declared, `a table '${key}'`).toBeDefined();
      if (declared === undefined) return;
      const entry = entriesUnder(amend.get(declared) ?? declared, on(dayIn(from)).clock).at(-1);
      expect(entry?.from).toBe(from);
      if (value !== undefined) expect(sorted(entry?.value)).toEqual(sorted(value));
    },
  }));
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.map(String).toSorted() : value;
}
