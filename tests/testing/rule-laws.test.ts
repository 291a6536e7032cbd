import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Broken, ruleLaws } from '../../src/testing.js';
import { policy } from '../../src/kernel/policy.js';
import { all, condition, type Rule } from '../../src/kernel/rule.js';
import { inFirstZone } from '../support/runs.js';
import {
  type Guest,
  question,
  source,
  born,
  arrived,
  leaf,
  oldEnough,
  someStayPaid,
  subject,
  complete,
} from './guest.js';
import { planted } from './planted-rules.js';

vi.setConfig({ testTimeout: 60_000 });

const laws = (rule: Rule<Guest>) => ruleLaws(rule, { subject, complete, uncertainDays: ['born'] });

/** How a rule breaks each of the laws that it breaks. */
function broken(rule: Rule<Guest>): readonly (readonly [string, Broken])[] {
  return laws(rule).flatMap(({ key, verdict }) => {
    const found = verdict({ seed: 3, runs: 150 });
    return found.holds ? [] : [[key, found] as const];
  });
}

function keysIn(smallest: unknown): readonly string[] {
  return Object.keys((smallest as { readonly subject: Guest }).subject);
}

// The cases are drawn from one seed: one time zone is enough.
describe.runIf(inFirstZone)('the laws of rules', () => {
  it('hold for a rule as it should be, over a table, a list and a day known by its bounds', () => {
    expect(broken(all('guest', oldEnough, someStayPaid))).toEqual([]);
  });

  it.each(planted)('find out a rule that $error', ({ rule, breaks, also = [], says, smallest }) => {
    const found = new Map(broken(rule));
    expect([...found.keys()].toSorted()).toEqual([breaks, ...also].toSorted());
    const law = found.get(breaks);
    expect(law?.sentence.en.split(' – but ')[1]).toMatch(says);
    if (smallest !== undefined) expect(law?.smallest).toMatchObject({ subject: smallest });
    if (smallest !== undefined) expect(Object.keys(smallest)).toEqual(keysIn(law?.smallest));
  });

  it('are each there for an error that no other law is there for', () => {
    const found = planted.map(({ breaks }) => breaks);
    expect([...new Set(found)].toSorted()).toEqual(
      laws(oldEnough)
        .map(({ key }) => key)
        .toSorted(),
    );
  });

  it('tell a rule that throws as a broken law, not as an error of their own', () => {
    const rule = condition<{ born: typeof born }>({
      ...leaf,
      key: 'throws',
      reads: { born },
      decide: () => {
        throw new Error('no such thing');
      },
    });
    const found = ruleLaws(rule, { subject })
      .find(({ key }) => key === 'without-proof')
      ?.verdict({ seed: 1 });
    expect(found).toMatchObject({ holds: false });
    expect(found?.holds === false && found.sentence.en).toMatch(/an error is thrown \(no such thing\)$/);
  });

  const arrivalCounts = policy({
    key: 'arrivalCounts',
    question,
    options: ['yes', 'no'],
    default: 'yes',
    source,
  });
  const another = policy({ key: 'another', question, options: ['this', 'that'], default: 'this', source });
  const smallestUnder = (wrong: 'yes' | 'no') => {
    const rule = condition({
      ...leaf,
      key: 'arrived',
      reads: { arrived },
      policies: { counts: arrivalCounts, another },
      decide: ({ day: today, facts, policies }) => {
        const holds = facts.arrived !== null && facts.arrived <= today;
        return {
          holds,
          actual: null,
          turns: facts.arrived === null || policies.counts === wrong ? [] : [facts.arrived],
        };
      },
    });
    return new Map(broken(rule)).get('every-day')?.smallest;
  };

  it('name a reading in the smallest case only where the error needs it', () => {
    expect(Object.keys(smallestUnder('yes') as object)).toEqual(['subject', 'day']);
    expect(smallestUnder('no')).toMatchObject({ policies: { arrivalCounts: 'no' } });
  });

  it("leave an arbitrary that throws to itself: it is nobody's law", () => {
    const thrown = fc.constant({}).map((): Guest => {
      throw new Error('no guest');
    });
    const [law] = ruleLaws(oldEnough, { subject: thrown });
    expect(() => law?.verdict({ seed: 1 })).toThrow('no guest');
  });

  it('have each a key and a sentence of their own in both languages', () => {
    const laws = ruleLaws(oldEnough, { subject, complete, uncertainDays: ['born'] });
    for (const of of [laws.map(({ key }) => key), laws.map(({ name }) => name.sv), laws.map(({ name }) => name.en)])
      expect(new Set(of).size).toBe(laws.length);
    expect(ruleLaws(oldEnough, { subject }).map(({ key }) => key)).not.toContain('closing');
  });

  it('try as many cases as they are told, and as many as they say by themselves', () => {
    const [law] = ruleLaws(oldEnough, { subject });
    expect(law?.verdict({ seed: 1, runs: 7 })).toEqual({ holds: true, runs: 7 });
    expect(law?.verdict({ seed: 1 })).toEqual({ holds: true, runs: law?.runs });
  });
});
