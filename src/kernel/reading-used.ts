import type { Asked } from './asked.js';
import type { Open } from './open.js';
import { readingOf, type Policy, type RecordedChoice } from './policy.js';

/** Which reading an answer rests on. */
export interface ReadingUsed {
  readonly policy: string;
  /** `null` when the reading is open. */
  readonly option: string | null;
  /** Who chose it, when and under which diary number; `null` when that is not recorded or the default is used. */
  readonly recorded: RecordedChoice<string> | null;
}

/** The reading in use, with who chose it. */
export function readingUsed(policy: Policy<string>, asked: Asked): ReadingUsed {
  const choice = Object.hasOwn(asked.policies, policy.key) ? asked.policies[policy.key] : undefined;
  const recorded = typeof choice === 'object' ? choice : null;
  return { policy: policy.key, option: readingOf(policy, asked.policies) ?? null, recorded };
}

/** The open reading as a reason. */
export function openReading({ key, question, options, source }: Policy<string>): Open {
  return { kind: 'open-reading', policy: key, question, options, source };
}
