import type { Amendments } from '../kernel/asked.js';
import type { DatedValue } from '../kernel/dated-value.js';
import type { Rule } from '../kernel/rule.js';

/** The same rule built with other tables: what an amendment must amount to. */
export function rebuilt<S>(rule: Rule<S>, amend: Amendments): Rule<S> {
  const replaced = (tables: Readonly<Record<string, DatedValue<unknown>>>) =>
    Object.fromEntries(Object.entries(tables).map(([name, one]) => [name, amend.get(one) ?? one]));
  switch (rule.type) {
    case 'condition':
      return { ...rule, law: replaced(rule.law), history: replaced(rule.history) };
    case 'all':
    case 'any':
    case 'atLeast':
      return { ...rule, parts: rule.parts.map((part) => rebuilt(part, amend)) };
    case 'not':
      return { ...rule, part: rebuilt(rule.part, amend) };
    case 'versions': {
      // A table of rules is only ever amended by a table of rules: the two have one type by `amendment`.
      const used = (amend.get(rule.table) as DatedValue<Rule<S>> | undefined) ?? rule.table;
      const entries = used.entries.map((entry) => ({
        ...entry,
        value: entry.value === null ? null : rebuilt(entry.value, amend),
      }));
      return { ...rule, table: { ...used, entries } };
    }
    case 'underReading':
      return {
        ...rule,
        rules: Object.fromEntries(Object.entries(rule.rules).map(([name, one]) => [name, rebuilt(one, amend)])),
      };
    case 'some':
    case 'every':
      return { ...rule, rule: rebuilt(rule.rule, amend) };
    case 'onDay':
    case 'underLawOf':
      return { ...rule, rule: rebuilt(rule.rule, amend) };
  }
}
