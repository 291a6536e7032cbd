import type { Case } from '../facts/case.js';
import type { PermitGround } from '../facts/grounds.js';
import type { Anchor, AnchorPermit, FamilyTie, Permit } from '../facts/permit.js';
import type { Person } from '../facts/person.js';
import type { Asked } from '../kernel/asked.js';
import { type Day, firstDay, lastDay } from '../kernel/day.js';
import { holds } from '../kernel/holds.js';
import { isKvotAbo } from '../target-groups/kvot-abo.js';
import { firstReception } from '../rights/first-reception.js';

/**
 * One person of a case as the flat record that rules read: what must be known of an anchor is copied from the anchor's own record into
 * the tie. `undefined` when the case has no such person. What the anchor's record leaves unanswered stays unanswered.
 */
export function personIn({ persons }: Case, id: string, asked: Asked): Person | undefined {
  const person = persons.find((one) => one.id === id);
  if (person?.permits === undefined) return person;
  return { ...person, permits: person.permits.map((permit) => withAnchor(permit, persons, asked)) };
}

function withAnchor(permit: Permit, persons: readonly Person[], asked: Asked): Permit {
  const { tie, renewal } = permit;
  return {
    ...permit,
    ...(tie == null ? {} : { tie: resolved(tie, persons, asked) }),
    ...(renewal?.tie == null ? {} : { renewal: { ...renewal, tie: resolved(renewal.tie, persons, asked) } }),
  };
}

function resolved(tie: FamilyTie, persons: readonly Person[], asked: Asked): FamilyTie {
  const anchor = anchorOf(tie, persons);
  return anchor === undefined || tie.anchor !== undefined
    ? tie
    : { ...tie, anchor: anchorFacts(anchor, persons, asked) };
}

function anchorOf(tie: FamilyTie | null | undefined, persons: readonly Person[]): Person | undefined {
  return persons.find(({ id }) => id === tie?.anchorId);
}

/** The day of the reception is a fact of the record, whatever day is asked about: rules compare it with the days that they test. */
function anchorFacts(anchor: Person, persons: readonly Person[], asked: Asked): Anchor {
  const received = firstReception(anchor, { ...asked, clock: { ...asked.clock, facts: lastDay } });
  return {
    permits: anchor.permits?.map((permit) => anchorPermit(permit, persons)),
    firstReceivedOn: received.kind === 'received' ? received.on : received.kind === 'notReceived' ? null : undefined,
    swedishFrom: swedishFrom(anchor),
    kvotAbo: { yes: true, no: false, unknown: undefined }[holds(isKvotAbo, anchor, asked)],
  };
}

function anchorPermit({ tie, registrableFrom, ...standing }: Permit, persons: readonly Person[]): AnchorPermit {
  return { ...standing, tiedToGround: tie == null ? tie : groundBehind(tie, persons) };
}

/** The ground of the person behind the anchor, where there is exactly one. */
function groundBehind(tie: FamilyTie, persons: readonly Person[]): PermitGround | undefined {
  const permits = tie.anchor?.permits ?? anchorOf(tie, persons)?.permits ?? [];
  const grounds = new Set(permits.map(({ ground }) => ground));
  return grounds.size === 1 ? [...grounds][0] : undefined;
}

/** A citizenship held since birth began before every application. */
function swedishFrom({ citizenships }: Person): Day | null | undefined {
  if (citizenships === undefined || citizenships.some(({ country }) => country === undefined)) return undefined;
  const swedish = citizenships.find(({ country }) => country === 'SE');
  if (swedish === undefined) return null;
  return swedish.from === null ? firstDay : swedish.from;
}
