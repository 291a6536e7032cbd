/**
 * How much and when: what the state owes a kommun. Parses nothing and loads no zod.
 *
 * @module
 */
export * from './core.js';
export type { Candidate, ReceptionBasis } from './rights/first-reception.js';
export { asKronor, compareKronor, subtract, sum } from './kernel/money.js';
export { type Rounding, share } from './kernel/share.js';
export type { Due, Gate, Reason, Step } from './reimbursement/ledger/due.js';
export { type MonthTotal, openDues, summarise, total } from './reimbursement/ledger/summarise.js';
export { type Ledger, type Plan, planSchablonersattning } from './reimbursement/schablonersattning/plan.js';
export { schablonersattning } from './reimbursement/schablonersattning/scheme.js';
export type {
  ActivityPlan,
  NadActivity,
  NadCost,
  NadEffect,
  NadParticipant,
  QualityDecision,
  WorkingGroupRole,
} from './facts/nad-activity.js';
export {
  claimNad,
  type NadClaim,
  type NadClaimed,
  type NadClaimOptions,
  type NadLack,
  type NadLackCode,
} from './reimbursement/nad/claim.js';
export { type NadRuleSet, nadRuleSets } from './reimbursement/nad/rule-sets.js';
