import type { Amendments, Asked } from '../../kernel/asked.js';
import { addDays, type Day } from '../../kernel/day.js';
import { evaluate } from '../../kernel/evaluate.js';
import { holds } from '../../kernel/holds.js';
import { nodesOf, type Proof } from '../../kernel/proof.js';
import type { Text } from '../../kernel/text.js';
import { tablesOf } from '../edges.js';
import type { Breach } from '../law.js';
import { rebuilt } from '../rebuilt.js';
import type { RuleLaw, Tried } from './tried.js';

/** A proof without the mark of amendment, which is all that may tell an amended table from one of the library. */
function unmarked(proof: Proof): Proof {
  return { ...proof, law: proof.law.map((used) => ({ ...used, amended: false })), parts: proof.parts.map(unmarked) };
}

/** One table of the rule moved in time, as a scenario or a law not yet published would. */
function amended<S>({ rule, asked, pick, days }: Tried<S>): Amendments {
  const tables = tablesOf(rule, asked);
  const table = tables[pick % Math.max(tables.length, 1)];
  if (table === undefined) return new Map();
  const by = pick % 2 === 0 ? days + 1 : -days - 1;
  const entries = table.entries.map((entry) => ({ ...entry, from: addDays(entry.from, by) }));
  return new Map([[table, { ...table, entries }]]);
}

/** A scenario is only worth anything if no part of the rule goes on with the old table, or with a copy of it. */
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
    const [table] = amend.keys();
    const left = nodesOf(found).find(({ law }) => law.some((used) => used.table === table?.key && !used.amended));
    if (left !== undefined) return restsOnOld(day, left.label, table?.key ?? '');
    const same =
      JSON.stringify(unmarked(found)) === JSON.stringify(unmarked(built)) &&
      holds(rule, subject, other) === built.truth;
    if (same) return undefined;
    const key = table?.key ?? '';
    return {
      day,
      says: {
        sv: `${day} når en ändrad ${key} inte fram`,
        en: `on ${day} an amended ${key} does not reach the answer`,
      },
    };
  },
};

function restsOnOld(day: Day, label: Text, table: string): Breach {
  return {
    day,
    says: {
      sv: `${day} vilar ”${label.sv}” på ${table} som den var`,
      en: `on ${day} “${label.en}” rests on ${table} as it was`,
    },
  };
}
