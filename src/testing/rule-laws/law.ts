import type { Amendments, Asked } from '../../kernel/asked.js';
import type { DatedValue } from '../../kernel/dated-value.js';
import { addDays } from '../../kernel/day.js';
import { evaluate } from '../../kernel/evaluate.js';
import { holds } from '../../kernel/holds.js';
import { outcome } from '../../kernel/outcome.js';
import { nodesOf, type Proof } from '../../kernel/proof.js';
import { tablesOf } from '../edges.js';
import { rebuilt } from '../rebuilt.js';
import { inWords, type RuleLaw, type Tried } from './tried.js';

/** A proof without the mark of amendment, which is all that may tell an amended table from one of the library. */
function unmarked(proof: Proof): Proof {
  const law = proof.claim.law.map((used) => ({ ...used, amended: false }));
  return { ...proof, claim: { ...proof.claim, law }, parts: proof.parts.map(unmarked) };
}

/** One table of the rule moved in time, as a scenario or a law not yet published would. */
function amended<S>({ rule, asked, pick, days }: Tried<S>): Amendments {
  const tables = tablesOf(rule, asked);
  const table = tables[pick % Math.max(tables.length, 1)];
  if (table === undefined) return new Map();
  const by = pick % 2 === 0 ? days + 1 : -days - 1;
  const entries = table.entries.map((entry) => ({ ...entry, from: addDays(entry.from, by) }));
  return new Map([[table, { ...table, key: `${table.key} (amended)`, entries }]]);
}

/** A scenario is only worth anything if no part of the rule goes on with the old table. */
export const amendReaches: RuleLaw = {
  key: 'amend-reaches',
  name: {
    sv: 'en ändrad tabell når regeln överallt, och varje led som vilar på den säger det',
    en: 'an amended table reaches the rule everywhere, and every claim that rests on it says so',
  },
  runs: 60,
  breach: (of) => {
    const { rule, subject, asked } = of;
    const amend = amended(of);
    const other: Asked = { ...asked, amend };
    const built = evaluate(rebuilt(rule, amend), subject, asked);
    const found = evaluate(rule, subject, other);
    const day = asked.clock.facts;
    const tables = [...amend.values()].map(({ key }) => key).join();
    const unsaid = nodesOf(found).some(({ claim }) => claim.law.some((used) => used.table === tables && !used.amended));
    const same =
      JSON.stringify(unmarked(found)) === JSON.stringify(unmarked(built)) &&
      holds(rule, subject, other) === built.truth;
    return same && !unsaid
      ? undefined
      : { day, says: { sv: `${day} når ${tables} inte fram`, en: `on ${day} ${tables} does not` } };
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
