import fc from 'fast-check';
import type { Anchor, AnchorPermit, FamilyTie, Permit, Renewal, RenewalStanding } from '../../facts/permit.js';
import type { Person } from '../../facts/person.js';
import { addYears, day } from '../../kernel/day.js';
import { someDay } from '../days.js';
import { type Completeness, orNone, record } from '../record.js';
import { somePerson } from './person.js';
import { sought } from './tie.js';

/**
 * A grown foreigner with a permit on a tie to a refugee, perhaps renewed on that tie: one for whom the readings about an anchor decide.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { reunitedPerson } from 'mottagande/testing';
 *
 * fc.sample(reunitedPerson({ complete: true }), 1)[0]?.permits?.[0]?.ground; // => 'UtlL 5:3'
 * ```
 */
export function reunitedPerson(kind: Completeness = { complete: false }): fc.Arbitrary<Person> {
  const [since, joined] = [fc.constant(day('2020-02-01')), fc.constant(day('2021-09-01'))];
  const later = someDay.filter((on) => on >= '2022-01-01');
  const own = record<AnchorPermit>(kind, {
    ground: fc.constant('UtlL 5:1'),
    grantedOn: since,
    validFrom: since,
    validThrough: orNone(later),
    tiedToGround: fc.constant(null),
    renewal: orNone(
      record<RenewalStanding>(kind, { ...sought('UtlL 5:1'), appliedOn: fc.constant(day('2021-12-01')) }),
    ),
  });
  const onRefugee = record<Omit<FamilyTie, 'anchorId'>>(kind, {
    appliedOn: fc.constant(day('2021-06-01')),
    unmarriedChild: fc.boolean(),
    anchor: record<Anchor>(kind, {
      permits: own.map((one) => [one]),
      firstReceivedOn: orNone(someDay.map((on) => addYears(on, -4))),
      swedishFrom: orNone(later),
      kvotAbo: fc.boolean(),
    }),
  });
  const held = record<Permit>(kind, {
    ground: fc.constant('UtlL 5:3'),
    grantedOn: joined,
    validFrom: joined,
    validThrough: orNone(later),
    registrableFrom: joined,
    tie: onRefugee,
    renewal: orNone(
      record<Renewal>(kind, { ...sought('UtlL 5:3'), appliedOn: fc.constant(day('2021-12-15')), tie: onRefugee }),
    ),
  });
  return fc.tuple(somePerson(kind), held).map(([person, one]) => ({
    ...person,
    birth: day('1990-05-05'),
    citizenships: [{ country: 'SY', from: null }],
    permits: [one],
  }));
}
