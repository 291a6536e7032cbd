import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import type * as kernel from '../../src/kernel/dated-value.js';
import type { DatedValue } from '../../src/kernel/dated-value.js';
import type { Norm } from '../../src/kernel/norm.js';
import { withParts } from '../../src/kernel/parts.js';
import type { Rule } from '../../src/kernel/rule.js';

const declared = vi.hoisted(() => new Set<unknown>());

// The tables that a module keeps to itself are met where they are made. Tables made later, by a test, are not law.
vi.mock('../../src/kernel/dated-value.js', async (original) => {
  const module = await original<typeof kernel>();
  return {
    ...module,
    datedValue: <T>(table: DatedValue<T>): DatedValue<T> => {
      declared.add(table);
      return module.datedValue(table);
    },
  };
});

type Module = Readonly<Record<string, unknown>>;

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The modules in a folder, and in its folders where asked for, by file. */
async function modulesIn(folder: string, recursive: boolean): Promise<readonly (readonly [string, Module])[]> {
  const files = readdirSync(`${root}${folder}`, { recursive, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const named = files.toSorted().map((name) => `${folder}/${name}`);
  return Promise.all(named.map(async (file) => [file, (await import(`${root}${file}`)) as Module] as const));
}

const entries = await modulesIn('src', false);
const law = await modulesIn('src/law', true);

/** What the modules of src/law export, by file and name. */
export const lawExports: readonly { readonly file: string; readonly name: string; readonly value: unknown }[] =
  law.flatMap(([file, module]) => Object.entries(module).map(([name, value]) => ({ file, name, value })));

/** Every norm that an entry of the package exports, by itself or in a catalogue. */
export const everyNorm: readonly Norm<never>[] = [
  ...new Map(
    entries
      .flatMap(([, module]) => Object.values(module))
      .flatMap((exported) => (isNorm(exported) ? [exported] : members(exported).filter(isNorm)))
      .map((norm) => [norm.key, norm]),
  ).values(),
].toSorted((a, b) => (a.key < b.key ? -1 : 1));

/** A rule and all that it is made of, in every wording and reading. */
const everyRule: readonly Rule<never>[] = everyNorm.flatMap(({ rule }) => withParts(rule, { amend: new Map() }));

/**
 * Every table of law in the library, wordings included: those of the catalogue, those that rules read, and those that a module keeps to
 * itself. A table of an act that lands later is among them without a change here.
 */
export const everyTable: readonly DatedValue<unknown>[] = [
  ...new Set([
    // The set holds what datedValue() was given, and what it gives back is the same object.
    ...(declared as ReadonlySet<DatedValue<unknown>>),
    ...everyRule.flatMap((rule) => {
      if (rule.type === 'versions') return [rule.table];
      return rule.type === 'condition' ? [...Object.values(rule.law), ...Object.values(rule.history)] : [];
    }),
  ]),
].toSorted((a, b) => (a.key < b.key ? -1 : 1));

function members(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function isNorm(value: unknown): value is Norm<never> {
  return typeof value === 'object' && value !== null && 'rule' in value && 'nature' in value;
}
