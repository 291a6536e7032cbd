/**
 * Who: target groups, rights and duties. Parses nothing and loads no zod.
 *
 * @module
 */
export * from './core.js';
export { etableringsinsatser } from './rights/etableringsinsatser.js';
export { etableringsprogrammet } from './rights/etableringsprogrammet.js';
export { aterintrade, utskrivning } from './rights/leaving-etableringsprogrammet.js';
export { aterkallelse } from './rights/recall-etableringsprogrammet.js';
export { tidForInsatser } from './rights/programme-time.js';
export { programmeNorms } from './rights/programme-norms.js';
export {
  type MeasuresTold,
  programmeWindow,
  type ProgrammeWindow,
  type Awaited,
  type WindowCandidate,
} from './rights/programme-window.js';
export type { WindowBasis, WindowProvisions } from './rights/programme-bases.js';
export type { WindowFrame, WindowStep } from './rights/programme-count.js';
export type { Pauses, Run } from './conditions/programme-time.js';
export { statligErsattning } from './rights/statlig-ersattning.js';
export { type Listing, permitLists, type PermitSystem, systemsOpenedBy } from './rights/permit-lists.js';
export {
  type Candidate,
  faktisktMottagande,
  firstReception,
  type FirstReception,
  type ReceptionFound,
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
