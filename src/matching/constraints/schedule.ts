import { matchingResearch } from '../../policies/matching.js';
import type { HardConstraint } from '../constraint.js';
import { freeTimes, offeredTimes } from '../question.js';
import { fitsWithin, slotText } from '../weekly-slot.js';

/** At least one of the activity's weekly times, from beginning to end. How many are needed in all is the schedule's matter, later. */
export const attendable: HardConstraint = {
  code: 'SCHEDULE',
  label: { sv: 'minst en av veckotiderna passar', en: 'at least one of the weekly times fits' },
  reads: [freeTimes, offeredTimes],
  unknown: 'allow-and-flag',
  source: matchingResearch('4.1'),
  holds: ({ times: free }, { times: offered }) => {
    if (offered?.length === 0) return true;
    return free && offered?.some((slot) => fitsWithin(slot, free));
  },
  have: ({ times }) => times?.map(slotText),
  need: ({ times }) => times?.map(slotText),
  counterfactual: {
    sv: 'Möjlig om personen är ledig under hela någon av aktivitetens tider',
    en: 'Possible if the person is free for the whole of one of the activity’s times',
  },
};
