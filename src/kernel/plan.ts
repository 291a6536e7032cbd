import { type Asked, inUse } from './asked.js';
import { tableTurns, type DatedValue } from './dated-value.js';
import { type Day, firstAfter, firstDay, later } from './day.js';
import type { Fact } from './fact.js';
import type { Finding } from './finding.js';
import { historyIn, type LawUsed, type LookedUp, lookUpIn } from './look-up.js';
import type { Open } from './open.js';
import type { Policy } from './policy.js';
import { openReading, type ReadingUsed, readingUsed } from './reading-used.js';
import type { Claim } from './proof.js';
import type { Condition, Given, Rule } from './rule.js';
import type { Source } from './source.js';

/**
 * A node of a rule with all that an answer rests on whoever is asked about: its place, and what law and readings say while the law
 * stays as it is. Made once for a stretch of days, it answers for any number of subjects.
 */
export interface Plan<in S> {
  readonly rule: Rule<S>;
  readonly claim: Claim;
  /** The keys from the root, or from the item that is asked about. */
  readonly at: string;
  /** What law and readings leave open; the law's day in it is the one that was planned for. */
  readonly open: readonly Open[];
  /** The parts that are asked of the same subject, or the one that is asked of each item. */
  readonly parts: readonly Plan<S>[];
  /** What a condition reads of the subject, and the name under which it is handed over. */
  readonly reads: readonly { readonly name: string; readonly read: Fact<S, unknown>['read'] }[];
  /** The rest of what it is handed. */
  readonly given: Pick<Given, 'law' | 'history' | 'policies'>;
  readonly decide: (given: Given) => Finding;
  /** What one decision after another is handed, while none is being made; see decide.ts. */
  lent: Lent | null;
}

/** What a condition is handed, to be filled in with the day and the facts. */
export interface Lent extends Omit<Given, 'day' | 'facts'> {
  day: Day;
  readonly facts: Record<string, unknown>;
}

/** A plan with the stretch of the law's days that it is good for. */
export interface Planned<in S> {
  readonly plan: Plan<S>;
  /** Every entry of law below, but where the law's day is for the record to give. */
  readonly law: readonly LawUsed[];
  readonly from: Day;
  /** First day on which something that the plan rests on may be otherwise; `null` when no such day is known. */
  readonly before: Day | null;
}

interface Kept extends Planned<never> {
  readonly asked: Asked;
}

/** Plans follow from the rule and the question alone, so that keeping them changes no answer. */
const kept = new WeakMap<Rule<never>, readonly Kept[]>();

/** More questions than this about one rule, each with other readings or far apart in law, are planned anew. */
const mostKept = 32;

/** What was asked for last: mostly the same rule and question are put to one subject after another. */
let latest: { readonly rule: Rule<never>; readonly asked: Asked; readonly planned: Planned<never> } | undefined;

/** The plan of a rule for a question: one that was made for the same readings and tables and for law that still stands, else a new one. */
export function planFor<S>(rule: Rule<S>, asked: Asked): Planned<S> {
  if (latest?.rule !== rule || latest.asked !== asked) latest = { rule, asked, planned: keptFor(rule, asked) };
  // What is kept under a rule was made from that same rule, so it asks the same subject.
  return latest.planned as unknown as Planned<S>;
}

function keptFor<S>(rule: Rule<S>, asked: Asked): Planned<never> {
  const plans = kept.get(rule) ?? [];
  const found = plans.find((one) => isGoodFor(one, asked));
  if (found !== undefined) return found;
  const made = { ...planned(rule, asked), asked };
  kept.set(rule, [made, ...plans.slice(0, mostKept - 1)]);
  return made;
}

function isGoodFor({ asked: { policies, amend, clock }, from, before }: Kept, asked: Asked): boolean {
  const { law, known } = asked.clock;
  const sameQuestion = policies === asked.policies && amend === asked.amend && clock.known === known;
  return sameQuestion && from <= law && (before === null || law < before);
}

function planned<S>(rule: Rule<S>, asked: Asked): Planned<S> {
  const stretch: Stretch = { from: firstDay, before: null, law: [] };
  const plan = planOf(rule, '', asked, stretch);
  const law = [...new Map(stretch.law.map((used) => [used.table, used])).values()];
  return { ...stretch, plan, law };
}

interface Stretch {
  from: Day;
  before: Day | null;
  readonly law: LawUsed[];
}

/** A break of law ends the stretch or, once it has come, begins it. */
function narrow(stretch: Stretch, turns: readonly Day[], today: Day): void {
  for (const day of turns) if (day <= today) stretch.from = later(stretch.from, day);
  stretch.before = firstAfter(today, turns, stretch.before);
}

function planOf<S>(rule: Rule<S>, above: string, asked: Asked, stretch: Stretch): Plan<S> {
  const at = above + rule.key;
  const law: LawUsed[] = [];
  const policies: ReadingUsed[] = [];
  const open: Open[] = [];
  const valueIn = <T>(table: DatedValue<unknown>, { value, used, open: gap }: LookedUp<T>): T | null => {
    law.push(used);
    stretch.law.push(used);
    if (gap !== null) open.push(gap);
    narrow(stretch, tableTurns(inUse(table, asked)), asked.clock.law);
    return value;
  };
  const optionOf = (policy: Policy<string>): string => {
    const used = readingUsed(policy, asked);
    policies.push(used);
    if (used.option === null) open.push(openReading(policy));
    return used.option ?? '';
  };
  const below = (...parts: readonly Rule<S>[]): readonly Plan<S>[] =>
    parts.map((part) => planOf(part, `${at}/`, asked, stretch));

  let parts: readonly Plan<S>[] = none;
  let source: Source | null = null;
  let reads: Condition<S>['reads'] = {};
  let given = nothing;
  let decide: Plan<S>['decide'] = undecided;
  switch (rule.type) {
    case 'condition':
      ({ source, reads, decide } = rule);
      given = {
        law: mapped(rule.law, (table) => valueIn(table, lookUpIn(table, asked))),
        history: mapped(rule.history, (table) => valueIn(table, historyIn(table, asked))),
        policies: mapped(rule.policies, optionOf),
      };
      break;
    case 'all':
    case 'any':
    case 'atLeast':
      parts = below(...rule.parts);
      break;
    case 'not':
      parts = below(rule.part);
      break;
    case 'onDay':
      parts = below(rule.rule);
      break;
    case 'underLawOf':
      // Its law's day is for the record to give: it is planned when it is asked.
      break;
    case 'some':
    case 'every':
      ({ source } = rule);
      // The list and the rule for its items are declared together in some() and every(), which tie their types.
      parts = [planOf(rule.rule as Rule<S>, '', asked, stretch)];
      break;
    case 'versions': {
      const wording = valueIn(rule.table, lookUpIn(rule.table, asked));
      source = law[0]?.source ?? null;
      if (wording !== null) parts = below(wording);
      break;
    }
    case 'underReading': {
      const used = readingUsed(rule.policy, asked);
      const chosen = used.option === null ? undefined : rule.rules[used.option];
      policies.push(used);
      ({ source } = rule.policy);
      if (chosen === undefined) open.push(openReading(rule.policy));
      else parts = below(chosen);
    }
  }
  // One literal for every node, so that all plans have one shape.
  return {
    rule,
    claim: {
      node: rule.type,
      key: rule.key,
      label: rule.label,
      source,
      turnable: 'turnable' in rule ? rule.turnable : null,
      law,
      policies,
      count: 'count' in rule ? rule.count : null,
    },
    at,
    open,
    parts,
    reads: Object.entries(reads).map(([name, { read }]) => ({ name, read })),
    given,
    decide,
    lent: null,
  };
}

/** A node that is no condition is handed nothing and finds nothing. */
const nothing: Plan<never>['given'] = { law: {}, history: {}, policies: {} };
const undecided = (): Finding => ({ holds: false, actual: undefined });

const none: readonly never[] = [];

function mapped<T, U>(record: Readonly<Record<string, T>>, to: (value: T) => U): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value)]));
}
