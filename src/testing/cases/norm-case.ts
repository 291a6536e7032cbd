import { assess, type Answer } from '../../kernel/assess.js';
import { holds } from '../../kernel/holds.js';
import type { Norm } from '../../kernel/norm.js';
import { eligibleUnder, kindOf } from '../../kernel/readings.js';
import type { WrittenCase } from './read-cases.js';
import { citationsIn, entriesIn, waitsFor } from './rests-on.js';

/** What a case of a norm expects. */
export interface NormExpected {
  readonly kind: Answer['kind'];
  /** Claims that must be among those that decide a no, by their keys. */
  readonly failed?: readonly string[];
  /** All that an undetermined answer waits for. */
  readonly because?: readonly string[];
  /** Entries of law that the answer must rest on: the table and the entry's first day. */
  readonly law?: readonly string[];
  /** Provisions that the answer must cite, each in the wording of its time. */
  readonly cites?: readonly string[];
  /** The readings under which the subject would be covered: all of them where it is not covered, some of them otherwise. */
  readonly eligibleUnder?: readonly string[];
}

/** The ways in which a norm does not answer a case as expected, each as a sentence; none when it does. */
export function normFaults<S>(
  norm: Norm<S>,
  { subject, asked, expected }: WrittenCase<S, NormExpected>,
): readonly string[] {
  const answer = assess(norm, subject, asked);
  const { proof } = answer;
  const failed = answer.kind === 'ineligible' ? answer.failed.map(({ claim }) => claim.key) : [];
  const under = eligibleUnder(norm.rule, subject, asked).map(({ policy, option }) => `${policy}: ${option}`);
  return [
    ...differs('the answer', [answer.kind], [expected.kind]),
    ...differs('the answer without its proof', [kindOf[holds(norm.rule, subject, asked)]], [expected.kind]),
    ...differs(
      'what it waits for',
      waitsFor(answer.kind === 'undetermined' ? answer.because : []),
      expected.because ?? [],
    ),
    ...lacks('among the claims that decide', failed, expected.failed),
    ...lacks('among the law that it rests on', [...entriesIn(proof)], expected.law),
    ...lacks('among the provisions that it cites', [...citationsIn(proof)], expected.cites),
    ...readingFaults(under, expected),
  ];
}

function readingFaults(under: readonly string[], { kind, eligibleUnder: expected }: NormExpected): readonly string[] {
  if (expected === undefined) return [];
  return kind === 'ineligible'
    ? differs('the set of readings under which it is covered', under, expected)
    : lacks('among the readings under which it is covered', under, expected);
}

function differs(what: string, found: readonly string[], expected: readonly string[]): readonly string[] {
  const [is, should] = [listed(found), listed(expected)];
  return is === should ? [] : [`${what} is ${is}, not ${should}`];
}

function listed(texts: readonly string[]): string {
  return texts.length === 0 ? 'nothing' : texts.toSorted().join(', ');
}

function lacks(where: string, found: readonly string[], expected: readonly string[] = []): readonly string[] {
  return expected
    .filter((one) => !found.includes(one))
    .map((one) => `${one} is not ${where} (there is ${listed(found)})`);
}
