import { equalWeight, matchingResearch, middlePrior } from '../../policies/matching.js';
import { fully, placeIn, type SoftCriterion } from '../criterion.js';
import { offeredLanguages, spokenLanguages } from '../question.js';

/** How easily the person follows the best of the activity's languages. One more language of the activity can only help. */
export const ease: SoftCriterion = {
  id: 'language',
  label: { sv: 'språk', en: 'language' },
  reads: [spokenLanguages, offeredLanguages],
  weight: equalWeight,
  prior: middlePrior,
  source: matchingResearch('4.2, 4.3, 4.9'),
  degree: ({ languages: spoken }, { languages: offered }) => {
    if (offered?.length === 0) return fully({ sv: 'kräver inget gemensamt språk', en: 'needs no language in common' });
    if (spoken === undefined || offered === undefined) return undefined;
    const order = [...new Set(spoken)];
    const position = order.findIndex((language) => offered.includes(language));
    if (position === -1)
      return { part: 0, of: 1, reason: { sv: 'inget gemensamt språk', en: 'no language in common' } };
    return placeIn(position, order.length, {
      sv: `personens språk nummer ${position + 1} av ${order.length}`,
      en: `the person’s language number ${position + 1} of ${order.length}`,
    });
  },
};
