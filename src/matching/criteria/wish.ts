import { equalWeight, matchingResearch, middlePrior } from '../../policies/matching.js';
import { fully, placeIn, type SoftCriterion } from '../criterion.js';
import { wishes } from '../question.js';

/** The person's own order of wishes. Whoever has no wish in particular has none that is left unmet. */
export const wish: SoftCriterion = {
  id: 'wish',
  label: { sv: 'egen önskan', en: 'own wish' },
  reads: [wishes],
  weight: equalWeight,
  prior: middlePrior,
  source: matchingResearch('4.2, 4.3'),
  degree: ({ wishes: wished }, { offer }) => {
    if (wished === undefined) return undefined;
    const order = [...new Set(wished)];
    if (order.length === 0) return fully({ sv: 'ingen särskild önskan', en: 'no wish in particular' });
    const position = order.indexOf(offer);
    if (position === -1) return { part: 0, of: 1, reason: { sv: 'inte bland önskemålen', en: 'not among the wishes' } };
    return placeIn(position, order.length, {
      sv: `önskemål ${position + 1} av ${order.length}`,
      en: `wish ${position + 1} of ${order.length}`,
    });
  },
};
