import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCase, type Refusal } from 'mottagande';
import { descriptions } from './descriptions.js';
import type { NamedCase } from './report/dossier.js';

/** The names of the cases in a folder, in the order of their descriptions. */
export function caseNames(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const names = new Set(files.map((file) => file.slice(0, -'.json'.length)).toSorted());
  const described = Object.keys(descriptions).filter((name) => names.has(name));
  return [...new Set([...described, ...names])];
}

/** What was read, and what was refused with every fault in it. */
export interface CasesRead {
  readonly cases: readonly NamedCase[];
  readonly refused: readonly { readonly name: string; readonly refusal: Refusal }[];
}

/** Reads cases by their names. */
export function readCases(folder: string, names: readonly string[]): CasesRead {
  const read = names.map((name) => ({ name, found: parseCase(contentOf(join(folder, `${name}.json`))) }));
  return {
    cases: read.flatMap(({ name, found }) =>
      found.isOk() ? [{ name, description: descriptions[name], of: found.value }] : [],
    ),
    refused: read.flatMap(({ name, found }) => (found.isErr() ? [{ name, refusal: found.error }] : [])),
  };
}

/** What a file says; what is not JSON is handed on as text, and refused by the parser like anything else that is no case. */
export function contentOf(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
