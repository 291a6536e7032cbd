import {
  addMonths,
  addYears,
  all,
  asDay,
  condition,
  datedValue,
  type DatedValue,
  evaluate,
  type Fact,
  fact,
  on,
  type Proof,
  type Rule,
  type Source,
  type Text,
} from 'mottagande';
import { type Counted, type Dated, limits, listed, today } from './applicants.js';

const source: Source = { document: 'bench', status: 'inferred' };
const text = (words: string): Text => ({ sv: words, en: words });
const asked = on(today);

function asking<S, T>(key: string, read: (subject: S) => T | undefined): Fact<S, T> {
  return fact({ key, question: text(`${key}?`), kind: 'register', read });
}

function table<T>(key: string, value: T): DatedValue<T> {
  const [from = today, verifiedThrough = today] = [asDay('2020-01-01'), asDay('2026-12-31')];
  return datedValue({ key, label: text(key), verifiedThrough, entries: [{ from, value, source }] });
}

const from = table<number>('age-from', limits.from);
const below = table<number>('age-below', limits.below);
const window = table<number>('months', limits.months);
const grounds = table<readonly string[]>('grounds', listed);

/** What both forms of the decision ask besides age and time. */
type Rest = Pick<Counted, 'ground' | 'asylumAccommodation' | 'employment'>;

const onListedGround = condition({
  key: 'ground',
  label: text('the ground is listed'),
  source,
  turnable: 'fixed',
  reads: { ground: asking('ground', ({ ground }: Rest) => ground) },
  law: { grounds },
  decide: ({ facts, law }) => ({
    holds: law.grounds.includes(facts.ground),
    actual: facts.ground,
    bound: law.grounds,
  }),
});

const notInAsylumAccommodation = condition({
  key: 'not-asylum-accommodation',
  label: text('does not live in asylum accommodation'),
  source,
  turnable: 'circumstance',
  reads: { housed: asking('asylumAccommodation', ({ asylumAccommodation }: Rest) => asylumAccommodation) },
  decide: ({ facts }) => ({ holds: !facts.housed, actual: facts.housed }),
});

const notFullTime = condition({
  key: 'not-full-time',
  label: text('does not work full time'),
  source,
  turnable: 'circumstance',
  reads: { employment: asking('employment', ({ employment }: Rest) => employment) },
  decide: ({ facts }) => ({ holds: facts.employment !== 'full-time', actual: facts.employment }),
});

const rest = [onListedGround, notInAsylumAccommodation, notFullTime] as const;

const age = asking('age', (one: Counted) => one.age);
const months = asking('months', (one: Counted) => one.months);

const counted: Rule<Counted> = all<Counted>(
  'decision',
  condition({
    key: 'age',
    label: text('is from 20 to 65 years old'),
    source,
    turnable: 'time',
    reads: { age },
    law: { from, below },
    decide: ({ facts, law }) => ({
      holds: law.from <= facts.age && facts.age < law.below,
      actual: facts.age,
      bound: law,
    }),
  }),
  condition({
    key: 'within-months',
    label: text('was first registered less than 36 months ago'),
    source,
    turnable: 'fixed',
    reads: { months },
    law: { window },
    decide: ({ facts, law }) => ({ holds: facts.months < law.window, actual: facts.months, bound: law.window }),
  }),
  ...rest,
);

const birth = asking('birth', (one: Dated) => one.birth);
const registered = asking('registered', (one: Dated) => one.registered);

const dated: Rule<Dated> = all<Dated>(
  'decision',
  condition({
    key: 'age',
    label: text('is from 20 to 65 years old'),
    source,
    turnable: 'time',
    reads: { birth },
    law: { from, below },
    decide: ({ day, facts, law }) => {
      const turns = [addYears(facts.birth, law.from), addYears(facts.birth, law.below)] as const;
      return { holds: turns[0] <= day && day < turns[1], actual: facts.birth, bound: turns, turns };
    },
  }),
  condition({
    key: 'within-months',
    label: text('was first registered less than 36 months ago'),
    source,
    turnable: 'fixed',
    reads: { registered },
    law: { window },
    decide: ({ day, facts, law }) => {
      const end = addMonths(facts.registered, law.window);
      return { holds: day < end, actual: facts.registered, bound: end, turns: [end] };
    },
  }),
  ...rest,
);

/** The decision with its whole proof, from numbers. */
export const decideCounted = (one: Counted): Proof => evaluate(counted, one, asked);

/** The decision with its whole proof, from days. */
export const decideDated = (one: Dated): Proof => evaluate(dated, one, asked);
