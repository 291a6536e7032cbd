import fc from 'fast-check';
import { countries } from '../../src/facts/countries.js';
import { permitGrounds } from '../../src/facts/grounds.js';
import type { Anchor, AnchorPermit, FamilyTie, Permit, Renewal, RenewalStanding } from '../../src/facts/permit.js';
import type { AsylumApplication, Dwelling, Person, ProtectionApplication } from '../../src/facts/person.js';
import type {
  ChildCare,
  Employment,
  Obstacle,
  Period,
  Placement,
  ProgrammeRecord,
  RecallFinding,
  SickLeave,
  Studies,
} from '../../src/facts/programme.js';
import type { Course } from '../../src/kernel/course.js';
import { addDays, addMonths, addYears, type Day, day, dayFromNumber, dayNumber } from '../../src/kernel/day.js';
import { policyCatalogue } from '../../src/policies/index.js';
import { kommun } from './around.js';

/** With `complete`, every question has an answer; otherwise any of them, at any depth, may be unasked. */
export interface Completeness {
  readonly complete: boolean;
}

/** Days on which the law or the project turns, with the days around them. */
const edges = [
  '2018-01-01',
  '2018-07-01',
  '2021-07-20',
  '2023-01-01',
  '2024-01-01',
  '2024-02-29',
  '2025-04-01',
  '2026-01-01',
  '2026-04-11',
  '2026-06-06',
  '2027-01-01',
].map(day);

/** A day of the years that the cases are about: law edges, month ends and 29 February more often than by chance. */
export const someDay: fc.Arbitrary<Day> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.integer({ min: dayNumber(day('2021-01-01')), max: dayNumber(day('2027-12-31')) }).map(dayFromNumber),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...edges), fc.integer({ min: -1, max: 1 }))
      .map(([edge, days]) => addDays(edge, days)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: -1, max: 0 }))
      .map(([months, days]) => addDays(addMonths(day('2020-06-01'), months), days)),
  },
);

/** A birthday at the edge of an age that some rule asks for, or any. */
const someBirth: fc.Arbitrary<Day> = fc.oneof(
  fc
    .tuple(fc.constantFrom(20, 65, 66, 67), someDay, fc.integer({ min: -1, max: 1 }))
    .map(([years, on, days]) => addDays(addYears(on, -years), days)),
  fc.constantFrom(
    ...['1957-12-31', '1958-01-01', '1959-12-31', '1960-01-01', '1960-02-29', '2004-02-29', '2008-02-29'].map(day),
  ),
  fc.integer({ min: dayNumber(day('1945-01-01')), max: dayNumber(day('2015-12-31')) }).map(dayFromNumber),
);

const someKommun = fc.constantFrom(...['2061', '2082', '2021', '0180'].map(kommun));
const someGround = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom('UtlL 5:1', 'UtlL 5:2', 'UtlL 21:2', 'UtlL 5:3', 'UtlL 5:11', 'UtlL 5:3 1 st 4'),
  },
  { weight: 1, arbitrary: fc.constantFrom(...permitGrounds) },
);

/** The fields as given, each perhaps unasked: absent, or present and undefined. */
function record<T extends object>(
  kind: Completeness,
  fields: { readonly [K in keyof T]-?: fc.Arbitrary<T[K]> },
): fc.Arbitrary<T> {
  const asked = fc.record(fields) as fc.Arbitrary<T>;
  if (kind.complete) return asked;
  const names = Object.keys(fields);
  return fc
    .tuple(asked, fc.subarray(names), fc.subarray(names), fc.integer({ min: 0, max: 2 }))
    .map(([of, absent, undefinedOnes, spare]) => {
      const unasked = spare === 0 ? absent : [];
      const entries = Object.entries(of).filter(([name]) => !unasked.includes(name));
      const blank = spare === 1 && undefinedOnes.length < names.length / 2 ? undefinedOnes : [];
      return Object.fromEntries(
        entries.map(([name, value]) => [name, blank.includes(name) ? undefined : (value as unknown)]),
      ) as T;
    });
}

const orNone = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 2 });
const list = <T>(item: fc.Arbitrary<T>, maxLength = 2): fc.Arbitrary<readonly T[]> => fc.array(item, { maxLength });

function someCourse<T>(value: fc.Arbitrary<T>, kind: Completeness): fc.Arbitrary<Course<T>> {
  return fc
    .tuple(
      fc.uniqueArray(fc.record({ from: someDay, value: fc.option(value, { nil: null, freq: 4 }) }), {
        maxLength: 3,
        selector: ({ from }) => from,
      }),
      kind.complete
        ? fc.constant('start' as const)
        : fc.oneof({ weight: 3, arbitrary: fc.constant('start' as const) }, { weight: 1, arbitrary: someDay }),
      kind.complete
        ? fc.constant(day('2039-12-31'))
        : fc.oneof({ weight: 2, arbitrary: fc.constant(day('2039-12-31')) }, { weight: 1, arbitrary: someDay }),
    )
    .map(([stretches, knownFrom, knownThrough]) => ({
      stretches: stretches
        .filter(({ from }) => from <= knownThrough && (knownFrom === 'start' || from >= knownFrom))
        .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
      knownFrom: knownFrom !== 'start' && knownFrom > knownThrough ? 'start' : knownFrom,
      knownThrough,
    }));
}

const sought = (ground: Renewal['ground']) => ({
  appliedOn: someDay,
  ground: ground === undefined ? someGround : fc.constant(ground),
  grantedOn: orNone(someDay),
  refusalFinalOn: orNone(someDay),
  withdrawnOn: fc.option(someDay, { nil: null, freq: 3 }),
});

const anchorPermit = (kind: Completeness) =>
  fc.oneof(
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

const anchor = (kind: Completeness) =>
  record<Anchor>(kind, {
    permits: list(anchorPermit(kind)),
    firstReceivedOn: orNone(someDay.map((on) => addYears(on, -6))),
    swedishFrom: orNone(someDay),
    kvotAbo: fc.boolean(),
  });

const tie = (kind: Completeness) =>
  record<Omit<FamilyTie, 'anchorId'>>(kind, { appliedOn: someDay, unmarriedChild: fc.boolean(), anchor: anchor(kind) });

const renewal = (kind: Completeness) =>
  fc.oneof(
    record<Renewal>(kind, { ...sought(undefined), tie: orNone(tie(kind)) }),
    record<Renewal>(kind, { ...sought('UtlL 5:3'), tie: tie(kind) }),
  );

const permit = (kind: Completeness) =>
  fc.oneof(
    record<Permit>(kind, {
      ground: someGround,
      grantedOn: someDay,
      validFrom: someDay,
      validThrough: orNone(someDay),
      registrableFrom: fc.oneof(orNone(someDay), fc.constant(day('2019-01-01'))),
      tie: orNone(tie(kind)),
      renewal: orNone(renewal(kind)),
    }),
    // Most permits of real people begin when they are granted and can base registration at once.
    record<Permit>(kind, {
      ground: someGround,
      grantedOn: fc.constant(day('2023-05-10')),
      validFrom: fc.constant(day('2023-05-10')),
      validThrough: orNone(someDay),
      registrableFrom: fc.constant(day('2023-05-10')),
      tie: fc.constant(null),
      renewal: orNone(renewal(kind)),
    }),
    // One on a tie, renewed on a tie.
    record<Permit>(kind, {
      ground: fc.constant('UtlL 5:3'),
      grantedOn: fc.constant(day('2023-05-10')),
      validFrom: fc.constant(day('2023-05-10')),
      validThrough: orNone(someDay),
      registrableFrom: fc.constant(day('2023-05-10')),
      tie: tie(kind),
      renewal: orNone(renewal(kind)),
    }),
  );

const asylum = (kind: Completeness) =>
  record<AsylumApplication>(kind, {
    appliedOn: someDay,
    grantedOn: orNone(someDay),
    refusalFinalOn: orNone(someDay),
    withdrawnOn: fc.option(someDay, { nil: null, freq: 4 }),
    aidThrough: orNone(someDay),
  });

const application = (kind: Completeness) =>
  record<ProtectionApplication>(kind, { appliedOn: someDay, endedOn: orNone(someDay) });

const citizenship = (kind: Completeness) =>
  record<NonNullable<Person['citizenships']>[number]>(kind, {
    country: fc.oneof(
      fc.constantFrom('SY', 'UA', 'SE', 'DE', 'NO', 'stateless', 'undetermined'),
      fc.constantFrom(...countries),
    ),
    from: orNone(someDay),
  });

const home = (kind: Completeness) =>
  record<Dwelling>(kind, {
    housing: fc.constantFrom('asylboende', 'kommunboende', 'eget-boende', 'kommunbostad', 'egen-bostad', 'annat'),
    kommun: someKommun,
  });

/** The days of a period; some end before they begin, as no schema lets through, and hold no day. */
const periodFields = { from: someDay, through: fc.option(someDay, { nil: null, freq: 2 }) };

const someEmployment = (kind: Completeness) =>
  record<Employment>(kind, { ...periodFields, fullTime: fc.boolean(), awaited: fc.boolean() });

const someSickLeave = (kind: Completeness) =>
  record<SickLeave>(kind, { ...periodFields, fullTime: fc.boolean(), fullSickPay: fc.boolean() });

/** Everything about etableringsprogrammet. Most lists are short, and most people are registered as job seekers. */
function programmeFields(kind: Completeness): {
  readonly [K in keyof ProgrammeRecord]-?: fc.Arbitrary<ProgrammeRecord[K]>;
} {
  const awaited = fc.boolean();
  return {
    jobSeeker: fc.oneof(
      list(record<Period>(kind, periodFields)),
      fc.constant([{ from: day('2021-01-01'), through: null }]),
    ),
    employments: list(someEmployment(kind), 1),
    studies: list(
      record<Studies>(kind, {
        ...periodFields,
        kind: fc.constantFrom('gymnasieskola', 'anpassad-gymnasieskola', 'annan'),
        fullTime: fc.boolean(),
        compensated: fc.boolean(),
        awaited,
      }),
      1,
    ),
    childCare: list(
      record<ChildCare>(kind, {
        ...periodFields,
        childBorn: someDay,
        fullTime: fc.boolean(),
        parentalBenefit: fc.boolean(),
        awaited,
      }),
    ),
    sickLeaves: list(someSickLeave(kind), 1),
    obstacles: list(
      record<Obstacle>(kind, { ...periodFields, kind: fc.constantFrom('accepted', 'unable'), awaited }),
      1,
    ),
    placementAssessedOn: orNone(someDay),
    placements: list(
      record<Placement>(kind, {
        ...periodFields,
        percent: fc.constantFrom(25, 50, 75, 100),
        ended: fc.constantFrom(
          null,
          'discharged',
          'recalled-misconduct',
          'recalled-not-covered',
          'recalled-special-reasons',
          'other',
        ),
        requalifiedOn: orNone(someDay),
      }),
    ),
    individualPlanOn: orNone(someDay),
    recallFindings: list(
      record<RecallFinding>(kind, { reason: fc.constantFrom('misconduct', 'special-reasons'), foundOn: someDay }),
      1,
    ),
  };
}

const bounds = fc
  .tuple(someBirth, fc.integer({ min: 0, max: 800 }))
  .map(([earliest, days]) => ({ earliest, latest: addDays(earliest, days) }));

/** Any person that a record can describe. */
export function arbitraryPerson(kind: Completeness = { complete: false }): fc.Arbitrary<Person> {
  return record<Omit<Person, 'id'>>(kind, fields(kind)).map((facts) => ({ id: 'person', ...facts }));
}

function fields(kind: Completeness): { readonly [K in keyof Omit<Person, 'id'>]-?: fc.Arbitrary<Person[K]> } {
  return {
    birth: kind.complete ? someBirth : fc.oneof({ weight: 4, arbitrary: someBirth }, { weight: 1, arbitrary: bounds }),
    citizenships: list(citizenship(kind)),
    stays: list(record(kind, { from: someDay, through: fc.option(someDay, { nil: null, freq: 1 }) }), 3),
    asylum: list(asylum(kind)),
    temporaryProtection: list(application(kind)),
    otherApplications: list(application(kind)),
    permits: list(permit(kind), 3),
    migrationsverketFrom: orNone(someDay),
    dwelling: someCourse(home(kind), kind),
    assignment: orNone(
      record(kind, { decidedOn: someDay, kommun: someKommun, basis: fc.constantFrom('own', 'household') }),
    ),
    reception: orNone(record(kind, { on: someDay, kommun: someKommun })),
    registration: someCourse(someKommun, kind),
    active: someCourse(someKommun, kind),
    ...programmeFields(kind),
  };
}

/** A grown foreigner with a permit on a tie to a refugee, perhaps renewed on that tie: one for whom the readings about an anchor decide. */
export function reunitedPerson(kind: Completeness = { complete: false }): fc.Arbitrary<Person> {
  const since = day('2020-02-01');
  const later = someDay.filter((on) => on >= '2022-01-01');
  const own = record<AnchorPermit>(kind, {
    ground: fc.constant('UtlL 5:1'),
    grantedOn: fc.constant(since),
    validFrom: fc.constant(since),
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
    grantedOn: fc.constant(day('2021-09-01')),
    validFrom: fc.constant(day('2021-09-01')),
    validThrough: orNone(later),
    registrableFrom: fc.constant(day('2021-09-01')),
    tie: onRefugee,
    renewal: orNone(
      record<Renewal>(kind, { ...sought('UtlL 5:3'), appliedOn: fc.constant(day('2021-12-15')), tie: onRefugee }),
    ),
  });
  return fc.tuple(arbitraryPerson(kind), held).map(([person, one]) => ({
    ...person,
    birth: day('1990-05-05'),
    citizenships: [{ country: 'SY', from: null }],
    permits: [one],
  }));
}

/** A person who has been received, holds a permit and is registered somewhere: one for whom a ledger says something. */
export function receivedPerson(kind: Completeness = { complete: true }): fc.Arbitrary<Person> {
  return fc
    .tuple(
      arbitraryPerson(kind),
      someDay.filter((on) => on >= '2021-09-01'),
      someKommun,
      fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 760 }), fc.option(someKommun, { nil: null, freq: 5 })), {
        maxLength: 3,
        selector: ([days]) => days,
      }),
      fc.boolean(),
    )
    .map(([person, received, first, moves, registered]) => {
      const stretches = [
        { from: received, value: first },
        ...moves.toSorted(([a], [b]) => a - b).map(([days, value]) => ({ from: addDays(received, days), value })),
      ];
      return {
        ...person,
        citizenships: [{ country: 'SY', from: null }],
        permits: [
          {
            ground: 'UtlL 5:1',
            grantedOn: addMonths(received, -2),
            validFrom: addMonths(received, -2),
            validThrough: null,
            registrableFrom: addMonths(received, -2),
            tie: null,
            renewal: null,
          },
        ],
        migrationsverketFrom: registered ? addYears(received, -1) : null,
        reception: { on: received, kommun: first },
        registration: { stretches, knownFrom: 'start', knownThrough: day('2039-12-31') },
      } as const;
    });
}

/** A grown refugee whom only the time in etableringsprogrammet, and what keeps a person from it, can set apart from others. */
export function programmePerson(kind: Completeness = { complete: false }): fc.Arbitrary<Person> {
  const late = someDay.filter((on) => on >= '2023-01-01');
  return fc
    .tuple(
      record<Omit<Person, 'id'>>(kind, {
        ...fields(kind),
        birth: fc.constant(day('1990-05-05')),
        citizenships: fc.constant([{ country: 'SY', from: null }]),
        permits: fc.constant([
          {
            ground: 'UtlL 5:1',
            grantedOn: day('2020-06-01'),
            validFrom: day('2020-06-01'),
            validThrough: null,
            registrableFrom: day('2020-06-01'),
            tie: null,
            renewal: null,
          },
        ]),
        employments: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, list(someEmployment(kind), 1)),
        studies: fc.constant([]),
        sickLeaves: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, list(someSickLeave(kind), 1)),
        obstacles: fc.constant([]),
        placementAssessedOn: fc.constantFrom(null, day('2021-01-01')),
      }),
      late,
      fc.integer({ min: -200, max: 400 }),
      fc.boolean(),
    )
    .map(([facts, registered, days, atAsylboende]) => {
      const received = addDays(registered, days);
      const course = { knownFrom: 'start', knownThrough: day('2039-12-31') } as const;
      return {
        id: 'participant',
        ...facts,
        ...('registration' in facts && {
          registration: { ...course, stretches: [{ from: registered, value: kommun('2061') }] },
        }),
        ...('dwelling' in facts && {
          dwelling: {
            ...course,
            stretches: [
              { from: day('2020-01-01'), value: { housing: atAsylboende ? 'asylboende' : 'egen-bostad' } },
              ...(received > '2020-01-01' ? [{ from: received, value: { housing: 'kommunbostad' } as const }] : []),
            ],
          },
        }),
        ...('reception' in facts && { reception: { on: received, kommun: kommun('2061') } }),
      };
    });
}

const option = (options: readonly string[], pick: number) => options[pick % options.length] ?? '';

/** Any choice of readings: some left at their defaults, some chosen. */
export const somePolicies: fc.Arbitrary<Readonly<Record<string, string>>> = fc
  .tuple(fc.subarray(Object.values(policyCatalogue)), fc.nat(11))
  .map(([chosen, pick]) => Object.fromEntries(chosen.map(({ key, options }) => [key, option(options, pick)])));

/** Every reading chosen: nothing stays open for want of a choice. */
export const allPolicies: fc.Arbitrary<Readonly<Record<string, string>>> = fc
  .nat(11)
  .map((pick) =>
    Object.fromEntries(Object.values(policyCatalogue).map(({ key, options }) => [key, option(options, pick)])),
  );
