import assert from 'node:assert/strict';
import { type Due, type Person, on, type Plan, planSchablonersattning } from 'mottagande/reimbursement';
import type { Subject } from '../timer.js';
import { planByHand, type Row } from './baseline.js';
import { people, today } from './people.js';

const everybody = people(2_000);

/** The readings that the baseline has in its ifs. */
const asked = on(today, {
  policies: {
    eighteenCalendarMonths: 'after-reception-month',
    moveFromNowhere: 'is-a-move',
    sixYearsRollOver: 'does-not',
  },
});

/** What was planned last: read after the race, so that no plan can be optimised away. */
const kept: { last?: unknown } = {};

export const race = {
  kept,
  ours: pass('two-year ledger, gated', (one) => planSchablonersattning(one, asked)),
  theirs: pass('the same with Date, date-fns and decimal.js', (one) => planByHand(one, today)),
  agree,
};

/** Every payment of everybody is the same in both, or there is nothing to time. */
function agree(): string {
  let [rows, met] = [0, 0];
  for (const one of everybody) {
    const byHand = planByHand(one, today);
    assert.deepEqual(rowsOf(planSchablonersattning(one, asked)), byHand, one.id);
    rows += byHand?.length ?? 0;
    met += byHand?.filter((row) => row.met).length ?? 0;
  }
  return `ledger: all ${rows} payments agree, ${met} owed`;
}

function rowsOf(plan: Plan): readonly Row[] | null {
  assert.ok(plan.kind === 'planned' || plan.kind === 'notReceived', plan.kind);
  return plan.kind === 'planned' ? plan.ledger.dues.map(rowOf) : null;
}

function rowOf({ part, period, testedOn, ageTestedOn, gate, status, dueOn, recipient, amount }: Due): Row {
  assert.ok(period.through !== null && ageTestedOn !== null && dueOn !== null && amount !== null);
  assert.ok(status !== 'on-application' && gate.kind !== 'undetermined', part);
  const met = gate.kind === 'met';
  return {
    part,
    from: period.from,
    through: period.through,
    testedOn,
    ageTestedOn,
    met,
    status,
    dueOn,
    recipient,
    amount,
  };
}

function pass(name: string, plan: (one: Person) => unknown): Subject {
  return {
    name,
    pass: () => {
      for (const one of everybody) kept.last = plan(one);
      return everybody.length;
    },
  };
}
