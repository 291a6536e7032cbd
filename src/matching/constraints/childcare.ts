import { matchingResearch } from '../../policies/matching.js';
import type { HardConstraint } from '../constraint.js';
import { hasChildcare, needsChildcare } from '../question.js';
import { provided } from './provided.js';

/** Childcare for whoever needs it in order to come. */
export const childcare: HardConstraint = {
  code: 'CHILDCARE',
  label: { sv: 'barnpassning där den behövs', en: 'childcare where it is needed' },
  reads: [needsChildcare, hasChildcare],
  unknown: 'allow-and-flag',
  source: matchingResearch('4.1'),
  holds: provided(
    (profile) => profile.needsChildcare,
    (offer) => offer.childcare,
  ),
  counterfactual: {
    sv: 'Möjlig om barnpassning ordnas',
    en: 'Possible if childcare is arranged',
  },
};
