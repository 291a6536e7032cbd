/**
 * Who: target groups, rights and duties. Parses nothing and loads no zod.
 *
 * @module
 */
export * from './core.js';
export { etableringsinsatser } from './rights/etableringsinsatser.js';
export { statligErsattning } from './rights/statlig-ersattning.js';
export { type Listing, permitLists, type PermitSystem, systemsOpenedBy } from './rights/permit-lists.js';
export {
  type Candidate,
  faktisktMottagande,
  firstReception,
  type FirstReception,
  type ReceptionBasis,
} from './rights/first-reception.js';
export { norms } from './rights/norms.js';
export { type AgeClaim, hasReached, hasTurned } from './conditions/age.js';
export { isForeigner } from './conditions/foreigner.js';
export type { Born } from './facts/questions.js';
export { asylsokande } from './target-groups/asylsokande.js';
export { massflyktsdirektivet } from './target-groups/massflyktsdirektivet.js';
export { kvotAbo } from './target-groups/kvot-abo.js';
export { dalarnaBounds } from './target-groups/dalarna-bounds.js';
export { dalarnaGroups, dalarnaMembership, type DalarnaMembership } from './target-groups/dalarna.js';
