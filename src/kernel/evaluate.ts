import type { Asked } from './asked.js';
import { type Day, dayFromNumber, dayNumber, firstDay, lastDay } from './day.js';
import { decide, lookUpIn, openReading } from './decide.js';
import type { Fact } from './fact.js';
import { isBetween } from './fact.js';
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
  readonly at: string;
  /** Path of the item that is asked about, with its dot. */
  readonly prefix: string;
  /** From a day of the facts' clock here to the first day asked about on which it is reached. */
  readonly unshift: (day: Day) => Day;
  readonly assumed: Assumed;
}

function visit<S>(rule: Rule<S>, subject: S, outer: Context): Proof {
  const at = outer.at === '' ? rule.key : `${outer.at}/${rule.key}`;
  const proof = visited(rule, subject, { ...outer, at });
  const truth = outer.assumed.get(at);
  return truth === undefined ? proof : { ...proof, truth, open: [] };
}

function visited<S>(rule: Rule<S>, subject: S, context: Context): Proof {
  const { asked, at, prefix, unshift } = context;
  const base = { ...blank, node: rule.type, key: rule.key, label: rule.label, at };
  switch (rule.type) {
    case 'condition': {
      const { turns, ...decided } = decide(rule, subject, asked, prefix);
      return { ...base, ...decided, source: rule.source, turnable: rule.turnable, turns: turns.map(unshift) };
    }
    case 'all':
    case 'any':
    case 'atLeast': {
      const parts = rule.parts.map((part) => visit(part, subject, context));
      return joined({ ...base, count: rule.type === 'atLeast' ? rule.count : null, parts });
    }
    case 'not':
      return joined({ ...base, parts: [visit(rule.part, subject, context)] });
    case 'some':
    case 'every':
      return quantified(rule, subject, context, base);
    case 'versions': {
      const { value, used, open } = lookUpIn(rule.table, asked);
      if (value === null)
        return { ...base, truth: 'unknown', source: used.source, law: [used], open: open === null ? [] : [open] };
      return joined({ ...base, source: used.source, law: [used], parts: [visit(value, subject, context)] });
    }
    case 'underReading': {
      const option = readingOf(rule.policy, asked.policies);
      const chosen = option === undefined ? undefined : rule.rules[option];
      const policies = [{ policy: rule.policy.key, option: option ?? null }];
      if (chosen === undefined)
        return { ...base, truth: 'unknown', source: rule.policy.source, policies, open: [openReading(rule.policy)] };
      return joined({ ...base, source: rule.policy.source, policies, parts: [visit(chosen, subject, context)] });
    }
    case 'onDay': {
      const clock = { ...asked.clock, facts: rule.shift(asked.clock.facts) };
      const inner = {
        ...context,
        asked: { ...asked, clock },
        unshift: (day: Day) => unshift(firstReaching(rule.shift, day)),
      };
      return joined({ ...base, parts: [visit(rule.rule, subject, inner)] });
    }
    case 'underLawOf': {
      const law = rule.day.read(subject);
      if (law === undefined || isBetween(law))
        return { ...base, truth: 'unknown', open: [unanswered(rule.day, law, prefix)] };
      const inner = { ...context, asked: { ...asked, clock: { ...asked.clock, law } } };
      return joined({ ...base, parts: [visit(rule.rule, subject, inner)] });
    }
  }
}

const blank = {
  truth: 'unknown',
  source: null,
  turnable: null,
  actual: undefined,
  bound: undefined,
  open: [],
  turns: [],
  law: [],
  policies: [],
  count: null,
  parts: [],
} as const satisfies Partial<Proof>;

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

function joined(proof: Proof): Proof {
  return {
    ...proof,
    truth: joinedTruth(
      proof,
      proof.parts.map(({ truth }) => truth),
    ),
  };
}

function quantified<S>(rule: Some<S> | Every<S>, subject: S, context: Context, base: Proof): Proof {
  const { prefix, at } = context;
  const of = { ...base, source: rule.source, turnable: rule.turnable };
  const items = rule.list.read(subject);
  if (items === undefined) return { ...of, truth: 'unknown', open: [unanswered(rule.list, items, prefix)] };
  const parts = (items ?? []).map((item, index) => {
    const place = `${rule.list.key}[${index.toString()}]`;
    // The list and the rule for its items are declared together in some() and every(), which tie their types.
    return visit(rule.rule, item as never, { ...context, at: `${at}/${place}`, prefix: `${prefix}${place}.` });
  });
  return joined({ ...of, parts });
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
