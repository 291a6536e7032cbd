import fc from 'fast-check';
import type { Assignment, Person, Reception, Stay } from '../../facts/person.js';
import { someCourse } from '../course.js';
import { someDay } from '../days.js';
import { type Completeness, listOf, orNone, record } from '../record.js';
import { someApplication, someAsylumApplication, someCitizenship } from './application.js';
import { someBirth, someBirthBounds } from './birth.js';
import { someDwelling } from './home.js';
import { somePermit } from './permit.js';
import { someKommun } from './places.js';
import { programmeFields } from './programme.js';

/**
 * Any person that a record can describe, however unlikely. Each field of the record is drawn by its own file; a new field is one more
 * line here.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { somePerson } from 'mottagande/testing';
 *
 * const [person] = fc.sample(somePerson({ complete: true }), { numRuns: 1, seed: 3 });
 * person?.registration?.knownFrom; // => 'start'
 * ```
 */
export function somePerson(kind: Completeness = { complete: false }): fc.Arbitrary<Person> {
  return record<Omit<Person, 'id'>>(kind, {
    birth: kind.complete
      ? someBirth
      : fc.oneof({ weight: 4, arbitrary: someBirth }, { weight: 1, arbitrary: someBirthBounds }),
    citizenships: listOf(someCitizenship(kind)),
    stays: listOf(record<Stay>(kind, { from: someDay, through: orNone(someDay, 1) }), 3),
    asylum: listOf(someAsylumApplication(kind)),
    temporaryProtection: listOf(someApplication(kind)),
    otherApplications: listOf(someApplication(kind)),
    permits: listOf(somePermit(kind), 3),
    migrationsverketFrom: orNone(someDay),
    dwelling: someCourse(someDwelling(kind), kind),
    assignment: orNone(
      record<Assignment>(kind, {
        decidedOn: someDay,
        kommun: someKommun,
        basis: fc.constantFrom('own', 'household'),
      }),
    ),
    reception: orNone(record<Reception>(kind, { on: someDay, kommun: someKommun })),
    registration: someCourse(someKommun, kind),
    active: someCourse(someKommun, kind),
    ...programmeFields(kind),
  }).map((facts) => ({ id: 'person', ...facts }));
}
