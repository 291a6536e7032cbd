/**
 * Swedish refugee reception as a library: who is covered by what, until which day, what is missing, and which state money follows.
 *
 * @module
 */
export * from './eligibility.js';
export * from './reimbursement.js';
export * from './matching.js';
export type { Case, Household, Membership } from './facts/case.js';
export {
  parseActivityOffer,
  parseCase,
  parseDay,
  parseNadActivity,
  parseParticipantProfile,
  parsePerson,
  parsePolicies,
} from './boundary/parse.js';
export { type Fault, type Refusal, type RefusalCode, refusalCodes } from './boundary/refusal.js';
export { refusalText } from './boundary/text.js';
export { caseJsonSchema, type JsonSchema, personJsonSchema } from './boundary/json-schema.js';
export { createMottagande, type Mottagande, type MottagandeOptions } from './sdk/create-mottagande.js';
export { personIn } from './sdk/person-in.js';
export { caseReport, type CaseReport, type PersonReport, type StandingAnswer } from './sdk/report.js';
