import fc from 'fast-check';
import type { Permit } from '../../facts/permit.js';
import type { Person } from '../../facts/person.js';
import type { KommunCode } from '../../facts/kommun.js';
import { addDays, addMonths, type Day, day } from '../../kernel/day.js';
import { courseOf, farAhead } from '../course.js';
import { someDay } from '../days.js';
import { orNone } from '../record.js';
import { movedRegistration, someMoves } from './home.js';
import { inProgramme } from './in-programme.js';
import { someKommun } from './places.js';

/** What a life in reception is drawn from; each status uses what it needs. */
interface Life {
  readonly entry: Day;
  /** Days from one event to the next, in the order in which the status tells them. */
  readonly waits: readonly [number, number, number];
  readonly kommun: KommunCode;
  readonly moves: Parameters<typeof movedRegistration>[2];
  /** The last day of something, where there is one; see {@link endAfter}. */
  readonly end: Day | null;
}

const someLife: fc.Arbitrary<Life> = fc.record({
  entry: someDay,
  waits: fc.tuple(fc.nat(30), fc.nat(500), fc.nat(90)),
  kommun: someKommun,
  moves: someMoves,
  end: orNone(someDay),
});

/** Everything is answered, and of most things there is none: so that a case says only what the status is about. */
function nobodyYet(id: string): Required<Person> {
  const none = courseOf<never>([], 'start', farAhead);
  return {
    id,
    birth: day('1990-05-05'),
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

function permitFrom(grantedOn: Day, ground: NonNullable<Permit['ground']>, more: Permit = {}): Permit {
  const valid = { validFrom: grantedOn, validThrough: null, registrableFrom: grantedOn };
  return { ground, grantedOn, ...valid, tie: null, renewal: null, ...more };
}

/** The end of what began on a day: an end drawn before it is none. */
function endAfter(beginning: Day, { end }: Life): Day | null {
  return end !== null && end > beginning ? end : null;
}

/** Received and registered in a kommun from a day on. */
function settled(on: Day, { kommun, moves }: Life): Pick<Person, 'reception' | 'registration'> {
  return { reception: { on, kommun }, registration: movedRegistration(on, kommun, moves) };
}

function asylumSeeker(life: Life): Person {
  const applied = addDays(life.entry, life.waits[0]);
  const home = { housing: 'asylboende', kommun: life.kommun } as const;
  return {
    ...nobodyYet('asylum-seeker'),
    stays: [{ from: life.entry, through: null }],
    asylum: [{ appliedOn: applied, grantedOn: null, refusalFinalOn: null, withdrawnOn: null, aidThrough: null }],
    migrationsverketFrom: applied,
    dwelling: courseOf([{ from: applied, value: home }], 'start', farAhead),
  };
}

function refusedApplicant(life: Life): Person {
  const person = asylumSeeker(life);
  const refused = addDays(life.entry, life.waits[0] + life.waits[1]);
  return {
    ...person,
    id: 'refused-applicant',
    asylum: person.asylum?.map((one) => ({ ...one, refusalFinalOn: refused, aidThrough: endAfter(refused, life) })),
  };
}

/** In transition: from asylum seeker to the holder of a permit. */
function recognisedRefugee(life: Life): Person {
  const person = asylumSeeker(life);
  const granted = addDays(life.entry, life.waits[0] + life.waits[1]);
  return {
    ...person,
    id: 'recognised-refugee',
    asylum: person.asylum?.map((one) => ({ ...one, grantedOn: granted })),
    permits: [permitFrom(granted, 'UtlL 5:1')],
    ...settled(addDays(granted, life.waits[2]), life),
  };
}

/** The permit comes before the entry. */
function resettledRefugee(life: Life): Person {
  return {
    ...nobodyYet('resettled-refugee'),
    stays: [{ from: life.entry, through: null }],
    permits: [permitFrom(addDays(life.entry, -life.waits[1]), 'UtlL 5:2')],
    assignment: { decidedOn: addDays(life.entry, -life.waits[0]), kommun: life.kommun, basis: 'own' },
    ...settled(life.entry, life),
  };
}

function temporarilyProtected(life: Life): Person {
  const granted = addDays(life.entry, life.waits[0]);
  return {
    ...nobodyYet('temporarily-protected'),
    citizenships: [{ country: 'UA', from: null }],
    stays: [{ from: life.entry, through: null }],
    temporaryProtection: [{ appliedOn: life.entry, endedOn: granted }],
    permits: [permitFrom(granted, 'UtlL 21:2', { validThrough: addMonths(granted, 12) })],
    migrationsverketFrom: life.entry,
    ...settled(addDays(granted, life.waits[2]), life),
  };
}

/** A double role: temporary protection, and an application for asylum that is still tried. */
function protectedAndSeekingAsylum(life: Life): Person {
  const appliedOn = addDays(life.entry, life.waits[0] + life.waits[1]);
  return {
    ...temporarilyProtected(life),
    id: 'protected-and-seeking-asylum',
    asylum: [{ appliedOn, grantedOn: null, refusalFinalOn: null, withdrawnOn: null, aidThrough: null }],
  };
}

/** Has joined an anchor who was a refugee first. */
function reunitedFamily(life: Life): Person {
  const granted = addDays(life.entry, -life.waits[0]);
  const appliedOn = addDays(granted, -life.waits[1]);
  const anchored = addDays(appliedOn, -life.waits[2]);
  const permits = [
    {
      ground: 'UtlL 5:1',
      grantedOn: anchored,
      validFrom: anchored,
      validThrough: endAfter(anchored, life),
      tiedToGround: null,
      renewal: null,
    },
  ] as const;
  const anchor = { permits, firstReceivedOn: anchored, swedishFrom: null, kvotAbo: false };
  const tie = { appliedOn, unmarriedChild: false, anchor };
  return {
    ...nobodyYet('reunited-family'),
    stays: [{ from: life.entry, through: null }],
    permits: [permitFrom(granted, 'UtlL 5:3', { tie })],
    ...settled(life.entry, life),
  };
}

/** In transition: one permit ends and the next is applied for around its last day, in time or not. */
function renewing(life: Life): Person {
  const person = recognisedRefugee(life);
  const validThrough = addMonths(life.entry, 36);
  const renewal = {
    appliedOn: addDays(validThrough, life.waits[0] - 15),
    ground: 'UtlL 5:1',
    grantedOn: null,
    refusalFinalOn: endAfter(validThrough, life),
    withdrawnOn: null,
    tie: null,
  } as const;
  return {
    ...person,
    id: 'renewing',
    permits: person.permits?.map((one) => ({ ...one, validThrough, renewal })),
  };
}

/** In transition: from permit holder to citizen. */
function naturalised(life: Life): Person {
  const since = addMonths(life.entry, 24 + life.waits[0]);
  return {
    ...recognisedRefugee(life),
    id: 'naturalised',
    citizenships: [
      { country: 'SY', from: null },
      { country: 'SE', from: since },
    ],
  };
}

/**
 * Persons in each status and on the way from one to the next, by name: everything is answered of them, most of it "none". The person's
 * `id` is the status, so that a case that fails says whom it is about.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { personsByStatus } from 'mottagande/testing';
 *
 * fc.sample(personsByStatus.resettledRefugee, 1)[0]?.id; // => 'resettled-refugee'
 * ```
 */
export const personsByStatus = {
  asylumSeeker: someLife.map(asylumSeeker),
  refusedApplicant: someLife.map(refusedApplicant),
  recognisedRefugee: someLife.map(recognisedRefugee),
  programmeParticipant: someLife.map((life) => inProgramme(recognisedRefugee(life), life.waits)),
  resettledRefugee: someLife.map(resettledRefugee),
  temporarilyProtected: someLife.map(temporarilyProtected),
  protectedAndSeekingAsylum: someLife.map(protectedAndSeekingAsylum),
  reunitedFamily: someLife.map(reunitedFamily),
  renewing: someLife.map(renewing),
  naturalised: someLife.map(naturalised),
} as const;

/**
 * A person in one of the statuses of {@link personsByStatus}; it shrinks to an asylum seeker.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { personInStatus } from 'mottagande/testing';
 *
 * fc.sample(personInStatus, 1)[0]?.citizenships?.length !== 0; // => true
 * ```
 */
export const personInStatus: fc.Arbitrary<Person> = fc.oneof(
  { withCrossShrink: true },
  ...Object.values<fc.Arbitrary<Person>>(personsByStatus),
);
