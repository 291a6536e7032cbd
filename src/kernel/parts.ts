import { type Asked, inUse } from './asked.js';
import type { Rule } from './rule.js';

/** The rules that a rule is made of, in every wording and reading: for walks that collect what a rule may read. */
export function partsOf(rule: Rule<never>, asked: Pick<Asked, 'amend'>): readonly Rule<never>[] {
  switch (rule.type) {
    case 'condition':
      return [];
    case 'all':
    case 'any':
    case 'atLeast':
      return rule.parts;
    case 'not':
      return [rule.part];
    case 'some':
    case 'every':
    case 'onDay':
    case 'underLawOf':
      return [rule.rule];
    case 'versions':
      return inUse(rule.table, asked).entries.flatMap(({ value }) => (value === null ? [] : [value]));
    case 'underReading':
      return Object.values(rule.rules);
  }
}

/** A rule and everything below it. */
export function withParts(rule: Rule<never>, asked: Pick<Asked, 'amend'>): readonly Rule<never>[] {
  return [rule, ...partsOf(rule, asked).flatMap((part) => withParts(part, asked))];
}
