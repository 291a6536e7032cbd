import fc from 'fast-check';
import type { Dwelling, Person } from '../../facts/person.js';
import { addDays, day } from '../../kernel/day.js';
import { courseOf, farAhead } from '../course.js';
import { someDay } from '../days.js';
import type { Completeness } from '../record.js';
import { somePerson } from './person.js';
import { someKommun } from './places.js';

/**
 * A grown refugee whom only the time in etableringsprogrammet, and what keeps a person from it, can set apart from others: registered in a
 * kommun, at an asylboende or not, and received there some days before or after.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { placedPerson } from 'mottagande/testing';
 *
 * const [person] = fc.sample(placedPerson(), 1);
 * person?.permits?.[0]?.ground; // => 'UtlL 5:1'
 * ```
 */
export function placedPerson(kind: Completeness = { complete: true }): fc.Arbitrary<Person> {
  return fc
    .record({
      person: somePerson(kind),
      kommun: someKommun,
      registered: someDay.filter((on) => on >= '2022-01-01'),
      receivedAfter: fc.oneof(fc.integer({ min: -1, max: 1 }), fc.integer({ min: -200, max: 400 })),
      atAsylboende: fc.boolean(),
      isKept: fc.boolean(),
    })
    .map(({ person, kommun, registered, receivedAfter, atAsylboende, isKept }) => {
      const received = addDays(registered, receivedAfter);
      const since = day('2020-06-01');
      const home = { housing: atAsylboende ? 'asylboende' : 'eget-boende', kommun } as const;
      return {
        ...person,
        birth: day('1990-05-05'),
        citizenships: [{ country: 'SY', from: null }],
        permits: [
          {
            ground: 'UtlL 5:1',
            grantedOn: since,
            validFrom: since,
            validThrough: null,
            registrableFrom: since,
            tie: null,
            renewal: null,
          },
        ],
        registration: courseOf([{ from: registered, value: kommun }], 'start', farAhead),
        dwelling: courseOf<Dwelling>(
          [
            { from: since, value: home },
            { from: received, value: { housing: 'kommunbostad', kommun } },
          ],
          'start',
          farAhead,
        ),
        reception: { on: received, kommun },
        ...(isKept ? {} : { employments: [], studies: [], sickLeaves: [], obstacles: [] }),
      };
    });
}
