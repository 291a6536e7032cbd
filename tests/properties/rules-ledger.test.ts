import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Person } from '../../src/facts/person.js';
import { amendment, on } from '../../src/kernel/asked.js';
import { addDays, day, daysBetween, endOfMonth } from '../../src/kernel/day.js';
import { schablonReceivedFrom2026 } from '../../src/law/sfs-2010-1122/schablonersattning.js';
import type { Due } from '../../src/reimbursement/ledger/due.js';
import { total } from '../../src/reimbursement/ledger/summarise.js';
import * as entry from '../../src/reimbursement.js';
import { planSchablonersattning } from '../../src/reimbursement/schablonersattning/plan.js';
import { schablonersattning } from '../../src/reimbursement/schablonersattning/scheme.js';
import { personInStatus } from '../../src/testing/person/statuses.js';
import { schemeLaws } from '../../src/testing/scheme-laws/scheme-laws.js';
import { allPolicies, arbitraryPerson, receivedPerson } from '../support/arbitrary-person.js';
import { tryLaw } from '../support/laws.js';
import { runs } from '../support/runs.js';

vi.setConfig({ testTimeout: 60_000 });

/** The amount of 2026 goes on, so that a raise of a later year leaves what is said of the shares as it is. */
const unraised = amendment(schablonReceivedFrom2026, {
  ...schablonReceivedFrom2026,
  entries: schablonReceivedFrom2026.entries.slice(0, 1),
});
const asked = (policies: Readonly<Record<string, string>> = {}) =>
  on(day('2028-12-31'), { policies, amend: [unraised] });

function duesOf(person: Person, policies: Readonly<Record<string, string>> = {}): readonly Due[] {
  const plan = planSchablonersattning(person, asked(policies));
  return plan.kind === 'planned' ? plan.ledger.dues : [];
}

const isExtra = ({ part }: Due) => part.endsWith('-flytt');
/** Received from 2023 on, below every age limit throughout: one amount for the whole grant. */
const steady = receivedPerson()
  .filter(({ reception }) => (reception?.on ?? '') >= '2023-01-01')
  .map((person) => ({ ...person, birth: day('1990-05-05') }));

describe('the ledger of the schablonersättning', () => {
  const anybody = fc.oneof({ weight: 2, arbitrary: receivedPerson() }, arbitraryPerson(), personInStatus);
  const scheme = { ...schablonersattning, plan: planSchablonersattning };

  it.each(schemeLaws(scheme, { subject: anybody }))('$name.en', tryLaw);

  it('is the only scheme that the entry exports: another has to be tried by the laws too', () => {
    const plans = Object.keys(entry).filter((name) => /^plan[A-Z]/.test(name));
    expect(plans).toEqual([scheme.plan.name]);
  });

  it('base shares come to the whole, wherever the person moves; extra shares to at most one each', () => {
    fc.assert(
      fc.property(steady, allPolicies, (person, policies) => {
        const dues = duesOf(person, policies);
        const base = dues.filter((due) => !isExtra(due));
        expect(base).toHaveLength(9);
        expect(total(base)).toBe('165000');
        const extras = dues.filter(isExtra).map(({ part }) => part.replace('-flytt', ''));
        expect(new Set(extras).size).toBe(extras.length);
        expect(base.map(({ part }) => part)).toEqual(expect.arrayContaining(extras));
        expect(extras).not.toContain('forsta');
        for (const due of dues.filter(isExtra)) expect(due.amount).toBe('16500');
      }),
      runs(60),
    );
  });

  it('a move never changes what the base shares come to, only who gets them', () => {
    fc.assert(
      fc.property(steady, ({ registration, ...person }) => {
        const received = registration?.stretches[0];
        if (registration === undefined || received === undefined) return;
        const settled = { ...person, registration: { ...registration, stretches: [received] } };
        const [moving, staying] = [{ ...person, registration }, settled].map((one) =>
          duesOf(one).filter((due) => !isExtra(due)),
        );
        expect(moving?.map(({ part, amount, dueOn }) => [part, amount, dueOn])).toEqual(
          staying?.map(({ part, amount, dueOn }) => [part, amount, dueOn]),
        );
        expect(duesOf(settled).some(isExtra)).toBe(false);
      }),
      runs(40),
    );
  });

  it('whoever is registered in the kommun of the reception and nowhere else has no move, whenever that begins or resumes', () => {
    const away = fc.uniqueArray(fc.nat(900), { maxLength: 4 });
    fc.assert(
      fc.property(steady, away, fc.boolean(), allPolicies, ({ reception, ...person }, days, first, policies) => {
        if (reception?.on === undefined || reception.kommun === undefined) return;
        const { on: received, kommun } = reception;
        const stretches = days
          .toSorted((a, b) => a - b)
          .map((after, index) => ({
            from: addDays(received, after),
            value: (index % 2 === 0) === first ? kommun : null,
          }));
        const home = { ...person, reception, migrationsverketFrom: received } as const;
        const registration = { stretches, knownFrom: 'start', knownThrough: day('2039-12-31') } as const;
        expect(duesOf({ ...home, registration }, policies).filter(isExtra)).toEqual([]);
      }),
      runs(40),
    );
  });

  it('every payment: tested before it is due, the age too, due at a month end, never before the reception', () => {
    fc.assert(
      fc.property(fc.oneof(receivedPerson(), arbitraryPerson()), allPolicies, (person, policies) => {
        const plan = planSchablonersattning(person, asked(policies));
        const ledgers = plan.kind === 'planned' ? [plan.ledger] : plan.kind === 'undetermined' ? plan.alternatives : [];
        for (const { dues, reception } of ledgers)
          for (const due of dues) {
            if (due.dueOn === null) expect.fail('no day for the payment');
            expect(due.dueOn).toBe(endOfMonth(due.dueOn));
            expect(due.testedOn < due.dueOn && due.testedOn >= reception.on).toBe(true);
            expect(due.ageTestedOn !== null && due.ageTestedOn < due.dueOn).toBe(true);
            expect(due.period.from >= reception.on).toBe(true);
          }
      }),
      runs(60),
    );
  });

  it('base payments run in order without hole or overlap, the last within twenty-five months', () => {
    fc.assert(
      fc.property(receivedPerson(), (person) => {
        const base = duesOf(person).filter((due) => !isExtra(due));
        const days = base.map(({ dueOn }) => dueOn ?? '');
        expect(days).toEqual(days.toSorted());
        expect(new Set(days).size).toBe(days.length);
        for (const [index, { period }] of base.entries()) {
          const before = base[index - 1]?.period.through;
          if (before != null) expect(daysBetween(before, period.from)).toBe(1);
        }
      }),
      runs(40),
    );
  });
});
