import type { Result } from 'neverthrow';
import type { Fault, Refusal } from '../../src/boundary/refusal.js';

/** The faults of a refusal; none if the input was accepted. */
export function faultsOf(result: Result<unknown, Refusal>): readonly Fault[] {
  return result.isErr() ? result.error.faults : [];
}

/** The faults as `path: code`. */
export function told(result: Result<unknown, Refusal>): readonly string[] {
  return faultsOf(result).map(({ path, code }) => `${path}: ${code}`);
}
