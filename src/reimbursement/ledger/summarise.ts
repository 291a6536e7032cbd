import type { KommunCode } from '../../facts/kommun.js';
import { type Day, endOfMonth } from '../../kernel/day.js';
import { type Kronor, sum } from '../../kernel/money.js';
import type { Due } from './due.js';

/** What one kommun is paid in one month. */
export interface MonthTotal {
  /** Last day of the month. */
  readonly month: Day;
  readonly kommun: KommunCode;
  /** Payments within what is known. */
  readonly due: Kronor;
  /** Payments that rest on assumptions. */
  readonly expected: Kronor;
  /** The payments of the month that count. */
  readonly dues: readonly Due[];
}

/**
 * A payment calendar by month and kommun, in that order. Only payments whose gate is met and whose amount and recipient are settled
 * count; {@link openDues} tells which others there are.
 */
export function summarise(dues: readonly Due[]): readonly MonthTotal[] {
  const groups = new Map<string, { readonly month: Day; readonly kommun: KommunCode; readonly dues: Due[] }>();
  for (const due of dues) {
    if (due.gate.kind !== 'met' || due.dueOn === null || due.recipient === null || due.amount === null) continue;
    const month = endOfMonth(due.dueOn);
    const key = `${month} ${due.recipient}`;
    const group = groups.get(key) ?? { month, kommun: due.recipient, dues: [] };
    groups.set(key, group);
    group.dues.push(due);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { month, kommun, dues: counted }]) => ({
      month,
      kommun,
      due: total(counted.filter(({ status }) => status === 'due')),
      expected: total(counted.filter(({ status }) => status === 'expected')),
      dues: counted,
    }));
}

/** The sum of the settled amounts among some payments. */
export function total(dues: readonly Due[]): Kronor {
  return sum(dues.flatMap(({ amount }) => (amount === null ? [] : [amount])));
}

/** The payments that wait for an answer. */
export function openDues(dues: readonly Due[]): readonly Due[] {
  return dues.filter(({ gate }) => gate.kind === 'undetermined');
}
