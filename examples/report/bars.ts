import {
  addMonths,
  addYears,
  type Day,
  type Due,
  type KommunCode,
  type Locale,
  type MonthTotal,
  summarise,
} from 'mottagande';
import { grouped, kommunName, monthOf } from './words.js';
import { box, label, line, moved, type Svg } from './svg.js';
import { startOfYear } from './year.js';

const colours = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00'];
const plot = { left: 92, top: 16, width: 980, height: 250 } as const;

/** How an expected payment stands back. */
const lighter = 0.45;

/** Height of the drawing, its legend included. */
export const barsHeight = 330;

const words = {
  sv: { expected: 'ljusare: förväntat', axis: 'kr per månad' },
  en: { expected: 'lighter: expected', axis: 'SEK per month' },
} as const;

/** The payment calendar as bars: a month each, a colour for each kommun, lighter where the payment is only expected. */
export function bars(dues: readonly Due[], day: Day, locale: Locale): Svg {
  const all = summarise(dues);
  const kommuner = [...new Set(all.map(({ kommun }) => kommun))].toSorted();
  const months = monthsIn(all, day);
  const highest = Math.max(1, ...months.map((month) => sizeOf(all.filter((one) => monthOf(one.month) === month))));
  const step = stepFor(highest);
  const top = Math.ceil(highest / step) * step;
  const y = (amount: number): number => plot.height - (amount / top) * plot.height;
  const slot = plot.width / Math.max(1, months.length);

  const drawn = months.flatMap((month, index) => [
    ...stack(
      all.filter((one) => monthOf(one.month) === month),
      kommuner,
    ).map(({ kommun, from, to, status }) =>
      box(index * slot + slot * 0.14, y(to), slot * 0.72, y(from) - y(to), {
        fill: colourOf(kommun, kommuner),
        'fill-opacity': status === 'due' ? 1 : lighter,
      }),
    ),
    ...monthLabels(month, index, slot),
  ]);
  const today = (months.indexOf(monthOf(day)) + Number(day.slice(8)) / 31) * slot;
  return [
    moved(plot.left, plot.top, ...grid(top, step, y, locale), ...drawn, now(today, day)),
    label(plot.left, plot.top - 4, words[locale].axis, { class: 'small' }),
    moved(plot.left, plot.top + plot.height + 50, ...legend(kommuner, locale)),
  ].join('\n');
}

/** Every month from the January of the year before until the last payment. */
function monthsIn(all: readonly MonthTotal[], day: Day): readonly string[] {
  const last = all.reduce((latest, { month }) => (month > latest ? month : latest), day);
  const january = addYears(startOfYear(day), -1);
  const count = (Number(last.slice(0, 4)) - Number(january.slice(0, 4))) * 12 + Number(last.slice(5, 7));
  return Array.from({ length: count }, (_, index) => monthOf(addMonths(january, index)));
}

interface Block {
  readonly kommun: KommunCode;
  readonly status: 'due' | 'expected';
  readonly from: number;
  readonly to: number;
}

function stack(ofMonth: readonly MonthTotal[], kommuner: readonly KommunCode[]): readonly Block[] {
  return kommuner
    .flatMap((kommun) => ofMonth.filter((one) => one.kommun === kommun))
    .flatMap(({ kommun, due, expected }) => [
      { kommun, status: 'due' as const, amount: Number(due) },
      { kommun, status: 'expected' as const, amount: Number(expected) },
    ])
    .filter(({ amount }) => amount > 0)
    .reduce<readonly Block[]>((below, { kommun, status, amount }) => {
      const from = below.at(-1)?.to ?? 0;
      return [...below, { kommun, status, from, to: from + amount }];
    }, []);
}

function sizeOf(ofMonth: readonly MonthTotal[]): number {
  return ofMonth.reduce((sum, { due, expected }) => sum + Number(due) + Number(expected), 0);
}

/** A round step that gives three to six lines. */
function stepFor(highest: number): number {
  const rounded = [5_000, 10_000, 20_000, 25_000, 50_000, 100_000, 200_000, 250_000, 500_000, 1_000_000];
  return rounded.find((step) => highest / step <= 6) ?? highest;
}

function grid(top: number, step: number, y: (amount: number) => number, locale: Locale): readonly Svg[] {
  return Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step).flatMap((amount) => [
    line(0, y(amount), plot.width, y(amount), { class: amount === 0 ? 'axis' : 'grid' }),
    label(-8, y(amount) + 4, grouped(amount.toString(), locale), { class: 'small', 'text-anchor': 'end' }),
  ]);
}

function monthLabels(month: string, index: number, slot: number): readonly Svg[] {
  const middle = index * slot + slot / 2;
  const number = label(middle, plot.height + 15, Number(month.slice(5)).toString(), {
    class: 'small',
    'text-anchor': 'middle',
  });
  if (!month.endsWith('-01')) return [number];
  return [
    number,
    line(index * slot, 0, index * slot, plot.height + 32, { class: 'grid' }),
    label(index * slot + 4, plot.height + 31, month.slice(0, 4), { class: 'year' }),
  ];
}

function now(x: number, day: Day): Svg {
  return [line(x, -8, x, plot.height, { class: 'now' }), label(x + 5, -1, day, { class: 'small' })].join('');
}

function legend(kommuner: readonly KommunCode[], locale: Locale): readonly Svg[] {
  return [
    ...kommuner.flatMap((kommun, index) => [
      box(index * 130, 0, 13, 13, { fill: colourOf(kommun, kommuner) }),
      label(index * 130 + 19, 11, kommunName(kommun)),
    ]),
    box(kommuner.length * 130, 0, 13, 13, { fill: '#546e7a', 'fill-opacity': lighter }),
    label(kommuner.length * 130 + 19, 11, words[locale].expected),
  ];
}

function colourOf(kommun: KommunCode, kommuner: readonly KommunCode[]): string {
  return colours[kommuner.indexOf(kommun) % colours.length] ?? '#888888';
}
