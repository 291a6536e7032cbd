import { readFileSync } from 'node:fs';
import type { Person } from '../../src/facts/person.js';
import type { Asked } from '../../src/kernel/asked.js';
import { asDay } from '../../src/kernel/day.js';
import { readPerson } from '../../src/testing/cases/expert-cases.js';
import { caseRows, readCases } from '../../src/testing/cases/read-cases.js';

export { citationsIn, entriesIn, waitsFor } from '../../src/testing/cases/rests-on.js';

/** One case of a data file: who, when, under which readings, and what the law says. */
export interface Case<E> {
  /** A sentence of the law. */
  readonly name: string;
  readonly source: string;
  readonly person: Person;
  readonly asked: Asked;
  readonly expect: E;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The cases of a file in tests/cases, read as any expert's cases are. */
export function casesIn<E>(file: string): readonly Case<E>[] {
  return readCases<Person, E>(textOf(file), { read: readPerson }).map(({ subject, expected, ...one }) => ({
    ...one,
    person: subject,
    expect: expected,
  }));
}

/** The rows of a file as they stand. */
export function rowsIn(file: string): readonly Readonly<Record<string, Json>>[] {
  return caseRows(textOf(file)) as readonly Readonly<Record<string, Json>>[];
}

function textOf(file: string): string {
  return readFileSync(new URL(`../cases/${file}`, import.meta.url), 'utf8');
}

/** A day that stands in a data file. */
export function dayIn(written: string) {
  const found = asDay(written);
  if (found === undefined) throw new Error(`'${written}' is no day`);
  return found;
}
