import type { Rule } from '../../src/kernel/rule.js';
import type { Guest } from './guest.js';

/** An error, the law that is there to find it, and the others that it breaks besides. */
export interface Planted {
  readonly error: string;
  readonly rule: Rule<Guest>;
  readonly breaks: string;
  readonly also?: readonly string[];
  /** What the sentence says of the case. */
  readonly says: string | RegExp;
  /** All that the smallest case says of the guest; unsaid where it is as large as chance has it. */
  readonly smallest?: Guest;
}
