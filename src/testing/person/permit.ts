import fc from 'fast-check';
import type { Permit, Renewal } from '../../facts/permit.js';
import { day } from '../../kernel/day.js';
import { someDay } from '../days.js';
import { type Completeness, orNone, record } from '../record.js';
import { someGround, someTie, sought } from './tie.js';

function renewal(kind: Completeness): fc.Arbitrary<Renewal> {
  return fc.oneof(
    record<Renewal>(kind, { ...sought(undefined), tie: orNone(someTie(kind)) }),
    record<Renewal>(kind, { ...sought('UtlL 5:3'), tie: someTie(kind) }),
  );
}

/**
 * A residence permit of any kind, with its tie and the application to renew it.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { somePermit } from 'mottagande/testing';
 *
 * fc.sample(somePermit({ complete: true }), 50).every(({ grantedOn }) => grantedOn !== undefined); // => true
 * ```
 */
export function somePermit(kind: Completeness): fc.Arbitrary<Permit> {
  const since = fc.constant(day('2023-05-10'));
  return fc.oneof(
    record<Permit>(kind, {
      ground: someGround,
      grantedOn: someDay,
      validFrom: someDay,
      validThrough: orNone(someDay),
      registrableFrom: fc.oneof(orNone(someDay), fc.constant(day('2019-01-01'))),
      tie: orNone(someTie(kind)),
      renewal: orNone(renewal(kind)),
    }),
    // Most permits of real people begin when they are granted and can base registration at once.
    record<Permit>(kind, {
      ground: someGround,
      grantedOn: since,
      validFrom: since,
      validThrough: orNone(someDay),
      registrableFrom: since,
      tie: fc.constant(null),
      renewal: orNone(renewal(kind)),
    }),
    // One on a tie, renewed on a tie.
    record<Permit>(kind, {
      ground: fc.constant('UtlL 5:3'),
      grantedOn: since,
      validFrom: since,
      validThrough: orNone(someDay),
      registrableFrom: since,
      tie: someTie(kind),
      renewal: orNone(renewal(kind)),
    }),
  );
}
