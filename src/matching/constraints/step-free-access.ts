import { matchingResearch } from '../../policies/matching.js';
import type { HardConstraint } from '../constraint.js';
import { hasStepFreeAccess, needsStepFreeAccess } from '../question.js';
import { provided } from './provided.js';

/** A room that can be reached. The need excludes an unsuitable room; it is in no criterion and lowers no score. */
export const stepFreeAccess: HardConstraint = {
  code: 'STEP_FREE_ACCESS',
  label: { sv: 'lokal utan trappsteg där det behövs', en: 'a room without steps where it is needed' },
  reads: [needsStepFreeAccess, hasStepFreeAccess],
  unknown: 'allow-and-flag',
  source: matchingResearch('4.1, 4.7'),
  holds: provided(
    (profile) => profile.needsStepFreeAccess,
    (offer) => offer.stepFreeAccess,
  ),
  counterfactual: {
    sv: 'Möjlig i en lokal som nås utan trappsteg',
    en: 'Possible in a room that is reached without steps',
  },
};
