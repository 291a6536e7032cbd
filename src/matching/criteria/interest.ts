import { equalWeight, matchingResearch, middlePrior } from '../../policies/matching.js';
import { fully, type SoftCriterion } from '../criterion.js';
import { offeredInterests, ownInterests } from '../question.js';

/** The share of the person's interests that the activity is about; what else it is about neither helps nor harms. */
export const interest: SoftCriterion = {
  id: 'interest',
  label: { sv: 'intressen', en: 'interests' },
  reads: [ownInterests, offeredInterests],
  weight: equalWeight,
  prior: middlePrior,
  source: matchingResearch('4.2, 4.3'),
  degree: ({ interests: liked }, { interests: about }) => {
    if (liked?.length === 0) return fully({ sv: 'inget särskilt intresse', en: 'no interest in particular' });
    if (liked === undefined || about === undefined) return undefined;
    const own = [...new Set(liked)];
    const met = own.filter((tag) => about.includes(tag)).length;
    return {
      part: met,
      of: own.length,
      reason: { sv: `motsvarar ${met} av ${own.length} intressen`, en: `meets ${met} of ${own.length} interests` },
    };
  },
};
