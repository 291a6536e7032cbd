import fc from 'fast-check';
import type { Period } from '../../facts/period.js';
import { addDays, type Day } from '../../kernel/day.js';
import { someDay } from '../days.js';
import { type Completeness, record } from '../record.js';

/** The first and the last day of a time; `null` = it goes on. */
export interface Days {
  readonly from: Day;
  readonly through: Day | null;
}

/** How many days pass from the first to the last: often as many as a discharge may wait for (30 days in a row), or one to either side. */
const someLength = fc.oneof(fc.constantFrom(28, 29, 30), fc.nat(800));

/** A time in order: it goes on, or ends some days after it began. */
export const someDays: fc.Arbitrary<Days> = fc
  .record({ from: someDay, length: fc.option(someLength, { nil: null, freq: 2 }) })
  .map(({ from, length }) => ({ from, through: length === null ? null : addDays(from, length) }));

/** A time with what else is told of it; its days belong together and are asked for one by one. */
export function somePeriod<T extends Period>(
  kind: Completeness,
  more: { readonly [K in Exclude<keyof T, keyof Period>]-?: fc.Arbitrary<T[K]> },
  days: fc.Arbitrary<Days> = someDays,
): fc.Arbitrary<T> {
  const told = { from: fc.constant(true), through: fc.constant(true), ...more };
  return fc.tuple(record<Record<string, unknown>>(kind, told), days).map(([fields, drawn]) => {
    const answers = Object.entries(fields).map(([field, value]) => [field, dayOf(field, value, drawn)] as const);
    return Object.fromEntries(answers) as unknown as T;
  });
}

/** The day of an answered `from` or `through`; everything else as it is. */
function dayOf(field: string, value: unknown, { from, through }: Days): unknown {
  if (value !== true) return value;
  return field === 'from' ? from : field === 'through' ? through : value;
}
