import type { Asked } from './asked.js';
import { type Day, dayFromNumber, dayNumber, firstDay, lastDay } from './day.js';
import { decide, lookUpIn, openReading, readingUsed } from './decide.js';
import type { Fact } from './fact.js';
import { firstToAsk, isBetween } from './fact.js';
import type { Open } from './open.js';
import { readingOf } from './policy.js';
import type { Proof } from './proof.js';
import type { Every, Rule, Some } from './rule.js';
import { conjunction, countReaches, disjunction, negated, type Truth } from './truth.js';

/** Truths to assume for some nodes, by their place in the rule: for counterfactuals. */
export type Assumed = ReadonlyMap<string, Truth>;

/**
 * Evaluates a rule with its whole proof: every part is visited, so that the proof also tells what would matter next.
 */
export function evaluate<S>(rule: Rule<S>, subject: S, asked: Asked, assumed: Assumed = nothing): Proof {
  return visit(rule, subject, { asked, at: '', prefix: '', unshift: (day) => day, assumed });
}

const nothing: Assumed = new Map();

interface Context {
  readonly asked: Asked;
  /** The place of the node above, with its slash. */
  readonly at: string;
  /** Path of the item that is asked about, with its dot. */
  readonly prefix: string;
  /** From a day of the facts' clock here to the first day asked about on which it is reached. */
  readonly unshift: (day: Day) => Day;
  readonly assumed: Assumed;
}

function visit<S>(rule: Rule<S>, subject: S, context: Context): Proof {
  const at = `${context.at}${rule.key}`;
  const proof = visited(rule, subject, at, context);
  const truth = context.assumed.get(at);
  return truth === undefined ? proof : { ...proof, truth, open: [] };
}

function visited<S>(rule: Rule<S>, subject: S, at: string, context: Context): Proof {
  const { asked, prefix, unshift, assumed } = context;
  const within: Context = { asked, at: `${at}/`, prefix, unshift, assumed };
  switch (rule.type) {
    case 'condition': {
      const { truth, actual, bound, open, turns, law, policies } = decide(rule, subject, asked, prefix);
      const { source, turnable } = rule;
      return proofOf(rule, at, {
        truth,
        source,
        turnable,
        actual,
        bound,
        open,
        turns: turns.map(unshift),
        law,
        policies,
      });
    }
    case 'all':
    case 'any':
    case 'atLeast': {
      const parts = rule.parts.map((part) => visit(part, subject, within));
      return joined(rule, at, parts, rule.type === 'atLeast' ? { count: rule.count } : {});
    }
    case 'not':
      return joined(rule, at, [visit(rule.part, subject, within)]);
    case 'some':
    case 'every':
      return quantified(rule, subject, at, context);
    case 'versions': {
      const { value, used, open } = lookUpIn(rule.table, asked);
      const found = { source: used.source, law: [used] };
      if (value === null) return proofOf(rule, at, { ...found, open: open === null ? [] : [open] });
      return joined(rule, at, [visit(value, subject, within)], found);
    }
    case 'underReading': {
      const option = readingOf(rule.policy, asked.policies);
      const chosen = option === undefined ? undefined : rule.rules[option];
      const found = { source: rule.policy.source, policies: [readingUsed(rule.policy, asked)] };
      if (chosen === undefined) return proofOf(rule, at, { ...found, open: [openReading(rule.policy)] });
      return joined(rule, at, [visit(chosen, subject, within)], found);
    }
    case 'onDay': {
      const shifted = { ...asked, clock: { ...asked.clock, facts: rule.shift(asked.clock.facts) } };
      const inner = { ...within, asked: shifted, unshift: (day: Day) => unshift(firstReaching(rule.shift, day)) };
      return joined(rule, at, [visit(rule.rule, subject, inner)]);
    }
    case 'underLawOf': {
      const law = rule.day.read(subject);
      if (law === undefined || isBetween(law))
        return proofOf(rule, at, { open: [unanswered(firstToAsk(rule.day, subject), law, prefix)] });
      const inner = { ...within, asked: { ...asked, clock: { ...asked.clock, law } } };
      return joined(rule, at, [visit(rule.rule, subject, inner)]);
    }
  }
}

function quantified<S>(rule: Some<S> | Every<S>, subject: S, at: string, context: Context): Proof {
  const { source, turnable, list } = rule;
  const items = list.read(subject);
  if (items === undefined) {
    return proofOf(rule, at, {
      source,
      turnable,
      open: [unanswered(firstToAsk(list, subject), items, context.prefix)],
    });
  }
  const parts = (items ?? []).map((item, index) => {
    const place = `${list.key}[${index.toString()}]`;
    // The list and the rule for its items are declared together in some() and every(), which tie their types.
    return visit(rule.rule, item as never, { ...context, at: `${at}/${place}/`, prefix: `${context.prefix}${place}.` });
  });
  return joined(rule, at, parts, { source, turnable });
}

type Found = Partial<Omit<Proof, 'node' | 'key' | 'at' | 'label'>>;

/** One literal for every node, so that all proofs have one shape. */
function proofOf({ type, key, label }: Rule<never>, at: string, found: Found): Proof {
  return {
    node: type,
    key,
    at,
    label,
    truth: found.truth ?? 'unknown',
    source: found.source ?? null,
    turnable: found.turnable ?? null,
    actual: found.actual,
    bound: found.bound,
    open: found.open ?? [],
    turns: found.turns ?? [],
    law: found.law ?? [],
    policies: found.policies ?? [],
    count: found.count ?? null,
    parts: found.parts ?? [],
  };
}

function joined(rule: Rule<never>, at: string, parts: readonly Proof[], found: Found = {}): Proof {
  const truths = parts.map(({ truth }) => truth);
  const truth = joinedTruth({ node: rule.type, count: found.count ?? null }, truths);
  return proofOf(rule, at, { ...found, parts, truth });
}

/** A composite's truth from its parts'; with other truths for some parts, the counterfactual's. */
export function joinedTruth({ node, count }: Pick<Proof, 'node' | 'count'>, truths: readonly Truth[]): Truth {
  switch (node) {
    case 'all':
    case 'every':
      return conjunction(truths);
    case 'any':
    case 'some':
      return disjunction(truths);
    case 'atLeast':
      return countReaches(count ?? truths.length, truths);
    case 'not':
      return negated(truths[0] ?? 'unknown');
    default:
      return truths[0] ?? 'unknown';
  }
}

function unanswered<S>({ key, question, kind }: Fact<S, unknown>, value: unknown, prefix: string): Open {
  const path = `${prefix}${key}`;
  return value === undefined
    ? { kind: 'missing-fact', path, question, answeredBy: kind }
    : { kind: 'imprecise-fact', path, question };
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
