import { readFileSync } from 'node:fs';
import type { Person } from '../../src/facts/person.js';
import { type Asked, on } from '../../src/kernel/asked.js';
import { asDay } from '../../src/kernel/day.js';
import type { LawUsed } from '../../src/kernel/decide.js';
import { type Open, topicOf } from '../../src/kernel/open.js';
import { nodesOf, type Proof } from '../../src/kernel/proof.js';
import { policyCatalogue } from '../../src/policies/index.js';

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
type JsonObject = Readonly<Record<string, Json>>;

/** The cases of a file in tests/cases, with a readable failure for a mistyped field, day or reading. */
export function casesIn<E>(file: string): readonly Case<E>[] {
  return rowsIn(file).map((row) => {
    const { name, source, day, policies = {} } = row;
    const person = { id: 'person', ...object(row.person) };
    checkFields(person, `${file}: ${text(name)}`);
    return {
      name: text(name),
      source: text(source),
      // A record as a domain expert writes it; checkFields has met every field name and every day.
      person,
      asked: on(dayIn(text(day)), { policies: readingsIn(object(policies)) }),
      expect: row.expect as E,
    };
  });
}

/** The rows of a file as they stand. */
export function rowsIn(file: string): readonly JsonObject[] {
  const content: unknown = JSON.parse(readFileSync(new URL(`../cases/${file}`, import.meta.url), 'utf8'));
  const { cases } = object(content as Json);
  if (!Array.isArray(cases)) throw new Error(`${file} has no list of cases`);
  const rows = cases.map((row: Json) => object(row));
  const names = rows.map(({ name }) => text(name));
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw new Error(`${file}: two cases are called '${repeated}'`);
  return rows;
}

/** A day that stands in a data file. */
export function dayIn(written: string) {
  const found = asDay(written);
  if (found === undefined) throw new Error(`'${written}' is no day`);
  return found;
}

/** What an undetermined answer waits for, as the data files write it. */
export function waitsFor(because: readonly Open[]): readonly string[] {
  return [...new Set(because.map(topicOf))].toSorted();
}

/** The entries of law that an answer rests on, as the data files write them: the table and the entry's first day. */
function entriesUsed(law: readonly LawUsed[]): ReadonlySet<string> {
  return new Set(law.map(({ table, from }) => `${table} ${from ?? 'none'}`));
}

/** The entries of law in a proof. */
export function entriesIn(proof: Proof): ReadonlySet<string> {
  return entriesUsed(nodesOf(proof).flatMap(({ law }) => law));
}

/** Every field that a record can have, at any depth. A typo would otherwise be a fact that nobody has answered. */
const fields = new Set(
  [
    'id birth citizenships stays asylum temporaryProtection otherApplications permits migrationsverketFrom dwelling',
    'assignment reception registration active earliest latest country from through appliedOn grantedOn refusalFinalOn',
    'withdrawnOn aidThrough endedOn ground validFrom validThrough registrableFrom tie renewal anchorId unmarriedChild',
    'anchor firstReceivedOn swedishFrom tiedToGround stretches value knownFrom knownThrough housing kommun decidedOn',
    'basis on kvotAbo',
    'jobSeeker employments studies childCare sickLeaves obstacles placementAssessedOn placements individualPlanOn',
    'recallFindings fullTime awaited kind compensated childBorn parentalBenefit fullSickPay percent ended requalifiedOn',
    'reason foundOn',
  ].flatMap((line) => line.split(' ')),
);

function checkFields(value: Json, where: string): void {
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) checkFields(item, where);
    return;
  }
  if (typeof value === 'string' && /^\d{4}-\d/.test(value) && asDay(value) === undefined)
    throw new Error(`${where}: '${value}' is no day`);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!fields.has(key)) throw new Error(`${where}: no record has a field '${key}'`);
    checkFields(inner, where);
  }
}

function readingsIn(policies: JsonObject): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(policies).map(([key, option]) => {
      const known = Object.entries(policyCatalogue).find(([name]) => name === key)?.[1];
      if (known === undefined) throw new Error(`there is no open reading '${key}'`);
      if (!known.options.some((one) => one === option)) throw new Error(`'${text(option)}' is no option of ${key}`);
      return [key, text(option)];
    }),
  );
}

function object(value: Json | undefined): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('an object is missing');
  return value as JsonObject;
}

function text(value: Json | undefined): string {
  if (typeof value !== 'string') throw new Error('a text is missing');
  return value;
}
