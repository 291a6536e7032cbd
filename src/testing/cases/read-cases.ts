import { type Asked, on } from '../../kernel/asked.js';
import { type Day, asDay } from '../../kernel/day.js';
import { defect } from '../../kernel/defect.js';
import type { Policy } from '../../kernel/policy.js';
import { policyCatalogue } from '../../policies/index.js';
import type { Choices } from '../choices.js';

/** One case as a domain expert writes it: a sentence, where it comes from, whom, when and under which readings, and what is expected. */
export interface WrittenCase<S, E> {
  /** A sentence of the law. */
  readonly name: string;
  /** Where the expectation comes from. */
  readonly source: string;
  readonly subject: S;
  readonly asked: Asked;
  readonly expected: E;
}

/** A record as it was read, or why it cannot be. */
export type RecordRead<S> =
  { readonly ok: true; readonly subject: S } | { readonly ok: false; readonly because: string };

/** How the records of a file are read and which readings it may choose. */
export interface ReadingCases<S> {
  /** Reads the record of a case. */
  readonly read: (record: unknown) => RecordRead<S>;
  /** Open readings beside those of the library. */
  readonly policies?: readonly Policy<string>[];
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Reads a file of cases: JSON as text, or data that is already parsed (from YAML, say), as `{ cases: [{ name, source, day, person or
 * subject, policies, expect }] }`. A case file is written by a developer and an expert together: a field, a day or a reading that does not
 * exist, or a name that stands twice, throws here and now, for it would otherwise be a fact that nobody has answered; so does a case without a
 * source, for its expectation could be a copy of the answer that it is to judge.
 *
 * @example
 * ```ts
 * import { readCases } from 'mottagande/testing';
 *
 * const one = { name: 'moved in today → may borrow', source: 'Cykelregler 2', day: '2026-03-01', subject: {}, expect: 'yes' };
 * const written = { cases: [one] };
 * const [read] = readCases<object, string>(written, { read: () => ({ ok: true, subject: {} }) });
 * read?.expected; // => 'yes'
 * ```
 */
export function readCases<S, E>(
  content: unknown,
  { read, policies = [] }: ReadingCases<S>,
): readonly WrittenCase<S, E>[] {
  return caseRows(content).map((row) => {
    const name = nameOf(row);
    const { subject = row['person'], day, policies: chosen = {}, source, expect } = row;
    const found = read(subject);
    if (!found.ok) defect(`the case '${name}' cannot be read: ${found.because}`);
    const strange = Object.keys(row).find((key) => !rowFields.includes(key));
    if (strange !== undefined) defect(`the case '${name}' has a field '${strange}'`);
    return {
      name,
      source: String(source),
      subject: found.subject,
      asked: on(dayIn(day, name), { policies: choicesIn(chosen, name, policies) }),
      // What is expected is for whoever holds the case against an answer to check.
      expected: expect as E,
    };
  });
}

const rowFields = ['name', 'source', 'person', 'subject', 'day', 'policies', 'expect'];

/** The rows of a file as they stand, each with a name of its own. */
export function caseRows(content: unknown): readonly Row[] {
  const parsed: unknown = typeof content === 'string' ? JSON.parse(content) : content;
  const list = isRow(parsed) ? parsed['cases'] : parsed;
  if (!Array.isArray(list)) return defect('a file of cases has no list of cases');
  const rows = list.map((row: unknown) => (isRow(row) ? row : defect('a case is no object')));
  const names = rows.map(nameOf);
  for (const row of rows) if (typeof row['source'] !== 'string' || row['source'] === '') defect(unsourced(row));
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  return repeated === undefined ? rows : defect(`two cases are called '${repeated}'`);
}

/** What is expected has to come from somewhere, or it comes from the answer that it is to judge. */
function unsourced(row: Row): string {
  return `the case '${nameOf(row)}' does not say from which source its expectation comes`;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf({ name }: Row): string {
  return typeof name === 'string' && name !== '' ? name : defect('a case has no name');
}

function dayIn(written: unknown, name: string): Day {
  const day = typeof written === 'string' ? asDay(written) : undefined;
  return day ?? defect(`the case '${name}' is asked about '${String(written)}', which is no day`);
}

function choicesIn(written: unknown, name: string, more: readonly Policy<string>[]): Choices {
  const known = new Map([...Object.values<Policy<string>>(policyCatalogue), ...more].map((one) => [one.key, one]));
  if (!isRow(written)) return defect(`the case '${name}' chooses readings that are no object`);
  const chosen = Object.entries(written).map(([key, option]) => {
    const found = known.get(key) ?? defect(`the case '${name}' chooses a reading '${key}' that there is not`);
    const options = found.options.find((one) => one === option);
    return [
      key,
      options ?? defect(`the case '${name}' chooses '${String(option)}', which is no option of ${key}`),
    ] as const;
  });
  return Object.fromEntries(chosen);
}
