import type { KommunCode } from '../../facts/kommun.js';
import type { Day } from '../../kernel/day.js';
import type { ReadingUsed } from '../../kernel/reading-used.js';
import type { Kronor } from '../../kernel/money.js';
import type { Open } from '../../kernel/open.js';
import type { NonEmpty } from '../../kernel/outcome.js';
import type { Source } from '../../kernel/source.js';
import type { Span } from '../../kernel/span.js';
import type { Text } from '../../kernel/text.js';
import type { Truth } from '../../kernel/truth.js';

/** One payment that the state owes, or would owe, for one person. Computed, not decided (beräknat, inte beslutat). */
export interface Due {
  /** The scheme's key. */
  readonly scheme: string;
  /** The caller's id of the person. */
  readonly person: string;
  /** Which of the scheme's payments. */
  readonly part: string;
  /** The time that the payment covers, both days inclusive. */
  readonly period: Span;
  /** The day on which the provision tests who is covered and where they live. */
  readonly testedOn: Day;
  /** The day on which the provision tests the age; `null` when age does not matter. */
  readonly ageTestedOn: Day | null;
  readonly gate: Gate;
  /** `expected` rests on an assumption, named in `assumptions`. */
  readonly status: 'due' | 'expected' | 'on-application';
  /** Last day for the payment, where the provision sets one. */
  readonly dueOn: Day | null;
  readonly payer: Text;
  /** The kommun that is paid; `null` while it cannot be said. */
  readonly recipient: KommunCode | null;
  /** Kronor; `null` while it cannot be said. A payment whose gate is not met is shown with what it would have been. */
  readonly amount: Kronor | null;
  /** The amounts it can be while it cannot be said. */
  readonly possibleAmounts: readonly Kronor[];
  readonly source: Source;
  /** How the amount comes about, each step with its paragraph. */
  readonly steps: readonly Step[];
  /** The readings that decided this payment's amount or whether it is owed. */
  readonly readings: readonly ReadingUsed[];
  /** What an expected payment takes for granted. */
  readonly assumptions: readonly Text[];
}

/** Whether the conditions of a payment hold on the day that the provision names. */
export type Gate =
  | { readonly kind: 'met' }
  | { readonly kind: 'notMet'; readonly because: NonEmpty<Reason> }
  | { readonly kind: 'undetermined'; readonly because: NonEmpty<Open> };

/** A claim that keeps a payment from being owed, by coming out as it does. */
export interface Reason {
  readonly label: Text;
  readonly truth: Truth;
  readonly source: Source | null;
}

/** One step of a computation. */
export interface Step {
  readonly label: Text;
  readonly amount: Kronor;
  readonly source: Source;
}
