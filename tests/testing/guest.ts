import fc from 'fast-check';
import type { Course } from '../../src/kernel/course.js';
import type { Between } from '../../src/kernel/fact.js';
import { fact } from '../../src/kernel/fact.js';
import { type DatedValue, datedValue } from '../../src/kernel/dated-value.js';
import { addDays, addYears, type Day, day } from '../../src/kernel/day.js';
import { condition, type Rule, some } from '../../src/kernel/rule.js';
import { isTrue } from '../../src/kernel/leaves.js';
import { someCourse } from '../../src/testing/course.js';
import { someDay } from '../../src/testing/days.js';
import { listOf, orNone, record } from '../../src/testing/record.js';

/** A made-up subject: enough to plant one error for each law. */
export interface Guest {
  readonly willing?: boolean | undefined;
  readonly lives?: Course<'here' | 'there'> | undefined;
  readonly host?: { readonly pays?: boolean | undefined } | null | undefined;
  readonly born?: Day | Between<Day> | undefined;
  readonly arrived?: Day | null | undefined;
  readonly stays?: readonly { readonly from?: Day | undefined; readonly paid?: boolean | undefined }[] | undefined;
}

export const question = { sv: '?', en: '?' };
export const source = { document: 'Husordning', status: 'project' } as const;
export const born = fact({ key: 'born', question, kind: 'register', read: (guest: Guest) => guest.born });
export const arrived = fact({ key: 'arrived', question, kind: 'register', read: (guest: Guest) => guest.arrived });
export const stays = fact({ key: 'stays', question, kind: 'register', read: (guest: Guest) => guest.stays });
export const saysYes = fact({ key: 'willing', question, kind: 'declared', read: (guest: Guest) => guest.willing });
export const lives = fact({ key: 'lives', question, kind: 'register', read: (guest: Guest) => guest.lives });
export const host = fact({ key: 'host', question, kind: 'register', read: (guest: Guest) => guest.host });
export const hostPays = fact({
  key: 'host.pays',
  question,
  kind: 'register',
  read: ({ host: of }: Guest) => (of == null ? of : of.pays),
  within: host,
});
export const paid = fact({
  key: 'paid',
  question,
  kind: 'register',
  read: (stay: { readonly paid?: boolean | undefined }) => stay.paid,
});
export const years = datedValue({
  key: 'alder',
  label: { sv: 'ålder', en: 'age' },
  verifiedThrough: day('2026-12-31'),
  entries: [
    { from: day('2022-01-01'), value: 18, source },
    { from: day('2024-07-01'), value: 20, source },
  ],
});

export const leaf = { source, turnable: 'time', label: { sv: 'led', en: 'claim' } } as const;

/** Old enough by the law of the day: as it should be. */
export function ageBy(key: string, limit: DatedValue<number>): Rule<Guest> {
  return condition({
    ...leaf,
    key,
    reads: { born },
    law: { limit },
    decide: ({ day: today, facts, law }) => {
      const turned = addYears(facts.born, law.limit);
      return { holds: turned <= today, actual: facts.born, bound: law.limit, turns: [turned] };
    },
  });
}

export const oldEnough = ageBy('old-enough', years);

export const someStayPaid = some('some-paid', {
  source,
  turnable: 'procedure',
  list: stays,
  rule: isTrue({ ...leaf, key: 'paid' }, paid),
});

const kind = { complete: false };
export const subject = record<Guest>(kind, {
  born: fc.oneof(
    someDay.map((on) => addYears(on, -19)),
    someDay.map((on) => ({ earliest: addYears(on, -20), latest: addDays(addYears(on, -20), 200) })),
  ),
  arrived: orNone(someDay),
  willing: fc.boolean(),
  lives: someCourse(fc.constantFrom('here', 'there'), kind),
  host: orNone(record<NonNullable<Guest['host']>>(kind, { pays: fc.boolean() })),
  stays: listOf(record<NonNullable<Guest['stays']>[number]>(kind, { from: someDay, paid: fc.boolean() })),
});
export const complete = record<Guest>(
  { complete: true },
  {
    born: someDay.map((on) => addYears(on, -19)),
    arrived: orNone(someDay),
    willing: fc.boolean(),
    lives: someCourse(fc.constantFrom('here', 'there'), { complete: true }),
    host: orNone(record<NonNullable<Guest['host']>>({ complete: true }, { pays: fc.boolean() })),
    stays: listOf(
      record<NonNullable<Guest['stays']>[number]>({ complete: true }, { from: someDay, paid: fc.boolean() }),
    ),
  },
);
