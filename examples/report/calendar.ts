import {
  type Day,
  type Due,
  type Kronor,
  type KommunCode,
  type Locale,
  type MonthTotal,
  summarise,
  type Text,
  total,
} from 'mottagande';
import { bullet, heading, table, wrap } from './layout.js';
import { figures, kommunName, monthOf, paragraph } from './words.js';

/** What the kommuner are paid, a row a month. */
export interface Calendar {
  readonly kommuner: readonly KommunCode[];
  readonly rows: readonly CalendarRow[];
  /** The sum of each kommun, in the order of `kommuner`. */
  readonly sums: readonly Kronor[];
  readonly total: Kronor;
}

/** What each kommun is paid in a month, or in a year that is past. */
export interface CalendarRow {
  readonly label: string;
  /** In the order of the calendar's kommuner. */
  readonly amounts: readonly Kronor[];
  readonly total: Kronor;
}

/** The payments of one status by month and kommun; those before the year given are put together by year. */
export function calendarOf(dues: readonly Due[], status: 'due' | 'expected', monthsFrom: string): Calendar {
  const counted = summarise(dues.filter((due) => due.status === status));
  const kommuner = [...new Set(counted.map(({ kommun }) => kommun))].toSorted((a, b) =>
    kommunName(a).localeCompare(kommunName(b), 'sv'),
  );
  const label = ({ month }: MonthTotal): string => (month < monthsFrom ? month.slice(0, 4) : monthOf(month));
  const labels = [...new Set(counted.map(label))];
  const amountOf = (which: (one: MonthTotal) => boolean): Kronor =>
    total(counted.filter(which).flatMap((one) => one.dues));
  return {
    kommuner,
    rows: labels.map((row) => ({
      label: row,
      amounts: kommuner.map((kommun) => amountOf((one) => label(one) === row && one.kommun === kommun)),
      total: amountOf((one) => label(one) === row),
    })),
    sums: kommuner.map((kommun) => amountOf((one) => one.kommun === kommun)),
    total: amountOf(() => true),
  };
}

/** What of the calendar is shown, and how. */
export interface CalendarOptions {
  readonly day: Day;
  readonly locale: Locale;
  /** Only payments to this kommun, month by month and each on a line of its own. */
  readonly kommun?: KommunCode | undefined;
}

const words = {
  sv: {
    title: 'Utbetalningskalender – beräknat, inte beslutat',
    intro:
      'Schablonersättning i kronor från Migrationsverket. En utbetalning ska göras senast den sista dagen i månaden (SFS 2010:1122 12–14 §§); finns särskilda skäl får den göras senare (12 § fjärde stycket).',
    years: 'Tidigare år är hopslagna.',
    only: 'Bara utbetalningar till',
    due: 'På kända uppgifter',
    expected: 'Förväntat, eftersom prövningsdagen ligger efter det som är känt',
    assumes: 'Förutsätter att',
    sum: 'Summa',
    month: 'Månad',
    nothing: 'inga utbetalningar',
    person: 'Person',
    period: 'Avser tid',
    provision: 'Bestämmelse',
    amount: 'Kronor',
    each: 'Varje utbetalning',
  },
  en: {
    title: 'Payment calendar – computed, not decided',
    intro:
      'Schablonersättning in kronor from Migrationsverket. A payment is to be made on the last day of the month at the latest (SFS 2010:1122 sections 12–14); for special reasons it may be made later (section 12, fourth paragraph).',
    years: 'Earlier years are added up.',
    only: 'Only payments to',
    due: 'On known facts',
    expected: 'Expected, since the day of the test lies beyond what is known',
    assumes: 'Taken for granted:',
    sum: 'Sum',
    month: 'Month',
    nothing: 'no payments',
    person: 'Person',
    period: 'Period',
    provision: 'Provision',
    amount: 'Kronor',
    each: 'Each payment',
  },
} as const;

/** The payment calendar: what rests on known facts, and what is expected with the assumption it rests on. */
export function calendarLines(all: readonly Due[], { day, locale, kommun }: CalendarOptions): readonly string[] {
  const say = words[locale];
  const dues = all.filter(({ recipient }) => kommun === undefined || recipient === kommun);
  const monthsFrom = kommun === undefined ? `${day.slice(0, 4)}-01` : '';
  const scope = kommun === undefined ? say.years : `${say.only} ${kommunName(kommun)}.`;
  const expected = dues.filter(({ status, gate }) => status === 'expected' && gate.kind === 'met');
  return [
    ...heading(say.title),
    ...wrap(`${say.intro} ${scope}`),
    '',
    say.due,
    ...calendarTable(calendarOf(dues, 'due', monthsFrom), locale),
    '',
    say.expected,
    ...calendarTable(calendarOf(dues, 'expected', monthsFrom), locale),
    ...assumptionsOf(expected).flatMap((text) => bullet(`${say.assumes} ${text[locale]}.`)),
    '',
    ...(kommun === undefined ? [] : paymentLines(dues, locale)),
  ];
}

function assumptionsOf(dues: readonly Due[]): readonly Text[] {
  return [...new Map(dues.flatMap(({ assumptions }) => assumptions).map((text) => [text.sv, text])).values()];
}

function calendarTable({ kommuner, rows, sums, total: all }: Calendar, locale: Locale): readonly string[] {
  const say = words[locale];
  if (rows.length === 0) return [`  ${say.nothing}`];
  const cell = (amount: Kronor): string => (amount === '0' ? '–' : figures(amount, locale));
  return table(
    [
      [say.month, ...kommuner.map(kommunName), say.sum],
      ...rows.map((row) => [row.label, ...row.amounts.map(cell), cell(row.total)]),
    ],
    'right',
    [say.sum, ...sums.map(cell), cell(all)],
  );
}

/** Every payment that counts, one a line. */
function paymentLines(dues: readonly Due[], locale: Locale): readonly string[] {
  const say = words[locale];
  const counted = summarise(dues).flatMap(({ month, dues: ofMonth }) => ofMonth.map((due) => ({ month, due })));
  const rows = counted.map(({ month, due }) => [
    monthOf(month),
    due.person,
    `${due.period.from} – ${due.period.through ?? ''}`,
    paragraph(due.source, locale),
    due.amount === null ? '' : figures(due.amount, locale).padStart(7),
  ]);
  if (rows.length === 0) return [];
  return [say.each, ...table([[say.month, say.person, say.period, say.provision, say.amount], ...rows], 'left'), ''];
}
