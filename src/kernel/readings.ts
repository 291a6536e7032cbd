import type { Asked } from './asked.js';
import { holds } from './holds.js';
import type { Outcome } from './outcome.js';
import { withParts } from './parts.js';
import { type Policy, readingOf } from './policy.js';
import type { Rule } from './rule.js';
import type { Truth } from './truth.js';

/** The kind of answer under one reading of one open question, the others as asked. */
export interface Reading {
  readonly policy: string;
  readonly option: string;
  /** Whether this is the reading that the question was put under. */
  readonly inUse: boolean;
  readonly kind: Outcome['kind'];
}

/** Flips the rule's open readings one at a time. */
export function readings<S>(rule: Rule<S>, subject: S, asked: Asked): readonly Reading[] {
  return policiesOf(rule, asked).flatMap((policy) => {
    const current = readingOf(policy, asked.policies);
    return policy.options.map((option) => ({
      policy: policy.key,
      option,
      inUse: option === current,
      kind: kindOf[holds(rule, subject, { ...asked, policies: { ...asked.policies, [policy.key]: option } })],
    }));
  });
}

/** The readings under which the subject is covered. */
export function eligibleUnder<S>(rule: Rule<S>, subject: S, asked: Asked): readonly Reading[] {
  return readings(rule, subject, asked).filter(({ kind }) => kind === 'eligible');
}

/** The kind of answer that goes with each truth. */
export const kindOf: Readonly<Record<Truth, Outcome['kind']>> = {
  yes: 'eligible',
  no: 'ineligible',
  unknown: 'undetermined',
};

/** The open readings that a rule may rest on, each once; a wording that the question amends counts as amended. */
export function policiesOf(
  rule: Rule<never>,
  asked: Pick<Asked, 'amend'> = { amend: new Map() },
): readonly Policy<string>[] {
  const all = withParts(rule, asked).flatMap((part) => {
    if (part.type === 'condition') return Object.values(part.policies);
    return part.type === 'underReading' ? [part.policy] : [];
  });
  return [...new Map(all.map((policy) => [policy.key, policy])).values()];
}
