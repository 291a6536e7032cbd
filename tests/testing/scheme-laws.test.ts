import { describe, expect, it, vi } from 'vitest';
import { receivedPerson, type Scheme, schemeLaws } from '../../src/testing.js';
import type { Person } from '../../src/facts/person.js';
import { addDays } from '../../src/kernel/day.js';
import type { Kronor } from '../../src/kernel/money.js';
import type { Due } from '../../src/reimbursement/ledger/due.js';
import { planSchablonersattning } from '../../src/reimbursement/schablonersattning/plan.js';
import { schablonersattning } from '../../src/reimbursement/schablonersattning/scheme.js';
import { inFirstZone } from '../support/runs.js';

vi.setConfig({ testTimeout: 60_000 });

/** The schablonersättning with an error planted in its payments. */
function planted(change: (dues: readonly Due[], person: Person) => readonly Due[]): Scheme<Person> {
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

const each = (change: (due: Due, person: Person) => Due) =>
  planted((dues, person) => dues.map((due) => change(due, person)));

/** How a scheme breaks one law. */
function breachOf(scheme: Scheme<Person>, law: string) {
  const found = schemeLaws(scheme, { subject: receivedPerson() }).find(({ key }) => key === law);
  const told = found?.verdict({ seed: 5, runs: 60 });
  return told === undefined || told.holds ? undefined : told;
}

// The cases are drawn from one seed: one time zone is enough.
describe.runIf(inFirstZone)('the laws of schemes', () => {
  const errors: readonly { readonly error: string; readonly scheme: Scheme<Person>; readonly breaks: string }[] = [
    {
      error: 'tests a payment after it is due',
      scheme: each((due) => ({ ...due, testedOn: addDays(due.dueOn ?? due.testedOn, 1) })),
      breaks: 'ordered',
    },
    { error: 'plans a payment twice', scheme: planted((dues) => [...dues, ...dues.slice(0, 1)]), breaks: 'once-each' },
    {
      error: 'owes an amount that it cannot say',
      scheme: each((due) => ({ ...due, amount: null })),
      breaks: 'open-is-told',
    },
    {
      error: 'pays a part of an öre',
      scheme: each((due) => ({ ...due, amount: '16500.505' as Kronor })),
      breaks: 'whole-ore',
    },
    {
      error: 'pays otherwise than its steps lead to',
      scheme: each((due) => ({ ...due, amount: '1' as Kronor })),
      breaks: 'whole-ore',
    },
    {
      error: 'calls a payment expected that rests on nothing',
      scheme: each((due) => ({ ...due, status: 'expected' })),
      breaks: 'expected-rests',
    },
    {
      error: 'loses an owed payment in the calendar',
      scheme: each((due) => ({ ...due, dueOn: due.part === 'andra' ? null : due.dueOn })),
      breaks: 'adds-up',
    },
    {
      error: 'takes a registration that nobody has told for none',
      scheme: each((due, { registration }) =>
        registration === undefined
          ? { ...due, gate: { kind: 'notMet', because: [{ label: { sv: '', en: '' }, truth: 'no', source: null }] } }
          : due,
      ),
      breaks: 'forgetting',
    },
    {
      error: 'lets a later move change an earlier payment',
      scheme: each((due, { registration }) => ({
        ...due,
        recipient: registration?.stretches.findLast(({ value }) => value !== null)?.value ?? due.recipient,
      })),
      breaks: 'later-facts',
    },
    {
      error: 'takes the last known registration to go on for certain',
      scheme: {
        ...schablonersattning,
        plan: ({ registration, ...person }, asked) => {
          const known = registration && { ...registration, knownThrough: addDays(registration.knownThrough, 20_000) };
          return planSchablonersattning({ ...person, registration: known }, asked);
        },
      },
      breaks: 'known-range',
    },
    {
      error: 'writes to the record',
      scheme: planted((dues, person) => {
        (person as { active: unknown }).active = null;
        return dues;
      }),
      breaks: 'repeatable',
    },
  ];

  it.each(errors)('find out a scheme that $error', ({ scheme, breaks }) => {
    expect(breachOf(scheme, breaks)?.sentence.en).toContain('Standard-amount reimbursement: ');
  });

  it('name the payment and its day, with a record of only the facts that it takes', () => {
    const found = breachOf(
      planted((dues) => [...dues, ...dues.slice(0, 1)]),
      'once-each',
    );
    expect(found?.sentence.en).toMatch(
      /^Standard-amount reimbursement: no payment stands twice – but the payment “forsta” on \d{4}-\d\d-\d\d stands twice$/,
    );
    expect(Object.keys((found?.smallest as { readonly subject: Person }).subject).length).toBeLessThan(6);
  });
});
