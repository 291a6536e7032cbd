import type { Asked } from '../kernel/asked.js';
import { inUse } from '../kernel/asked.js';
import { type DatedValue, tableTurns } from '../kernel/dated-value.js';
import type { Day } from '../kernel/day.js';
import type { Norm } from '../kernel/norm.js';
import { withParts } from '../kernel/parts.js';
import type { Rule } from '../kernel/rule.js';

/** A rule, bare or as the norm that it is asked for by. */
export type RuleOrNorm<S> = Rule<S> | Norm<S>;

/** The rule of a norm, or the rule itself. */
export function ruleOf<S>(of: RuleOrNorm<S>): Rule<S> {
  return 'type' in of ? of : of.rule;
}

const asWritten: Pick<Asked, 'amend'> = { amend: new Map() };

/**
 * Every table of law that a rule may read, in every wording and reading, each once; a table's own wordings count as tables. Where the
 * question amends one, it is the table as declared that is given.
 */
export function tablesOf(
  of: RuleOrNorm<never>,
  asked: Pick<Asked, 'amend'> = asWritten,
): readonly DatedValue<unknown>[] {
  const read = withParts(ruleOf(of), asked).flatMap((part): readonly DatedValue<unknown>[] => {
    if (part.type === 'condition') return [...Object.values(part.law), ...Object.values(part.history)];
    return part.type === 'versions' ? [part.table] : [];
  });
  return [...new Set(read)];
}

/**
 * The days on which the law that a rule reads changes, in order: those of its tables, of its wordings, and of what the question puts in
 * their place. On the day before, on the day and on the day after each of them a rule deserves a case.
 *
 * @example
 * ```ts
 * import { etableringsinsatser } from 'mottagande';
 * import { edges } from 'mottagande/testing';
 *
 * edges(etableringsinsatser).at(0); // => '2018-01-01'
 * ```
 */
export function edges(of: RuleOrNorm<never>, asked: Pick<Asked, 'amend'> = asWritten): readonly Day[] {
  const days = tablesOf(of, asked).flatMap((table) => tableTurns(inUse(table, asked)));
  return [...new Set(days)].toSorted();
}
