import { equalWeight, matchingResearch, middlePrior } from '../../policies/matching.js';
import { fully, type SoftCriterion } from '../criterion.js';
import { freeTimes, offeredTimes } from '../question.js';
import { distinctSlots, fitsWithin } from '../weekly-slot.js';

/** The share of the activity's weekly times that the person can attend from beginning to end. */
export const schedule: SoftCriterion = {
  id: 'schedule',
  label: { sv: 'tider', en: 'times' },
  reads: [freeTimes, offeredTimes],
  weight: equalWeight,
  prior: middlePrior,
  source: matchingResearch('4.2, 4.3'),
  degree: ({ times: free }, { times: offered }) => {
    if (offered?.length === 0) return fully({ sv: 'inga fasta tider', en: 'no fixed times' });
    if (free === undefined || offered === undefined) return undefined;
    const slots = distinctSlots(offered);
    const attended = slots.filter((slot) => fitsWithin(slot, free)).length;
    return {
      part: attended,
      of: slots.length,
      reason: {
        sv: `kan delta på ${attended} av ${slots.length} tider i veckan`,
        en: `can attend ${attended} of ${slots.length} times a week`,
      },
    };
  },
};
