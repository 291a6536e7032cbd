import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Sfs, Source, StatuteSource, TransitionalSource } from '../../src/kernel/source.js';

/** A citation of a statute. */
export type Citation = StatuteSource | TransitionalSource;

/** Whether something is a citation of a statute. */
function isCitation(value: unknown): value is Citation {
  if (typeof value !== 'object' || value === null) return false;
  return ('sfs' in value && 'paragraf' in value) || ('transitional' in value && 'punkt' in value);
}

/** Every citation anywhere in some values: rules, tables, readings, norms. */
export function citationsWithin(values: readonly unknown[]): readonly Citation[] {
  const seen = new Set<unknown>();
  const found: Citation[] = [];
  const queue = [...values];
  while (queue.length > 0) {
    const value = queue.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (isCitation(value)) found.push(value);
    else queue.push(...(Object.values(value) as readonly unknown[]));
  }
  return found;
}

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** Every citation that is written out in the sources, with its file: among them those that only a call makes. */
export function citationsWritten(): readonly { readonly file: string; readonly cited: Citation }[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.toSorted().flatMap((file) => {
    const tree = ts.createSourceFile(file, readFileSync(`${src}${file}`, 'utf8'), ts.ScriptTarget.Latest);
    return literalsIn(tree).map((cited) => ({ file, cited }));
  });
}

function literalsIn(node: ts.Node): readonly Citation[] {
  const own: readonly unknown[] = ts.isObjectLiteralExpression(node) ? [writtenOut(node)] : [];
  const below: Citation[] = [];
  node.forEachChild((child) => {
    below.push(...literalsIn(child));
  });
  return [...own.filter(isCitation), ...below];
}

/** The properties that are written as plain words or numbers. */
function writtenOut(node: ts.ObjectLiteralExpression): Readonly<Record<string, string | number>> {
  const written: Record<string, string | number> = {};
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name)) continue;
    const { initializer, name } = property;
    if (ts.isStringLiteral(initializer)) written[name.text] = initializer.text;
    if (ts.isNumericLiteral(initializer)) written[name.text] = Number(initializer.text);
  }
  return written;
}

/** The acts that are cited. */
export function actsCited(citations: readonly Citation[]): ReadonlySet<Sfs> {
  return new Set(citations.flatMap((cited) => ('sfs' in cited ? [cited.sfs] : [])));
}

/** The paragraphs that a citation names, each with its chapter: `2–4, 6 §§` are four, `28–29 §§` two, `5–5 b §§` its two ends. */
export function placesIn({ kap, paragraf }: StatuteSource): readonly string[] {
  const chapter = kap === undefined ? '' : `${kap} `;
  const parts = paragraf.replace(/ §§?$/, '').split(', ');
  return parts.flatMap(expanded).map((number) => `${chapter}${number} §`);
}

function expanded(part: string): readonly string[] {
  const [first = '', last] = part.split('–');
  if (last === undefined) return [first];
  if (!/^\d+$/.test(first) || !/^\d+$/.test(last)) return [first, last];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => (Number(first) + index).toString());
}

/** Whether a source is one paragraph of a statute, so that its wording can be told. */
export function isOneParagraph(source: Source): source is StatuteSource {
  return 'sfs' in source && placesIn(source).length === 1 && !source.paragraf.includes('–');
}
