import fc from 'fast-check';
import { type Asked, on } from '../../kernel/asked.js';
import { addYears, type Day } from '../../kernel/day.js';
import type { Text } from '../../kernel/text.js';
import type { Due } from '../../reimbursement/ledger/due.js';
import { someChoices } from '../choices.js';
import { someDay } from '../days.js';
import type { Breach } from '../law.js';

/** What a plan comes to, as far as the laws ask: one ledger, or those that an unsettled plan can come to. */
export interface Planned {
  readonly kind: string;
  readonly ledger?: { readonly dues: readonly Due[] };
  readonly alternatives?: readonly { readonly dues: readonly Due[] }[];
}

/** A scheme of payments: what it is called and how it plans them. */
export interface Scheme<S> {
  readonly key: string;
  readonly title: Text;
  /** The plan of the scheme for one subject. */
  readonly plan: (subject: S, asked: Asked) => Planned;
}

/** One case in which a law of schemes is tried. */
export interface TriedScheme<S> {
  readonly scheme: Scheme<S>;
  readonly subject: S;
  readonly asked: Asked;
  readonly pick: number;
  readonly days: number;
  readonly other: Day;
}

/** A law of every scheme, as a function of one case. */
export interface SchemeLaw {
  readonly key: string;
  readonly name: Text;
  readonly runs: number;
  readonly breach: <S>(of: TriedScheme<S>) => Breach | undefined;
}

/** Cases of a scheme, asked about some years after the day that is drawn, so that the payments lie before it and after. */
export function triedPlans<S>(scheme: Scheme<S>, subject: fc.Arbitrary<S>): fc.Arbitrary<TriedScheme<S>> {
  const drawn = { subject, day: someDay, policies: someChoices, pick: fc.nat(999), days: fc.nat(900), other: someDay };
  return fc.record(drawn).map(({ day, policies, ...rest }) => ({
    scheme,
    asked: on(addYears(day, 1), { policies }),
    ...rest,
  }));
}

/** The payments of a plan, of whichever ledger. */
export function duesOf<S>({ scheme, subject, asked }: TriedScheme<S>): readonly Due[] {
  const { ledger, alternatives = [] } = scheme.plan(subject, asked);
  return [...(ledger === undefined ? [] : [ledger]), ...alternatives].flatMap(({ dues }) => dues);
}

/** The payments of a settled plan by their part; none while it is unsettled. */
export function settledDues<S>({ scheme, subject, asked }: TriedScheme<S>): ReadonlyMap<string, Due> {
  const { ledger } = scheme.plan(subject, asked);
  return new Map(ledger?.dues.map((due) => [due.part, due]));
}

/** The first payment that a law finds fault with, and the fault. */
export function firstFault(dues: Iterable<Due>, faultOf: (due: Due) => Text | undefined): Breach | undefined {
  for (const due of dues) {
    const fault = faultOf(due);
    if (fault === undefined) continue;
    const { part, dueOn } = due;
    return {
      day: dueOn,
      says: {
        sv: `utbetalningen ”${part}” ${dueOn ?? 'utan dag'} ${fault.sv}`,
        en: `the payment “${part}” ${dueOn === null ? 'without a day' : `on ${dueOn}`} ${fault.en}`,
      },
    };
  }
  return undefined;
}
