import { movedTo } from '../../kernel/asked.js';
import { entriesUnder, tableTurns } from '../../kernel/dated-value.js';
import { addDays, addYears, type Day, daysBetween } from '../../kernel/day.js';
import { evaluate } from '../../kernel/evaluate.js';
import { holds } from '../../kernel/holds.js';
import { nodesOf } from '../../kernel/proof.js';
import { kindOf } from '../../kernel/readings.js';
import { timeline, type TimelineStretch } from '../../kernel/timeline.js';
import { verdict } from '../../kernel/explain.js';
import { edges, tablesOf } from '../edges.js';
import type { Breach } from '../law.js';
import { daysIn, type RuleLaw, type Tried, turnsOf } from './tried.js';

/** Six years around the day asked. */
function spanOf<S>({ asked }: Tried<S>): { readonly from: Day; readonly through: Day } {
  const day = asked.clock.facts;
  return { from: addYears(day, -2), through: addYears(day, 4) };
}

function timelineOf<S>(of: Tried<S>): readonly TimelineStretch[] {
  const span = spanOf(of);
  return timeline(of.rule, of.subject, span, movedTo(of.asked, span.from));
}

/** A timeline goes from one day that can turn to the next; that the declared ones are all there are shows only on the days between. */
export const everyDay: RuleLaw = {
  key: 'every-day',
  name: {
    sv: 'tidslinjen ger varje enskild dag den dagens svar',
    en: "the timeline gives each single day that day's answer",
  },
  runs: 30,
  breach: (of) => {
    const stretches = timelineOf(of);
    const wrong = probes(of, stretches).find((day) => disagrees(of, stretches, day));
    if (wrong === undefined) return undefined;
    const from = stretches.find(({ through }) => wrong <= through)?.from ?? wrong;
    const days = Array.from({ length: daysBetween(from, wrong) + 1 }, (_, count) => addDays(from, count));
    return missedTurn(of, stretches, days.find((day) => disagrees(of, stretches, day)) ?? wrong);
  },
};

/** Both ends of every stretch, every day that the record, the rule or the law names with its neighbours, the two months around the day asked, and some days
 * between. */
function probes<S>(of: Tried<S>, stretches: readonly TimelineStretch[]): readonly Day[] {
  const span = spanOf(of);
  const named = [...daysIn(of.subject), ...turnsOf(of.rule, of.subject, of.asked), ...edges(of.rule, of.asked)];
  const near = named.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
  const length = daysBetween(span.from, span.through);
  const between = Array.from({ length: Math.ceil(length / stride) }, (_, index) =>
    addDays(span.from, (index * stride + of.pick) % length),
  );
  const around = Array.from({ length: 2 * window }, (_, days) => addDays(of.asked.clock.facts, days - window));
  const days = new Set([...stretches.flatMap(({ from, through }) => [from, through]), ...near, ...around, ...between]);
  return [...days].filter((day) => day >= span.from && day <= span.through).toSorted();
}

const stride = 29;
const window = 30;

function disagrees<S>({ rule, subject, asked }: Tried<S>, stretches: readonly TimelineStretch[], day: Day): boolean {
  const stretch = stretches.find(({ through }) => day <= through);
  return stretch?.outcome.kind !== kindOf[holds(rule, subject, movedTo(asked, day))];
}

function missedTurn<S>({ rule, subject, asked }: Tried<S>, stretches: readonly TimelineStretch[], day: Day): Breach {
  const then = movedTo(asked, day);
  const on = { kind: kindOf[holds(rule, subject, then)] };
  const said = stretches.find(({ through }) => day <= through)?.outcome ?? on;
  const nearest = nearestTo(day, turnsOf(rule, subject, then));
  return {
    day,
    says: {
      sv: `den ${day} är svaret ”${verdict(on, 'sv')}” medan tidslinjen, som följer reglernas egna vändpunkter, säger ”${verdict(said, 'sv')}” (${nearest === undefined ? 'ingen vändpunkt anges' : `närmaste vändpunkt är ${nearest}`})`,
      en: `on ${day} the answer is “${verdict(on, 'en')}” while the timeline, which follows the turns that the rule declares, says “${verdict(said, 'en')}” (${nearest === undefined ? 'no turn is declared' : `the nearest turn is ${nearest}`})`,
    },
  };
}

function nearestTo(day: Day, turns: readonly Day[]): Day | undefined {
  const away = (turn: Day) => Math.abs(daysBetween(turn, day));
  return turns.toSorted((a, b) => away(a) - away(b))[0];
}

/** Neither hole nor overlap. */
export const unbroken: RuleLaw = {
  key: 'unbroken',
  name: {
    sv: 'tidslinjen täcker varje dag en gång och i ordning',
    en: 'the timeline covers every day once and in order',
  },
  runs: 20,
  breach: (of) => {
    const span = spanOf(of);
    const stretches = timelineOf(of);
    const expected = [...stretches.map(({ from }) => from), addDays(span.through, 1)];
    const found = [span.from, ...stretches.map(({ through }) => addDays(through, 1))];
    const index = found.findIndex((day, at) => day !== expected[at]);
    const day = found[index];
    return day === undefined
      ? undefined
      : { day, says: { sv: `${day} täcks inte en gång`, en: `${day} is not covered once` } };
  },
};

/** Before its first entry a table says nothing, and a claim that judges a table's past for itself may read nothing into that. */
export const noLawBefore: RuleLaw = {
  key: 'no-law-before',
  name: {
    sv: 'före det första värdet i all lag som ett led läser är ledet öppet',
    en: 'before the first entry of all the law that it reads, a claim is open',
  },
  runs: 40,
  breach: ({ rule, subject, asked, pick, days }) => {
    const tables = tablesOf(rule, asked);
    const table = tables[pick % Math.max(tables.length, 1)];
    const first = table === undefined ? undefined : tableTurns(table)[0];
    if (first === undefined) return undefined;
    const day = addDays(first, -1 - days);
    const before = movedTo(asked, day);
    const claim = nodesOf(evaluate(rule, subject, before)).find(
      ({ truth, law }) =>
        truth !== 'unknown' &&
        law.length > 0 &&
        law.every((used) => {
          const read = tables.find(({ key }) => key === used.table);
          return read !== undefined && entriesUnder(read, { ...before.clock, law: used.law }).length === 0;
        }),
    );
    return claim === undefined
      ? undefined
      : {
          day,
          says: {
            sv: `den ${day}, före all lag, är ”${claim.label.sv}” avgjort`,
            en: `on ${day}, before any law, “${claim.label.en}” is settled`,
          },
        };
  },
};
