import type { Locale, Proof } from 'mottagande';
import { allOf, oneOf } from './words.js';

/** One claim that stands in the way: it ought to hold and does not, or holds and ought not to. */
export interface Obstacle {
  readonly claim: Proof;
  readonly sign: 'missing' | 'barring';
}

/**
 * What stands between a person and an answer that is no: every inner list must be dealt with, and in each it takes one. Of alternatives
 * only those that lack least are told, since an answer fails in as many ways as there are paths to it.
 */
export type Obstacles = readonly (readonly Obstacle[])[];

/** The obstacles of a claim that does not hold. */
export function nearest(proof: Proof): Obstacles {
  const failing = proof.parts.filter(({ truth }) => truth === 'no');
  switch (proof.node) {
    case 'not':
      return proof.parts.map((part) => [obstacleIn(part, proof)]);
    case 'any':
    case 'some':
      return alternatives(proof, failing.map(nearest));
    default: {
      const all = failing.flatMap(nearest);
      return all.length === 0 || !all.flat().every(({ claim }) => isNamed(claim)) ? itself(proof) : all;
    }
  }
}

function alternatives(proof: Proof, paths: readonly Obstacles[]): Obstacles {
  const least = Math.min(...paths.map((path) => path.length));
  const shortest = paths.filter((path) => path.length === least && path.flat().every(({ claim }) => isNamed(claim)));
  const [first, ...others] = shortest;
  if (first === undefined || paths.every((path) => isBare(path))) return itself(proof);
  return others.every((path) => path.length === 1) && first.length === 1 ? [distinct(shortest.flat(2))] : first;
}

/** A path that says no more than that there is no such thing on record. */
function isBare(path: Obstacles): boolean {
  return path.flat().every(({ claim }) => claim.node === 'some');
}

function itself(proof: Proof): Obstacles {
  return [[{ claim: proof, sign: 'missing' }]];
}

function obstacleIn(part: Proof, around: Proof): Obstacle {
  return isNamed(part) ? { claim: part, sign: 'barring' } : { claim: around, sign: 'missing' };
}

function isNamed({ key, label }: Proof): boolean {
  return label.sv !== key;
}

function distinct(obstacles: readonly Obstacle[]): readonly Obstacle[] {
  return [...new Map(obstacles.map((one) => [`${one.sign} ${one.claim.label.sv}`, one])).values()];
}

/** The obstacles in words, such as `ej uppfyllt: har fyllt 20 år`. */
export function obstaclesInWords(obstacles: Obstacles, locale: Locale): string {
  const missing = obstacles.flatMap((choice) => wordsFor('missing', choice, locale));
  const barring = obstacles.flatMap((choice) => wordsFor('barring', choice, locale));
  const say = {
    sv: { missing: 'ej uppfyllt', barring: 'hinder' },
    en: { missing: 'not met', barring: 'barred by' },
  }[locale];
  return [
    ...(missing.length === 0 ? [] : [`${say.missing}: ${allOf(missing, locale)}`]),
    ...(barring.length === 0 ? [] : [`${say.barring}: ${allOf(barring, locale)}`]),
  ].join('; ');
}

function wordsFor(sign: Obstacle['sign'], choice: readonly Obstacle[], locale: Locale): readonly string[] {
  const labels = choice.filter((one) => one.sign === sign).map(({ claim }) => claim.label[locale]);
  return labels.length === 0 ? [] : [oneOf(labels, locale)];
}
