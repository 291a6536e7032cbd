import fc from 'fast-check';
import type { Person } from '../../facts/person.js';
import { addDays, addMonths } from '../../kernel/day.js';
import { courseOf, farAhead } from '../course.js';
import { inProgramme } from './in-programme.js';
import { endAfter, type Life, nobodyYet, permitFrom, settled, someLife } from './life.js';

function asylumSeeker(life: Life): Person {
  const applied = addDays(life.entry, life.waits[0]);
  const home = { housing: 'asylboende', kommun: life.kommun } as const;
  return {
    ...nobodyYet('asylum-seeker', life),
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
    ...nobodyYet('resettled-refugee', life),
    stays: [{ from: life.entry, through: null }],
    permits: [permitFrom(addDays(life.entry, -life.waits[1]), 'UtlL 5:2')],
    assignment: { decidedOn: addDays(life.entry, -life.waits[0]), kommun: life.kommun, basis: 'own' },
    ...settled(life.entry, life),
  };
}

function temporarilyProtected(life: Life): Person {
  const granted = addDays(life.entry, life.waits[0]);
  return {
    ...nobodyYet('temporarily-protected', life),
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

/** In transition: from temporary protection to a permit as a refugee, the older permit still running. */
function protectedThenRecognised(life: Life): Person {
  const person = protectedAndSeekingAsylum(life);
  const granted = addDays(life.entry, life.waits[0] + life.waits[1] + life.waits[2]);
  return {
    ...person,
    id: 'protected-then-recognised',
    asylum: person.asylum?.map((one) => ({ ...one, grantedOn: granted })),
    permits: [...(person.permits ?? []), permitFrom(granted, 'UtlL 5:1')],
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
    ...nobodyYet('reunited-family', life),
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

/** A double role: a refugee, and a citizen of another Member State from birth or a later day. */
function refugeeAndUnionCitizen(life: Life): Person {
  return {
    ...recognisedRefugee(life),
    id: 'refugee-and-union-citizen',
    citizenships: [
      { country: 'SY', from: null },
      { country: 'DE', from: life.end },
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
  protectedThenRecognised: someLife.map(protectedThenRecognised),
  reunitedFamily: someLife.map(reunitedFamily),
  renewing: someLife.map(renewing),
  naturalised: someLife.map(naturalised),
  refugeeAndUnionCitizen: someLife.map(refugeeAndUnionCitizen),
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
