import { addDays, addYears, type Answer, type Day, daysBetween, type Locale, type Span, verdict } from 'mottagande';
import { type CaseDossier, type Dossier, rightsOf, type Standing } from './dossier.js';
import { marginName } from './person.js';
import { box, element, label, line, moved, type Svg } from './svg.js';

const fills: Readonly<Record<Answer['kind'], string>> = {
  eligible: '#00796b',
  ineligible: '#dfe4e8',
  undetermined: 'url(#open)',
};

const plot = { left: 150, top: 56, width: 922 } as const;
const bar = { height: 8, pitch: 10, row: 28, head: 28 } as const;

/** The time that the drawing shows. */
export interface Shown extends Span {
  readonly through: Day;
}

/** Height of the drawing for so many cases and persons. */
export function timelinesHeight(cases: readonly CaseDossier[]): number {
  return plot.top + bodyHeight(cases) + 24;
}

function bodyHeight(cases: readonly CaseDossier[]): number {
  return cases.reduce((sum, { persons }) => sum + bar.head + persons.length * bar.row, 0);
}

/** For each person and right a bar over the years: covered, not covered, cannot be decided. */
export function timelines(cases: readonly CaseDossier[], day: Day, shown: Shown, locale: Locale): Svg {
  const days = daysBetween(shown.from, shown.through) + 1;
  const x = (on: Day): number => plot.left + (daysBetween(shown.from, on) / days) * plot.width;
  const height = bodyHeight(cases);
  return [
    ...legend(cases, locale),
    moved(0, plot.top, ...years(shown, x, height), ...rows(cases, x, locale), now(x(day), day, height)),
  ].join('\n');
}

function rows(cases: readonly CaseDossier[], x: (on: Day) => number, locale: Locale): readonly Svg[] {
  const tops = cases.map((_, index) => bodyHeight(cases.slice(0, index)));
  return cases.map(({ title, persons }, index) =>
    moved(
      0,
      tops[index] ?? 0,
      label(0, 19, title[locale], { class: 'case' }),
      ...persons.map((dossier, place) => moved(0, bar.head + place * bar.row, ...row(dossier, x, locale))),
    ),
  );
}

function row(dossier: Dossier, x: (on: Day) => number, locale: Locale): readonly Svg[] {
  return [
    label(0, 14, dossier.report.id),
    ...rightsOf(dossier).flatMap((right, index) => stretches(right, 1 + index * bar.pitch, x, locale)),
  ];
}

function stretches({ norm, course }: Standing, y: number, x: (on: Day) => number, locale: Locale): readonly Svg[] {
  return course.map(({ from, through, outcome }) => {
    const told = `${marginName(norm, locale)}, ${from} – ${through}: ${verdict(outcome, locale)}`;
    const width = x(addDays(through, 1)) - x(from);
    return element(
      'rect',
      { x: x(from), y, width, height: bar.height, fill: fills[outcome.kind] },
      element('title', {}, told),
    );
  });
}

function years(shown: Shown, x: (on: Day) => number, height: number): readonly Svg[] {
  const count = Number(shown.through.slice(0, 4)) - Number(shown.from.slice(0, 4)) + 1;
  return Array.from({ length: count }, (_, index) => addYears(shown.from, index)).flatMap((january) => [
    line(x(january), -4, x(january), height, { class: 'grid' }),
    label(x(january) + 4, -2, january.slice(0, 4), { class: 'year' }),
  ]);
}

function now(x: number, day: Day, height: number): Svg {
  return [line(x, -4, x, height, { class: 'now' }), label(x + 5, height + 12, day, { class: 'small' })].join('');
}

const words = {
  sv: { order: 'Uppifrån och ned:' },
  en: { order: 'From the top:' },
} as const;

function legend(cases: readonly CaseDossier[], locale: Locale): readonly Svg[] {
  const [first] = cases.flatMap(({ persons }) => persons);
  const names = first === undefined ? [] : rightsOf(first).map(({ norm }) => marginName(norm, locale));
  const kinds = ['eligible', 'ineligible', 'undetermined'] as const;
  return [
    ...kinds.flatMap((kind, index) => [
      box(plot.left + index * 150, 12, 22, 11, { fill: fills[kind] }),
      label(plot.left + index * 150 + 28, 22, verdict({ kind }, locale)),
    ]),
    label(plot.left + kinds.length * 150, 22, `${words[locale].order} ${names.join(', ')}`),
  ];
}
