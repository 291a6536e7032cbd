import { describe, expect, it } from 'vitest';
import { on } from '../../src/kernel/asked.js';
import { day } from '../../src/kernel/day.js';
import { partsOf, withParts } from '../../src/kernel/parts.js';
import type { Norm } from '../../src/kernel/norm.js';
import type { Rule } from '../../src/kernel/rule.js';
import { faktisktMottagande } from '../../src/rights/first-reception.js';
import { norms } from '../../src/rights/norms.js';
import { programmeNorms } from '../../src/rights/programme-norms.js';

const asked = on(day('2026-04-20'));

const every: readonly Norm<never>[] = [
  ...Object.values<Norm<never>>(norms),
  ...Object.values<Norm<never>>(programmeNorms),
  faktisktMottagande,
];

/** Wordings and readings share a place, since only one of them is asked at a time. */
function siblings(rule: Rule<never>): readonly string[] {
  return rule.type === 'versions' || rule.type === 'underReading' ? [] : partsOf(rule, asked).map(({ key }) => key);
}

describe('every norm', () => {
  it.each(every.map((norm) => [norm.key, norm] as const))('%s has one place for each of its claims', (_, norm) => {
    for (const rule of withParts(norm.rule, asked)) {
      const keys = siblings(rule);
      expect(new Set(keys).size, `${rule.key}: ${keys.join(', ')}`).toBe(keys.length);
    }
  });

  it.each(every.map((norm) => [norm.key, norm] as const))(
    '%s says what kind of norm it is, who decides and how it is appealed',
    (_, norm) => {
      expect(norm.decidedBy.sv).not.toBe('');
      expect(norm.appeal.possible ? norm.appeal.within.sv : norm.appeal.because.sv).not.toBe('');
      expect(norm.title.en).not.toBe(norm.title.sv);
    },
  );
});
