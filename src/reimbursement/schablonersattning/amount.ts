import { hasReached, hasTurned } from '../../conditions/age.js';
import type { Born } from '../../facts/questions.js';
import { type Asked, inUse, under } from '../../kernel/asked.js';
import { type DatedValue, datedValue } from '../../kernel/dated-value.js';
import { addDays, type Day, day } from '../../kernel/day.js';
import { evaluate } from '../../kernel/evaluate.js';
import { holdsInOrder, lookUpInOrder } from '../../kernel/in-order.js';
import { gapIn, type LookedUp, lookUpIn } from '../../kernel/look-up.js';
import type { Kronor } from '../../kernel/money.js';
import type { LawRead } from '../../kernel/notice.js';
import { share } from '../../kernel/share.js';
import type { Open } from '../../kernel/open.js';
import { outcome } from '../../kernel/outcome.js';
import { readingOf } from '../../kernel/policy.js';
import { type ReadingUsed, readingUsed } from '../../kernel/reading-used.js';
import type { Rule } from '../../kernel/rule.js';
import type { Source } from '../../kernel/source.js';
import {
  ageLimitReceivedBefore2026,
  ageLimitReceivedFrom2026,
  costsFrom2023,
  receivedAfter,
  type Schablon,
  schablonReceivedBefore2016,
  schablonReceivedBefore2026,
  schablonReceivedFrom2026,
} from '../../law/sfs-2010-1122/schablonersattning.js';
import { verifiedThrough } from '../../law/verified.js';
import { schablonTransition2023 } from '../../policies/schablonersattning.js';
import type { Step } from '../ledger/due.js';

/** What a share of the schablonersättning comes to, or why it cannot be said. */
export interface AmountFound {
  readonly amount: Kronor | null;
  readonly possible: readonly Kronor[];
  readonly because: readonly Open[];
  readonly steps: readonly Step[];
  readonly readings: readonly ReadingUsed[];
}

/** A series of amounts with its age limit. */
interface Regime {
  readonly amounts: DatedValue<Schablon>;
  readonly limitReached: Rule<Born>;
}

const label = { sv: 'har uppnått åldersgränsen', en: 'has reached the age limit' };
const fixedLimit = hasTurned(
  { key: 'aldersgrans', label, source: { sfs: '2010:1122', paragraf: '11 §' } },
  ageLimitReceivedBefore2026,
);
const riktalder = hasReached(
  { key: 'riktalder', label, source: { sfs: '2010:1122', paragraf: '11 §', as: '2022:1831' } },
  ageLimitReceivedFrom2026,
);

/** Which series applies, by the day of first reception: 11 a § to 2015, 11 § as 2022:1457 p. 3 keeps it, and 11 § with the riktålder. */
const regimes = datedValue<Regime>({
  key: 'schablon-serie-efter-mottagande',
  label: {
    sv: 'schablonersättningens serie efter första mottagandet',
    en: 'the series of the grant by first reception',
  },
  verifiedThrough,
  entries: [
    {
      from: addDays(receivedAfter, 1),
      value: { amounts: schablonReceivedBefore2016, limitReached: fixedLimit },
      source: { transitional: '2010:1122', punkt: 1 },
    },
    {
      from: day('2016-01-01'),
      value: { amounts: schablonReceivedBefore2026, limitReached: fixedLimit },
      source: { sfs: '2010:1122', paragraf: '11 §', as: '2015:883' },
    },
    {
      from: day('2026-01-01'),
      value: { amounts: schablonReceivedFrom2026, limitReached: riktalder },
      source: { transitional: '2022:1457', punkt: 3, as: '2024:188' },
    },
  ],
});

/** What a payment asks of the tables: for which time, tested and paid when, what share and by which paragraph. */
export interface AmountQuestion {
  readonly periodEnd: Day;
  readonly ageOn: Day;
  readonly paidOn: Day;
  readonly percent: string;
  readonly source: Source;
}

/** The payments of one person, asked about in order. */
export interface Amounts {
  readonly amountOf: (question: AmountQuestion) => AmountFound;
  /** What the amounts so far rest on. */
  readonly law: () => readonly LawRead[];
}

/** An amount told without any reading, and what it was of. */
interface Told {
  readonly table: LookedUp<Schablon>;
  readonly band: keyof Schablon;
  readonly percent: string;
  readonly source: Source;
  readonly found: AmountFound;
}

/** Payment after payment is the same share, by the same provision, of the amount of the same age band and entry. */
function isSame(
  last: Told | undefined,
  table: LookedUp<Schablon>,
  band: keyof Schablon,
  { percent, source }: AmountQuestion,
): last is Told {
  return last?.table === table && last.band === band && last.percent === percent && last.source === source;
}

/** 2010:1122 11 §: for somebody received on a day, the amount of the day of payment, by the age at the end of the month before it. */
export function amountsOf(born: Born, received: Day, asked: Asked): Amounts {
  const regime = lookUpIn(regimes, under(asked, received, received));
  const series: LawRead = { used: [regime.used], law: received };
  if (regime.value === null)
    return { amountOf: (question) => unsaid(regime.open, readingsIn(question, asked)), law: () => [series] };
  const { amounts, limitReached } = regime.value;
  const tables = lookUpInOrder(amounts);
  const limit = holdsInOrder(limitReached, born);
  let last: Told | undefined;
  const amountOf = (question: AmountQuestion): AmountFound => {
    const { percent, source } = question;
    const readings = readingsIn(question, asked);
    const then = under(asked, lawDay(question, asked), question.ageOn);
    const table = tables.on(then);
    const reached = limit.on(then);
    if (table.value === null) return unsaid(table.open, readings);
    if (reached === 'unknown') {
      const found = outcome(evaluate(limitReached, born, then));
      const possible = [table.value.reached, table.value.below].flatMap((one) => share(one, percent, 'exact') ?? []);
      return { ...unsaid(null, readings), possible, because: found.kind === 'undetermined' ? found.because : none };
    }
    const band = reached === 'yes' ? 'reached' : 'below';
    const whole = table.value[band];
    if (isSame(last, table, band, question) && readings === none) return last.found;
    const amount = share(whole, percent, 'exact');
    // No paragraph says how a share would be rounded; every amount of the statute is whole kronor, so only a caller's own table gets here.
    if (amount === undefined) return unsaid(gapIn(inUse(amounts, then), then, 'no-value', table.used.source), readings);
    const steps = [
      { label: bands[band], amount: whole, source: table.used.source ?? source },
      { label: { sv: `${percent} procent`, en: `${percent} per cent` }, amount, source },
    ];
    const found = { amount, possible: none, because: none, steps, readings };
    if (readings === none) last = { table, band, percent, source, found };
    return found;
  };
  return { amountOf, law: () => [series, ...tables.law, ...limit.law] };
}

const none: readonly never[] = [];

const bands = {
  reached: {
    sv: 'schablonersättning för den som har uppnått åldersgränsen',
    en: 'grant for a person who has reached the age limit',
  },
  below: {
    sv: 'schablonersättning för den som inte har uppnått åldersgränsen',
    en: 'grant for a person who has not reached the age limit',
  },
};

function unsaid(open: Open | null, readings: readonly ReadingUsed[]): AmountFound {
  return { amount: null, possible: none, because: open === null ? none : [open], steps: none, readings };
}

function readingsIn(question: AmountQuestion, asked: Asked): readonly ReadingUsed[] {
  return spansTransition(question) ? [readingUsed(schablonTransition2023, asked)] : none;
}

/** 2022:1456 p. 2: whether the older provisions follow the time that the payment covers is a reading. */
function lawDay(question: AmountQuestion, asked: Asked): Day {
  const byPeriod = spansTransition(question) && readingOf(schablonTransition2023, asked.policies) === 'cost-period';
  return byPeriod ? question.periodEnd : question.paidOn;
}

function spansTransition({ paidOn, periodEnd }: AmountQuestion): boolean {
  return paidOn >= costsFrom2023 && periodEnd < costsFrom2023;
}
