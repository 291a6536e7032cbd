import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { NadActivity } from '../../src/facts/nad-activity.js';
import { type Amendments, on } from '../../src/kernel/asked.js';
import { assess } from '../../src/kernel/assess.js';
import { asKronor } from '../../src/kernel/money.js';
import { claimNad, type NadClaim } from '../../src/reimbursement/nad/claim.js';
import { type NadRuleSet, nadRuleSets } from '../../src/reimbursement/nad/rule-sets.js';
import { dayIn, rowsIn, waitsFor } from './cases.js';

/** A case of NAD's reimbursement: the complete activity but for what it says. */
export interface NadRow {
  readonly name: string;
  readonly ruleSet: keyof typeof nadRuleSets;
  readonly day: string;
  readonly present?: number;
  readonly but?: Readonly<Record<string, unknown>>;
  readonly policies?: Readonly<Record<string, string>>;
  readonly funds?: string;
  /** How many recommendations are not followed. */
  readonly remarks?: number;
  /** Whether the working group can approve the activity. */
  readonly approval?: string;
  readonly expect: {
    readonly kind: NadClaim['kind'];
    readonly payableNow?: string;
    readonly ifMended?: string | null;
    readonly lacking?: readonly string[];
    readonly leadersMissing?: number | null;
    readonly sessionsMissing?: number | null;
    readonly because?: readonly string[];
    readonly unanswered?: readonly string[];
  };
}

const file = 'nad.json';
/** An activity that lacks nothing. */
export const { complete } = JSON.parse(readFileSync(new URL(`../cases/${file}`, import.meta.url), 'utf8')) as {
  readonly complete: Omit<NadActivity, 'id'>;
};
/** The cases of tests/cases/nad.json. */
export const nadRows = rowsIn(file) as unknown as readonly NadRow[];

function present(count: number): NadActivity['participants'] {
  return Array.from({ length: count }, (_, index) => ({ id: `p${index.toString()}`, sessionsAttended: 5 }));
}

/** The activity of a case. */
export function activityOf({ present: count, but = {} }: Pick<NadRow, 'present' | 'but'>): NadActivity {
  const people = count === undefined ? {} : { participants: present(count) };
  const answered = Object.entries({ ...complete, ...people, ...but }).filter(([, value]) => (value as unknown) !== '?');
  return { id: 'activity', ...(Object.fromEntries(answered) as Omit<NadActivity, 'id'>) };
}

/** What a claim says, as the cases write it. */
export function told(claim: NadClaim): NadRow['expect'] {
  switch (claim.kind) {
    case 'payable':
      return { kind: claim.kind, payableNow: claim.payableNow };
    case 'undetermined':
      return { kind: claim.kind, because: waitsFor(claim.because) };
    case 'notPayable': {
      const { kind, payableNow, ifMended, lacking, leadersMissing, sessionsMissing, unanswered } = claim;
      const open = unanswered.length === 0 ? {} : { unanswered: waitsFor(unanswered) };
      const codes = lacking.map(({ code }) => code);
      return { kind, payableNow, ifMended, lacking: codes, leadersMissing, sessionsMissing, ...open };
    }
  }
}

/** Holds a case against the rule sets, or against them with other tables. */
export function expectNad(row: NadRow, amend: Amendments = new Map()): void {
  const asked = { ...on(dayIn(row.day), { policies: row.policies }), amend };
  const ruleSet: NadRuleSet = nadRuleSets[row.ruleSet];
  const activity = activityOf(row);
  const claim = claimNad(activity, asked, ruleSet, { funds: asKronor(row.funds ?? '') });
  expect(told(claim)).toEqual(row.expect);
  if (row.remarks !== undefined) expect(claim.remarks).toHaveLength(row.remarks);
  if (row.approval !== undefined) expect(assess(ruleSet.approval, activity, asked).kind).toBe(row.approval);
}
