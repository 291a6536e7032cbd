import { parsePerson } from '../../boundary/parse.js';
import { refusalText } from '../../boundary/text.js';
import type { Person } from '../../facts/person.js';
import { defect } from '../../kernel/defect.js';
import type { Norm } from '../../kernel/norm.js';
import { policiesOf } from '../../kernel/readings.js';
import { fail } from '../fail.js';
import { type NormExpected, normFaults } from './norm-case.js';
import { type RecordRead, readCases, type WrittenCase } from './read-cases.js';

/** A case of a file, ready to be held against the norm. */
export interface ExpertCase {
  /** The case's sentence. */
  readonly name: string;
  readonly source: string;
  /** The ways in which the norm answers otherwise, each as a sentence; none when it answers as expected. */
  readonly faults: () => readonly string[];
  /** Throws what {@link ExpertCase.faults} tells: for `test(one.name, () => one.check())` under any test runner. */
  readonly check: () => void;
}

/**
 * The cases of a file, each to be held against a norm. `content` is JSON as text, or data already parsed: with YAML, what
 * `parse` of the package `yaml` gives. Records of the library's own subject, `Person`, are read by its parser; for a subject of your own
 * say how a record is read.
 *
 * @example
 * ```ts
 * import { etableringsinsatser } from 'mottagande';
 * import { expertCases, readPerson } from 'mottagande/testing';
 *
 * const written = {
 *   cases: [
 *     {
 *       name: '1 §: no permit → not covered',
 *       source: '2017:584 1 §',
 *       person: { permits: [] },
 *       day: '2026-03-01',
 *       expect: { kind: 'ineligible' },
 *     },
 *   ],
 * };
 * expertCases(written, etableringsinsatser, readPerson).map(({ faults }) => faults().length); // => [0]
 * ```
 */
export function expertCases<S>(
  content: unknown,
  norm: Norm<S>,
  read: (record: unknown) => RecordRead<S>,
): readonly ExpertCase[] {
  const cases = readCases<S, NormExpected>(content, { read, policies: policiesOf(norm.rule) });
  return cases.map((one) => heldAgainst(norm, one));
}

function heldAgainst<S>(norm: Norm<S>, one: WrittenCase<S, NormExpected>): ExpertCase {
  const { name, source, expected } = one;
  const strange = Object.keys(expected).find((key) => !expectedFields.includes(key));
  if (strange !== undefined) defect(`the case '${name}' expects a field '${strange}'`);
  const faults = () => normFaults(norm, one);
  const check = () => {
    const found = faults();
    if (found.length > 0) fail(`${name}\n${found.join('\n')}`);
  };
  return { name, source, faults, check };
}

const expectedFields = ['kind', 'failed', 'because', 'law', 'cites', 'eligibleUnder'];

/**
 * Reads a person of a case file; an id is given where the file does not say one.
 *
 * @example
 * ```ts
 * import { readPerson } from 'mottagande/testing';
 *
 * readPerson({ birth: '1990-05-17' }).ok; // => true
 * readPerson({ birth: '17/5 1990' }).ok; // => false
 * ```
 */
export function readPerson(record: unknown): RecordRead<Person> {
  const named = typeof record === 'object' && record !== null ? { id: 'person', ...record } : record;
  return parsePerson(named).match<RecordRead<Person>>(
    (subject) => ({ ok: true, subject }),
    (refusal) => ({ ok: false, because: refusalText(refusal, 'en') }),
  );
}
