import type { Day, Locale } from 'mottagande';
import { bars, barsHeight } from './bars.js';
import { type CaseDossier, duesOf } from './dossier.js';
import { box, element, label, moved, type Svg } from './svg.js';
import { type Shown, timelines, timelinesHeight } from './timelines.js';

const width = 1_120;
const margin = 24;

const style = `
text { font: 13px system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; fill: #263238 }
.title { font-size: 19px; font-weight: 600 }
.case { font-weight: 600; paint-order: stroke; stroke: #ffffff; stroke-width: 5 }
.year { font-size: 12px; font-weight: 600; fill: #546e7a }
.small { font-size: 11px; fill: #546e7a }
.grid { stroke: #cfd8dc; stroke-width: 1 }
.axis { stroke: #546e7a; stroke-width: 1 }
.now { stroke: #b71c1c; stroke-width: 1.5; stroke-dasharray: 4 3 }
`;

const words = {
  sv: {
    calendar: 'Schablonersättning per månad och kommun – beräknat, inte beslutat',
    courses: 'Vem omfattas när – på vad ärendena nu säger',
  },
  en: {
    calendar: 'Schablonersättning by month and kommun – computed, not decided',
    courses: 'Who is covered when – on what the cases say now',
  },
} as const;

/** The payment calendar and everybody's time under each right, as one drawing. */
export function picture(cases: readonly CaseDossier[], day: Day, shown: Shown, locale: Locale): Svg {
  const say = words[locale];
  const second = 76 + barsHeight;
  const height = second + 34 + timelinesHeight(cases) + margin;
  const dues = duesOf(cases.flatMap(({ persons }) => persons));
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, lang: locale },
    element('style', {}, style),
    element('defs', {}, hatching),
    box(0, 0, width, height, { fill: '#ffffff' }),
    label(margin, 36, say.calendar, { class: 'title' }),
    moved(margin, 60, bars(dues, day, locale)),
    label(margin, second + 30, say.courses, { class: 'title' }),
    moved(margin, second + 40, timelines(cases, day, shown, locale)),
  );
}

const hatching = element(
  'pattern',
  { id: 'open', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
  box(0, 0, 6, 6, { fill: '#ffe082' }),
  box(0, 0, 2.5, 6, { fill: '#f57f17' }),
);
