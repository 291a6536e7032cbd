import type { HardConstraint } from './constraint.js';
import { childcare } from './constraints/childcare.js';
import { commonLanguage } from './constraints/common-language.js';
import { consent } from './constraints/consent.js';
import { previouslyDeclined } from './constraints/previously-declined.js';
import { attendable } from './constraints/schedule.js';
import { stepFreeAccess } from './constraints/step-free-access.js';

/** Every hard constraint, in the order in which reasons are told: the person's own word first. */
export const hardConstraints: readonly HardConstraint[] = [
  consent,
  previouslyDeclined,
  commonLanguage,
  attendable,
  childcare,
  stepFreeAccess,
];
