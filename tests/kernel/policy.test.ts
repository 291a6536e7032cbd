import { describe, expect, it } from 'vitest';
import { on } from '../../src/kernel/asked.js';
import { day } from '../../src/kernel/day.js';
import { readingUsed } from '../../src/kernel/reading-used.js';
import { type Policies, policy, readingOf } from '../../src/kernel/policy.js';
import { counting, reach, someSource, text } from '../support/synthetic.js';

describe('a reading', () => {
  const recorded = (option: string) => ({ option, decidedBy: 'socialnämnden', on: day('2026-01-01'), ref: 'SN 12/26' });

  it('is the default when nothing is chosen', () => {
    expect(readingOf(counting, {})).toBe('same-day');
    expect(readingOf(counting, { counting: undefined })).toBe('same-day');
  });

  it('is open when nothing is chosen and no default can be defended', () => {
    expect(readingOf(reach, {})).toBeUndefined();
    expect(readingOf(reach, { counting: 'day-before' })).toBeUndefined();
  });

  it('is the one chosen, with or without who chose it', () => {
    expect(readingOf(counting, { counting: 'day-before' })).toBe('day-before');
    expect(readingOf(reach, { reach: recorded('wide') })).toBe('wide');
  });

  it.each(['', 'Same-day', 'same-day ', 'wide', 'toString'])(
    'is open, never the default, under the option "%s"',
    (option) => {
      expect(readingOf(counting, { counting: option })).toBeUndefined();
      expect(readingOf(counting, { counting: recorded(option) })).toBeUndefined();
    },
  );

  it('is the default, not a crash, where a caller without types says null', () => {
    const policies = { counting: null, reach: null } as unknown as Policies;
    expect(readingOf(counting, policies)).toBe('same-day');
    expect(readingOf(reach, policies)).toBeUndefined();
    const used = readingUsed(counting, on(day('2026-01-01'), { policies }));
    expect(used).toEqual({ policy: 'counting', option: 'same-day', recorded: null });
  });

  it('is never taken from what every object inherits', () => {
    const inherited = Object.create({ counting: 'day-before' }) as Policies;
    expect(readingOf(counting, inherited)).toBe('same-day');
    const named = policy({ ...counting, key: 'constructor' });
    expect(readingOf(named, {})).toBe('same-day');
  });
});

describe('a policy at load', () => {
  it('may have no default', () => {
    expect(policy(reach)).toBe(reach);
  });

  it('must have its default among its options', () => {
    const wrong = { key: 'wrong', question: text('?'), options: ['a', 'b'], default: 'c', source: someSource };
    expect(() => policy<string>(wrong)).toThrow("policy 'wrong' has a default outside its options");
  });
});
