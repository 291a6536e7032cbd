import type { Locale, MeasuresTold, PersonReport, ProgrammeWindow, WindowFrame, WindowStep } from 'mottagande';
import { hardSpace } from './layout.js';
import { questionInWords } from './questions.js';
import { counted, paragraph } from './words.js';

const words = {
  sv: {
    runs: 'tiden löper till och med',
    from: 'räknat från',
    closed: 'tiden är slut från och med',
    used: 'de 24 månaderna med insatser är förbrukade',
    notYet: 'tiden har inte börjat löpa',
    registration: 'den börjar med den första folkbokföringen i en kommun',
    reception: 'den börjar med det första mottagandet i en kommun',
    pausing: 'tiden står still i dag',
    possibly: 'kanske längre, som längst till och med',
    measures: 'insatser:',
    of: 'av',
    months: 'månader',
    usedUp: 'använda,',
    left: 'kvar',
    last: 'sista dagen med insatser om de går vidare som nu',
    undetermined: 'kan inte avgöras',
  },
  en: {
    runs: 'the time runs through',
    from: 'counted from',
    closed: 'the time is over from',
    used: 'the 24 months of measures are used up',
    notYet: 'the time has not begun to run',
    registration: 'it begins with the first registration in a kommun',
    reception: 'it begins with the first reception in a kommun',
    pausing: 'the time stands still today',
    possibly: 'perhaps longer, at the most through',
    measures: 'measures:',
    of: 'of',
    months: 'months',
    usedUp: 'used,',
    left: 'left',
    last: 'last day of measures if they go on as now',
    undetermined: 'cannot be decided',
  },
} as const;

/** The time in etableringsprogrammet; nothing for whoever has never been in it. */
export function programmeInWords({ programme }: PersonReport, locale: Locale): readonly string[] {
  return programme === null ? [] : windowInWords(programme, locale);
}

function windowInWords(window: ProgrammeWindow, locale: Locale): readonly string[] {
  const say = words[locale];
  switch (window.kind) {
    case 'notYetRunning':
      return [
        `${say.notYet}; ${window.waitsFor.map(({ event, source }) => `${say[event]} [${paragraph(source, locale)}]`).join('; ')}`,
      ];
    case 'undetermined':
      return [say.undetermined, ...window.because.map((open) => questionInWords(open, locale))];
    case 'closed':
      return [
        `${say.closed} ${window.on}${window.because === 'measures' ? `: ${say.used}` : ''}`,
        ...possiblyInWords(window, locale),
        ...countInWords(window, locale),
      ];
    case 'running':
      return [
        `${say.runs} ${window.lastDay}${window.pausing ? `; ${say.pausing}` : ''}`,
        ...possiblyInWords(window, locale),
        ...countInWords(window, locale),
        measuresInWords(window.measures, locale),
        `${say.last}: ${window.lastDayOfMeasures}`,
      ];
  }
}

function possiblyInWords({ possiblyThrough }: WindowFrame, locale: Locale): readonly string[] {
  return possiblyThrough === null ? [] : [`${words[locale].possibly} ${possiblyThrough}`];
}

function countInWords({ steps }: WindowFrame, locale: Locale): readonly string[] {
  return steps.map((step, index) =>
    index === 0 ? `${words[locale].from} ${step.day}, ${step.label[locale]}` : stepInWords(step, locale),
  );
}

function stepInWords({ label, days, day, source }: WindowStep, locale: Locale): string {
  const added =
    days === null ? '' : `${counted(days, { sv: 'dag', en: 'day' }, { sv: 'dagar', en: 'days' }, locale)}, `;
  return `+ ${added}${label[locale]} → ${day} [${paragraph(source, locale)}]`;
}

function measuresInWords({ months, monthsUsed, monthsLeft }: MeasuresTold, locale: Locale): string {
  const say = words[locale];
  const number = (of: number): string => (locale === 'sv' ? String(of).replace('.', ',') : String(of));
  const used = `${number(monthsUsed)} ${say.of} ${months}${hardSpace}${say.months} ${say.usedUp}`;
  return `${say.measures} ${used} ${number(monthsLeft)} ${say.left}`;
}
