import { type Due, type Kronor, type Ledger, type Locale, type Open } from 'mottagande';
import type { Dossier, Lapsing } from './dossier.js';
import { bullet, hardSpace, heading, wrap } from './layout.js';
import { nearest, obstaclesInWords } from './nearest.js';
import { questionInWords } from './questions.js';
import { counted, kommunName, kronor, monthOf, oneOf } from './words.js';

const words = {
  sv: {
    waiting: 'Utbetalningar som väntar på svar',
    lapsing: 'Utbetalningar som inte räknas',
    lapsingIntro:
      'På prövningsdagen är villkoren inte uppfyllda, på vad ärendena nu säger. Ett nytt tillstånd eller en ny uppgift kan ändra det.',
    each: 'vardera',
    to: 'till',
    from: 'från',
    if: 'om',
    in: 'i',
    actual: 'det faktiska mottagandet avgör',
    registration: 'folkbokföringen avgör',
    received: 'först mottagen',
    nobody: 'mottagaren kan inte sägas',
  },
  en: {
    waiting: 'Payments that wait for an answer',
    lapsing: 'Payments that do not count',
    lapsingIntro:
      'On the day of the test the conditions are not met, on what the cases say now. A new permit or a new fact can change that.',
    each: 'each',
    to: 'to',
    from: 'from',
    if: 'if',
    in: 'in',
    actual: 'the actual reception decides',
    registration: 'the folkbokföring decides',
    received: 'first received',
    nobody: 'the recipient cannot be said',
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
  if (plan.kind !== 'planned') return [];
  const open = plan.ledger.dues.flatMap((due) =>
    due.gate.kind === 'undetermined' ? [{ due, because: due.gate.because }] : [],
  );
  return groupsBy(open, ({ because }) => questionsIn(because, locale)).map(
    ([questions, group]) =>
      `${paymentsInWords(
        group.map(({ due }) => due),
        locale,
      )} – ${questions}`,
  );
}

function alternativesIn({ report: { plan } }: Dossier, locale: Locale): readonly string[] {
  if (plan.kind !== 'undetermined') return [];
  return plan.alternatives.map(
    (ledger) =>
      `${paymentsInWords(ledger.dues, locale)} ${conditionOf(ledger, locale)} – ${questionsIn(plan.because, locale)}`,
  );
}

function conditionOf({ reception: { by, on, kommun } }: Ledger, locale: Locale): string {
  const say = words[locale];
  const basis = by === 'registration' ? say.registration : say.actual;
  return `${say.if} ${basis} (${say.received} ${on} ${say.in} ${kommunName(kommun)})`;
}

function questionsIn(because: readonly Open[], locale: Locale): string {
  return [...new Set(because.map((open) => questionInWords(open, locale)))].join(' ');
}

/** Whose, how many, when, how much and to whom: `vansbro-05: 5 utbetalningar 2026-10 – 2027-10, 16 500 kr vardera, till Vansbro`. */
function paymentsInWords(dues: readonly Due[], locale: Locale): string {
  const say = words[locale];
  const months = dues.flatMap(({ dueOn }) => (dueOn === null ? [] : [monthOf(dueOn)])).toSorted();
  const [first, last] = [months[0], months.at(-1)];
  const span = first === last ? first : `${first ?? ''}${hardSpace}–${hardSpace}${last ?? ''}`;
  const amounts = [...new Set(dues.flatMap(amountsOf))].map((amount) => kronor(amount, locale));
  const kommuner = [...new Set(dues.map(({ recipient }) => recipient))].map((kommun) =>
    kommun === null ? say.nobody : `${say.to} ${kommunName(kommun)}`,
  );
  const many = counted(dues.length, { sv: 'utbetalning', en: 'payment' }, { sv: 'utbetalningar', en: 'payments' }, locale);
  const each = dues.length === 1 ? '' : ` ${say.each}`;
  return `${dues[0]?.person ?? ''}: ${many} ${span ?? ''}, ${oneOf(amounts, locale)}${each}, ${kommuner.join(', ')}`;
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
