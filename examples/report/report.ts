import type { Day, KommunCode, Locale } from 'mottagande';
import { calendarLines } from './calendar.js';
import { type CaseDossier, duesOf } from './dossier.js';
import { heading, wrap } from './layout.js';
import { overviewLines } from './overview.js';
import { personsLines } from './person.js';
import { sourceLines } from './sources.js';
import { lapsingLines, waitingLines } from './waiting.js';
import { counted } from './words.js';

/** What a report is about. */
export interface ReportOptions {
  readonly day: Day;
  readonly locale: Locale;
  /** Only this kommun's payments, each on a line of its own. */
  readonly kommun?: KommunCode | undefined;
}

const words = {
  sv: {
    title: 'Mottagandet i Dalarna, läget',
    intro:
      'Svaren är beräknade på vad ärendena säger och är inga beslut. ”Kan inte avgöras” betyder att en uppgift saknas, aldrig ett nej. Tidsramen för etableringsprogrammet (förordning 2017:820 15 §) visas för den som har varit inskriven i det. Alla personer är påhittade.',
    in: 'i',
  },
  en: {
    title: 'Reception in Dalarna as of',
    intro:
      'The answers are computed from what the cases say and are no decisions. “Cannot be decided” means that a fact is missing, never a no. The time frame of etableringsprogrammet (ordinance 2017:820 section 15) is shown for whoever has been in it. All persons are made up.',
    in: 'in',
  },
} as const;

/** The report that a case officer reads, line by line. */
export function reportLines(cases: readonly CaseDossier[], { day, locale, kommun }: ReportOptions): readonly string[] {
  const say = words[locale];
  const persons = cases.flatMap((one) => one.persons);
  const people = counted(persons.length, { sv: 'person', en: 'person' }, { sv: 'personer', en: 'persons' }, locale);
  const matters = counted(cases.length, { sv: 'ärende', en: 'case' }, { sv: 'ärenden', en: 'cases' }, locale);
  return [
    ...heading(`${say.title} ${day}`),
    ...wrap(`${people} ${say.in} ${matters}. ${say.intro}`),
    '',
    ...overviewLines(cases, locale),
    ...cases.flatMap((one) => [...heading(one.title[locale]), ...personsLines(one.persons, locale)]),
    ...calendarLines(duesOf(persons), { day, locale, kommun }),
    ...waitingLines(persons, locale),
    ...lapsingLines(persons, locale),
    ...sourceLines(cases, locale),
  ];
}
