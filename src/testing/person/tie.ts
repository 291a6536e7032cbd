import fc from 'fast-check';
import { permitGrounds } from '../../facts/grounds.js';
import type { Anchor, AnchorPermit, FamilyTie, Renewal, RenewalStanding } from '../../facts/permit.js';
import { addYears, day } from '../../kernel/day.js';
import { someDay } from '../days.js';
import { type Completeness, listOf, orNone, record } from '../record.js';

/** A ground of a permit: those that the lists turn on more often than the rest. */
export const someGround = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom('UtlL 5:1', 'UtlL 5:2', 'UtlL 21:2', 'UtlL 5:3', 'UtlL 5:11', 'UtlL 5:3 1 st 4'),
  },
  { weight: 1, arbitrary: fc.constantFrom(...permitGrounds) },
);

/** What every application for a new permit says; without a ground, any. */
export function sought(ground: Renewal['ground']) {
  return {
    appliedOn: someDay,
    ground: ground === undefined ? someGround : fc.constant(ground),
    grantedOn: orNone(someDay),
    refusalFinalOn: orNone(someDay),
    withdrawnOn: orNone(someDay, 3),
  };
}

function anchorPermit(kind: Completeness): fc.Arbitrary<AnchorPermit> {
  return fc.oneof(
    record<AnchorPermit>(kind, {
      ground: someGround,
      grantedOn: someDay,
      validFrom: someDay,
      validThrough: orNone(someDay),
      tiedToGround: orNone(someGround),
      renewal: orNone(record<RenewalStanding>(kind, sought(undefined))),
    }),
    // Most anchors hold, or held and renew, a permit for protection.
    record<AnchorPermit>(kind, {
      ground: fc.constant('UtlL 5:1'),
      grantedOn: fc.constant(day('2020-02-01')),
      validFrom: fc.constant(day('2020-02-01')),
      validThrough: orNone(someDay),
      tiedToGround: fc.constant(null),
      renewal: orNone(record<RenewalStanding>(kind, sought('UtlL 5:1'))),
    }),
  );
}

function anchor(kind: Completeness): fc.Arbitrary<Anchor> {
  return record<Anchor>(kind, {
    permits: listOf(anchorPermit(kind)),
    // Around six years before a day of the cases: the time that a tie may be invoked in.
    firstReceivedOn: orNone(someDay.map((on) => addYears(on, -6))),
    swedishFrom: orNone(someDay),
    kvotAbo: fc.boolean(),
  });
}

/**
 * A tie to an anchor whose facts stand in the record.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { someTie } from 'mottagande/testing';
 *
 * fc.sample(someTie({ complete: true }), 50).every(({ anchor }) => anchor?.permits !== undefined); // => true
 * ```
 */
export function someTie(kind: Completeness): fc.Arbitrary<Omit<FamilyTie, 'anchorId'>> {
  return record<Omit<FamilyTie, 'anchorId'>>(kind, {
    appliedOn: someDay,
    unmarriedChild: fc.boolean(),
    anchor: anchor(kind),
  });
}
