import { matchingResearch } from '../../policies/matching.js';
import type { HardConstraint } from '../constraint.js';
import { agreesToProposals } from '../question.js';

/** Taking part is voluntary: nobody is matched who has not said yes to it. */
export const consent: HardConstraint = {
  code: 'CONSENT',
  label: { sv: 'personen vill få förslag', en: 'the person wants proposals' },
  reads: [agreesToProposals],
  unknown: 'block',
  source: matchingResearch('4.1'),
  holds: (profile) => profile.agreesToProposals,
  counterfactual: {
    sv: 'Möjlig om personen själv säger ja till att få förslag',
    en: 'Possible if the person agrees to be given proposals',
  },
};
