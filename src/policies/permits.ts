import { policy } from '../kernel/policy.js';

/** Whether a person is still covered on the very day on which a refusal takes legal force. */
export const legalForceDay = policy({
  key: 'legalForceDay',
  question: {
    sv: 'Gäller skyddet även den dag då avslaget får laga kraft?',
    en: 'Does the cover last through the day on which the refusal takes legal force?',
  },
  options: ['not-covered', 'covered'],
  default: 'not-covered',
  source: {
    document: '"fram till dess att beslutet har fått laga kraft" läst som till och med dagen före',
    status: 'inferred',
  },
});

/** Whether the six years for an application on a tie are a time for an act, so that 1930:173 2 § moves their last day. */
export const sixYearsRollOver = policy({
  key: 'sixYearsRollOver',
  question: {
    sv: 'Flyttas den sista dagen för ansökan på grund av anknytning till nästa vardag när den infaller på en helgdag?',
    en: 'Does the last day for an application on a tie move to the next working day when it falls on a holiday?',
  },
  options: ['rolls-over', 'does-not'],
  default: null,
  source: { sfs: '1930:173', paragraf: '2 §', stycke: 1 },
});
