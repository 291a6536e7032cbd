import Engine, { type EvaluatedNode } from 'publicodes';
import { type Counted, limits, listed } from './applicants.js';

const engine = new Engine({
  age: { unité: 'an' },
  months: { unité: 'mois' },
  ground: { type: 'texte' },
  'asylum accommodation': { type: 'booléen' },
  employment: { type: 'texte' },
  eligible: {
    'toutes ces conditions': [
      `age >= ${limits.from} an`,
      `age < ${limits.below} an`,
      `months < ${limits.months} mois`,
      { 'une de ces conditions': listed.map((one) => `ground = '${one}'`) },
      'asylum accommodation = non',
      "employment != 'full-time'",
    ],
  },
});

/** The decision from numbers, with the tree that explains it. */
export function decideCounted({ age, months, ground, asylumAccommodation, employment }: Counted): EvaluatedNode {
  return engine
    .setSituation({
      age: `${age} an`,
      months: `${months} mois`,
      ground: `'${ground}'`,
      'asylum accommodation': asylumAccommodation ? 'oui' : 'non',
      employment: `'${employment}'`,
    })
    .evaluate('eligible');
}
