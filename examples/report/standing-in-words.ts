import { addDays, type Locale, openInWords, type Proof, verdict } from 'mottagande';
import type { Standing } from './dossier.js';
import { nearest, obstaclesInWords } from './nearest.js';
import { paragraph } from './words.js';

const words = {
  sv: {
    through: 'till och med',
    before: 'före',
    thereafter: 'kan därefter inte avgöras',
    noEnd: 'inget känt slut',
    from: 'från och med',
    waits: 'väntar på svar på frågorna nedan',
  },
  en: {
    through: 'through',
    before: 'before',
    thereafter: 'cannot be decided after that',
    noEnd: 'no known end',
    from: 'from',
    waits: 'waits for the answers asked for below',
  },
} as const;

/** What the law says of a person: covered or not, until which day and by which paragraph, and what is in the way. */
export function standingInWords(standing: Standing, locale: Locale): readonly string[] {
  const { answer } = standing;
  const head = `${verdict(answer, locale)}${until(standing, locale)}`;
  const lines = {
    eligible: () => [head, ...waysIn(answer.proof, locale), ...thereafter(standing, locale)],
    ineligible: () => [head, obstaclesInWords(nearest(answer.proof), locale)],
    undetermined: () => [head, words[locale].waits, ...thereafter(standing, locale)],
  }[answer.kind]();
  return lines.filter((line) => line !== '');
}

/** How long an answer stands, as the end of a sentence. */
export function until({ answer, until: last, next }: Standing, locale: Locale): string {
  const say = words[locale];
  if (answer.kind === 'eligible' && last !== null && next?.kind === 'undetermined')
    return `, ${say.noEnd} ${say.before} ${addDays(last, 1)}`;
  if (answer.kind === 'eligible') return last === null ? `, ${say.noEnd}` : ` ${say.through} ${last}`;
  const turns = last !== null && answer.kind === 'ineligible' && next?.kind === 'eligible';
  return turns ? ` ${say.before} ${addDays(last, 1)}` : '';
}

/** What comes after the last day, where that is not simply the opposite. */
function thereafter({ answer, until: last, next }: Standing, locale: Locale): readonly string[] {
  const say = words[locale];
  if (last === null || next === null) return [];
  if (next.kind === 'undetermined')
    return [`${say.thereafter}: ${next.because.map((open) => openInWords(open, locale)).join('; ')}`];
  return answer.kind === 'undetermined' ? [`${say.from} ${addDays(last, 1)}: ${verdict(next, locale)}`] : [];
}

/** The paragraphs through which an answer is yes, each with its claim. */
function waysIn(proof: Proof, locale: Locale): readonly string[] {
  return entriesOf(proof).map(({ claim: { label, source } }) =>
    source === null ? label[locale] : `${label[locale]} [${paragraph(source, locale)}]`,
  );
}

/** The outermost lists in which something on record fulfils a claim. */
function entriesOf(proof: Proof): readonly Proof[] {
  if (proof.truth !== 'yes') return [];
  return proof.claim.node === 'some' ? [proof] : proof.parts.flatMap(entriesOf);
}
