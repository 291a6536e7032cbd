import type { DatedValue, Entry } from '../../src/kernel/dated-value.js';
import { cite, type StatuteSource, type TransitionalSource } from '../../src/kernel/source.js';
import { type Citation, isOneParagraph, placesIn } from './citations.js';
import type { Act, Index, Wording } from './read-statutes.js';

/** What the index cannot tell by itself, with the reason; every row must be needed. */
export interface Explained {
  /** Amending acts that leave no trace in the consolidated text. */
  readonly historic: readonly { readonly act: string; readonly as: string; readonly why: string }[];
  /** Tables whose last entry is an older wording that a transitional provision keeps. */
  readonly kept: readonly { readonly table: string; readonly why: string }[];
  /** Entries whose day is not the one on which the amending act came into force. */
  readonly days: readonly { readonly table: string; readonly from: string; readonly why: string }[];
  /** Markers in acts that we model which are no entry yet. */
  readonly notModelled: readonly {
    readonly act: string;
    readonly paragraf: string;
    readonly day: string;
    readonly why: string;
  }[];
}

/** What is wrong with a citation, in sentences: an act, paragraph, stycke or point that is not there, or an act that never worded it. */
export function citationFaults(cited: Citation, index: Index, explained: Explained): readonly string[] {
  const faults = 'sfs' in cited ? paragraphFaults(cited, index, explained) : pointFaults(cited, index);
  return faults.map((fault) => `${cite(cited, 'sv')}: ${fault}`);
}

function paragraphFaults(cited: StatuteSource, index: Index, { historic }: Explained): readonly string[] {
  const act = index[cited.sfs];
  if (act === undefined) return ['the act is not in the index'];
  const places = placesIn(cited);
  const missing = places.filter((place) => act.paragraphs[place] === undefined);
  if (missing.length > 0) return missing.map((place) => `there is no ${place}`);
  const wordings = places.flatMap((place) => act.paragraphs[place] ?? []);
  const { as, stycke } = cited;
  if (as !== undefined && !wordings.some((wording) => wording.as === as)) {
    const known = isAmendment(act, as) || historic.some((row) => row.act === cited.sfs && row.as === as);
    return known ? [] : [`${as} is no act that has amended ${cited.sfs}`];
  }
  const most = Math.max(...wordings.map((wording) => wording.stycken));
  return stycke !== undefined && stycke > most ? [`it has ${most.toString()} stycken`] : [];
}

/** An act that amended another leaves its number under a paragraph or as a heading among the transitional provisions. */
function isAmendment({ paragraphs, transitional }: Act, as: string): boolean {
  return as in transitional || Object.values(paragraphs).some((wordings) => wordings.some((one) => one.as === as));
}

function pointFaults({ transitional, punkt, as }: TransitionalSource, index: Index): readonly string[] {
  const heading = Object.values(index).find((act) => transitional in act.transitional)?.transitional[transitional];
  // An act whose transitional provisions are not printed came into force on the day of its header: its point 1.
  if (heading === undefined)
    return index[transitional] !== undefined && punkt === 1 ? [] : ['there is no such heading'];
  if (punkt > heading.punkter) return [`it has ${heading.punkter.toString()} points`];
  return as !== undefined && heading.as?.includes(as) !== true ? [`${as} has amended no point of it`] : [];
}

/** What is wrong with the sources of a table's entries: a last wording that is not the present one, or a day that is not the act's. */
export function entryFaults(table: DatedValue<unknown>, index: Index, explained: Explained): readonly string[] {
  const last = table.entries.findLast(({ value }) => value !== null);
  return table.entries.flatMap((entry) => [
    ...(entry === last ? lastFaults(table, entry, index, explained) : []),
    ...dayFaults(table, entry, index, explained),
  ]);
}

/** The wordings of the paragraph that an entry names, in the order of the text; none where it names no single one. */
function wordingsOf({ source }: Entry<unknown>, index: Index): readonly Wording[] {
  if (!isOneParagraph(source)) return [];
  const [place = ''] = placesIn(source);
  return index[source.sfs]?.paragraphs[place] ?? [];
}

/** Whether an entry is of a wording that stands in the text, so that its figure can be read there. */
export function isPresent(entry: Entry<unknown>, index: Index): boolean {
  const as = 'sfs' in entry.source ? (entry.source.as ?? 'original') : undefined;
  return wordingsOf(entry, index).some((wording) => wording.as === as && wording.repealed !== true);
}

function lastFaults(
  { key }: DatedValue<unknown>,
  entry: Entry<unknown>,
  index: Index,
  { kept }: Explained,
): readonly string[] {
  const present = wordingsOf(entry, index).at(-1);
  if (present === undefined || isPresent(entry, index) || kept.some(({ table }) => table === key)) return [];
  return [`${key} from ${entry.from}: ${cite(entry.source, 'sv')}, but the present wording is that of ${present.as}`];
}

function dayFaults(
  { key }: DatedValue<unknown>,
  { from, source, dayInferred }: Entry<unknown>,
  index: Index,
  { days }: Explained,
): readonly string[] {
  if (days.some((row) => row.table === key && row.from === from)) return [];
  const found = inForceOf(source, index);
  if (found === undefined || found === from) return [];
  if (found === 'unknown')
    return dayInferred ? [] : [`${key} from ${from}: the text prints no day for ${cite(source, 'sv')}`];
  return [`${key} from ${from}: ${cite(source, 'sv')} is in force from ${found}`];
}

/** The day on which what a source names came into force; `undefined` for what is no statute. */
function inForceOf(source: Entry<unknown>['source'], index: Index): string | undefined {
  if ('transitional' in source) {
    const act = Object.values(index).find(({ transitional }) => source.transitional in transitional);
    return act?.transitional[source.transitional]?.inForce ?? index[source.transitional]?.inForce ?? 'unknown';
  }
  if (!('sfs' in source)) return undefined;
  const act = index[source.sfs];
  if (source.as === undefined) return act?.inForce;
  const marked = placesIn(source)
    .flatMap((place) => act?.paragraphs[place] ?? [])
    .find((wording) => wording.as === source.as);
  return marked?.inForce ?? act?.transitional[source.as]?.inForce ?? 'unknown';
}
