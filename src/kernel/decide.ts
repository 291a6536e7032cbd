import { type Asked, inUse } from './asked.js';
import type { Day } from './day.js';
import { type Fact, firstToAsk, isBetween } from './fact.js';
import type { Finding, Found, Settled } from './finding.js';
import { gapIn, lookUpIn } from './look-up.js';
import type { Open } from './open.js';
import type { Lent, Plan } from './plan.js';
import type { Condition } from './rule.js';
import { type Truth, truthOf } from './truth.js';

/** What a condition comes to. */
export interface Weighed {
  readonly truth: Truth;
  readonly finding: Found | null;
  readonly open: readonly Open[];
}

const none: readonly never[] = [];

/**
 * The finding of a condition for which law, readings and facts are all answered and precise; `undefined` where it has to be weighed.
 *
 * One record is lent to decision after decision, since making it anew is a good part of what a decision costs: a decision in the midst
 * of another gets a record of its own, and a record that may live on in a finding is not lent again.
 */
export function settledBy<S>(plan: Plan<S>, subject: S, day: Day): Settled | undefined {
  if (plan.open.length > 0) return undefined;
  const given: Lent = plan.lent ?? handed(plan, day);
  // From here on it is taken: a fact may be read by asking the same rule about somebody else.
  plan.lent = null;
  for (const { name, read } of plan.reads) {
    const value = read(subject);
    if (value === undefined || isBetween(value)) return undefined;
    given.facts[name] = value;
  }
  given.day = day;
  const finding = plan.decide(given);
  if (finding.holds === undefined) return undefined;
  if (!canKeep(finding.actual) && !canKeep(finding.bound)) plan.lent = given;
  return finding;
}

function canKeep(found: unknown): boolean {
  return (typeof found === 'object' && found !== null) || typeof found === 'function';
}

function handed<S>({ given: { law, history, policies } }: Plan<S>, day: Day): Lent {
  return { day, facts: {}, law, history, policies };
}

/** Weighs a condition of which something is open or uncertain: tests every end of an uncertain value, and never guesses. */
export function weigh<S>(plan: Plan<S>, subject: S, asked: Asked, prefix: string): Weighed {
  const of = conditionOf(plan);
  const facts = Object.entries(of.reads).map(([name, fact]) => ({ fact, name, value: fact.read(subject) }));
  const open: readonly Open[] = [
    ...facts
      .filter(({ value }) => value === undefined)
      .map(({ fact }) => firstToAsk(fact, subject))
      .map((fact) => missing(fact, prefix, fact.key)),
    ...openUnder(asked.clock.law, plan.open),
  ];
  if (open.length > 0) return { truth: 'unknown', finding: null, open };
  const findings = corners(facts).map((corner) => of.decide({ ...plan.given, day: asked.clock.facts, facts: corner }));
  const uncertain = facts.filter(({ value }) => isBetween(value)).map(({ fact }) => imprecise(fact, prefix));
  return joined(of, findings, uncertain, asked, prefix);
}

function conditionOf<S>({ rule }: Plan<S>): Condition<S> {
  // Only a condition is decided: evaluate and holds look at the type before they ask.
  return rule as Condition<S>;
}

/** What a plan leaves open, said of the day whose law was asked for. */
export function openUnder(law: Day, open: readonly Open[]): readonly Open[] {
  return open.length === 0 ? none : open.map((one) => ('law' in one ? { ...one, law } : one));
}

/** Every combination of the ends of the uncertain values; one combination when all are precise. */
function corners(
  facts: readonly { readonly name: string; readonly value: unknown }[],
): readonly Record<string, unknown>[] {
  return facts.reduce<readonly Record<string, unknown>[]>(
    (sofar, { name, value }) => {
      const ends = isBetween(value) ? [value.earliest, value.latest] : [value];
      return sofar.flatMap((corner) => ends.map((end) => ({ ...corner, [name]: end })));
    },
    [{}],
  );
}

function joined<S>(
  of: Condition<S>,
  findings: readonly Finding[],
  uncertain: readonly Open[],
  asked: Asked,
  prefix: string,
): Weighed {
  const turns = [...new Set(findings.flatMap(({ turns: own = none }) => own))];
  const open = unique(findings.flatMap((finding) => openOf(of, finding, asked, prefix)));
  const settled = findings.filter((finding) => finding.holds !== undefined);
  const first = settled[0];
  if (open.length > 0 || first === undefined) return { truth: 'unknown', finding: { turns }, open };
  const last = settled.at(-1) ?? first;
  if (settled.some(({ holds }) => holds !== first.holds))
    return { truth: 'unknown', finding: { bound: ends(first.bound, last.bound), turns }, open: uncertain };
  const finding = { actual: ends(first.actual, last.actual), bound: ends(first.bound, last.bound), turns };
  return { truth: truthOf(first.holds), finding, open: none };
}

/** What was found at the two ends of an uncertain value: one thing when they agree, else both, so that none is given out as certain. */
function ends(earliest: unknown, latest: unknown): unknown {
  const same = earliest === latest || JSON.stringify(earliest) === JSON.stringify(latest);
  return same ? earliest : { earliest, latest };
}

function openOf<S>(of: Condition<S>, finding: Finding, asked: Asked, prefix: string): readonly Open[] {
  if ('open' in finding) return finding.open.map((path) => missing(factAt(of, path), prefix, path));
  if (!('lawless' in finding)) return none;
  const table = Object.hasOwn(of.history, finding.lawless) ? of.history[finding.lawless] : undefined;
  if (table === undefined) return none;
  const { open, used } = lookUpIn(table, asked);
  return [open ?? gapIn(inUse(table, asked), asked, 'no-value', used.source)];
}

/** The declared fact that a path lies in or below. */
function factAt<S>(of: Condition<S>, path: string): Fact<S, unknown> {
  const declared = Object.values(of.reads);
  const owner = declared.find(({ key }) => path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[`));
  // A condition that reports an open path reads at least one fact: without one there is nothing to be open.
  return (owner ?? declared[0]) as Fact<S, unknown>;
}

/** The fact as a reason: nobody has answered it. */
export function missing<S>({ question, kind }: Fact<S, unknown>, prefix: string, path: string): Open {
  return { kind: 'missing-fact', path: `${prefix}${path}`, question, answeredBy: kind };
}

/** The fact as a reason: its answer is known only by its bounds. */
export function imprecise<S>({ key, question }: Fact<S, unknown>, prefix: string): Open {
  return { kind: 'imprecise-fact', path: `${prefix}${key}`, question };
}

function unique(open: readonly Open[]): readonly Open[] {
  const seen = new Map(open.map((one) => [JSON.stringify(one), one]));
  return [...seen.values()];
}
