import { expect } from 'vitest';
import { addYears } from '../../src/kernel/day.js';
import { sum } from '../../src/kernel/money.js';
import { cite } from '../../src/kernel/source.js';
import type { Candidate } from '../../src/rights/first-reception.js';
import type { Due } from '../../src/reimbursement/ledger/due.js';
import { summarise, total } from '../../src/reimbursement/ledger/summarise.js';
import { type Plan, planSchablonersattning } from '../../src/reimbursement/schablonersattning/plan.js';
import { type Case, dayIn, waitsFor } from './cases.js';

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

/** What a case of a plan expects. */
export interface PlanExpected {
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

/** A due in the terms of the data file. */
export function told(due: Due): Required<Omit<ExpectedDue, 'part' | 'rule' | 'ageAtMonthEndBefore' | 'assumes'>> {
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
  expect(due, `a payment '${expected.part ?? expected.date}'`).toBeDefined();
  if (due === undefined) return;
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

/** Holds a case against the plan of the schablonersättning. */
export function expectPlan(
  { person, asked, expect: expected }: Case<PlanExpected>,
  plan: Plan = planSchablonersattning(person, asked),
): void {
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
}
