import type { Claim, Locale, Proof, Source } from 'mottagande';
import { allOf, oneOf, provisions } from './words.js';

/** One claim that stands in the way: it ought to hold and does not, or holds and ought not to. */
export interface Obstacle {
  readonly claim: Claim;
  readonly sign: 'missing' | 'barring';
}

/**
 * What stands between a person and an answer that is no: every inner list must be dealt with, and in each it takes one. Of alternatives
 * only those that lack least are told, since an answer fails in as many ways as there are paths to it.
 */
export type Obstacles = readonly (readonly Obstacle[])[];

/** The obstacles of a claim that does not hold. */
export function nearest(proof: Proof): Obstacles {
  const failing = proof.parts.filter(({ truth }) => truth === 'no').map(nearest);
  switch (proof.claim.node) {
    case 'not':
      return proof.parts.flatMap(barring).map(({ claim }) => [{ claim, sign: 'barring' }]);
    case 'any':
    case 'some':
      return ofAlternatives(proof, failing);
    default:
      return failing.flat().length === 0 ? itself(proof) : failing.flat();
  }
}

function ofAlternatives(proof: Proof, paths: readonly Obstacles[]): Obstacles {
  const told = paths.filter((path) => path.length > 0);
  const least = Math.min(...told.map((path) => path.length));
  const shortest = told.filter((path) => path.length === least);
  const helpful = shortest.filter((path) => path.flat().every(({ sign }) => sign === 'missing'));
  const [first, ...others] = helpful.length > 0 ? helpful : shortest;
  if (first === undefined) return itself(proof);
  return first.length === 1 ? [distinct([first, ...others].flat(2))] : first;
}

/** A claim with words of its own; a joint without any is told by its parts. */
function itself(proof: Proof): Obstacles {
  return isNamed(proof) ? [[{ claim: proof.claim, sign: 'missing' }]] : [];
}

function barring(proof: Proof): readonly Proof[] {
  if (proof.truth !== 'yes') return [];
  return isNamed(proof) ? [proof] : proof.parts.flatMap(barring);
}

function isNamed({ claim: { key, label } }: Proof): boolean {
  return label.sv !== key;
}

function distinct(obstacles: readonly Obstacle[]): readonly Obstacle[] {
  return [...new Map(obstacles.map((one) => [`${one.sign} ${one.claim.label.sv}`, one])).values()];
}

const words = {
  sv: { missing: 'ej uppfyllt', barring: 'hinder', and: 'och' },
  en: { missing: 'not met', barring: 'barred by', and: 'and' },
} as const;

/** The obstacles in words, such as `ej uppfyllt: har fyllt 20 år [SFS 2017:584 1 §]`. */
export function obstaclesInWords(obstacles: Obstacles, locale: Locale): string {
  return (['missing', 'barring'] as const)
    .map((sign) => obstacles.map((choice) => choice.filter((one) => one.sign === sign)))
    .map((choices) => choices.filter((choice) => choice.length > 0))
    .flatMap((choices) => (choices.length === 0 ? [] : [clause(choices, locale)]))
    .join('; ');
}

function clause(choices: Obstacles, locale: Locale): string {
  const say = words[locale];
  const [sign = 'missing'] = choices.flat().map((one) => one.sign);
  const each = choices.map((choice) =>
    oneOf(
      choice.map(({ claim }) => claim.label[locale]),
      locale,
    ),
  );
  const text = choices.some((choice) => choice.length > 1) ? each.join(`; ${say.and} `) : allOf(each, locale);
  const cited = provisions(
    choices.flat().flatMap(({ claim: { source } }) => legal(source)),
    locale,
  );
  return `${say[sign]}: ${text}${cited === '' ? '' : ` [${cited}]`}`;
}

/** The paragraph of a claim of law; what a project's own text asks needs no citation line by line. */
function legal(source: Source | null): readonly Source[] {
  return source === null || 'document' in source ? [] : [source];
}
