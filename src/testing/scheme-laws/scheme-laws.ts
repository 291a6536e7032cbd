import type fc from 'fast-check';
import { fewestChoices, fewestFacts } from '../fewest-facts.js';
import { type Law, lawOver, shownAs } from '../law.js';
import { forgettingPays, knownRange, laterFacts, repeatablePlan } from './knowledge.js';
import { addsUp, expectedRests, onceEach, openIsTold, ordered, wholeOre } from './payment.js';
import { type Scheme, type TriedScheme, triedPlans } from './tried.js';

/**
 * The laws that every scheme of payments has to obey, each ready to be checked.
 *
 * @example
 * ```ts
 * import { planSchablonersattning, schablonersattning } from 'mottagande';
 * import { receivedPerson, schemeLaws } from 'mottagande/testing';
 *
 * const scheme = { ...schablonersattning, plan: planSchablonersattning };
 * const laws = schemeLaws(scheme, { subject: receivedPerson() });
 * laws.every((law) => law.verdict({ seed: 1, runs: 3 }).holds); // => true
 * ```
 */
export function schemeLaws<S>(scheme: Scheme<S>, { subject }: { readonly subject: fc.Arbitrary<S> }): readonly Law[] {
  const laws = [
    ordered,
    onceEach,
    openIsTold,
    wholeOre,
    expectedRests,
    addsUp,
    forgettingPays,
    laterFacts,
    knownRange,
    repeatablePlan,
  ];
  const cases = triedPlans(scheme, subject);
  return laws.map(({ key, name, runs, breach }) =>
    lawOver<TriedScheme<S>>({ key, name, about: scheme.title, runs, cases, breach, smaller, shown }),
  );
}

function smaller<S>(of: TriedScheme<S>, breaks: (of: TriedScheme<S>) => boolean): TriedScheme<S> {
  const under = (policies: TriedScheme<S>['asked']['policies']) => ({ ...of, asked: { ...of.asked, policies } });
  const less = under(fewestChoices(of.asked.policies, (policies) => breaks(under(policies))));
  return { ...less, subject: fewestFacts(less.subject, (subject) => breaks({ ...less, subject })) };
}

function shown<S>({ subject, asked }: TriedScheme<S>): unknown {
  return shownAs(subject, asked);
}
