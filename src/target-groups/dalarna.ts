import type { Person } from '../facts/person.js';
import { type Answer, assess } from '../kernel/assess.js';
import type { Asked } from '../kernel/asked.js';
import type { Norm } from '../kernel/norm.js';
import { asylsokande } from './asylsokande.js';
import { dalarnaBounds } from './dalarna-bounds.js';
import { kvotAbo } from './kvot-abo.js';
import { massflyktsdirektivet } from './massflyktsdirektivet.js';

/** The groups that the project's description names, in its order. */
export const dalarnaGroups = [asylsokande, massflyktsdirektivet, kvotAbo] as const satisfies readonly Norm<Person>[];

/**
 * A person's place in the project "Tillsammans för ett effektivare mottagande". The description says "framför allt": a person outside
 * the named groups is `notListed`, not refused. What excludes are the outer bounds.
 */
export interface DalarnaMembership {
  readonly kind: 'listed' | 'notListed' | 'excluded' | 'undetermined';
  /** The answer for each named group, in the description's order. */
  readonly groups: readonly Answer[];
  /** The answer for the outer bounds. */
  readonly bounds: Answer;
}

/**
 * Tells whether a person belongs to a named group of the project on the day asked, to none, or is excluded.
 *
 * @example
 * ```ts
 * import { asDay, on } from 'mottagande';
 * import { dalarnaMembership } from 'mottagande/eligibility';
 *
 * const day = asDay('2026-11-21');
 * if (day !== undefined) dalarnaMembership({ id: 'p1', citizenships: [{ country: 'SE', from: null }] }, on(day)).kind; // => 'excluded'
 * ```
 */
export function dalarnaMembership(person: Person, asked: Asked): DalarnaMembership {
  const groups = dalarnaGroups.map((group) => assess<Person>(group, person, asked));
  const bounds = assess(dalarnaBounds, person, asked);
  return { kind: kindOf(groups, bounds), groups, bounds };
}

function kindOf(groups: readonly Answer[], bounds: Answer): DalarnaMembership['kind'] {
  if (bounds.kind === 'ineligible') return 'excluded';
  if (bounds.kind === 'undetermined') return 'undetermined';
  if (groups.some(({ kind }) => kind === 'eligible')) return 'listed';
  return groups.some(({ kind }) => kind === 'undetermined') ? 'undetermined' : 'notListed';
}
