import fc from 'fast-check';
import type { Person } from '../../facts/person.js';
import { addMonths, addYears } from '../../kernel/day.js';
import { someDay } from '../days.js';
import type { Completeness } from '../record.js';
import { movedRegistration, someMoves } from './home.js';
import { somePerson } from './person.js';
import { someKommun } from './places.js';

/**
 * A person who has been received, holds a permit and is registered somewhere: one for whom a ledger says something.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { receivedPerson } from 'mottagande/testing';
 *
 * const [person] = fc.sample(receivedPerson(), 1);
 * person?.reception?.on === person?.registration?.stretches[0]?.from; // => true
 * ```
 */
export function receivedPerson(kind: Completeness = { complete: true }): fc.Arbitrary<Person> {
  const since = someDay.filter((on) => on >= '2021-09-01');
  return fc
    .tuple(somePerson(kind), since, someKommun, someMoves, fc.boolean())
    .map(([person, on, kommun, moves, atMigrationsverket]) => {
      const granted = addMonths(on, -2);
      return {
        ...person,
        citizenships: [{ country: 'SY', from: null }],
        permits: [
          {
            ground: 'UtlL 5:1',
            grantedOn: granted,
            validFrom: granted,
            validThrough: null,
            registrableFrom: granted,
            tie: null,
            renewal: null,
          },
        ],
        migrationsverketFrom: atMigrationsverket ? addYears(on, -1) : null,
        reception: { on, kommun },
        registration: movedRegistration(on, kommun, moves),
      };
    });
}
