import { type Scheme } from '../../src/testing.js';
import type { Person } from '../../src/facts/person.js';
import { addDays } from '../../src/kernel/day.js';
import type { Kronor } from '../../src/kernel/money.js';
import type { Due } from '../../src/reimbursement/ledger/due.js';
import { planSchablonersattning } from '../../src/reimbursement/schablonersattning/plan.js';
import { schablonersattning } from '../../src/reimbursement/schablonersattning/scheme.js';
import { kommun } from '../support/around.js';

/** The schablonersättning with an error planted in its payments. */
export function withDues(change: (dues: readonly Due[], person: Person) => readonly Due[]): Scheme<Person> {
  return {
    ...schablonersattning,
    plan: (person, asked) => {
      const plan = planSchablonersattning(person, asked);
      return plan.kind === 'planned'
        ? { ...plan, ledger: { ...plan.ledger, dues: change(plan.ledger.dues, person) } }
        : plan;
    },
  };
}

export const each = (change: (due: Due, person: Person) => Due) =>
  withDues((dues, person) => dues.map((due) => change(due, person)));

/** An error and the law that is there to find it. */
interface Planted {
  readonly error: string;
  readonly scheme: Scheme<Person>;
  readonly breaks: string;
  /** What the sentence says of the payment. */
  readonly says: string;
  /** All that the smallest case tells of the person; unsaid where what is left depends on who is covered. */
  readonly of?: readonly (keyof Person)[];
}

/** All that a first payment rests on: whose permit, and where since when. */
const minimal = ['id', 'permits', 'migrationsverketFrom', 'registration'] as const;

const refused: Due['gate'] = { kind: 'notMet', because: [{ label: { sv: '', en: '' }, truth: 'no', source: null }] };

/** The schablonersättning of a person as another record has it. */
const asIf = (change: (person: Person) => Person): Scheme<Person> => ({
  ...schablonersattning,
  plan: (person, asked) => planSchablonersattning(change(person), asked),
});

/** A payment changed where nobody has told of the registration. */
const unregistered = (change: (due: Due) => Due) =>
  each((due, { registration }) => (registration === undefined ? change(due) : due));

export const planted: readonly Planted[] = [
  {
    error: 'tests a payment after it is due',
    scheme: each((due) => ({ ...due, testedOn: addDays(due.dueOn ?? due.testedOn, 1) })),
    breaks: 'ordered',
    says: 'the payment “forsta” on 2024-02-29 is tested after it is due',
    of: minimal,
  },
  {
    error: 'tests the age after the payment is due',
    scheme: each((due) => ({ ...due, ageTestedOn: addDays(due.dueOn ?? due.testedOn, 1) })),
    breaks: 'ordered',
    says: 'the payment “forsta” on 2024-02-29 is tested after it is due',
    of: minimal,
  },
  {
    error: 'tests a payment before its period',
    scheme: each((due) => ({ ...due, testedOn: addDays(due.period.from, -1) })),
    breaks: 'ordered',
    says: 'the payment “forsta” on 2024-02-29 is tested before its period',
    of: minimal,
  },
  {
    error: 'ends a period before it begins',
    scheme: each((due) => ({ ...due, period: { ...due.period, through: addDays(due.period.from, -1) } })),
    breaks: 'ordered',
    says: 'the payment “forsta” on 2024-02-29 has a period that ends before it begins',
    of: minimal,
  },
  {
    error: 'plans a payment twice',
    scheme: withDues((dues) => [...dues, ...dues.slice(0, 1)]),
    breaks: 'once-each',
    says: 'the payment “forsta” on 2024-02-29 stands twice',
    of: minimal,
  },
  {
    error: 'owes an amount that it cannot say',
    scheme: each((due) => ({ ...due, amount: null })),
    breaks: 'open-is-told',
    says: 'the payment “forsta” on 2024-02-29 is owed but lacks an amount or a recipient',
  },
  {
    error: 'owes a payment to nobody',
    scheme: each((due) => ({ ...due, recipient: null })),
    breaks: 'open-is-told',
    says: 'the payment “forsta” on 2024-02-29 is owed but lacks an amount or a recipient',
  },
  {
    error: 'leaves a payment open without a word',
    scheme: each((due) => ({ ...due, gate: { kind: 'undetermined', because: [] } as unknown as Due['gate'] })),
    breaks: 'open-is-told',
    says: 'the payment “forsta” on 2024-02-29 does not say why',
    of: minimal,
  },
  {
    error: 'pays a part of an öre',
    scheme: each((due) => ({ ...due, possibleAmounts: ['16500.505' as Kronor] })),
    breaks: 'whole-ore',
    says: 'the payment “forsta” on 2024-02-29 has the amount 16500.505',
    of: minimal,
  },
  {
    error: 'pays less than nothing',
    scheme: each((due) => ({ ...due, possibleAmounts: ['-1' as Kronor] })),
    breaks: 'whole-ore',
    says: 'the payment “forsta” on 2024-02-29 has the amount -1',
    of: minimal,
  },
  {
    error: 'pays otherwise than its steps lead to',
    scheme: each((due) => ({ ...due, amount: '1' as Kronor })),
    breaks: 'whole-ore',
    says: 'the payment “forsta” on 2024-02-29 is 1, but its steps end in 16500',
  },
  {
    error: 'calls a payment expected that rests on nothing',
    scheme: each((due) => ({ ...due, status: 'expected', assumptions: [] })),
    breaks: 'expected-rests',
    says: 'the payment “forsta” on 2024-02-29 is expected with 0 assumptions',
    of: minimal,
  },
  {
    error: 'calls a payment due that rests on an assumption',
    scheme: each((due) => ({ ...due, status: 'due', assumptions: [{ sv: '', en: '' }] })),
    breaks: 'expected-rests',
    says: 'the payment “forsta” on 2024-02-29 is due with 1 assumptions',
    of: minimal,
  },
  {
    error: 'loses an owed payment in the calendar',
    scheme: each((due) => ({ ...due, dueOn: due.part === 'andra' ? null : due.dueOn })),
    breaks: 'adds-up',
    says: 'they come to 132000, not 165000',
  },
  {
    error: 'takes a registration that nobody has told for none',
    scheme: unregistered((due) => ({ ...due, gate: refused })),
    breaks: 'forgetting',
    says: 'the payment “forsta” on 2024-02-29 goes from undetermined to notMet when registration is unanswered',
  },
  {
    error: 'pays another amount for want of a fact',
    scheme: unregistered((due) => ({ ...due, amount: '1' as Kronor, steps: [] })),
    breaks: 'forgetting',
    says: 'the payment “forsta” on 2024-02-29 becomes 1 for 16500 when registration is unanswered',
  },
  {
    error: 'forgets the amount that an open payment had',
    scheme: unregistered((due) => ({ ...due, amount: null, possibleAmounts: [] })),
    breaks: 'forgetting',
    says: 'the payment “forsta” on 2024-02-29 can no longer be 16500 when registration is unanswered',
  },
  {
    error: 'pays another day for want of a fact',
    scheme: unregistered((due) => ({ ...due, dueOn: addDays(due.dueOn ?? due.testedOn, 1) })),
    breaks: 'forgetting',
    says: 'the payment “forsta” on 2024-03-01 changes its day when registration is unanswered',
  },
  {
    error: 'pays another kommun for want of a fact',
    scheme: unregistered((due) => ({ ...due, recipient: kommun('2584') })),
    breaks: 'forgetting',
    says: 'the payment “forsta” on 2024-02-29 changes its recipient when registration is unanswered',
  },
  {
    error: 'pays once more for want of a fact',
    scheme: withDues((dues, { registration }) => [
      ...dues,
      ...(registration === undefined
        ? dues.slice(0, 1).map((due): Due => ({ ...due, part: 'another', gate: { kind: 'met' } }))
        : []),
    ]),
    breaks: 'forgetting',
    says: 'the payment “another” on 2024-02-29 appears when registration is unanswered',
  },
  {
    error: 'lets a later move change an earlier payment',
    scheme: each((due, { registration }) => ({
      ...due,
      recipient: registration?.stretches.findLast(({ value }) => value !== null)?.value ?? due.recipient,
    })),
    breaks: 'later-facts',
    says: 'the payment “forsta” on 2024-02-29 is changed by what happens after 2024-01-01',
    of: minimal,
  },
  {
    error: 'takes the last known registration to go on for certain',
    scheme: asIf(({ registration, ...person }) => ({
      ...person,
      registration: registration && { ...registration, knownThrough: addDays(registration.knownThrough, 20_000) },
    })),
    breaks: 'known-range',
    says: 'the payment “andra” on 2024-04-30 is certain though the course is unknown after 2024-01-01',
  },
  {
    error: 'writes to the record',
    scheme: withDues((dues, person) => {
      (person as { active: unknown }).active = null;
      return dues;
    }),
    breaks: 'repeatable',
    says: 'the plan writes to the record',
    of: minimal,
  },
];
