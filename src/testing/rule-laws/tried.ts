import fc from 'fast-check';
import { type Asked, movedTo, on } from '../../kernel/asked.js';
import { addDays, type Day } from '../../kernel/day.js';
import { evaluate } from '../../kernel/evaluate.js';
import { nodesOf, turnsOf as turnsIn } from '../../kernel/proof.js';
import { kindOf, policiesOf } from '../../kernel/readings.js';
import type { Rule } from '../../kernel/rule.js';
import type { Text } from '../../kernel/text.js';
import { verdict } from '../../kernel/explain.js';
import type { Truth } from '../../kernel/truth.js';
import { answered, isCourse, valueAt } from '../answers.js';
import { type Choices, choicesAmong } from '../choices.js';
import { farAhead } from '../course.js';
import { dayNear, someDay } from '../days.js';
import { edges } from '../edges.js';
import { attempt, type Breach } from '../law.js';
import { dayOf } from '../less-known.js';

/** One case in which a law is tried: a rule, a subject, a question, and what chance adds for the laws that need it. */
export interface Tried<S> {
  readonly rule: Rule<S>;
  readonly subject: S;
  readonly asked: Asked;
  /** The fields, at any depth, whose day the record may give by bounds. */
  readonly uncertainDays: readonly string[];
  readonly pick: number;
  readonly days: number;
  readonly other: Day;
}

/** A law of every rule, as a function of one case. */
export interface RuleLaw {
  readonly key: string;
  readonly name: Text;
  readonly runs: number;
  /** Only of subjects of whom everything is answered, under readings that are all chosen. */
  readonly complete?: true;
  readonly breach: <S>(of: Tried<S>) => Breach | undefined;
}

/** Cases of a rule, with the day asked near what can decide: breaks of the law it reads, days of the record, turns of its findings. */
export function triedCases<S>(
  rule: Rule<S>,
  subject: fc.Arbitrary<S>,
  uncertainDays: readonly string[],
  choices: fc.Arbitrary<Choices> = choicesAmong(policiesOf(rule)),
): fc.Arbitrary<Tried<S>> {
  const breaks = edges(rule);
  const question = fc.record({
    near: fc.constantFrom('any', 'any', 'law', 'record', 'turn', 'turn'),
    day: someDay,
    edge: breaks.length === 0 ? someDay : dayNear(breaks),
    which: fc.nat(999),
    by: fc.integer({ min: -1, max: 1 }),
  });
  const chance = { pick: fc.nat(999), days: fc.nat(900), other: someDay };
  return fc.tuple(subject, question, choices, fc.record(chance)).map(([of, put, policies, drawn]) => {
    const day = put.near === 'law' ? put.edge : put.day;
    const asked = on(day, { policies });
    const candidates = put.near === 'record' ? daysIn(of) : put.near === 'turn' ? turnsOf(rule, of, asked) : [];
    // Later than what a course of the kit tells of, nothing is known of anybody.
    const told = candidates.filter((one) => one < farAhead);
    const found = told[put.which % Math.max(told.length, 1)];
    const near = found === undefined ? asked : movedTo(asked, addDays(found, put.by));
    return { rule, subject: of, asked: near, uncertainDays, ...drawn };
  });
}

/** Every day that stands in a record. */
export function daysIn(subject: unknown): readonly Day[] {
  const found = answered(subject).flatMap((place) => {
    const value = valueAt(subject, place);
    if (isCourse(value)) return [...value.stretches.map(({ from }) => from), value.knownThrough];
    return dayOf(value) ?? [];
  });
  return [...new Set(found)];
}

/** The days on which the findings of a rule say that they turn; none where the rule throws, which the laws then tell. */
export function turnsOf<S>(rule: Rule<S>, subject: S, asked: Asked): readonly Day[] {
  const turns = () => nodesOf(evaluate(rule, subject, asked)).flatMap(turnsIn);
  return attempt<readonly Day[]>(turns, () => []);
}

/** A truth in the words of a decision. */
export function inWords(truth: Truth): Text {
  const kind = { kind: kindOf[truth] };
  return { sv: verdict(kind, 'sv'), en: verdict(kind, 'en') };
}
