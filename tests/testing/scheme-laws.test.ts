import { describe, expect, it, vi } from 'vitest';
import { type Broken, receivedPerson, type Scheme, schemeLaws } from '../../src/testing.js';
import type { Person } from '../../src/facts/person.js';
import { inFirstZone } from '../support/runs.js';
import { each, planted, withDues } from './planted-schemes.js';

vi.setConfig({ testTimeout: 60_000 });

const laws = (scheme: Scheme<Person>) => schemeLaws(scheme, { subject: receivedPerson() });

/** How a scheme breaks one law. */
function breachOf(scheme: Scheme<Person>, law: string): Broken {
  const found = laws(scheme)
    .find(({ key }) => key === law)
    ?.verdict({ seed: 5, runs: 30 });
  return found === undefined || found.holds ? expect.fail(`${law} holds`) : found;
}

// The cases are drawn from one seed: one time zone is enough.
describe.runIf(inFirstZone)('the laws of schemes', () => {
  it.each(planted)('find out a scheme that $error', ({ scheme, breaks, says, of }) => {
    const { sentence, smallest } = breachOf(scheme, breaks);
    expect(sentence.en.split(' – but ')[1]).toBe(says);
    if (of !== undefined) expect(Object.keys((smallest as { readonly subject: Person }).subject)).toEqual(of);
  });

  it('are each there for an error', () => {
    const found = planted.map(({ breaks }) => breaks);
    expect([...new Set(found)].toSorted()).toEqual(
      laws(each((due) => due))
        .map(({ key }) => key)
        .toSorted(),
    );
  });

  it('name the scheme and the law in both languages', () => {
    const { sentence } = breachOf(
      withDues((dues) => [...dues, ...dues.slice(0, 1)]),
      'once-each',
    );
    expect(sentence.en).toMatch(
      /^Standard-amount reimbursement: no payment stands twice – but the payment “forsta” on /,
    );
    expect(sentence.sv).toMatch(/^Schablonersättning: ingen utbetalning står två gånger – men utbetalningen ”forsta” /);
  });
});
