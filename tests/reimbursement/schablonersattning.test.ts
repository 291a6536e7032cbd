import { describe, expect, it } from 'vitest';
import { on } from '../../src/kernel/asked.js';
import { addDays, type Day, endOfMonth } from '../../src/kernel/day.js';
import { lookUpIn } from '../../src/kernel/look-up.js';
import { lawTables } from '../../src/law/tables.js';
import { openDues, summarise } from '../../src/reimbursement/ledger/summarise.js';
import { type Ledger, type Plan, planSchablonersattning } from '../../src/reimbursement/schablonersattning/plan.js';
import { type Case, casesIn, dayIn } from '../support/cases.js';
import { expectPlan, type PlanExpected, told } from '../support/plan-cases.js';

const cases = casesIn<PlanExpected>('schablonersattning.json');
const planned = cases.filter(({ expect: { kind } }) => kind === 'planned');

const plans = new Map<object, Plan>();

/** The plan of a case, made once. */
function planOf(one: Case<unknown>): Plan {
  const plan = plans.get(one) ?? planSchablonersattning(one.person, one.asked);
  plans.set(one, plan);
  return plan;
}

function ledgerOf(one: Case<unknown>): Ledger {
  const plan = planOf(one);
  if (plan.kind !== 'planned') throw new Error(`the plan is ${plan.kind}`);
  return plan.ledger;
}

describe('schablonersättning', () => {
  it.each(cases)('$name', (one) => {
    expectPlan(one, planOf(one));
  });

  it.each(planned.filter(({ expect: { law } }) => law !== undefined))('rests on the law named: $name', (one) => {
    const before = ledgerOf(one);
    for (const entry of one.expect.law ?? []) {
      const [key, from] = entry.split(' ');
      const table = Object.values(lawTables).find((known) => known.key === key);
      if (table === undefined || from === undefined) throw new Error(`no table of law '${entry}'`);
      expect(lookUpIn<unknown>(table, on(dayIn(from))).used.from).toBe(from);
      // Without the entry some payment cannot be what it is: the answer rests on it.
      const without = { ...table, entries: table.entries.map((e) => (e.from === from ? { ...e, value: null } : e)) };
      const after = planSchablonersattning(one.person, { ...one.asked, amend: new Map([[table, without]]) });
      expect(after.kind === 'planned' && after.ledger.dues.map(told)).not.toEqual(before.dues.map(told));
    }
  });

  it.each(planned)('dates, periods and steps hang together: $name', (one) => {
    const { dues, reception } = ledgerOf(one);
    for (const due of dues) {
      expect(due.dueOn).toBe(due.dueOn === null ? null : endOfMonth(due.dueOn));
      expect(due.testedOn >= reception.on).toBe(true);
      expect(due.ageTestedOn).toBe(due.dueOn === null ? null : dayBeforeMonth(due.dueOn));
      expect(due.part === 'forsta' ? reception.on : due.testedOn).toBe(
        due.part === 'forsta' ? due.testedOn : due.period.through,
      );
      expect(due.steps.at(-1)?.amount ?? null).toBe(due.amount);
      expect(due.payer.sv).toBe('Migrationsverket');
    }
    const base = dues.filter(({ part }) => !part.endsWith('-flytt'));
    expect(base.slice(1).map(({ period }) => period.from)).toEqual(
      base.slice(0, -1).map(({ period }) => addDays(period.through ?? reception.on, 1)),
    );
  });

  it('openDues are those with an open gate; summarise counts only what is met', () => {
    const dues = planned.flatMap((one) => [...ledgerOf(one).dues]);
    expect(openDues(dues).every(({ gate }) => gate.kind === 'undetermined')).toBe(true);
    expect(openDues(dues).length).toBeGreaterThan(0);
    const counted = summarise(dues).flatMap((month) => [...month.dues]);
    expect(counted.every(({ gate, amount }) => gate.kind === 'met' && amount !== null)).toBe(true);
    expect(counted).toHaveLength(dues.filter(({ gate }) => gate.kind === 'met').length);
  });
});

const dayBeforeMonth = (of: Day): Day => addDays(dayIn(`${of.slice(0, 8)}01`), -1);
