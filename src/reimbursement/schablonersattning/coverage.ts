import type { Person } from '../../facts/person.js';
import { type Asked, under } from '../../kernel/asked.js';
import type { Day } from '../../kernel/day.js';
import { evaluate } from '../../kernel/evaluate.js';
import { holdsInOrder } from '../../kernel/in-order.js';
import type { LawRead } from '../../kernel/notice.js';
import { outcome, type Outcome } from '../../kernel/outcome.js';
import { lastsBefore } from '../../kernel/timeline.js';
import { statligErsattning } from '../../rights/statlig-ersattning.js';

/** Whether a person is covered by 2010:1122 5–5 b §§ on days that are asked in order. */
export interface Coverage {
  /** `null` when the person is covered; otherwise why not, or what must be known first. */
  readonly uncoveredOn: (day: Day) => Outcome | null;
  /** What the answers so far rest on. */
  readonly law: readonly LawRead[];
}

/**
 * Two years of payments test the same person on nine days. The proof is made only where it gives the reasons of a payment that is not
 * owed, or not yet, and those serve for as long as nothing they rest on can turn.
 */
export function coverageOf(person: Person, asked: Asked): Coverage {
  const { rule } = statligErsattning;
  const truth = holdsInOrder(rule, person);
  let found: Outcome | undefined;
  let before: Day | null = null;
  const uncoveredOn = (day: Day): Outcome | null => {
    const then = under(asked, day, day);
    if (truth.on(then) === 'yes') return null;
    if (found !== undefined && (before === null || day < before)) return found;
    const proof = evaluate(rule, person, then);
    found = outcome(proof);
    // What is open names the day whose law is missing, so that it is asked about on every day.
    before = found.kind === 'undetermined' ? day : lastsBefore(rule, proof, then);
    return found;
  };
  return { uncoveredOn, law: truth.law };
}
