import type * as z from 'zod';
import type { NonEmpty } from '../kernel/outcome.js';
import { nearest } from './nearest.js';
import { comparePaths, pathText, type Segments } from './path.js';
import { type Fault, fault, type Refusal, type RefusalCode } from './refusal.js';
import { or } from './schema.js';

type Issue = z.core.$ZodIssue;

interface Found {
  readonly at: Segments;
  readonly code: RefusalCode;
  readonly expected: string;
  readonly suggestion?: string | undefined;
}

/** The code of a fault that is a field which does not exist, by the field's name. */
export type UnknownKeyCode = (key: string) => RefusalCode;

/** What zod found, as faults of our own in the order of their paths. Its message is what our schemas expect, never its own sentence. */
export function refusalOf(issues: readonly Issue[], codeOfKey: UnknownKeyCode): Refusal {
  const faults = issues
    .flatMap((issue) => foundIn(issue, []))
    .map((found) => withCodeOfKey(found, codeOfKey))
    .toSorted((a, b) => comparePaths(a.at, b.at))
    .map(({ at, code, expected, suggestion }): Fault => fault(code, pathText(at), expected, suggestion));
  return { faults: faults as readonly Fault[] as NonEmpty<Fault> };
}

function foundIn(issue: Issue, within: Segments): readonly Found[] {
  const at = [...within, ...issue.path];
  const expected = issue.message;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        at: [...at, key],
        code: 'unknown-key',
        expected,
        suggestion: nearest(key, expected.split(or)),
      }));
    case 'invalid_union':
      return foundInUnion(issue, at);
    case 'invalid_value':
      if (typeof issue.input !== 'string') return [wrongType(issue, at, expected)];
      return [{ at, code: 'unknown-value', expected, suggestion: nearest(issue.input, issue.values.map(String)) }];
    case 'custom':
      return [{ at, code: issue.params?.['code'] as RefusalCode, expected }];
    case 'too_big':
      // Only lists have a longest length; zod measures also what is no list, and that has its own fault.
      return Array.isArray(issue.input) ? [{ at, code: 'too-long', expected }] : [];
    default:
      return [wrongType(issue, at, expected)];
  }
}

function withCodeOfKey(found: Found, codeOfKey: UnknownKeyCode): Found {
  return found.code === 'unknown-key' ? { ...found, code: codeOfKey(String(found.at.at(-1))) } : found;
}

function wrongType({ input }: Issue, at: Segments, expected: string): Found {
  return { at, code: input === undefined ? 'missing' : 'wrong-type', expected };
}

/** The faults of the alternative whose type fits; when none does, what each of them expects. */
function foundInUnion(issue: z.core.$ZodIssueInvalidUnion, at: Segments): readonly Found[] {
  const alternatives = issue.errors.map((issues) => issues.flatMap((inner) => foundIn(inner, at)));
  const isWrong = ({ at: place, code }: Found): boolean =>
    place.length === at.length && (code === 'wrong-type' || code === 'missing');
  const fitting = alternatives.find((faults) => !faults.some(isWrong));
  return (
    fitting ?? [wrongType(issue, at, alternatives.flatMap((faults) => faults.map(({ expected }) => expected)).join(or))]
  );
}
