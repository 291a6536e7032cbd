import { type Due, type Kronor, type Ledger, type Locale, type Open, openDues } from 'mottagande';
import type { Dossier, Lapsing } from './dossier.js';
import { bullet, hardSpace, heading, wrap } from './layout.js';
import { nearest, obstaclesInWords } from './nearest.js';
import { questionInWords } from './questions.js';
import { allOf, counted, kommunName, kronor, monthOf, oneOf } from './words.js';

const words = {
  sv: {
    waiting: 'Utbetalningar som väntar på svar',
    lapsing: 'Utbetalningar som inte räknas',
    lapsingIntro:
      'På prövningsdagen är villkoren inte uppfyllda, på vad ärendena nu säger. Ett nytt tillstånd eller en ny uppgift kan ändra det.',
    each: 'vardera',
    to: 'till',
    actual: 'om det faktiska mottagandet',
    registration: 'om folkbokföringen',
    decides: 'avgör',
    nobody: 'mottagaren kan inte sägas',
    unsaid: 'beloppen kan inte sägas',
  },
  en: {
    waiting: 'Payments that wait for an answer',
    lapsing: 'Payments that do not count',
    lapsingIntro:
      'On the day of the test the conditions are not met, on what the cases say now. A new permit or a new fact can change that.',
    each: 'each',
    to: 'to',
    actual: 'if the actual reception of',
    registration: 'if the registration of',
    decides: 'decides',
    nobody: 'the recipient cannot be said',
    unsaid: 'the amounts cannot be said',
  },
} as const;

/** Payments whose conditions or amount cannot be decided, with the questions that would settle them. */
export function waitingLines(persons: readonly Dossier[], locale: Locale): readonly string[] {
  const texts = persons.flatMap((dossier) => [...openIn(dossier, locale), ...alternativesIn(dossier, locale)]);
  return texts.length === 0 ? [] : [...heading(words[locale].waiting), ...texts.flatMap(bullet), ''];
}

/** Payments that a plan holds but whose conditions are not met on the day on which they are tested. */
export function lapsingLines(persons: readonly Dossier[], locale: Locale): readonly string[] {
  const say = words[locale];
  const texts = persons.flatMap(({ lapsing }) =>
    groupsBy(lapsing, (one) => obstaclesInWords(nearest(one.answer.proof), locale)).map(
      ([why, group]) => `${paymentsInWords(group.map(dueOf), locale)} – ${why}`,
    ),
  );
  if (texts.length === 0) return [];
  return [...heading(say.lapsing), ...wrap(say.lapsingIntro), ...texts.flatMap(bullet), ''];
}

function dueOf({ due }: Lapsing): Due {
  return due;
}

function openIn({ report: { plan } }: Dossier, locale: Locale): readonly string[] {
  const dues = plan.kind === 'planned' ? openDues(plan.ledger.dues) : [];
  return groupsBy(dues, ({ gate }) => (gate.kind === 'undetermined' ? questionsIn(gate.because, locale) : '')).map(
    ([questions, group]) => `${paymentsInWords(group, locale)} – ${questions}`,
  );
}

/** When the first reception cannot be settled there is a plan for each day that it can be, and none of them is in the calendar. */
function alternativesIn({ report: { plan } }: Dossier, locale: Locale): readonly string[] {
  if (plan.kind !== 'undetermined') return [];
  return plan.alternatives.map(
    (ledger) =>
      `${paymentsInWords(ledger.dues, locale)}, ${condition(ledger, locale)} – ${questionsIn(plan.because, locale)}`,
  );
}

function condition({ reception: { by, on } }: Ledger, locale: Locale): string {
  const say = words[locale];
  return `${by === 'registration' ? say.registration : say.actual} ${on} ${say.decides}`;
}

function questionsIn(because: readonly Open[], locale: Locale): string {
  return [...new Set(because.map((open) => questionInWords(open, locale)))].join(' ');
}

/** Whose, how many, when, how much and to whom: `vansbro-05: 5 utbetalningar 2026-10 – 2027-10, 16 500 kr vardera, till Vansbro`. */
function paymentsInWords(dues: readonly Due[], locale: Locale): string {
  const say = words[locale];
  const many = counted(
    dues.length,
    { sv: 'utbetalning', en: 'payment' },
    { sv: 'utbetalningar', en: 'payments' },
    locale,
  );
  const kommuner = [...new Set(dues.map(({ recipient }) => recipient))].map((kommun) =>
    kommun === null ? say.nobody : `${say.to} ${kommunName(kommun)}`,
  );
  return `${dues[0]?.person ?? ''}: ${many} ${monthsOf(dues, locale)}, ${amountsIn(dues, locale)}, ${kommuner.join(', ')}`;
}

function monthsOf(dues: readonly Due[], locale: Locale): string {
  const months = dues.flatMap(({ dueOn }) => (dueOn === null ? [] : [monthOf(dueOn)]));
  if (months.length <= 3) return allOf(months, locale);
  return `${months[0] ?? ''}${hardSpace}–${hardSpace}${months.at(-1) ?? ''}`;
}

/** More than two possible amounts say nothing. */
function amountsIn(dues: readonly Due[], locale: Locale): string {
  const say = words[locale];
  const amounts = [...new Set(dues.flatMap(amountsOf))];
  if (amounts.length === 0 || amounts.length > 2) return say.unsaid;
  const text = oneOf(
    amounts.map((amount) => kronor(amount, locale)),
    locale,
  );
  return dues.length === 1 ? text : `${text} ${say.each}`;
}

function amountsOf({ amount, possibleAmounts }: Due): readonly Kronor[] {
  return amount === null ? possibleAmounts : [amount];
}

function groupsBy<T>(items: readonly T[], key: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push(item);
  }
  return [...groups];
}
