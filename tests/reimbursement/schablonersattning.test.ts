import { describe, expect, it } from 'vitest';
import { on } from '../../src/kernel/asked.js';
import { addDays, addYears, type Day, endOfMonth } from '../../src/kernel/day.js';
import { sum } from '../../src/kernel/money.js';
import { cite } from '../../src/kernel/source.js';
import { lookUpIn } from '../../src/kernel/decide.js';
import { lawTables } from '../../src/law/tables.js';
import type { Candidate } from '../../src/rights/first-reception.js';
import type { Due } from '../../src/reimbursement/ledger/due.js';
import { openDues, summarise, total } from '../../src/reimbursement/ledger/summarise.js';
import { type Ledger, type Plan, planSchablonersattning } from '../../src/reimbursement/schablonersattning/plan.js';
import { type Case, casesIn, dayIn, waitsFor } from '../support/cases.js';

interface ExpectedDue {
  readonly part?: string;
  readonly date: string;
  readonly recipient: string | null;
  readonly amount: string | null;
  readonly paragraph?: string;
  readonly rule?: string;
  readonly ageAtMonthEndBefore?: number;
  readonly gate?: Due['gate']['kind'];
  readonly because?: readonly string[];
  readonly status?: Due['status'];
  readonly possible?: readonly string[];
  /** The day that the registration is taken to be unchanged after. */
  readonly assumes?: string;
}

interface Expected {
  readonly kind: Plan['kind'];
  readonly dues?: readonly ExpectedDue[];
  readonly some?: readonly ExpectedDue[];
  readonly absent?: readonly string[];
  readonly count?: number;
  readonly sum?: string;
  readonly total?: string;
  readonly law?: readonly string[];
  readonly because?: readonly string[];
  readonly alternatives?: readonly (Candidate & { readonly first: string })[];
}

const cases = casesIn<Expected>('schablonersattning.json');
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

/** A due in the terms of the data file. */
function told(due: Due): Required<Omit<ExpectedDue, 'part' | 'rule' | 'ageAtMonthEndBefore' | 'assumes'>> {
  return {
    date: due.dueOn ?? 'never',
    recipient: due.recipient,
    amount: due.amount,
    paragraph: cite(due.source, 'sv')
      .replace(/^SFS 2010:1122 /, '')
      .replace(/ \(.*\)$/, ''),
    gate: due.gate.kind,
    because: due.gate.kind === 'undetermined' ? waitsFor(due.gate.because) : [],
    status: due.status,
    possible: due.possibleAmounts.toSorted((a, b) => Number(a) - Number(b)),
  };
}

function expectDue(due: Due | undefined, expected: ExpectedDue, born: unknown): void {
  if (due === undefined) throw new Error(`no payment '${expected.part ?? expected.date}'`);
  const { part, rule, ageAtMonthEndBefore, assumes, paragraph, ...rest } = expected;
  const found = told(due);
  expect(found, due.part).toEqual({
    gate: 'met',
    because: [],
    status: 'due',
    possible: [],
    paragraph: paragraph ?? (rule === undefined ? undefined : /1122 (1\d § ?(?:\d st)?)/.exec(rule)?.[1]?.trim()),
    ...rest,
  });
  if (part !== undefined) expect(due.part).toBe(part);
  expect(due.assumptions.map(({ sv }) => sv)).toEqual(
    assumes === undefined ? [] : [`folkbokföringen är oförändrad efter ${assumes}`],
  );
  if (ageAtMonthEndBefore === undefined || due.ageTestedOn === null) return;
  const birth = dayIn(String(born));
  expect(addYears(birth, ageAtMonthEndBefore) <= due.ageTestedOn).toBe(true);
  expect(addYears(birth, ageAtMonthEndBefore + 1) > due.ageTestedOn).toBe(true);
}

describe('schablonersättning', () => {
  it.each(cases)('$name', (one) => {
    const { person, expect: expected } = one;
    const plan = planOf(one);
    expect(plan.kind).toBe(expected.kind);
    if (plan.kind === 'undetermined') {
      expect(waitsFor(plan.because)).toEqual(expected.because);
      expect(plan.alternatives.map(({ reception, dues }) => ({ ...reception, first: dues[0]?.dueOn }))).toEqual(
        expected.alternatives,
      );
    }
    if (plan.kind !== 'planned') return;
    const { dues } = plan.ledger;
    if (expected.dues !== undefined) expect(dues).toHaveLength(expected.dues.length);
    for (const [index, due] of (expected.dues ?? []).entries()) expectDue(dues[index], due, person.birth);
    for (const due of expected.some ?? [])
      expectDue(
        dues.find(({ part }) => part === due.part),
        due,
        person.birth,
      );
    for (const part of expected.absent ?? []) expect(dues.map((due) => due.part)).not.toContain(part);
    if (expected.count !== undefined) expect(dues).toHaveLength(expected.count);
    if (expected.sum !== undefined) expect(total(dues)).toBe(expected.sum);
    if (expected.total !== undefined)
      expect(sum(summarise(dues).flatMap((month) => [month.due, month.expected]))).toBe(expected.total);
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
