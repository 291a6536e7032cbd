import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Person } from '../../src/facts/person.js';
import { on } from '../../src/kernel/asked.js';
import type { Day } from '../../src/kernel/day.js';
import { type NadRuleSet, nadRuleSets } from '../../src/reimbursement/nad/rule-sets.js';
import { firstReception } from '../../src/rights/first-reception.js';
import { factsOf, isCourse, valueAt, withAnswer } from '../../src/testing/answers.js';
import { lessKnown } from '../../src/testing/less-known.js';
import { personInStatus } from '../../src/testing/person/statuses.js';
import { someNadActivity } from '../../src/testing/nad/activity.js';
import { spread } from '../../src/testing/spread.js';
import { arbitraryPerson, placedPerson, reunitedPerson, someDay, somePolicies } from '../support/arbitrary-person.js';
import { everyNorm } from '../support/every-norm.js';
import { everyNorm as exported } from '../support/every-table.js';
import { everyLaw, tryLaw } from '../support/laws.js';
import { runs } from '../support/runs.js';

vi.setConfig({ testTimeout: 60_000 });

describe.each(everyNorm)('$key', (norm) => {
  const options = {
    subject: fc.oneof(
      { weight: 2, arbitrary: arbitraryPerson() },
      reunitedPerson(),
      placedPerson({ complete: false }),
      personInStatus,
    ),
    complete: fc.oneof(arbitraryPerson({ complete: true }), placedPerson({ complete: true }), personInStatus),
    uncertainDays: ['birth'],
  };

  it.each(everyLaw(norm, options))('$name.en', tryLaw);
});

const ofNad = Object.values<NadRuleSet>(nadRuleSets).flatMap(({ key, payment, approval, recommended }) => [
  ...[payment.rule, approval.rule].map((rule) => ({ named: rule.key, rule })),
  ...recommended.map((rule) => ({ named: `${key} ${rule.key}`, rule })),
]);

describe.each(ofNad)('$named', ({ rule }) => {
  const options = { subject: someNadActivity(), complete: someNadActivity({ complete: true }) };

  it.each(everyLaw(rule, options))('$name.en', tryLaw);
});

it('every norm that an entry exports is tried', () => {
  const tried = new Set([...everyNorm.map(({ rule }) => rule.key), ...ofNad.map(({ rule }) => rule.key)]);
  expect(exported.filter(({ rule }) => !tried.has(rule.key)).map(({ key }) => key)).toEqual([]);
});

describe('the first reception', () => {
  const told = (person: Person, day: Day, policies: Readonly<Record<string, string>>) => {
    const found = firstReception(person, on(day, { policies }));
    if (found.kind !== 'received') return found.kind;
    return `${found.by} ${found.on} ${found.kommun}`;
  };

  it('forgetting or blurring any fact leaves the day as it was, or open', () => {
    fc.assert(
      fc.property(
        arbitraryPerson(),
        someDay,
        somePolicies,
        fc.nat(900),
        someDay,
        fc.nat(),
        (person, day, policies, days, range, start) => {
          const before = told(person, day, policies);
          for (const place of spread(factsOf(person), start, 12)) {
            const value = valueAt(person, place);
            for (const less of [
              undefined,
              lessKnown(place, value, { days, beyond: range, uncertainDays: ['birth'] }),
            ]) {
              if (less === undefined && isCourse(value) && place.length > 1) continue;
              const after = told(withAnswer(person, place, less), day, policies);
              expect(['undetermined', before], place.join('.')).toContain(after);
            }
          }
        },
      ),
      runs(150),
    );
  });
});
