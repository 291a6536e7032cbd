import type { Person } from '../facts/person.js';
import type { Norm } from '../kernel/norm.js';
import { asylsokande } from '../target-groups/asylsokande.js';
import { dalarnaBounds } from '../target-groups/dalarna-bounds.js';
import { kvotAbo } from '../target-groups/kvot-abo.js';
import { massflyktsdirektivet } from '../target-groups/massflyktsdirektivet.js';
import { etableringsinsatser } from './etableringsinsatser.js';
import { statligErsattning } from './statlig-ersattning.js';

/** The norms that a report puts to a person, in the order in which it shows the answers. */
export const norms = {
  dalarnaBounds,
  asylsokande,
  massflyktsdirektivet,
  kvotAbo,
  etableringsinsatser,
  statligErsattning,
} as const satisfies Readonly<Record<string, Norm<Person>>>;
