import { type Asked, inUse } from './asked.js';
import { type DatedValue, type Entry, entriesUnder, type GapReason, lookUp } from './dated-value.js';
import type { Day } from './day.js';
import { type Fact, firstToAsk, isBetween } from './fact.js';
import type { Finding } from './finding.js';
import type { Open } from './open.js';
import { readingOf, type Policy, type RecordedChoice } from './policy.js';
import type { Condition, Given } from './rule.js';
import type { Source } from './source.js';
import { type Truth, truthOf } from './truth.js';

/** Which entry of a table an answer rests on. */
export interface LawUsed {
  readonly table: string;
  /** First day of the entry; `null` when there is none. */
  readonly from: Day | null;
  readonly source: Source | null;
  /** The law's day that was looked up. */
  readonly law: Day;
  readonly verifiedThrough: Day;
  /** The caller put another table in the library's place ("inte granskad"). */
  readonly amended: boolean;
}

/** Which reading an answer rests on. */
export interface ReadingUsed {
  readonly policy: string;
  /** `null` when the reading is open. */
  readonly option: string | null;
  /** Who chose it, when and under which diary number; `null` when that is not recorded or the default is used. */
  readonly recorded: RecordedChoice<string> | null;
}

/** The reading in use, with who chose it. */
export function readingUsed(policy: Policy<string>, asked: Asked): ReadingUsed {
  const choice = Object.hasOwn(asked.policies, policy.key) ? asked.policies[policy.key] : undefined;
  const recorded = typeof choice === 'object' ? choice : null;
  return { policy: policy.key, option: readingOf(policy, asked.policies) ?? null, recorded };
}

/** A leaf, decided. */
export interface Decided {
  readonly truth: Truth;
  readonly actual: unknown;
  readonly bound: unknown;
  readonly open: readonly Open[];
  readonly turns: readonly Day[];
  readonly law: readonly LawUsed[];
  readonly policies: readonly ReadingUsed[];
}

/** Decides one condition: gathers what it declares, tests every end of an uncertain value, and never guesses. */
export function decide<S>(of: Condition<S>, subject: S, asked: Asked, prefix: string): Decided {
  const facts = Object.entries(of.reads).map(([name, fact]) => ({ name, fact, value: fact.read(subject) }));
  const law = Object.entries(of.law).map(([name, table]) => ({ name, ...lookUpIn(table, asked) }));
  const history = Object.entries(of.history).map(([name, table]) => ({ name, ...historyOf(table, asked) }));
  const readings = Object.entries(of.policies).map(([name, policy]) => ({
    name,
    policy,
    option: readingOf(policy, asked.policies),
  }));

  const rests = {
    law: [...law, ...history].map(({ used }) => used),
    policies: readings.map(({ policy }) => readingUsed(policy, asked)),
  };
  const open: readonly Open[] = [
    ...facts
      .filter(({ value }) => value === undefined)
      .map(({ fact }) => firstToAsk(fact, subject))
      .map((fact) => missing(fact, prefix, fact.key)),
    ...[...law, ...history].flatMap(({ open: gap }) => (gap === null ? [] : [gap])),
    ...readings.filter(({ option }) => option === undefined).map(({ policy }) => openReading(policy)),
  ];
  if (open.length > 0) return { truth: 'unknown', actual: undefined, bound: undefined, open, turns: [], ...rests };

  const given: Omit<Given, 'facts'> = {
    day: asked.clock.facts,
    law: Object.fromEntries(law.map(({ name, value }) => [name, value])),
    history: Object.fromEntries(history.map(({ name, entries }) => [name, entries])),
    policies: Object.fromEntries(readings.map(({ name, option }) => [name, option ?? ''])),
  };
  const findings = corners(facts).map((corner) => of.decide({ ...given, facts: corner }));
  const uncertain = facts.filter(({ value }) => isBetween(value)).map(({ fact }) => imprecise(fact, prefix));
  return { ...joined(of, findings, uncertain, asked, prefix), ...rests };
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
): Omit<Decided, 'law' | 'policies'> {
  const turns = [...new Set(findings.flatMap(({ turns: own = [] }) => own))];
  const open = unique(findings.flatMap((finding) => openOf(of, finding, asked, prefix)));
  const settled = findings.filter((finding) => 'holds' in finding);
  const first = settled[0];
  if (open.length > 0 || first === undefined)
    return { truth: 'unknown', actual: undefined, bound: undefined, open, turns };
  if (settled.some(({ holds }) => holds !== first.holds)) {
    return { truth: 'unknown', actual: undefined, bound: first.bound, open: uncertain, turns };
  }
  const last = settled.at(-1) ?? first;
  const [actual, bound] = [ends(first.actual, last.actual), ends(first.bound, last.bound)];
  return { truth: truthOf(first.holds), actual, bound, open: [], turns };
}

/** What was found at the two ends of an uncertain value: one thing when they agree, else both, so that none is given out as certain. */
function ends(earliest: unknown, latest: unknown): unknown {
  const same = earliest === latest || JSON.stringify(earliest) === JSON.stringify(latest);
  return same ? earliest : { earliest, latest };
}

function openOf<S>(of: Condition<S>, finding: Finding, asked: Asked, prefix: string): readonly Open[] {
  if ('open' in finding) return finding.open.map((path) => missing(factAt(of, path), prefix, path));
  if (!('lawless' in finding)) return [];
  const table = Object.hasOwn(of.history, finding.lawless) ? of.history[finding.lawless] : undefined;
  if (table === undefined) return [];
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

function missing<S>(fact: Fact<S, unknown>, prefix: string, path: string): Open {
  return { kind: 'missing-fact', path: `${prefix}${path}`, question: fact.question, answeredBy: fact.kind };
}

function imprecise<S>({ key, question }: Fact<S, unknown>, prefix: string): Open {
  return { kind: 'imprecise-fact', path: `${prefix}${key}`, question };
}

/** The open reading as a reason. */
export function openReading({ key, question, options, source }: Policy<string>): Open {
  return { kind: 'open-reading', policy: key, question, options, source };
}

/** A table's silence as a reason. */
export function gapIn(table: DatedValue<unknown>, asked: Asked, reason: GapReason, source: Source | null): Open {
  const { key, label } = table;
  const law = asked.clock.law;
  return reason === 'replaced'
    ? { kind: 'replaced-law', table: key, label, law, source }
    : { kind: 'law-gap', table: key, label, law, reason, source };
}

/**
 * Looks a table up, amended or not, and says which entry was used or why there is none.
 *
 * @example
 * ```ts
 * import { day, lawTables, lookUpIn, on } from 'mottagande';
 *
 * lookUpIn(lawTables.riktalder, on(day('2031-12-31'))).value; // => 67
 * lookUpIn(lawTables.riktalder, on(day('2032-01-01'))).open?.kind; // => 'law-gap'
 * ```
 */
export function lookUpIn<T>(declared: DatedValue<T>, asked: Asked): LookedUp<T> {
  const table = inUse(declared, asked);
  const looked = lookUp(table, asked.clock);
  if (looked.found)
    return { value: looked.entry.value, used: usedOf(declared, table, asked, looked.entry), open: null };
  return {
    value: null,
    used: usedOf(declared, table, asked, null),
    open: gapIn(table, asked, looked.reason, looked.source),
  };
}

/** A table's value on the law's day; `null` with the reason in `open` where it has none. */
export interface LookedUp<T> {
  readonly value: T | null;
  readonly used: LawUsed;
  readonly open: Open | null;
}

/** A condition that reads a table's history judges for itself what it lacks; only a replaced act is the kernel's to tell. */
function historyOf<T>(declared: DatedValue<T>, asked: Asked): LookedUp<T> & { readonly entries: readonly Entry<T>[] } {
  const { value, used, open } = lookUpIn(declared, asked);
  const entries = entriesUnder(inUse(declared, asked), asked.clock);
  return { value, used, open: open?.kind === 'replaced-law' ? open : null, entries };
}

function usedOf(
  declared: DatedValue<unknown>,
  table: DatedValue<unknown>,
  asked: Asked,
  entry: Entry<unknown> | null,
): LawUsed {
  const { key, verifiedThrough } = table;
  const { from, source } = entry ?? { from: null, source: null };
  return { table: key, from, source, law: asked.clock.law, verifiedThrough, amended: table !== declared };
}

function unique(open: readonly Open[]): readonly Open[] {
  const seen = new Map(open.map((one) => [JSON.stringify(one), one]));
  return [...seen.values()];
}
