import { evaluate } from '../../kernel/evaluate.js';
import { holds } from '../../kernel/holds.js';
import { nodesOf } from '../../kernel/proof.js';
import { outcome } from '../../kernel/outcome.js';
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

/** An assumption, an explanation and a piece of advice all find a claim by its place: two claims in one place cannot be told apart. */
export const ownPlace: RuleLaw = {
  key: 'own-place',
  name: {
    sv: 'varje led har en egen plats i regeln',
    en: 'every claim has a place of its own in the rule',
  },
  runs: 20,
  breach: ({ rule, subject, asked }) => {
    const places = nodesOf(evaluate(rule, subject, asked)).map(({ at }) => at);
    const twice = places.find((at, index) => places.indexOf(at) !== index);
    return twice === undefined
      ? undefined
      : { day: null, says: { sv: `två led står på ${twice}`, en: `two claims stand at ${twice}` } };
  },
};
