import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseCase, type Refusal } from 'mottagande';
import { descriptions } from './descriptions.js';
import type { NamedCase } from './report/dossier.js';

const folder = fileURLToPath(new URL('data', import.meta.url));

/** The names of the cases in `data/`. */
export function caseNames(): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .toSorted();
}

/** What was read, and what was refused with every fault in it. */
export interface CasesRead {
  readonly cases: readonly NamedCase[];
  readonly refused: readonly { readonly name: string; readonly refusal: Refusal }[];
}

/** Reads cases by their names. */
export function readCases(names: readonly string[]): CasesRead {
  const read = names.map((name) => ({ name, found: parseCase(contentOf(name)) }));
  return {
    cases: read.flatMap(({ name, found }) =>
      found.isOk() ? [{ name, description: descriptions[name], of: found.value }] : [],
    ),
    refused: read.flatMap(({ name, found }) => (found.isErr() ? [{ name, refusal: found.error }] : [])),
  };
}

function contentOf(name: string): unknown {
  return JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
}
