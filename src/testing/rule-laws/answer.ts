import { movedTo } from '../../kernel/asked.js';
import { evaluate } from '../../kernel/evaluate.js';
import { holds } from '../../kernel/holds.js';
import { nodesOf } from '../../kernel/proof.js';
import { outcome } from '../../kernel/outcome.js';
import { whatWouldChange } from '../../kernel/what-would-change.js';
import { attempt, type Breach } from '../law.js';
import { firstNotJson, frozenCopy } from '../frozen.js';
import { inWords, type RuleLaw } from './tried.js';

/** `holds` stops early and `evaluate` visits all: the two must not part. */
export const withoutProof: RuleLaw = {
  key: 'without-proof',
  name: { sv: 'svaret utan bevis är svaret med bevis', en: 'the answer without its proof is the answer with it' },
  runs: 150,
  breach: ({ rule, subject, asked }) => {
    const [quick, proved] = [holds(rule, subject, asked), evaluate(rule, subject, asked).truth];
    if (quick === proved) return undefined;
    const [a, b] = [inWords(quick), inWords(proved)];
    const day = asked.clock.facts;
    return {
      day,
      says: { sv: `${day}: ”${a.sv}” utan, ”${b.sv}” med`, en: `${day}: “${a.en}” without, “${b.en}” with` },
    };
  },
};

/** A rule that asks the clock or chance, or writes to the record, is found out by asking twice on a record that cannot be written to. */
export const repeatable: RuleLaw = {
  key: 'repeatable',
  name: {
    sv: 'samma fråga får samma svar, och underlaget lämnas som det var',
    en: 'the same question gets the same answer, and the record is left as it was',
  },
  runs: 40,
  breach: ({ rule, subject, asked }) => {
    const record = frozenCopy(subject);
    const answer = () => JSON.stringify(evaluate(rule, record, asked));
    const day = asked.clock.facts;
    return attempt<Breach | undefined>(
      () => {
        const [first, again] = [answer(), answer()];
        return first === again ? undefined : { day, says: { sv: 'svaren skiljer sig', en: 'the answers differ' } };
      },
      () => ({ day, says: { sv: 'regeln skriver i underlaget', en: 'the rule writes to the record' } }),
    );
  },
};

/** A proof is archived and read again years later. */
export const plainProof: RuleLaw = {
  key: 'plain-proof',
  name: { sv: 'beviset är ren JSON, åt båda hållen', en: 'the proof is plain JSON, both ways' },
  runs: 40,
  breach: ({ rule, subject, asked }) => {
    const found = outcome(evaluate(rule, subject, asked));
    const place = firstNotJson(found);
    return place === undefined
      ? undefined
      : { day: asked.clock.facts, says: { sv: `${place} är det inte`, en: `${place} is not` } };
  },
};

/** Advice is only advice if it is enough: what needs time is not assumed but must have come by itself. */
export const changeSuffices: RuleLaw = {
  key: 'change-suffices',
  name: {
    sv: 'det som skulle ändra svaret räcker, den dag det sägs',
    en: 'what would change the answer is enough, on the day it names',
  },
  runs: 30,
  breach: ({ rule, subject, asked, pick }) => {
    for (const { on, needs } of whatWouldChange(rule, subject, asked, pick % 2 === 0 ? 'procedure' : 'analysis')) {
      const assumed = needs.filter(({ by }) => by !== 'time').map(({ at, to }) => [at, to] as const);
      const then = evaluate(rule, subject, movedTo(asked, on), new Map(assumed));
      const truths = new Map(nodesOf(then).map(({ at, truth }) => [at, truth]));
      const short = needs.find(({ at, to }) => truths.get(at) !== to);
      const what = needs.map(({ at, to }) => `${at}: ${to}`).join(', ');
      if (then.truth !== 'yes' || short !== undefined)
        return { day: on, says: { sv: `den ${on} räcker inte ${what}`, en: `on ${on} ${what} is not enough` } };
      if (pick % 2 === 0 && needs.some(({ by }) => by === 'circumstance' || by === 'fixed'))
        return { day: on, says: { sv: `${what} är ingens att råda över`, en: `${what} is nobody's to bring about` } };
    }
    return undefined;
  },
};
