import { type Change, type FirstReception, type Locale, type Need, type Text, total } from 'mottagande';
import { type Dossier, rightsOf, type Standing } from './dossier.js';
import { field, wrap } from './layout.js';
import { programmeInWords } from './programme.js';
import { projectInWords } from './project.js';
import { questionInWords } from './questions.js';
import { standingInWords } from './standing-in-words.js';
import { counted, kommunName, kronor, oneOf, paragraph } from './words.js';

const words = {
  sv: {
    each: 'För var och en:',
    project: 'Projektet',
    programme: 'Etableringsprogrammet',
    reception: 'Först mottagen',
    money: 'Schablonersättning',
    asked: 'Frågor att ställa',
    changes: 'Ändrar svaret',
    in: 'i',
    actual: 'det faktiska mottagandet avgör',
    registration: 'folkbokföringen avgör',
    notReceived: 'ännu inte mottagen i någon kommun',
    undetermined: 'kan inte avgöras',
    if: 'om',
    known: 'beräknat',
    expected: 'förväntat',
    waiting: 'väntar på svar',
    lapsing: 'räknas inte',
    noPayments: 'ingen, eftersom personen inte är mottagen',
    alternatives: 'två möjliga planer, se Utbetalningar som väntar på svar',
    outside: 'mottagen före förordningens tid',
  },
  en: {
    each: 'For each of them:',
    project: 'The project',
    programme: 'Etableringsprogrammet',
    reception: 'First received',
    money: 'Schablonersättning',
    asked: 'Questions to ask',
    changes: 'Changes the answer',
    in: 'in',
    actual: 'the actual reception decides',
    registration: 'the registration decides',
    notReceived: 'not yet received in any kommun',
    undetermined: 'cannot be decided',
    if: 'if',
    known: 'computed',
    expected: 'expected',
    waiting: 'waiting for an answer',
    lapsing: 'not counted',
    noPayments: 'none, since the person has not been received',
    alternatives: 'two possible plans, see Payments that wait for an answer',
    outside: 'received before the time of the ordinance',
  },
} as const;

/** Short names of norms for the margin. */
const margin: Readonly<Record<string, Text>> = {
  etableringsinsatser: { sv: 'Etableringsinsatser', en: 'Establishment Act' },
  'statlig-ersattning': { sv: 'Statlig ersättning', en: 'State reimbursement' },
};

/** The name of a norm for the margin or the head of a column. */
export function marginName({ key, title }: Standing['norm'], locale: Locale): string {
  return (margin[key] ?? title)[locale];
}

/** All that is said of the persons of a case; where the same is said of several, once. */
export function personsLines(persons: readonly Dossier[], locale: Locale): readonly string[] {
  const groups = new Map<string, readonly Dossier[]>();
  for (const dossier of persons) {
    const body = bodyLines(dossier, locale).join('\n');
    groups.set(body, [...(groups.get(body) ?? []), dossier]);
  }
  return [...groups].flatMap(([body, group]) => [
    ...group.flatMap(({ report: { id }, description }) => wrap(`${id} · ${description[locale]}`)),
    ...(group.length === 1 ? [] : [`  ${words[locale].each}`]),
    ...body.split('\n'),
    '',
  ]);
}

function bodyLines(dossier: Dossier, locale: Locale): readonly string[] {
  const say = words[locale];
  const { open, reception } = dossier.report;
  const rights = rightsOf(dossier);
  return [
    ...field(say.project, projectInWords(dossier, locale)),
    ...rights.flatMap((right) => field(marginName(right.norm, locale), standingInWords(right, locale))),
    ...field(say.programme, programmeInWords(dossier.report, locale)),
    ...field(say.reception, [receptionInWords(reception, locale)]),
    ...field(say.money, [moneyInWords(dossier, locale)]),
    ...field(say.changes, changesIn(rights, locale)),
    ...field(
      say.asked,
      open.map((one) => questionInWords(one, locale)),
    ),
  ];
}

function receptionInWords(found: FirstReception, locale: Locale): string {
  const say = words[locale];
  const basis = { 'actual-reception': say.actual, registration: say.registration };
  switch (found.kind) {
    case 'received':
      return `${found.on} ${say.in} ${kommunName(found.kommun)} (${basis[found.by]}, ${paragraph(found.source, locale)})`;
    case 'notReceived':
      return `${say.notReceived} (${basis[found.by]}, ${paragraph(found.source, locale)})`;
    case 'undetermined': {
      const each = found.candidates.map(
        ({ by, on, kommun }) => `${on} ${say.in} ${kommunName(kommun)} ${say.if} ${basis[by]}`,
      );
      return each.length === 0 ? say.undetermined : `${say.undetermined}: ${oneOf(each, locale)}`;
    }
  }
}

function moneyInWords({ report: { plan }, lapsing }: Dossier, locale: Locale): string {
  const say = words[locale];
  if (plan.kind === 'notReceived') return say.noPayments;
  if (plan.kind === 'outside') return `${say.outside} (${paragraph(plan.source, locale)})`;
  if (plan.kind === 'undetermined') return say.alternatives;
  const met = plan.ledger.dues.filter(({ gate }) => gate.kind === 'met');
  const waiting = plan.ledger.dues.filter(({ gate }) => gate.kind === 'undetermined').length;
  const expected = met.filter(({ status }) => status === 'expected');
  const payments = (count: number): string =>
    counted(count, { sv: 'utbetalning', en: 'payment' }, { sv: 'utbetalningar', en: 'payments' }, locale);
  return [
    `${say.known} ${kronor(total(met.filter(({ status }) => status === 'due')), locale)}`,
    ...(expected.length === 0 ? [] : [`${say.expected} ${kronor(total(expected), locale)}`]),
    ...(waiting === 0 ? [] : [`${say.waiting}: ${payments(waiting)}`]),
    ...(lapsing.length === 0 ? [] : [`${say.lapsing}: ${payments(lapsing.length)}`]),
  ].join('; ');
}

function changesIn(rights: readonly Standing[], locale: Locale): readonly string[] {
  return rights.flatMap(({ norm, changes }) =>
    changes
      .filter(({ needs }) => needs.every(comesByItself))
      .map((change) => `${change.on}: ${needsInWords(change, locale)} → ${marginName(norm, locale)}`),
  );
}

/** Time, or a step in a matter that is on record; that somebody without a permit could apply for another is no advice. */
function comesByItself({ by, at }: Need): boolean {
  return by === 'time' || (by === 'procedure' && at.includes('['));
}

function needsInWords({ needs }: Change, locale: Locale): string {
  return needs.map(({ label, to }) => (to === 'yes' ? label[locale] : `${label[locale]}: ${to}`)).join('; ');
}
