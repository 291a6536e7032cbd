import { type Asked, under } from './asked.js';
import { type Day, dayFromNumber, dayNumber, firstDay, lastDay } from './day.js';
import { imprecise, missing, openUnder, settledBy, weigh } from './decide.js';
import { type Fact, firstToAsk, isBetween } from './fact.js';
import type { Found } from './finding.js';
import type { Open } from './open.js';
import { type Plan, planFor } from './plan.js';
import type { Claim, Proof } from './proof.js';
import type { Every, OnDay, Rule, Some, UnderLawOf } from './rule.js';
import { countReaches, negated, type Truth, truthOf } from './truth.js';

/** Truths to assume for some nodes, by their place in the rule: for counterfactuals. */
export type Assumed = ReadonlyMap<string, Truth>;

/**
 * Evaluates a rule with its whole proof: every part is visited, so that the proof also tells what would matter next.
 */
export function evaluate<S>(rule: Rule<S>, subject: S, asked: Asked, assumed?: Assumed): Proof {
  const whole = assumed === undefined ? atRoot : { ...atRoot, assumed };
  return visit(planFor(rule, asked).plan, subject, asked, whole);
}

/** Where in the rule and the record a node is asked. */
interface Whereabouts {
  /** The place of the item that is asked about, or of the rule whose law the record names, with its slash. */
  readonly place: string;
  /** Path of the item that is asked about, with its dot. */
  readonly prefix: string;
  /** From a day of the facts' clock here to the first day asked about on which it is reached; `null` where they are the same. */
  readonly unshift: ((day: Day) => Day) | null;
  readonly assumed: Assumed | null;
}

const atRoot: Whereabouts = { place: '', prefix: '', unshift: null, assumed: null };

function visit<S>(plan: Plan<S>, subject: S, asked: Asked, where: Whereabouts): Proof {
  const proof =
    plan.claim.node === 'condition' ? leaf(plan, subject, asked, where) : composite(plan, subject, asked, where);
  if (where.assumed === null) return proof;
  const truth = where.assumed.get(proof.at);
  return truth === undefined ? proof : { ...proof, truth, open: none };
}

const none: readonly never[] = [];

function leaf<S>(plan: Plan<S>, subject: S, asked: Asked, { place, prefix, unshift }: Whereabouts): Proof {
  const settled = settledBy(plan, subject, asked.clock.facts);
  if (settled !== undefined)
    return proofOf(plan, place, truthOf(settled.holds), none, none, unshifted(settled, unshift));
  const { truth, finding, open } = weigh(plan, subject, asked, prefix);
  return proofOf(plan, place, truth, none, open, unshifted(finding, unshift));
}

/** The finding with its turns as days asked about. */
function unshifted(finding: Found | null, unshift: Whereabouts['unshift']): Found | null {
  return unshift === null || finding?.turns === undefined ? finding : { ...finding, turns: finding.turns.map(unshift) };
}

function composite<S>(plan: Plan<S>, subject: S, asked: Asked, where: Whereabouts): Proof {
  const { rule } = plan;
  switch (rule.type) {
    case 'some':
    case 'every':
      return quantified(plan, rule, subject, asked, where);
    case 'onDay': {
      const shifted = under(asked, asked.clock.law, rule.shift(asked.clock.facts));
      return joined(plan, where, partsOf(plan, subject, shifted, { ...where, unshift: unshiftOf(rule, where) }));
    }
    case 'underLawOf':
      return underItsLaw(plan, rule, subject, asked, where);
    default:
      return joined(plan, where, partsOf(plan, subject, asked, where), openUnder(asked.clock.law, plan.open));
  }
}

function partsOf<S>({ parts }: Plan<S>, subject: S, asked: Asked, where: Whereabouts): readonly Proof[] {
  // A list of its full length from the start: evaluation does little else than make such lists.
  const proofs = new Array<Proof>(parts.length);
  let index = 0;
  for (const part of parts) {
    proofs[index] = visit(part, subject, asked, where);
    index += 1;
  }
  return proofs;
}

function unshiftOf<S>({ shift }: OnDay<S>, { unshift }: Whereabouts): (day: Day) => Day {
  return (day) => {
    const reached = firstReaching(shift, day);
    return unshift === null ? reached : unshift(reached);
  };
}

function underItsLaw<S>(plan: Plan<S>, rule: UnderLawOf<S>, subject: S, asked: Asked, where: Whereabouts): Proof {
  const { place, prefix } = where;
  const law = rule.day.read(subject);
  if (law === undefined || isBetween(law)) return joined(plan, where, none, [unanswered(rule.day, subject, prefix)]);
  const inner = under(asked, law, asked.clock.facts);
  const below = { ...where, place: `${place}${plan.at}/` };
  const part = visit(planFor(rule.rule, inner).plan, subject, inner, below);
  return proofOf(plan, place, part.truth, [part], none, { actual: law });
}

function quantified<S>(
  plan: Plan<S>,
  { list }: Some<S> | Every<S>,
  subject: S,
  asked: Asked,
  where: Whereabouts,
): Proof {
  const { place, prefix } = where;
  const items = list.read(subject);
  const [each] = plan.parts;
  if (items === undefined || each === undefined)
    return proofOf(plan, place, 'unknown', none, [unanswered(list, subject, prefix)], null);
  const parts = (items ?? none).map((item, index) => {
    const path = `${list.key}[${index.toString()}]`;
    const below = { ...where, place: `${place}${plan.at}/${path}/`, prefix: `${prefix}${path}.` };
    // The list and the rule for its items are declared together in some() and every(), which tie their types.
    return visit<never>(each, item as never, asked, below);
  });
  return joined(plan, where, parts);
}

function unanswered<S>(fact: Fact<S, unknown>, subject: S, prefix: string): Open {
  const asked = firstToAsk(fact, subject);
  return fact.read(subject) === undefined ? missing(asked, prefix, asked.key) : imprecise(fact, prefix);
}

function joined<S>(
  plan: Plan<S>,
  { place }: Whereabouts,
  parts: readonly Proof[],
  open: readonly Open[] = none,
): Proof {
  return proofOf(plan, place, joinedTruth(plan.claim, parts), parts, open, null);
}

/** One literal for every node, so that all proofs have one shape. */
function proofOf<S>(
  { claim, at }: Plan<S>,
  place: string,
  truth: Truth,
  parts: readonly Proof[],
  open: readonly Open[],
  finding: Found | null,
): Proof {
  return { claim, at: place === '' ? at : place + at, truth, finding, open, parts };
}

/** A composite's truth from its parts'; with other truths for some parts, the counterfactual's. */
export function joinedTruth(
  { node, count }: Pick<Claim, 'node' | 'count'>,
  parts: readonly { readonly truth: Truth }[],
): Truth {
  switch (node) {
    case 'all':
    case 'every':
      return countReaches(parts.length, parts);
    case 'any':
    case 'some':
      return countReaches(1, parts);
    case 'atLeast':
      return countReaches(count ?? parts.length, parts);
    case 'not':
      return negated(parts[0]?.truth ?? 'unknown');
    default:
      return parts[0]?.truth ?? 'unknown';
  }
}

/** The first day that a monotone shift carries to a day or beyond it, by bisection. */
export function firstReaching(shift: (day: Day) => Day, reached: Day): Day {
  let low = dayNumber(firstDay);
  let high = dayNumber(lastDay);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (shift(dayFromNumber(middle)) >= reached) high = middle;
    else low = middle + 1;
  }
  return dayFromNumber(low);
}
