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
  source: { document: '2017:584 3 §, 2010:1122 5 b §', row: 'laga kraft', status: 'inferred' },
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

/** Whether an anchor who has become a Swedish citizen after the application still "has" the permit that the tie rests on. */
export const anchorNaturalised = policy({
  key: 'anchorNaturalised',
  question: {
    sv: 'Räknas anknytningspersonen som har blivit svensk medborgare efter ansökan?',
    en: 'Does an anchor count who has become a Swedish citizen after the application?',
  },
  options: ['counts', 'does-not'],
  default: null,
  source: { sfs: '2017:584', paragraf: '2 §', as: '2022:896' },
});

/** Whether an anchor whose permit has run out during a timely renewal still "has" a permit. */
export const anchorRenewing = policy({
  key: 'anchorRenewing',
  question: {
    sv: 'Räknas anknytningspersonen vars tillstånd har gått ut medan förlängning prövas?',
    en: 'Does an anchor count whose permit has run out while a renewal is being tried?',
  },
  options: ['counts', 'does-not'],
  default: null,
  source: { sfs: '2017:584', paragraf: '2 §', as: '2022:896' },
});

/** Whether the older provisions of 2018:1085 p. 2 follow the permit that is relied on or the person's first. */
export const olderProvisions2018 = policy({
  key: 'olderProvisions2018',
  question: {
    sv: 'Gäller äldre föreskrifter för den som beviljades tillstånd före 2018-07-01 också när ett senare tillstånd åberopas?',
    en: 'Do the older provisions apply to a person granted a permit before 2018-07-01 also where a later permit is relied on?',
  },
  options: ['follow-the-permit', 'follow-the-person'],
  default: 'follow-the-permit',
  source: { transitional: '2018:1085', punkt: 2 },
});
