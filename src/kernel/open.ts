import type { GapReason } from './dated-value.js';
import type { Day } from './day.js';
import type { FactKind } from './fact.js';
import type { Path } from './finding.js';
import type { Source } from './source.js';
import type { Text } from './text.js';

/** Why an answer is open: five kinds, each with what would close it. */
export type Open = MissingFact | ImpreciseFact | LawGap | ReplacedLaw | OpenReading;

/** Nobody has answered. */
export interface MissingFact {
  readonly kind: 'missing-fact';
  readonly path: Path;
  readonly question: Text;
  readonly answeredBy: FactKind;
}

/** The answer is known only by its bounds, and they disagree. */
export interface ImpreciseFact {
  readonly kind: 'imprecise-fact';
  readonly path: Path;
  readonly question: Text;
}

/** There is no law in the library for the day. */
export interface LawGap {
  readonly kind: 'law-gap';
  readonly table: string;
  readonly label: Text;
  /** The law's day that was asked for. */
  readonly law: Day;
  readonly reason: Exclude<GapReason, 'replaced'>;
  readonly source: Source | null;
}

/** The act is known, or expected, to be replaced before the day. */
export interface ReplacedLaw {
  readonly kind: 'replaced-law';
  readonly table: string;
  readonly label: Text;
  readonly law: Day;
  readonly source: Source | null;
}

/** The text allows several readings and none has been chosen. */
export interface OpenReading {
  readonly kind: 'open-reading';
  readonly policy: string;
  readonly question: Text;
  readonly options: readonly string[];
  readonly source: Source;
}

/** Which open points are the same one: the text of this is equal exactly then. */
export function identityOf(open: Open): string {
  return 'law' in open ? `${topicOf(open)} ${open.law}` : topicOf(open);
}

/** What an open point is about, from day to day: a gap in the law stays the same gap while the day asked about moves through it. */
export function topicOf(open: Open): string {
  switch (open.kind) {
    case 'missing-fact':
    case 'imprecise-fact':
      return `${open.kind} ${open.path}`;
    case 'law-gap':
      return `${open.kind} ${open.table} ${open.reason}`;
    case 'replaced-law':
      return `${open.kind} ${open.table}`;
    case 'open-reading':
      return `${open.kind} ${open.policy}`;
  }
}
