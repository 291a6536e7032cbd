import { matchingResearch } from '../../policies/matching.js';
import type { HardConstraint } from '../constraint.js';
import { declined } from '../question.js';

/** A no is respected: what the person has declined is not proposed again. It changes no other score. */
export const previouslyDeclined: HardConstraint = {
  code: 'PREVIOUSLY_DECLINED',
  label: { sv: 'personen har inte tackat nej', en: 'the person has not said no' },
  reads: [declined],
  unknown: 'allow-and-flag',
  source: matchingResearch('4.1'),
  holds: (profile, { offer }) => profile.declined && !profile.declined.includes(offer),
  counterfactual: {
    sv: 'Möjlig om personen själv tar tillbaka sitt nej',
    en: 'Possible if the person takes back the no',
  },
};
