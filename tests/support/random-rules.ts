import fc from 'fast-check';
import { type Asked, on } from '../../src/kernel/asked.js';
import type { Course } from '../../src/kernel/course.js';
import { datedValue, type DatedValue, type Entry } from '../../src/kernel/dated-value.js';
import {
  addDays,
  addMonths,
  addYears,
  type Day,
  day,
  dayFromNumber,
  dayNumber,
  endOfMonth,
  firstDay,
  lastDay,
  startOfMonth,
} from '../../src/kernel/day.js';
import type { Between, Fact } from '../../src/kernel/fact.js';
import { exists, hasCome, isTrue, notPassed } from '../../src/kernel/leaves.js';
import type { Policies } from '../../src/kernel/policy.js';
import {
  all,
  any,
  atLeast,
  every,
  not,
  onDay,
  type Rule,
  some,
  type Turnable,
  underLawOf,
  underReading,
  versions,
} from '../../src/kernel/rule.js';
import {
  appliedDay,
  applied,
  birth,
  born,
  type Child,
  children,
  comeAsRead,
  counting,
  end,
  home,
  isInTown,
  note,
  own,
  type Plan,
  reach,
  schoolBegun,
  someSchoolBegun,
  someSource,
  stay,
  stepsBy,
  type Subject,
  text,
  willing,
  type World,
  yearsPassed,
} from './synthetic.js';

/** A rule with a subject and a question: what every kernel property is about. */
export interface Case {
  readonly rule: Rule<Subject>;
  readonly subject: Subject;
  readonly asked: Asked;
}

/** With `complete`, nothing is left open: every fact precise and answered, no gap in a table, every reading chosen. */
export interface Kind {
  readonly complete: boolean;
  /** How many rules deep; 3 unless said. */
  readonly depth?: number;
}

const earliest = day('2019-06-01');
const latest = day('2025-06-30');

/** A day around which everything in the cases happens; month ends and leap days more often than by chance. */
export const someDay: fc.Arbitrary<Day> = fc.oneof(
  fc.integer({ min: dayNumber(earliest), max: dayNumber(latest) }).map(dayFromNumber),
  fc
    .tuple(fc.integer({ min: 0, max: 72 }), fc.integer({ min: -1, max: 1 }))
    .map(([months, days]) => addDays(addMonths(earliest, months), days)),
  fc.constantFrom(...['2020-02-29', '2021-02-28', '2024-02-29', '2023-12-31'].map(day)),
);

/** A day that a question may be put on. */
export const askedDay = someDay.filter((one) => one >= '2021-01-01' && one <= '2023-12-31');

const someBounds: fc.Arbitrary<Between<Day>> = fc
  .tuple(someDay, fc.integer({ min: 0, max: 500 }))
  .map(([from, days]) => ({ earliest: from, latest: addDays(from, days) }));

const town = fc.constantFrom('north', 'south');

function entries<T>(value: fc.Arbitrary<T>, { complete }: Kind): fc.Arbitrary<readonly Entry<T>[]> {
  const one = fc.record({
    from: someDay,
    known: complete ? fc.constant(undefined) : fc.option(someDay, { nil: undefined, freq: 3 }),
    value: complete ? value : fc.option(value, { nil: null, freq: 6 }),
  });
  const drawn = fc.uniqueArray(one, {
    minLength: complete ? 0 : 1,
    maxLength: 4,
    selector: ({ from, known }) => `${from} ${known ?? ''}`,
  });
  return fc.tuple(drawn, fc.option(value, { nil: undefined, freq: 2 }), value).map(([some, first, fallback]) => {
    const start = complete ? (first ?? fallback) : first;
    const opening = start === undefined ? [] : [{ from: firstDay, known: undefined, value: start }];
    return [...opening, ...some]
      .toSorted((a, b) => (`${a.from} ${a.known ?? ''}` < `${b.from} ${b.known ?? ''}` ? -1 : 1))
      .map(({ from, known, value: of }) => ({ from, value: of, source: someSource, ...(known && { known }) }));
  });
}

/** A table of law with any breaks; unless complete also with gaps, late promulgations and replacements. */
export function table<T>(key: string, value: fc.Arbitrary<T>, kind: Kind): fc.Arbitrary<DatedValue<T>> {
  return fc
    .record({
      entries: entries(value, kind),
      verifiedThrough: someDay,
      replaced: kind.complete ? fc.constant(undefined) : fc.option(someDay, { nil: undefined, freq: 8 }),
    })
    .map(({ replaced, ...drawn }) =>
      datedValue({
        key,
        label: text(key),
        ...drawn,
        ...(replaced && { replaced: { from: replaced, source: someSource } }),
      }),
    );
}

export function world(kind: Kind): fc.Arbitrary<World> {
  return fc.record({
    years: table('years', fc.integer({ min: 0, max: 3 }), kind),
    town: table('town', town, kind),
    steps: table('steps', fc.integer({ min: 1, max: 9 }), kind),
  });
}

const turnable = fc.constantFrom<Turnable>('time', 'document', 'procedure', 'circumstance', 'fixed');

/** Monotone shifts of the facts' day, as statutes make them. */
export const shift = fc.constantFrom<(on: Day) => Day>(
  (on) => addDays(startOfMonth(on), -1),
  endOfMonth,
  (on) => addMonths(on, -1),
  (on) => addMonths(on, 7),
  (on) => addYears(on, -1),
  (on) => addDays(on, 45),
);

const ready = (key: string, kind: Turnable) => ({ key, label: text(key), source: someSource, turnable: kind });

function dayLeaf<S>(of: Fact<S, Day | Between<Day> | null>): fc.Arbitrary<Plan<S>> {
  return fc
    .tuple(fc.constantFrom('come', 'not-passed', 'exists', 'years', 'as-read'), turnable)
    .map(([what, kind]) => (given) => {
      switch (what) {
        case 'come':
          return hasCome(ready('come', kind === 'fixed' ? 'time' : kind), of);
        case 'not-passed':
          return notPassed(ready('not-passed', kind), of);
        case 'exists':
          return exists(ready('exists', kind), of);
        case 'years':
          return yearsPassed(kind === 'document' ? 'time' : kind, of, given.years);
        default:
          return comeAsRead(kind, of);
      }
    });
}

const yesNo = <S>(of: Fact<S, boolean>): fc.Arbitrary<Plan<S>> =>
  turnable.map((kind) => () => isTrue(ready(of.key, kind), of));

const inTown = <S>(of: Fact<S, Course<string>>): fc.Arbitrary<Plan<S>> =>
  turnable.map(
    (kind) =>
      ({ town: named }) =>
        isInTown(kind, of, named),
  );

const subjectLeaf: fc.Arbitrary<Plan<Subject>> = fc.oneof(
  dayLeaf(birth),
  dayLeaf(end),
  yesNo(willing),
  inTown(home),
  turnable.map((kind) => () => exists(ready('note', kind), note)),
  fc.tuple(turnable, fc.integer({ min: 1, max: 3 })).map(
    ([kind, count]): Plan<Subject> =>
      ({ steps }) =>
        stepsBy(kind, applied, count, steps),
  ),
  fc.constant<Plan<Subject>>(() => someSchoolBegun),
);

const childLeaf: fc.Arbitrary<Plan<Child>> = fc.oneof(
  dayLeaf(born),
  yesNo(own),
  inTown(stay),
  fc.constant<Plan<Child>>(() => schoolBegun),
);

/** A node's key must be unique among its siblings. */
const numbered = <S>(parts: readonly Rule<S>[]): readonly Rule<S>[] =>
  parts.map((part, index) => ({ ...part, key: `${index.toString()}-${part.key}` }));

// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- letrec's typed form asks for a type with an index
type Joins<S> = { readonly rule: Plan<S> };

/** Every node that joins rules over one subject. */
function joins<S>(rule: fc.Arbitrary<Plan<S>>, kind: Kind): readonly fc.Arbitrary<Plan<S>>[] {
  const several = fc.array(rule, { minLength: 1, maxLength: 3 });
  return [
    fc.tuple(fc.constantFrom('all', 'any'), several).map(([what, plans]) => (given) => {
      const parts = numbered(plans.map((plan) => plan(given)));
      return what === 'all' ? all('all', ...parts) : any('any', ...parts);
    }),
    fc.tuple(fc.nat(2), several).map(
      ([count, plans]) =>
        (given) =>
          atLeast('at-least', 1 + (count % plans.length), ...numbered(plans.map((plan) => plan(given)))),
    ),
    rule.map((plan) => (given) => not('not', plan(given))),
    fc.tuple(shift, rule).map(
      ([moved, plan]) =>
        (given) =>
          onDay('on-day', moved, plan(given)),
    ),
    // Two tables of one rule have a key each, as all law has.
    fc.tuple(table('wordings', rule, kind), fc.nat()).map(
      ([wordings, name]) =>
        (given) =>
          versions('versions', {
            ...wordings,
            key: `wordings ${name.toString()}`,
            entries: wordings.entries.map((entry) => ({ ...entry, value: entry.value?.(given) ?? null })),
          }),
    ),
    fc.tuple(rule, rule, rule, fc.boolean()).map(
      ([a, b, c, withDefault]) =>
        (given) =>
          withDefault
            ? underReading('counting', counting, { 'same-day': a(given), 'day-before': b(given) })
            : underReading('reach', reach, { narrow: a(given), wide: b(given), none: c(given) }),
    ),
  ];
}

const size = { depthSize: 'small', withCrossShrink: true } as const;

function childRule(kind: Kind): fc.Arbitrary<Plan<Child>> {
  return fc.letrec<Joins<Child>>((tie) => ({
    rule: fc.oneof({ ...size, maxDepth: 1 }, childLeaf, ...joins(tie('rule'), kind)),
  })).rule;
}

/** A rule of any shape over the synthetic subject. */
function plan(kind: Kind): fc.Arbitrary<Plan<Subject>> {
  const each = fc.tuple(fc.boolean(), turnable, childRule(kind)).map(([one, by, inner]): Plan<Subject> => (given) => {
    const over = { source: someSource, turnable: by, list: children, rule: inner(given) };
    return one ? some('some', over) : every('every', over);
  });
  return fc.letrec<Joins<Subject>>((tie) => ({
    rule: fc.oneof(
      { ...size, maxDepth: kind.depth ?? 3 },
      fc.oneof({ arbitrary: subjectLeaf, weight: 5 }, { arbitrary: each, weight: 1 }),
      ...joins(tie('rule'), kind),
      each,
      tie('rule').map((inner) => (given: World) => underLawOf('under-law-of', appliedDay, inner(given))),
    ),
  })).rule;
}

/** A course of towns; unless complete it says nothing outside some range. */
function course({ complete }: Kind): fc.Arbitrary<Course<string>> {
  const stretch = fc.record({ from: someDay, value: fc.option(town, { nil: null, freq: 4 }) });
  return fc
    .record({
      stretches: fc.uniqueArray(stretch, { maxLength: 4, selector: ({ from }) => from }),
      knownFrom: complete ? fc.constant('start' as const) : fc.oneof(fc.constant('start' as const), someDay),
      knownThrough: complete ? fc.constant(lastDay) : fc.oneof(fc.constant(lastDay), someDay),
    })
    .map(({ stretches, ...known }) => ({
      stretches: stretches.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
      ...known,
    }));
}

interface Answers {
  readonly day: fc.Arbitrary<Day>;
  readonly uncertainDay: fc.Arbitrary<Day | Between<Day>>;
  readonly nullableDay: fc.Arbitrary<Day | null>;
  readonly uncertainNullableDay: fc.Arbitrary<Day | Between<Day> | null>;
}

const answers = ({ complete }: Kind): Answers => {
  const uncertainDay = complete ? someDay : fc.oneof({ arbitrary: someDay, weight: 3 }, someBounds);
  return {
    day: someDay,
    uncertainDay,
    nullableDay: fc.option(someDay, { nil: null }),
    uncertainNullableDay: fc.option(uncertainDay, { nil: null }),
  };
};

/** Answers by the last key of a path: any that the field may have. */
export function answerTo(field: string, kind: Kind): fc.Arbitrary<unknown> {
  const { day: precise, uncertainDay, nullableDay, uncertainNullableDay } = answers(kind);
  const requiredKeys = kind.complete ? undefined : [];
  const schools = fc.record({ from: nullableDay }, requiredKeys && { requiredKeys });
  const child = fc.record(
    {
      born: uncertainNullableDay,
      own: fc.boolean(),
      stay: course(kind),
      school: fc.option(schools, { nil: null, freq: 3 }),
    },
    requiredKeys && { requiredKeys },
  );
  const byField: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    birth: uncertainNullableDay,
    end: uncertainNullableDay,
    born: uncertainNullableDay,
    applied: kind.complete ? precise : uncertainDay,
    willing: fc.boolean(),
    own: fc.boolean(),
    note: fc.option(fc.constant('noted'), { nil: null }),
    home: course(kind),
    stay: course(kind),
    school: fc.option(schools, { nil: null, freq: 3 }),
    from: nullableDay,
    children: fc.option(fc.array(child, { maxLength: 3 }), { nil: null, freq: 6 }),
  };
  return byField[field] ?? fc.constant(undefined);
}

const subjectFields = ['birth', 'end', 'applied', 'willing', 'note', 'home', 'children'];

/** A record; unless complete any of its fields may be absent, at any depth. */
function subject(kind: Kind): fc.Arbitrary<Subject> {
  const fields = Object.fromEntries(subjectFields.map((field) => [field, answerTo(field, kind)]));
  // The fields' arbitraries are looked up by name, so the compiler cannot see that together they give a subject.
  const drawn: fc.Arbitrary<unknown> = kind.complete ? fc.record(fields) : fc.record(fields, { requiredKeys: [] });
  return drawn as fc.Arbitrary<Subject>;
}

function choices({ complete }: Kind): fc.Arbitrary<Policies> {
  const chosen = <O extends string>(...options: readonly O[]) =>
    fc.oneof(
      fc.constantFrom(...options),
      fc
        .constantFrom(...options)
        .map((option) => ({ option, decidedBy: 'nämnden', on: day('2020-01-01'), ref: 'KS 1/20' })),
      ...(complete ? [] : [fc.constant('no-such-option')]),
    );
  const both = {
    counting: chosen('same-day', 'day-before'),
    reach: chosen('narrow', 'wide', 'none'),
  };
  return complete ? fc.record(both) : fc.record(both, { requiredKeys: [] });
}

/** A question: the day, the readings chosen, the knowledge of law. */
function question(kind: Kind): fc.Arbitrary<Asked> {
  const known = kind.complete ? fc.constant(undefined) : fc.option(someDay, { nil: undefined, freq: 3 });
  return fc
    .tuple(askedDay, choices(kind), known)
    .map(([asked, policies, knownBy]) => on(asked, { policies, known: knownBy }));
}

/** A rule, a record and a question, printed as a tree when a property fails. */
export function someCase(kind: Kind = { complete: false }): fc.Arbitrary<Case> {
  return fc
    .tuple(plan(kind), world(kind), subject(kind), question(kind))
    .map(([planned, given, of, asked]) => printable({ rule: planned(given), subject: of, asked }));
}

/** Gives a case a readable form in fast-check's report. */
function printable<T extends Case>(of: T): T {
  const shown = () => JSON.stringify({ rule: sketch(of.rule), subject: of.subject, asked: of.asked }, null, 1);
  return Object.defineProperty(of, fc.toStringMethod, { value: shown, enumerable: false });
}

/** The tree of a rule without its functions. */
function sketch(rule: Rule<never>): unknown {
  const { type, key } = rule;
  switch (type) {
    case 'condition':
      return { [key]: { by: rule.turnable, law: rule.law, history: rule.history } };
    case 'all':
    case 'any':
      return { [key]: rule.parts.map(sketch) };
    case 'atLeast':
      return { [key]: { count: rule.count, parts: rule.parts.map(sketch) } };
    case 'not':
      return { [key]: sketch(rule.part) };
    case 'versions':
      return {
        [key]: {
          ...rule.table,
          entries: rule.table.entries.map(({ value, ...entry }) => ({ ...entry, value: value && sketch(value) })),
        },
      };
    case 'underReading':
      return { [key]: Object.fromEntries(Object.entries(rule.rules).map(([name, one]) => [name, sketch(one)])) };
    case 'onDay':
      return { [key]: { shift: rule.shift.toString(), rule: sketch(rule.rule) } };
    default:
      return { [key]: sketch(rule.rule) };
  }
}
