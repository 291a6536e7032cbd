import fc from 'fast-check';
import type { Case } from '../../src/facts/case.js';
import { countries } from '../../src/facts/countries.js';
import { permitGrounds } from '../../src/facts/grounds.js';
import { type KommunCode, kommunCodes } from '../../src/facts/kommun.js';
import type { Anchor, AnchorPermit, FamilyTie, Permit, Renewal, RenewalStanding } from '../../src/facts/permit.js';
import type {
  Assignment,
  AsylumApplication,
  Citizenship,
  Dwelling,
  Person,
  ProtectionApplication,
  Reception,
  Stay,
} from '../../src/facts/person.js';
import type { ChildCare, Employment, Obstacle, SickLeave, Studies } from '../../src/facts/hindrance.js';
import type { Period } from '../../src/facts/period.js';
import type { Placement, ProgrammeRecord, RecallFinding } from '../../src/facts/programme.js';
import type { Course } from '../../src/kernel/course.js';
import { day, type Day, dayFromNumber, dayNumber } from '../../src/kernel/day.js';
import type { Between } from '../../src/kernel/fact.js';
import { looksLikeIdentityNumber } from '../../src/boundary/pseudonym.js';

/** Records that must parse: every field present, absent, `undefined` and, where it may be, `null`. */

const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: dayNumber(day('1900-01-01')), max: dayNumber(day('2199-12-31')) })
  .map(dayFromNumber);

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const few = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 });

type Fields<T> = { [K in keyof T]-?: fc.Arbitrary<NonNullable<T[K]> | Extract<T[K], null>> };

/** An object in which each field can be left out, be `undefined` or be answered. */
function answering<T extends object>(fields: Fields<T>): fc.Arbitrary<T> {
  const unsure = Object.entries<fc.Arbitrary<unknown>>(fields).map(([key, value]) => [key, maybe(value)]);
  const model = Object.fromEntries(unsure) as Record<string, fc.Arbitrary<unknown>>;
  return fc.record(model, { requiredKeys: [], noNullPrototype: true }) as unknown as fc.Arbitrary<T>;
}

/** Puts two days of an object in order. */
const ordered =
  (first: string, last: string) =>
  <T extends object>(value: T): T => {
    const { [first]: a, [last]: b } = value as Record<string, unknown>;
    return typeof a === 'string' && typeof b === 'string' && a > b ? { ...value, [first]: b, [last]: a } : value;
  };

const anyId = fc.oneof(
  fc.uuid(),
  fc.stringMatching(/^[a-z]{1,3}-\d{1,3}$/),
  fc
    .string({ minLength: 1, maxLength: 100, unit: 'grapheme' })
    .filter((id) => id.length <= 100 && id.trim() !== '' && !looksLikeIdentityNumber(id)),
);

const kommun: fc.Arbitrary<KommunCode> = fc.constantFrom(...kommunCodes);

const ground = fc.constantFrom(...permitGrounds);

const birth: fc.Arbitrary<Day | Between<Day>> = fc.oneof(
  anyDay,
  fc.record({ earliest: anyDay, latest: anyDay }, { noNullPrototype: true }).map(ordered('earliest', 'latest')),
);

function anyCourse<T>(of: fc.Arbitrary<T>): fc.Arbitrary<Course<T>> {
  return fc
    .record({
      days: fc.uniqueArray(anyDay, { minLength: 1, maxLength: 5 }).map((days) => days.toSorted()),
      values: fc.array(orNull(of), { minLength: 5, maxLength: 5 }),
      fromStart: fc.boolean(),
      more: anyDay,
      less: anyDay,
    })
    .map(({ days, values, fromStart, more, less }) => {
      const [first, last] = [days[0] ?? more, days.at(-1) ?? more];
      return {
        stretches: days.map((from, index) => ({ from, value: values[index] ?? null })),
        knownFrom: fromStart ? 'start' : less < first ? less : first,
        knownThrough: more > last ? more : last,
      };
    });
}

const renewalFields: Fields<RenewalStanding> = {
  appliedOn: anyDay,
  ground,
  grantedOn: orNull(anyDay),
  refusalFinalOn: orNull(anyDay),
  withdrawnOn: orNull(anyDay),
};

const anchorPermit = answering<AnchorPermit>({
  ground,
  grantedOn: anyDay,
  validFrom: anyDay,
  validThrough: orNull(anyDay),
  tiedToGround: orNull(ground),
  renewal: orNull(answering<RenewalStanding>(renewalFields)),
}).map(ordered('validFrom', 'validThrough'));

const anchor = answering<Anchor>({
  permits: few(anchorPermit),
  firstReceivedOn: orNull(anyDay),
  swedishFrom: orNull(anyDay),
  kvotAbo: fc.boolean(),
});

const tieFields = { appliedOn: anyDay, unmarriedChild: fc.boolean() };
const familyTie: fc.Arbitrary<FamilyTie> = fc.oneof(
  answering<Pick<FamilyTie, 'appliedOn' | 'unmarriedChild'>>(tieFields),
  answering<Omit<FamilyTie, 'anchor'>>({ ...tieFields, anchorId: fc.stringMatching(/^anchor-\d$/) }),
  answering<Omit<FamilyTie, 'anchorId'>>({ ...tieFields, anchor }),
);

const renewal = answering<Renewal>({ ...renewalFields, tie: orNull(familyTie) });

const permit = answering<Permit>({
  ground,
  grantedOn: anyDay,
  validFrom: anyDay,
  validThrough: orNull(anyDay),
  registrableFrom: orNull(anyDay),
  tie: orNull(familyTie),
  renewal: orNull(renewal),
}).map(ordered('validFrom', 'validThrough'));

const application = answering<ProtectionApplication>({ appliedOn: anyDay, endedOn: orNull(anyDay) });

const asylum = answering<AsylumApplication>({
  appliedOn: anyDay,
  grantedOn: orNull(anyDay),
  refusalFinalOn: orNull(anyDay),
  withdrawnOn: orNull(anyDay),
  aidThrough: orNull(anyDay),
});

const dwelling = answering<Dwelling>({
  housing: fc.constantFrom('asylboende', 'kommunboende', 'eget-boende', 'kommunbostad', 'egen-bostad', 'annat'),
  kommun,
});

const flag = fc.boolean();
const periodFields = { from: anyDay, through: orNull(anyDay) };
const period = <T extends Period>(fields: Omit<Fields<T>, keyof Period>) =>
  few(answering<T>({ ...periodFields, ...fields } as Fields<T>).map(ordered('from', 'through')));

const programmeAnswers: Fields<ProgrammeRecord> = {
  jobSeeker: period<Period>({}),
  employments: period<Employment>({ fullTime: flag, awaited: flag }),
  studies: period<Studies>({
    kind: fc.constantFrom('gymnasieskola', 'anpassad-gymnasieskola', 'annan'),
    fullTime: flag,
    compensated: flag,
    awaited: flag,
  }),
  childCare: period<ChildCare>({ childBorn: anyDay, fullTime: flag, parentalBenefit: flag, awaited: flag }),
  sickLeaves: period<SickLeave>({ fullTime: flag, fullSickPay: flag }),
  obstacles: period<Obstacle>({ kind: fc.constantFrom('accepted', 'unable'), awaited: flag }),
  placementAssessedOn: orNull(anyDay),
  placements: period<Placement>({
    percent: fc.integer({ min: 1, max: 100 }),
    ended: orNull(
      fc.constantFrom('discharged', 'recalled-misconduct', 'recalled-not-covered', 'recalled-special-reasons', 'other'),
    ),
    requalifiedOn: orNull(anyDay),
  }),
  individualPlanOn: orNull(anyDay),
  recallFindings: few(
    answering<RecallFinding>({ reason: fc.constantFrom('misconduct', 'special-reasons'), foundOn: anyDay }),
  ),
};

const answers = answering<Omit<Person, 'id'>>({
  birth,
  citizenships: few(
    answering<Citizenship>({
      country: fc.constantFrom(...countries, 'stateless', 'undetermined'),
      from: orNull(anyDay),
    }),
  ),
  stays: few(answering<Stay>({ from: anyDay, through: orNull(anyDay) }).map(ordered('from', 'through'))),
  asylum: few(asylum),
  temporaryProtection: few(application),
  otherApplications: few(application),
  permits: few(permit),
  migrationsverketFrom: orNull(anyDay),
  dwelling: anyCourse(dwelling),
  assignment: orNull(answering<Assignment>({ decidedOn: anyDay, kommun, basis: fc.constantFrom('own', 'household') })),
  reception: orNull(answering<Reception>({ on: anyDay, kommun })),
  registration: anyCourse(kommun),
  active: anyCourse(kommun),
  ...programmeAnswers,
});

export const anyPerson: fc.Arbitrary<Person> = fc
  .tuple(anyId, answers)
  .map(([id, person]) => ({ id, ...person }))
  .filter(({ id }) => !id.startsWith('anchor-'));

/** A case in which all anchors are there. */
export const anyCase: fc.Arbitrary<Case> = fc
  .uniqueArray(anyPerson, { selector: ({ id }) => id, maxLength: 3 })
  .chain((persons) => {
    const anchors = Array.from({ length: 10 }, (_, index): Person => ({ id: `anchor-${index}` }));
    const everybody = [...persons, ...anchors];
    const membership = fc
      .record(
        {
          person: fc.constantFrom(...everybody.map(({ id }) => id)),
          from: maybe(anyDay),
          through: maybe(orNull(anyDay)),
        },
        { requiredKeys: ['person'], noNullPrototype: true },
      )
      .map(ordered('from', 'through'));
    const household = fc.record({ id: anyId, members: few(membership) }, { noNullPrototype: true });
    const households = fc.uniqueArray(household, { selector: ({ id }) => id, maxLength: 2 });
    return fc.record(
      { persons: fc.constant(everybody), households: maybe(households) },
      { requiredKeys: ['persons'], noNullPrototype: true },
    );
  });

/** A place in a record that holds no further object. */
export type Leaf = readonly (string | number)[];

/** Every leaf of a record. */
export function leavesOf(value: unknown, at: Leaf = []): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [at];
  if (Array.isArray(value)) return value.flatMap((inner, index) => leavesOf(inner, [...at, index]));
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...at, key]));
}

/** The record with something else at a place. */
export function replaced(value: unknown, [head, ...rest]: Leaf, by: unknown): unknown {
  if (head === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((inner: unknown, index) => (index === head ? replaced(inner, rest, by) : inner));
  }
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [head]: replaced(record[head], rest, by) };
}

/** A place as a fault names it. */
export function named(leaf: Leaf): string {
  return leaf
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** What no field accepts. */
export const garbage: fc.Arbitrary<unknown> = fc.oneof(
  fc.double(),
  fc.bigInt(),
  fc.date(),
  fc.constantFrom<unknown>(
    Symbol('s'),
    () => 1,
    new Map([['a', 1]]),
    new Set(),
    /x/,
    new Error('e'),
    new Uint8Array(2),
  ),
  fc.constant(Object.create({ inherited: true })),
);
