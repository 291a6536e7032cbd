import { assess } from '../../src/kernel/assess.js';
import { on } from '../../src/kernel/asked.js';
import { addDays, day } from '../../src/kernel/day.js';
import type { Norm } from '../../src/kernel/norm.js';
import type { Policies } from '../../src/kernel/policy.js';
import type { Course } from '../../src/kernel/course.js';
import { asKommunCode } from '../../src/facts/kommun.js';
import type { Anchor, Permit } from '../../src/facts/permit.js';
import type { Person } from '../../src/facts/person.js';
import { waitsFor } from './cases.js';

/** The answer on a day: covered, or the places of the claims that decide a no, or what an open answer waits for. */
export function answerOn(
  norm: Norm<Person>,
  person: Person,
  asked: string,
  policies: Policies = {},
): string | readonly string[] {
  const answer = assess(norm, person, on(day(asked), { policies }));
  switch (answer.kind) {
    case 'eligible':
      return 'covered';
    case 'ineligible':
      return answer.failed.map(({ at }) => at);
    case 'undetermined':
      return waitsFor(answer.because);
  }
}

/** The answers on the day before, on the day and on the day after. */
export function around(norm: Norm<Person>, person: Person, asked: string, policies: Policies = {}) {
  return [-1, 0, 1].map((days) => answerOn(norm, person, addDays(day(asked), days), policies));
}

/** A kommun that stands in a test. */
export function kommun(code: string) {
  const found = asKommunCode(code);
  if (found === undefined) throw new Error(`'${code}' is no kommun`);
  return found;
}

/** A course that is known from the start to far ahead. */
export function course<T>(...stretches: readonly (readonly [string, T | null])[]): Course<T> {
  return {
    stretches: stretches.map(([from, value]) => ({ from: day(from), value })),
    knownFrom: 'start',
    knownThrough: day('2039-12-31'),
  };
}

/** A permit under 5 kap. 1 § from 2024-02-01, without an end, a tie or a renewal. */
export const permit = {
  ground: 'UtlL 5:1',
  grantedOn: day('2024-02-01'),
  validFrom: day('2024-02-01'),
  validThrough: null,
  registrableFrom: day('2024-02-01'),
  tie: null,
  renewal: null,
} as const satisfies Permit;

/** An anchor with a permit under 5 kap. 1 §, first received 2020-06-06. */
export const anchor = {
  permits: [
    {
      ground: 'UtlL 5:1',
      grantedOn: day('2020-02-01'),
      validFrom: day('2020-02-01'),
      validThrough: null,
      tiedToGround: null,
      renewal: null,
    },
  ],
  firstReceivedOn: day('2020-06-06'),
  swedishFrom: null,
  kvotAbo: false,
} as const satisfies Anchor;

/** A grown refugee of whom everything is answered: entered 2024-01-10, granted 2024-02-01, never at asylboende, not assigned. */
export const refugee: Person = {
  id: 'refugee',
  birth: day('1990-05-05'),
  citizenships: [{ country: 'SY', from: null }],
  stays: [{ from: day('2024-01-10'), through: null }],
  asylum: [
    {
      appliedOn: day('2024-01-12'),
      grantedOn: day('2024-02-01'),
      refusalFinalOn: null,
      withdrawnOn: null,
      aidThrough: null,
    },
  ],
  temporaryProtection: [],
  otherApplications: [],
  permits: [permit],
  migrationsverketFrom: null,
  dwelling: course(['2024-01-10', { housing: 'eget-boende', kommun: kommun('2061') }]),
  assignment: null,
  reception: null,
  registration: course(['2024-03-10', kommun('2061')]),
  active: course<ReturnType<typeof kommun>>(),
};
