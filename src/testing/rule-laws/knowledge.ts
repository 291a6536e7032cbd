import { addDays, type Day } from '../../kernel/day.js';
import { evaluate } from '../../kernel/evaluate.js';
import { type Fact, isBetween } from '../../kernel/fact.js';
import { holds } from '../../kernel/holds.js';
import { outcome } from '../../kernel/outcome.js';
import { partsOf } from '../../kernel/parts.js';
import { nodesOf } from '../../kernel/proof.js';
import type { Rule } from '../../kernel/rule.js';
import type { Truth } from '../../kernel/truth.js';
import { answered, factsOf, keysOf, pathOf, valueAt, withAnswer } from '../answers.js';
import type { Breach } from '../law.js';
import { dayOf, lessKnown } from '../less-known.js';
import { spread } from '../spread.js';
import { inWords, type RuleLaw, type Tried } from './tried.js';

function turnedRound(day: Day, what: Breach['says'], before: Truth, after: Truth): Breach | undefined {
  if (after === 'unknown' || after === before) return undefined;
  const [was, is] = [inWords(before), inWords(after)];
  return {
    day,
    says: {
      sv: `${day} går svaret från ”${was.sv}” till ”${is.sv}” ${what.sv}`,
      en: `on ${day} the answer goes from “${was.en}” to “${is.en}” ${what.en}`,
    },
  };
}

/** Strong Kleene logic in one sentence: less knowledge, never another answer. */
export const forgetting: RuleLaw = {
  key: 'forgetting',
  name: {
    sv: 'att glömma en uppgift kan bara göra svaret öppet',
    en: 'forgetting a fact can only leave the answer open',
  },
  runs: 60,
  breach: ({ rule, subject, asked, pick }) => {
    const before = holds(rule, subject, asked);
    return firstOf(spread(factsOf(subject), pick), (place) => {
      const what = { sv: `när ${pathOf(place)} är obesvarat`, en: `when ${pathOf(place)} is unanswered` };
      const after = holds(rule, withAnswer(subject, place, undefined), asked);
      return turnedRound(asked.clock.facts, what, before, after);
    });
  },
};

/** The same for what is known less without being forgotten. */
export const blurring: RuleLaw = {
  key: 'blurring',
  name: {
    sv: 'att veta en dag bara till dess gränser, eller ett förlopp för kortare tid, kan bara göra svaret öppet',
    en: 'knowing a day only by its bounds, or a course for less time, can only leave the answer open',
  },
  runs: 60,
  breach: ({ rule, subject, asked, days, other, uncertainDays }) => {
    const before = holds(rule, subject, asked);
    return firstOf(answered(subject), (place) => {
      const less = lessKnown(place, valueAt(subject, place), { days, beyond: other, uncertainDays });
      if (less === undefined) return undefined;
      const what = { sv: `när ${pathOf(place)} är mindre känt`, en: `when ${pathOf(place)} is less known` };
      return turnedRound(asked.clock.facts, what, before, holds(rule, withAnswer(subject, place, less), asked));
    });
  },
};

/** Both ends are tested, so a claim that is not monotone in the day is found out here. */
export const uncertainDay: RuleLaw = {
  key: 'uncertain-day',
  name: {
    sv: 'en osäker dag avgör aldrig vad dess gränser, eller en dag mellan dem, är oense om',
    en: 'an uncertain day never settles what its bounds, or a day between them, disagree on',
  },
  runs: 60,
  breach: ({ rule, subject, asked, days, pick, uncertainDays }) =>
    firstOf(answered(subject), (place) => {
      const value = valueAt(subject, place);
      if (!uncertainDays.some((field) => field === place.at(-1))) return undefined;
      const earliest = isBetween(value) ? (value.earliest as Day) : dayOf(value);
      if (earliest === undefined) return undefined;
      const latest = addDays(earliest, days);
      const answerFor = (given: unknown) => holds(rule, withAnswer(subject, place, given), asked);
      const answer = answerFor({ earliest, latest });
      if (answer === 'unknown') return undefined;
      const between = [1, 2, 3, 4, 5].map((step) => addDays(earliest, (pick * step) % (days + 1)));
      const other = [earliest, ...between, latest].find((day) => answerFor(day) !== answer);
      if (other === undefined) return undefined;
      const [is, was] = [inWords(answer), inWords(answerFor(other))];
      return {
        day: asked.clock.facts,
        says: {
          sv: `${asked.clock.facts} är svaret ”${is.sv}” när ${pathOf(place)} ligger mellan ${earliest} och ${latest}, men ”${was.sv}” när det är ${other}`,
          en: `on ${asked.clock.facts} the answer is “${is.en}” with ${pathOf(place)} between ${earliest} and ${latest}, yet “${was.en}” when it is ${other}`,
        },
      };
    }),
};

/** Asks each fact itself, so that a default is found even where it happens to leave the answer as it is. */
export const noDefault: RuleLaw = {
  key: 'no-default',
  name: {
    sv: 'en obesvarad uppgift läses som obesvarad och får aldrig ett förval',
    en: 'an unanswered fact is read as unanswered and never given a default',
  },
  runs: 40,
  breach: ({ rule, subject, asked }) =>
    firstOf(factsAsked(rule, subject, asked), ({ fact, of, prefix }) => {
      const place = keysOf(fact.key);
      if (valueAt(of, place) === undefined) return undefined;
      const value = fact.read(withAnswer(of, place, undefined) as never);
      if (value === undefined) return undefined;
      const shown = JSON.stringify(value);
      return {
        day: asked.clock.facts,
        says: {
          sv: `när ${prefix}${fact.key} är obesvarat läses det som ${shown}`,
          en: `when ${prefix}${fact.key} is unanswered it is read as ${shown}`,
        },
      };
    }),
};

interface AskedFact {
  readonly fact: Fact<never, unknown>;
  readonly of: unknown;
  readonly prefix: string;
}

/** The facts that a rule declares, each with the subject, or the item of a list, that it is asked of. */
function factsAsked(rule: Rule<never>, of: unknown, asked: Tried<unknown>['asked'], prefix = ''): readonly AskedFact[] {
  if (rule.type === 'condition')
    return Object.values<Fact<never, unknown>>(rule.reads).map((fact) => ({ fact, of, prefix }));
  if (rule.type === 'some' || rule.type === 'every') {
    const { list } = rule;
    const items = list.read(of as never) ?? [];
    const within = items.flatMap((item, index) =>
      factsAsked(rule.rule, item, asked, `${prefix}${list.key}[${index.toString()}].`),
    );
    return [{ fact: list, of, prefix }, ...within];
  }
  const own = rule.type === 'underLawOf' ? [{ fact: rule.day, of, prefix }] : [];
  return [...own, ...partsOf(rule, asked).flatMap((part) => factsAsked(part, of, asked, prefix))];
}

/** What an open answer asks for is one question after the other. */
export const asking: RuleLaw = {
  key: 'asking',
  name: {
    sv: 'ett öppet svar säger vad det väntar på: en tolkning först när inget annat är öppet, och ingen del av det som självt är obesvarat',
    en: 'an open answer says what it waits for: a reading only when nothing else is open, and no part of what is itself unanswered',
  },
  runs: 80,
  breach: ({ rule, subject, asked }) => {
    const day = asked.clock.facts;
    const found = outcome(evaluate(rule, subject, asked));
    if (found.kind !== 'undetermined') return undefined;
    const kinds = new Set(found.because.map(({ kind }) => kind));
    if (kinds.size === 0)
      return { day, says: { sv: `${day} sägs inget om varför`, en: `on ${day} nothing is said of why` } };
    if (kinds.has('open-reading') && kinds.size > 1)
      return { day, says: { sv: `${day} frågas om båda`, en: `on ${day} it asks for both` } };
    const paths = found.because.flatMap((open) => (open.kind === 'missing-fact' ? [open.path] : []));
    const part = paths.find((path) =>
      paths.some((whole) => path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`)),
    );
    return part === undefined
      ? undefined
      : { day, says: { sv: `${day} frågas efter ${part}`, en: `on ${day} it asks for ${part}` } };
  },
};

/** Nothing is left to ask of a record that answers everything: every open path can be closed. */
export const closing: RuleLaw = {
  key: 'closing',
  name: {
    sv: 'där allt är besvarat och varje tolkning vald kan bara lagen lämna svaret öppet',
    en: 'where everything is answered and every reading chosen, only the law can leave the answer open',
  },
  runs: 100,
  complete: true,
  breach: ({ rule, subject, asked }) => {
    const proof = evaluate(rule, subject, asked);
    if (proof.truth !== 'unknown') return undefined;
    const day = asked.clock.facts;
    const open = nodesOf(proof)
      .flatMap((node) => node.open)
      .find(({ kind }) => kind === 'missing-fact' || kind === 'open-reading');
    if (open === undefined) return undefined;
    const what = 'path' in open ? open.path : 'policy' in open ? open.policy : open.kind;
    return { day, says: { sv: `${day} är ${what} öppet`, en: `on ${day} ${what} is open` } };
  },
};

/** The first breach among some candidates. */
function firstOf<T>(candidates: readonly T[], breach: (candidate: T) => Breach | undefined): Breach | undefined {
  for (const candidate of candidates) {
    const found = breach(candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}
