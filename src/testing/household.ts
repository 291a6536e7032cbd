import fc from 'fast-check';
import type { Case, Household } from '../facts/case.js';
import type { Person } from '../facts/person.js';
import { addDays, type Day } from '../kernel/day.js';
import { someDay } from './days.js';
import { orNone } from './record.js';
import { personInStatus, personsByStatus } from './person/statuses.js';

/** Somebody who lives in the household, and how they came to it. */
interface Member {
  readonly person: Person;
  /** Whether their permit rests on a tie to the first person of the case. */
  readonly tied: boolean;
  readonly unmarriedChild: boolean;
  readonly from: Day;
  /** Days in the household; `null` while they still live there. */
  readonly days: number | null;
}

const someMember: fc.Arbitrary<Member> = fc.record({
  person: personInStatus,
  tied: fc.boolean(),
  unmarriedChild: fc.boolean(),
  from: someDay,
  days: orNone(fc.nat(800)),
});

/** The member with an id of their own, and a permit on the tie to the anchor where there is one. */
function memberRecord({ person, tied, unmarriedChild, from }: Member, index: number): Person {
  const id = `${person.id}-${(index + 1).toString()}`;
  if (!tied) return { ...person, id };
  const tie = { anchorId: 'anchor', appliedOn: addDays(from, -200), unmarriedChild };
  const permit = {
    ground: 'UtlL 5:3',
    grantedOn: from,
    validFrom: from,
    validThrough: null,
    registrableFrom: from,
    tie,
    renewal: null,
  } as const;
  return { ...person, id, permits: [permit] };
}

/**
 * A case: an anchor with up to three others in one household, some of them tied to the anchor, some who have moved out. Ask about one of
 * its persons with `personIn`.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { someCase } from 'mottagande/testing';
 *
 * fc.sample(someCase, { numRuns: 1, seed: 2 })[0]?.persons[0]?.id; // => 'anchor'
 * ```
 */
export const someCase: fc.Arbitrary<Case> = fc
  .tuple(
    fc.oneof(personsByStatus.recognisedRefugee, personsByStatus.resettledRefugee, personsByStatus.naturalised),
    fc.array(someMember, { maxLength: 3 }),
    someDay,
  )
  .map(([anchor, members, from]) => {
    const others = members.map((member, index) => ({ member, person: memberRecord(member, index) }));
    const household: Household = {
      id: 'household',
      members: [
        { person: 'anchor', from, through: null },
        ...others.map(({ member, person }) => ({
          person: person.id,
          from: member.from,
          through: member.days === null ? null : addDays(member.from, member.days),
        })),
      ],
    };
    return { persons: [{ ...anchor, id: 'anchor' }, ...others.map(({ person }) => person)], households: [household] };
  });
