import type fc from 'fast-check';
import { on } from '../../kernel/asked.js';
import { policiesOf } from '../../kernel/readings.js';
import { everyChoice } from '../choices.js';
import { type RuleOrNorm, ruleOf } from '../edges.js';
import { fewestChoices, fewestFacts } from '../fewest-facts.js';
import { type Law, lawOver, shownAs } from '../law.js';
import { ownPlace, plainProof, repeatable, withoutProof } from './answer.js';
import { asking, blurring, closing, forgetting, noDefault, uncertainDay } from './knowledge.js';
import { amendReaches } from './law.js';
import { everyDay, noLawBefore, unbroken } from './time.js';
import { type RuleLaw, type Tried, triedCases } from './tried.js';

/** What the laws of a rule are tried with. */
export interface RuleLawsOptions<S> {
  /** Any subject that the rule can be asked about, with facts left unanswered. */
  readonly subject: fc.Arbitrary<S>;
  /** A subject of whom everything is answered; with it the list has one law more. */
  readonly complete?: fc.Arbitrary<S>;
  /** The fields, at any depth, whose day the record may give by its earliest and latest, such as `birth`. */
  readonly uncertainDays?: readonly string[];
}

/**
 * The laws that every rule has to obey, for a rule or norm of yours or ours: each can be checked by itself under any test runner. What
 * breaks one is told as a sentence with the smallest case: what the record need not say is forgotten.
 *
 * @example
 * ```ts
 * import { asylsokande } from 'mottagande';
 * import { personInStatus, ruleLaws } from 'mottagande/testing';
 *
 * const laws = ruleLaws(asylsokande, { subject: personInStatus });
 * laws[0]?.name.en; // => 'forgetting a fact can only leave the answer open'
 * laws.every((law) => law.verdict({ seed: 1, runs: 5 }).holds); // => true
 * ```
 */
export function ruleLaws<S>(of: RuleOrNorm<S>, options: RuleLawsOptions<S>): readonly Law[] {
  const laws = [
    forgetting,
    blurring,
    uncertainDay,
    noDefault,
    asking,
    closing,
    withoutProof,
    everyDay,
    unbroken,
    noLawBefore,
    amendReaches,
    ownPlace,
    repeatable,
    plainProof,
  ];
  return laws.flatMap((law) => lawOf(law, of, options));
}

/** One law as a rule is tried by it; none where the options lack what it is about. */
export function lawOf<S>(
  law: RuleLaw,
  of: RuleOrNorm<S>,
  { subject, complete, uncertainDays = [] }: RuleLawsOptions<S>,
): readonly Law[] {
  const rule = ruleOf(of);
  const { key, name, runs, breach } = law;
  const subjects = law.complete === undefined ? subject : complete;
  if (subjects === undefined || (law === uncertainDay && uncertainDays.length === 0)) return [];
  const choices = law.complete === undefined ? undefined : everyChoice(policiesOf(rule));
  const cases = triedCases(rule, subjects, uncertainDays, choices);
  const about = 'title' in of ? of.title : of.label;
  return [lawOver<Tried<S>>({ key, name, about, runs, cases, breach, smaller: law.complete ? same : smaller, shown })];
}

/** A complete case stays complete: a fact less would break another law. */
function same<S>(of: Tried<S>): Tried<S> {
  return of;
}

function smaller<S>(of: Tried<S>, breaks: (of: Tried<S>) => boolean): Tried<S> {
  const chosen = fewestChoices(of.asked.policies, (policies) => breaks(put(of, policies)));
  const less = put(of, chosen);
  return { ...less, subject: fewestFacts(of.subject, (subject) => breaks({ ...less, subject })) };
}

function put<S>(of: Tried<S>, policies: Tried<S>['asked']['policies']): Tried<S> {
  return { ...of, asked: on(of.asked.clock.facts, { policies }) };
}

function shown<S>({ subject, asked }: Tried<S>): unknown {
  return shownAs(subject, asked);
}
