import type { Day } from './day.js';

/** A closed run of days: both ends belong to it ("från och med … till och med"). `through: null` means that no end is decided. */
export interface Span {
  /** First day, inclusive. */
  readonly from: Day;
  /** Last day, inclusive; `null` when no end is decided. */
  readonly through: Day | null;
}

/** Whether a day lies in the span, ends included. */
export function includes(span: Span, on: Day): boolean {
  return span.from <= on && (span.through === null || on <= span.through);
}
