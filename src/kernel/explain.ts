import type { Answer } from './assess.js';
import { type Day, lastDay } from './day.js';
import { isBetween } from './fact.js';
import { natureInWords, type Norm } from './norm.js';
import type { Notice } from './notice.js';
import type { Open } from './open.js';
import { decisiveLeaves, type Proof, turnsOf } from './proof.js';
import { cite } from './source.js';
import type { Locale, Text } from './text.js';

/**
 * The answer in words for a reader who may see the rule but not the record: it names claims, paragraphs and days, never what the
 * record says.
 */
export function explain<S>(norm: Norm<S>, answer: Answer, locale: Locale): string {
  const say = words[locale];
  const head = `${norm.title[locale]} (${natureInWords[norm.nature][locale]}; ${cite(norm.source, locale)}), ${answer.clock.facts}: ${verdict(answer, locale)}.`;
  return [
    head,
    ...reasonsOf(answer, locale),
    ...answer.notices.map((notice) => `${say.note}: ${noticeInWords(notice, locale)}`),
  ].join('\n');
}

const verdicts: Readonly<Record<Answer['kind'], Text>> = {
  eligible: { sv: 'omfattas', en: 'covered' },
  ineligible: { sv: 'omfattas inte', en: 'not covered' },
  undetermined: { sv: 'kan inte avgöras', en: 'cannot be decided' },
};

/** The answer's kind in the words that a decision would use; unknown is never shown as a refusal. */
export function verdict({ kind }: Pick<Answer, 'kind'>, locale: Locale): string {
  return verdicts[kind][locale];
}

const words = {
  sv: {
    yes: 'ja',
    no: 'nej',
    unknown: 'obesvarat',
    turns: 'kan ändras',
    missing: 'uppgift saknas',
    imprecise: 'uppgiften är för osäker',
    gap: 'biblioteket saknar den lydelse som gäller',
    replaced: 'lagen är eller väntas bli ersatt innan dess',
    reading: 'tolkningen är öppen',
    note: 'Observera',
    reads: 'uppgift i ärendet',
    asks: 'lagens gräns',
  },
  en: {
    yes: 'yes',
    no: 'no',
    unknown: 'unanswered',
    turns: 'can change',
    missing: 'fact missing',
    imprecise: 'the fact is too uncertain',
    gap: 'the library lacks the wording that applies',
    replaced: 'the act is, or is expected to be, replaced before then',
    reading: 'the reading is open',
    note: 'Note',
    reads: 'on record',
    asks: 'the law asks',
  },
} as const;

function reasonsOf(answer: Answer, locale: Locale): readonly string[] {
  if (answer.kind === 'undetermined') return answer.because.map((open) => `- ${openInWords(open, locale)}`);
  const leaves = answer.kind === 'ineligible' ? answer.failed : decisiveLeaves(answer.proof);
  return leaves.map((leaf) => `- ${leafInWords(leaf, locale)}`);
}

function leafInWords(leaf: Proof, locale: Locale): string {
  const { label, source } = leaf.claim;
  const cited = source === null ? '' : ` (${cite(source, locale)})`;
  return `${label[locale]}: ${words[locale][leaf.truth]}${cited}`;
}

/** The next day on which a claim can turn follows from the record (a birthday, the end of a permit), so it is told with the facts only. */
function turnInWords(leaf: Proof, asked: Day, locale: Locale): string {
  // The last of days is where arithmetic stops, not a day on which anything changes.
  const next = turnsOf(leaf)
    .filter((day) => day > asked && day < lastDay)
    .toSorted()[0];
  return next === undefined ? '' : `; ${words[locale].turns} ${next}`;
}

/**
 * An open point in words: the question to ask, the table that is silent, or the reading to choose. The day whose law is missing is not
 * named, because the record may have given it.
 */
export function openInWords(open: Open, locale: Locale): string {
  const say = words[locale];
  switch (open.kind) {
    case 'missing-fact':
      return `${say.missing}: ${open.question[locale]} [${open.path}]`;
    case 'imprecise-fact':
      return `${say.imprecise}: ${open.question[locale]} [${open.path}]`;
    case 'law-gap':
      return `${say.gap}: ${open.label[locale]}${open.source === null ? '' : ` (${cite(open.source, locale)})`}`;
    case 'replaced-law':
      return `${say.replaced}: ${open.label[locale]}${open.source === null ? '' : ` (${cite(open.source, locale)})`}`;
    case 'open-reading':
      return `${say.reading}: ${open.question[locale]} [${open.policy}: ${open.options.join(' | ')}] (${cite(open.source, locale)})`;
  }
}

/** A notice in words. */
export function noticeInWords(notice: Notice, locale: Locale): string {
  if (notice.kind === 'amended-table') {
    return {
      sv: `tabellen ${notice.table} är anroparens egen (inte granskad)`,
      en: `the table ${notice.table} is the caller's own (not reviewed)`,
    }[locale];
  }
  return {
    sv: `${notice.act} är kontrollerad mot gällande lydelse till och med ${notice.verifiedThrough}`,
    en: `${notice.act} has been checked against the published wording through ${notice.verifiedThrough}`,
  }[locale];
}

/** What a statement of reasons may contain. */
export interface MotivateOptions {
  readonly locale: Locale;
  /** Renders what the record says of each decisive claim: for the reasons of a decision, on explicit request only. */
  readonly includeFacts?: boolean;
}

/** The decisive claims for the reasons of a decision, one a line; with `includeFacts` also what the record and the law say. */
export function motivate(answer: Answer, { locale, includeFacts = false }: MotivateOptions): readonly string[] {
  const say = words[locale];
  if (answer.kind === 'undetermined' || !includeFacts) return reasonsOf(answer, locale).map((line) => line.slice(2));
  const leaves = answer.kind === 'ineligible' ? answer.failed : decisiveLeaves(answer.proof);
  return leaves.map((leaf) => {
    const { actual, bound } = leaf.finding ?? {};
    const reads = actual === undefined ? '' : `; ${say.reads}: ${plain(actual)}`;
    const asks = bound === undefined ? '' : `; ${say.asks}: ${plain(bound)}`;
    return `${leafInWords(leaf, locale)}${reads}${asks}${turnInWords(leaf, answer.clock.facts, locale)}`;
  });
}

function plain(value: unknown): string {
  if (isBetween(value)) return `${plain(value.earliest)} – ${plain(value.latest)}`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
