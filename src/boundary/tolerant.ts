import type * as z from 'zod';
import { asDay, type Day } from '../kernel/day.js';
import type { RefusalCode } from './refusal.js';

/*
 * Checks between fields run also where some field is faulty, so that all faults are told at once. They therefore read what may be
 * anything, and say nothing of what they cannot read.
 */

/** When such a check runs: always. */
export const evenIfFaulty = (): boolean => true;

/** What stands under a key, or nothing. */
export function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** The day under a key, if there is one. */
export function dayAt(value: unknown, key: string): Day | undefined {
  const text = at(value, key);
  return typeof text === 'string' ? asDay(text) : undefined;
}

/** The list under a key; empty if there is none. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const entries = at(value, key);
  return Array.isArray(entries) ? entries : [];
}

/** Tells a fault found at a path inside the value that is checked. */
export function refuse(found: z.core.$RefinementCtx, code: RefusalCode, path: PropertyKey[], expected: string): void {
  found.addIssue({ code: 'custom', params: { code }, path, message: expected });
}
