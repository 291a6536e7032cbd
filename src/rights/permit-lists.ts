import type { PermitGround } from '../facts/grounds.js';
import type { Asked } from '../kernel/asked.js';
import type { DatedValue } from '../kernel/dated-value.js';
import { lookUpIn, type LawUsed } from '../kernel/look-up.js';
import type { Open } from '../kernel/open.js';
import type { Text } from '../kernel/text.js';
import { reimbursementGrounds } from '../law/sfs-2010-1122/grounds.js';
import { orientationGrounds, orientationTieGrounds } from '../law/sfs-2013-156/grounds.js';
import { settlementGrounds } from '../law/sfs-2016-38/grounds.js';
import { establishmentGrounds } from '../law/sfs-2017-584/persons.js';
import { establishmentJobGrounds } from '../law/sfs-2022-807/grounds.js';

/**
 * Which permit grounds open which system by themselves (2017:584 1 §, 2016:38 2 §, 2013:156 1 a and 2 §§, 2010:1122 5 §, 2022:807 5 § 3).
 * A permit because of a tie opens further systems through the anchor; that is a question about two persons and belongs to the rules.
 */
export const permitLists = {
  etableringsinsatser: [establishmentGrounds],
  bosattning: [settlementGrounds],
  samhallsorientering: [orientationGrounds, orientationTieGrounds],
  statligErsattning: [reimbursementGrounds],
  etableringsjobb: [establishmentJobGrounds],
} as const satisfies Readonly<Record<string, readonly DatedValue<readonly PermitGround[]>[]>>;

/** A system that a permit ground can open. */
export type PermitSystem = keyof typeof permitLists;

/** What a list says of a ground on a day. */
export interface Listing {
  readonly system: PermitSystem;
  /** `undetermined` where the wording of that day is not known, or the list takes only a part of the ground. */
  readonly kind: 'listed' | 'notListed' | 'undetermined';
  readonly because: readonly Open[];
  readonly law: readonly LawUsed[];
}

/** What each system's list says of a permit ground on the day asked. */
export function systemsOpenedBy(ground: PermitGround, asked: Asked): readonly Listing[] {
  // Object.keys forgets the literal type of the catalogue above.
  return (Object.keys(permitLists) as PermitSystem[]).map((system) => listing(system, ground, asked));
}

/** 2013:156 2 § 2 and 4: two grounds of which the act takes only a part, which our grounds do not tell apart. */
const partlyListed: Partial<Record<PermitGround, Text>> = {
  'UtlL 5:3 a': {
    sv: 'Är tillståndet beviljat enligt 5 kap. 3 a § första stycket 1–4, andra eller tredje stycket?',
    en: 'Was the permit granted under chapter 5 section 3 a(1)1–4, (2) or (3)?',
  },
  'UtlL 5:23': {
    sv: 'Är tillståndet beviljat enligt 5 kap. 23 § tredje eller fjärde stycket, eller enligt femte stycket till en familjemedlem till någon med tillstånd för arbete?',
    en: 'Was the permit granted under chapter 5 section 23(3) or (4), or under (5) to a family member of somebody whose permit is for work?',
  },
};

function partOf(system: PermitSystem, ground: PermitGround): readonly Open[] {
  const question = system === 'samhallsorientering' ? partlyListed[ground] : undefined;
  return question === undefined ? [] : [{ kind: 'missing-fact', path: 'ground', question, answeredBy: 'register' }];
}

function listing(system: PermitSystem, ground: PermitGround, asked: Asked): Listing {
  const looked = permitLists[system].map((list) => lookUpIn<readonly PermitGround[]>(list, asked));
  const law = looked.map(({ used }) => used);
  if (looked.some(({ value }) => value?.includes(ground) === true)) return { system, kind: 'listed', because: [], law };
  const because = [...looked.flatMap(({ open }) => (open === null ? [] : [open])), ...partOf(system, ground)];
  return { system, kind: because.length > 0 ? 'undetermined' : 'notListed', because, law };
}
