import type { Locale } from './text.js';

/** The number of an act in Svensk författningssamling, such as `2017:584`. */
export type Sfs = `${number}:${number}`;

/** Where a number, a condition or a reading comes from. */
export type Source = StatuteSource | TransitionalSource | EuSource | DocumentSource;

/** A paragraph of a statute; `as` is the amending act whose wording is meant. */
export interface StatuteSource {
  readonly sfs: Sfs;
  /** Chapter, such as `2 kap.`. */
  readonly kap?: string;
  /** Paragraph, such as `12 §`. */
  readonly paragraf: string;
  /** Stycke, counted from 1. */
  readonly stycke?: number;
  /** Punkt. */
  readonly punkt?: string;
  /** The amending act whose wording is meant. */
  readonly as?: Sfs;
}

/** A point of an act's transitional provisions; `as` is the act that gave it its present wording. */
export interface TransitionalSource {
  readonly transitional: Sfs;
  /** The point's number. */
  readonly punkt: number;
  /** The act that gave the point its present wording. */
  readonly as?: Sfs;
}

/** An article of Union law. */
export interface EuSource {
  /** The act, such as `(EU) 2021/1147`. */
  readonly eu: string;
  /** The article, such as `2`. */
  readonly art: string;
}

/** A document that is not law: an authority's page, a project's own text, or an inference of this library. */
export interface DocumentSource {
  readonly document: string;
  /** The row or passage meant. */
  readonly row?: string;
  /** What weight the document has. */
  readonly status: 'authority' | 'project' | 'inferred';
}

/** A passage within a paragraph: its stycke, and punkt where there is one. */
export function passage(of: StatuteSource, stycke: number, punkt?: string): StatuteSource {
  return punkt === undefined ? { ...of, stycke } : { ...of, stycke, punkt };
}

const words = {
  sv: { as: 'i lydelse enligt', transitional: 'övergångsbestämmelserna till', point: 'p.', inferred: 'tolkning' },
  en: { as: 'as worded by', transitional: 'transitional provisions of', point: 'p.', inferred: 'reading' },
} as const;

/**
 * The citation as a lawyer writes it.
 *
 * @example
 * ```ts
 * import { cite } from 'mottagande';
 *
 * cite({ sfs: '2017:584', paragraf: '1 §', as: '2022:896' }, 'sv'); // => 'SFS 2017:584 1 § (i lydelse enligt 2022:896)'
 * ```
 */
export function cite(source: Source, locale: Locale): string {
  const say = words[locale];
  if ('sfs' in source) {
    const stycke = source.stycke === undefined ? undefined : `${source.stycke.toString()} st`;
    const punkt = source.punkt === undefined ? undefined : `${say.point} ${source.punkt}`;
    const wording = source.as === undefined ? undefined : `(${say.as} ${source.as})`;
    return joined('SFS', source.sfs, source.kap, source.paragraf, stycke, punkt, wording);
  }
  if ('transitional' in source) {
    const wording = source.as === undefined ? undefined : `(${say.as} ${source.as})`;
    return joined(say.transitional, 'SFS', source.transitional, say.point, source.punkt.toString(), wording);
  }
  if ('eu' in source) return joined(source.eu, 'art.', source.art);
  return joined(source.document, source.row, source.status === 'inferred' ? `(${say.inferred})` : undefined);
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}

/** The act or document that a source belongs to: the key by which notices are told once. */
export function actOf(source: Source): string {
  if ('sfs' in source) return source.sfs;
  if ('transitional' in source) return source.transitional;
  return 'eu' in source ? source.eu : source.document;
}

/** The year in which the act that gave a provision its wording was adopted, as the first part of a day; empty for what is no statute. */
export function adoptedIn(source: Source): string {
  if ('sfs' in source) return yearOfAct(source.as ?? source.sfs);
  return 'transitional' in source ? yearOfAct(source.as ?? source.transitional) : '';
}

function yearOfAct(act: Sfs): string {
  return act.slice(0, act.indexOf(':'));
}

/** The paragraph, whatever its wording: what is cited when no wording of it applies. */
export function withoutWording(source: Source): Source {
  if (!('sfs' in source) || source.as === undefined) return source;
  const { as, ...paragraph } = source;
  return paragraph;
}
