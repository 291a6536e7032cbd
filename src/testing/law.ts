import fc from 'fast-check';
import type { Asked } from '../kernel/asked.js';
import type { Day } from '../kernel/day.js';
import type { Locale, Text } from '../kernel/text.js';
import { fail } from './fail.js';

/**
 * A property that a rule or a scheme has to have, ready to be tried.
 *
 * @example
 * ```ts
 * import { asylsokande } from 'mottagande';
 * import { personInStatus, ruleLaws } from 'mottagande/testing';
 *
 * for (const law of ruleLaws(asylsokande, { subject: personInStatus })) law.check({ seed: 1, runs: 5 });
 * ```
 */
export interface Law {
  /** Name of the law, unique in its list. */
  readonly key: string;
  /** The law as a sentence. */
  readonly name: Text;
  /** How many cases are tried unless another number is given. */
  readonly runs: number;
  /** Tries the law and tells how it went. A rule that throws breaks it; an arbitrary that throws is nobody's law, and throws here. */
  readonly verdict: (options?: CheckOptions) => Verdict;
  /** Tries the law and throws what went wrong, in English: for `test(law.name.en, () => law.check())` under any test runner. */
  readonly check: (options?: CheckOptions) => void;
}

/** How a law is tried. */
export interface CheckOptions {
  /** Draws the same cases again; without one every run explores anew, and a broken law tells its seed. */
  readonly seed?: number | undefined;
  /** How many cases. */
  readonly runs?: number | undefined;
}

/** Whether a law held in the cases tried. */
export type Verdict = { readonly holds: true; readonly runs: number } | Broken;

/** A law that does not hold. */
export interface Broken {
  readonly holds: false;
  /** What went wrong, as a sentence that names the law. */
  readonly sentence: Text;
  /** The day on which it shows; `null` where no day matters. */
  readonly day: Day | null;
  /** The smallest case found in which it shows. */
  readonly smallest: unknown;
  /** With this seed the same case is found again. */
  readonly seed: number;
}

/** How one case breaks a law. */
export interface Breach {
  readonly day: Day | null;
  readonly says: Text;
}

/** What a law is made of: cases, and how to see that one breaks it. */
export interface LawOver<C> {
  readonly key: string;
  readonly name: Text;
  /** The rule or scheme that the law is about. */
  readonly about: Text;
  readonly runs: number;
  readonly cases: fc.Arbitrary<C>;
  readonly breach: (one: C) => Breach | undefined;
  /** A smaller case that still breaks the law, told by the function given. */
  readonly smaller: (one: C, breaks: (one: C) => boolean) => C;
  /** What a reader is shown of a case. */
  readonly shown: (one: C) => unknown;
}

/** A law that can be tried. */
export function lawOver<C>(of: LawOver<C>): Law {
  const verdict = (options: CheckOptions = {}) => tried(of, options);
  const check = (options: CheckOptions = {}) => {
    const found = verdict(options);
    if (!found.holds) fail(brokenInWords(found, 'en'));
  };
  return { key: of.key, name: of.name, runs: of.runs, verdict, check };
}

function tried<C>(
  { name, about, cases, smaller, shown, ...of }: LawOver<C>,
  { seed, runs = of.runs }: CheckOptions,
): Verdict {
  const breach = (one: C) => attempt(() => of.breach(one), thrown);
  const found = fc.check(
    fc.property(cases, (one) => breach(one) === undefined),
    { numRuns: runs, ...(seed !== undefined && { seed }) },
  );
  const [drawn] = found.counterexample ?? [];
  if (drawn === undefined) return { holds: true, runs: found.numRuns };
  const one = smaller(drawn, (less) => breach(less) !== undefined);
  const { day, says } = breach(one) ?? { day: null, says: onlyOnce };
  const sentence = {
    sv: `${about.sv}: ${name.sv} – men ${says.sv}`,
    en: `${about.en}: ${name.en} – but ${says.en}`,
  };
  return { holds: false, sentence, day, smallest: shown(one), seed: found.seed };
}

/** The result, or what an error makes of it: a rule under test may throw, and that too is told as a sentence. */
export function attempt<T>(of: () => T, otherwise: (error: unknown) => T): T {
  try {
    return of();
  } catch (error) {
    return otherwise(error);
  }
}

function thrown(error: unknown): Breach {
  const message = error instanceof Error ? error.message : String(error);
  return { day: null, says: { sv: `det kastas ett fel (${message})`, en: `an error is thrown (${message})` } };
}

/** A breach that is gone when the case is tried again: the answer hangs on more than the case. */
const onlyOnce: Text = {
  sv: 'fallet bryter mot den bara ibland: svaret beror på mer än underlaget och frågan',
  en: 'the case breaks it only at times: the answer depends on more than the record and the question',
};

/** What a reader is shown of a case: whom, when, and under which readings where that matters. */
export function shownAs(subject: unknown, { clock, policies }: Asked): unknown {
  return { subject, day: clock.facts, ...(Object.keys(policies).length > 0 && { policies }) };
}

const words = {
  sv: { smallest: 'Minsta fallet', seed: 'Samma fall igen med seed' },
  en: { smallest: 'The smallest case', seed: 'The same case again with seed' },
};

/**
 * A broken law in words: the sentence, the smallest case and the seed.
 *
 * @example
 * ```ts
 * import { asDay } from 'mottagande';
 * import { brokenInWords } from 'mottagande/testing';
 *
 * const day = asDay('2026-03-01') ?? null;
 * const sentence = { sv: 'Regeln: en lag – men inte här', en: 'The rule: a law – but not here' };
 * brokenInWords({ holds: false, sentence, day, smallest: { subject: {} }, seed: 7 }, 'en').split('\n')[0]; // => 'The rule: a law – but not here.'
 * ```
 */
export function brokenInWords({ sentence, smallest, seed }: Broken, locale: Locale): string {
  const say = words[locale];
  return [
    `${sentence[locale]}.`,
    `${say.smallest}: ${JSON.stringify(smallest, null, 2)}`,
    `${say.seed} ${seed.toString()}.`,
  ].join('\n');
}
