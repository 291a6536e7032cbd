import fc from 'fast-check';
import type { KommunCode } from '../../facts/kommun.js';
import type { Permit } from '../../facts/permit.js';
import type { Person } from '../../facts/person.js';
import type { Day } from '../../kernel/day.js';
import { courseOf, farAhead } from '../course.js';
import { someDay } from '../days.js';
import { orNone } from '../record.js';
import { someBirth } from './birth.js';
import { movedRegistration, someMoves } from './home.js';
import { someKommun } from './places.js';

/** What a life in reception is drawn from; each status uses what it needs. */
export interface Life {
  readonly birth: Day;
  readonly entry: Day;
  /** Days from one event to the next, in the order in which the status tells them. */
  readonly waits: readonly [number, number, number];
  readonly kommun: KommunCode;
  readonly moves: Parameters<typeof movedRegistration>[2];
  /** The last day of something, where there is one; see {@link endAfter}. */
  readonly end: Day | null;
}

/** A life in reception; it shrinks to a grown-up who came on 1 January 2024 and has stayed where they were. */
export const someLife: fc.Arbitrary<Life> = fc.record({
  birth: someBirth,
  entry: someDay,
  waits: fc.tuple(fc.nat(30), fc.nat(500), fc.nat(90)),
  kommun: someKommun,
  moves: someMoves,
  end: orNone(someDay),
});

/** Everything is answered, and of most things there is none: so that a case says only what the status is about. */
export function nobodyYet(id: string, { birth }: Life): Required<Person> {
  const none = courseOf<never>([], 'start', farAhead);
  return {
    id,
    birth,
    citizenships: [{ country: 'SY', from: null }],
    stays: [],
    asylum: [],
    temporaryProtection: [],
    otherApplications: [],
    permits: [],
    migrationsverketFrom: null,
    dwelling: none,
    assignment: null,
    reception: null,
    registration: none,
    active: none,
    jobSeeker: [],
    employments: [],
    studies: [],
    childCare: [],
    sickLeaves: [],
    obstacles: [],
    placementAssessedOn: null,
    placements: [],
    individualPlanOn: null,
    recallFindings: [],
  };
}

/** A permit that is valid, and can base registration, from the day on which it is granted. */
export function permitFrom(grantedOn: Day, ground: NonNullable<Permit['ground']>, more: Permit = {}): Permit {
  const valid = { validFrom: grantedOn, validThrough: null, registrableFrom: grantedOn };
  return { ground, grantedOn, ...valid, tie: null, renewal: null, ...more };
}

/** The end of what began on a day: an end drawn before it is none. */
export function endAfter(beginning: Day, { end }: Life): Day | null {
  return end !== null && end > beginning ? end : null;
}

/** Received and registered in a kommun from a day on. */
export function settled(on: Day, { kommun, moves }: Life): Pick<Person, 'reception' | 'registration'> {
  return { reception: { on, kommun }, registration: movedRegistration(on, kommun, moves) };
}
