import { movedTo } from '../../src/kernel/asked.js';
import type { DatedValue } from '../../src/kernel/dated-value.js';
import { addDays } from '../../src/kernel/day.js';
import { evaluate } from '../../src/kernel/evaluate.js';
import { outcome } from '../../src/kernel/outcome.js';
import { nodesOf } from '../../src/kernel/proof.js';
import { whatWouldChange } from '../../src/kernel/what-would-change.js';
import { tablesOf } from '../../src/testing/edges.js';
import { inWords, type RuleLaw } from '../../src/testing/rule-laws/tried.js';

/* Laws that no rule can break: what breaks one is the kernel. They are tried as the laws of rules are, and no embedder needs them. */

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

/** A notice is for the reader and no part of the answer. */
export const noticesOnly: RuleLaw = {
  key: 'notices-only',
  name: {
    sv: 'en upplysning om att lagen inte är kontrollerad ändrar aldrig ett svar',
    en: 'a notice that the law has not been checked never changes an answer',
  },
  runs: 40,
  breach: ({ rule, subject, asked, days }) => {
    const older = (table: DatedValue<unknown>) => ({
      ...table,
      verifiedThrough: addDays(table.verifiedThrough, -days),
    });
    const amend = new Map(tablesOf(rule, asked).map((table) => [table, older(table)]));
    const [one, other] = [asked, { ...asked, amend }].map((put) => outcome(evaluate(rule, subject, put)));
    const day = asked.clock.facts;
    if (one === undefined || other === undefined || essence(one) === essence(other)) return undefined;
    const [was, is] = [inWords(one.proof.truth), inWords(other.proof.truth)];
    return {
      day,
      says: {
        sv: `${day} går svaret från ”${was.sv}” till ”${is.sv}”`,
        en: `on ${day} the answer goes from “${was.en}” to “${is.en}”`,
      },
    };
  },
};

function essence(of: ReturnType<typeof outcome>): string {
  const reasons = of.kind === 'ineligible' ? of.failed.map(({ at }) => at) : [];
  return JSON.stringify([of.kind, 'because' in of ? of.because : [], reasons]);
}
