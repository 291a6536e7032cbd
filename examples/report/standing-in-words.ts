import { type Day, type Locale, type Proof, verdict } from 'mottagande';
import type { Standing } from './dossier.js';
import { nearest, obstaclesInWords } from './nearest.js';
import { allOf, paragraph } from './words.js';

const words = {
  sv: {
    through: 'till och med',
    before: 'före',
    thereafter: 'därefter kan det inte avgöras',
    noEnd: 'inget känt slut',
    under: 'enligt',
    from: 'från och med',
    waits: 'väntar på svar på frågorna nedan',
  },
  en: {
    through: 'through',
    before: 'before',
    thereafter: 'after that it cannot be decided',
    noEnd: 'no known end',
    under: 'under',
    from: 'from',
    waits: 'waits for the answers asked for below',
  },
} as const;

/** What the law says of a person: covered or not, by which paragraph and until which day, and what is in the way. */
export function standingInWords(standing: Standing, locale: Locale): readonly string[] {
  const { answer } = standing;
  const head = `${verdict(answer, locale)}${wayIn(answer.proof, locale)}${until(standing, locale)}`;
  if (answer.kind === 'ineligible') return [head, obstaclesInWords(nearest(answer.proof), locale)];
  return answer.kind === 'eligible' ? [head] : [head, words[locale].waits];
}

/** How long an answer stands, as the end of a sentence. */
export function until({ answer, until: last, next }: Standing, locale: Locale): string {
  const say = words[locale];
  if (last === null || next === null) return answer.kind === 'eligible' ? `, ${say.noEnd}` : '';
  if (answer.kind === 'eligible')
    return ` ${say.through} ${last}${next === 'undetermined' ? `; ${say.thereafter}` : ''}`;
  if (answer.kind === 'ineligible') return next === 'eligible' ? ` ${say.through} ${last}` : '';
  return ` ${say.through} ${last}; ${say.from} ${dayAfter(last)} ${verdict({ kind: next }, locale)}`;
}

/** The paragraphs through which an answer is yes. */
function wayIn(proof: Proof, locale: Locale): string {
  if (proof.truth !== 'yes') return '';
  const entries = entriesOf(proof);
  const sources = entries.flatMap(({ source }) => (source === null ? [] : [paragraph(source, locale)]));
  const labels = entries.map(({ label }) => label[locale]);
  if (sources.length === 0) return '';
  return ` ${words[locale].under} ${allOf([...new Set(sources)], locale)} (${allOf([...new Set(labels)], locale)})`;
}

/** The outermost lists in which something on record fulfils a claim. */
function entriesOf(proof: Proof): readonly Proof[] {
  if (proof.truth !== 'yes') return [];
  return proof.node === 'some' ? [proof] : proof.parts.flatMap(entriesOf);
}
