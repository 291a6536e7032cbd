import type { Entry, DatedValue } from './dated-value.js';
import type { Day } from './day.js';
import type { Fact, Precise } from './fact.js';
import type { Finding } from './finding.js';
import type { Policy } from './policy.js';
import type { Source } from './source.js';
import type { Text } from './text.js';

/** By what a condition can come to hold; a circumstance is somebody's life and only counted on explicit request. */
export type Turnable = 'time' | 'document' | 'procedure' | 'circumstance' | 'fixed';

/** A tree of conditions over a subject. Rules are data: they are built once and read by many functions. */
export type Rule<S> =
  | Condition<S>
  | All<S>
  | Any<S>
  | Not<S>
  | AtLeast<S>
  | Some<S>
  | Every<S>
  | Versions<S>
  | UnderReading<S>
  | OnDay<S>
  | UnderLawOf<S>;

/** What every node of a rule has. */
export interface RuleNode {
  /** Name of the node, unique among its siblings. */
  readonly key: string;
  /** The claim in words. */
  readonly label: Text;
}

/** A leaf: one claim that reads declared facts, declared law and declared readings. */
export interface Condition<in S> extends RuleNode {
  readonly type: 'condition';
  readonly source: Source;
  readonly turnable: Turnable;
  readonly reads: Readonly<Record<string, Fact<S, unknown>>>;
  readonly law: Readonly<Record<string, DatedValue<unknown>>>;
  readonly history: Readonly<Record<string, DatedValue<unknown>>>;
  readonly policies: Readonly<Record<string, Policy<string>>>;
  /** Tests one claim on what is declared above; total and without side effects. */
  readonly decide: (given: Given) => Finding;
}

/** What a condition is handed, as the kernel sees it; the typed form is {@link GivenTo}. */
export interface Given {
  readonly day: Day;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly law: Readonly<Record<string, unknown>>;
  readonly history: Readonly<Record<string, unknown>>;
  readonly policies: Readonly<Record<string, string>>;
}

/** Every part holds. */
export interface All<S> extends RuleNode {
  readonly type: 'all';
  readonly parts: readonly Rule<S>[];
}

/** Some part holds. */
export interface Any<S> extends RuleNode {
  readonly type: 'any';
  readonly parts: readonly Rule<S>[];
}

/** The part does not hold. */
export interface Not<S> extends RuleNode {
  readonly type: 'not';
  readonly part: Rule<S>;
}

/** A number of the parts hold. */
export interface AtLeast<S> extends RuleNode {
  readonly type: 'atLeast';
  readonly count: number;
  readonly parts: readonly Rule<S>[];
}

/** A rule holds for some item of a list. */
export interface Some<in S> extends Quantified<S> {
  readonly type: 'some';
}

/** A rule holds for every item of a list. */
export interface Every<in S> extends Quantified<S> {
  readonly type: 'every';
}

/** A rule asked of the items of a list. */
export interface Quantified<in S> extends RuleNode {
  readonly source: Source;
  readonly turnable: Turnable;
  readonly list: Fact<S, readonly unknown[] | null>;
  readonly rule: Rule<never>;
}

/** A provision's wordings by the law's day. */
export interface Versions<S> extends RuleNode {
  readonly type: 'versions';
  readonly table: DatedValue<Rule<S>>;
}

/** One rule for each option of an open reading. */
export interface UnderReading<S> extends RuleNode {
  readonly type: 'underReading';
  readonly policy: Policy<string>;
  readonly rules: Readonly<Record<string, Rule<S>>>;
}

/** A rule whose facts are tested on another day than the one asked about. */
export interface OnDay<S> extends RuleNode {
  readonly type: 'onDay';
  /** A monotone shift of the facts' day. */
  readonly shift: (day: Day) => Day;
  readonly rule: Rule<S>;
}

/** A rule under the law of a day that the record gives ("äldre föreskrifter gäller för den som före …"). */
export interface UnderLawOf<S> extends RuleNode {
  readonly type: 'underLawOf';
  readonly day: Fact<S, Day>;
  readonly rule: Rule<S>;
}

/** The facts that a condition declares, by the name under which it reads them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a record of facts over any one subject, whose type SubjectOf recovers
export type DeclaredFacts = Readonly<Record<string, Fact<any, unknown>>>;
/** The tables that a condition declares. */
export type DeclaredTables = Readonly<Record<string, DatedValue<unknown>>>;
/** The open readings that a condition declares. */
export type DeclaredReadings = Readonly<Record<string, Policy<string>>>;

/** The subject that all declared facts can be asked of. */
export type SubjectOf<R extends DeclaredFacts> = {
  [K in keyof R]: (subject: R[K] extends Fact<infer S, unknown> ? S : never) => void;
}[keyof R] extends (subject: infer S) => void
  ? S
  : never;

/** What a condition is handed: exactly what it has declared. */
export interface GivenTo<
  R extends DeclaredFacts,
  L extends DeclaredTables,
  H extends DeclaredTables,
  P extends DeclaredReadings,
> {
  /** The day on which the facts are tested. */
  readonly day: Day;
  /**
   * The declared facts, answered and precise; `null` stays where "none" is an answer. The record is lent for the call: a finding takes
   * values out of it and does not keep the record itself.
   */
  readonly facts: { readonly [K in keyof R]: R[K] extends Fact<never, infer T> ? Precise<T> : never };
  /** The declared tables' values on the law's day. */
  readonly law: { readonly [K in keyof L]: L[K] extends DatedValue<infer T> ? T : never };
  /** The declared tables' entries up to the law's day. */
  readonly history: { readonly [K in keyof H]: H[K] extends DatedValue<infer T> ? readonly Entry<T>[] : never };
  /** The readings in use. */
  readonly policies: { readonly [K in keyof P]: P[K] extends Policy<infer O> ? O : never };
}

/**
 * Declares a leaf: one claim, with what it reads. Reading what is not declared, or leaving out the source, is an error of compilation.
 *
 * `decide` is total and has no side effects. It names in `turns` every later day of the facts' clock on which the finding can change. An
 * uncertain value is tested at both its ends, which is exact only where the claim is monotone in it: "at least 20" and "below 66" are two
 * claims.
 */
export function condition<
  const R extends DeclaredFacts,
  const L extends DeclaredTables = Record<never, never>,
  const H extends DeclaredTables = Record<never, never>,
  const P extends DeclaredReadings = Record<never, never>,
>(declared: {
  readonly key: string;
  readonly label: Text;
  readonly source: Source;
  readonly turnable: Turnable;
  readonly reads: R;
  readonly law?: L;
  readonly history?: H;
  readonly policies?: P;
  readonly decide: (given: GivenTo<R, L, H, P>) => Finding;
}): Condition<SubjectOf<R>> {
  const { key, label, source, turnable, reads, law = {}, history = {}, policies = {} } = declared;
  // The kernel hands over exactly what is declared, so the typed and the plain form of `decide` are the same function.
  const decide = declared.decide as unknown as Condition<unknown>['decide'];
  return { type: 'condition', key, label, source, turnable, reads, law, history, policies, decide };
}

/** A composite's name: a key, or a key with the claim in words. */
export type Named = string | (Text & { readonly key: string });

function named(name: Named): RuleNode {
  return typeof name === 'string'
    ? { key: name, label: { sv: name, en: name } }
    : { key: name.key, label: { sv: name.sv, en: name.en } };
}

/** Holds when every rule holds. */
export function all<S>(name: Named, ...parts: readonly Rule<S>[]): Rule<S> {
  return { type: 'all', ...named(name), parts };
}

/** Holds when some rule holds. */
export function any<S>(name: Named, ...parts: readonly Rule<S>[]): Rule<S> {
  return { type: 'any', ...named(name), parts };
}

/** Holds when the rule does not. */
export function not<S>(name: Named, part: Rule<S>): Rule<S> {
  return { type: 'not', ...named(name), part };
}

/** Holds when at least so many of the rules hold. */
export function atLeast<S>(name: Named, count: number, ...parts: readonly Rule<S>[]): Rule<S> {
  return { type: 'atLeast', ...named(name), count, parts };
}

/** What {@link some} and {@link every} are given. */
export interface Quantifying<S, I> {
  readonly source: Source;
  readonly turnable: Turnable;
  readonly list: Fact<S, readonly I[] | null>;
  readonly rule: Rule<I>;
}

/** Holds when the rule holds for some item; an empty list is an answer (no), an absent one is not. */
export function some<S, I>(name: Named, { source, turnable, list, rule }: Quantifying<S, I>): Some<S> {
  return { type: 'some', ...named(name), source, turnable, list, rule };
}

/** Holds when the rule holds for every item; an empty list is an answer (yes), an absent one is not. */
export function every<S, I>(name: Named, { source, turnable, list, rule }: Quantifying<S, I>): Every<S> {
  return { type: 'every', ...named(name), source, turnable, list, rule };
}

/** A provision's wordings, each from its day. */
export function versions<S>(name: Named, table: DatedValue<Rule<S>>): Rule<S> {
  return { type: 'versions', ...named(name), table };
}

/** One rule for each option of an open reading. */
export function underReading<S, O extends string>(
  name: Named,
  policy: Policy<O>,
  rules: Readonly<Record<O, Rule<S>>>,
): Rule<S> {
  return { type: 'underReading', ...named(name), policy, rules };
}

/** The rule with its facts tested on another day; the shift must be monotone. */
export function onDay<S>(name: Named, shift: (day: Day) => Day, rule: Rule<S>): Rule<S> {
  return { type: 'onDay', ...named(name), shift, rule };
}

/** The rule under the law of a day that the record gives. */
export function underLawOf<S>(name: Named, day: Fact<S, Day>, rule: Rule<S>): Rule<S> {
  return { type: 'underLawOf', ...named(name), day, rule };
}
