import { asKronor, compareKronor, sum } from '../../kernel/money.js';
import { summarise, total } from '../../reimbursement/ledger/summarise.js';
import { duesOf, firstFault, type SchemeLaw, settledDues } from './tried.js';

/** Each payment is one row: tested, then due, in its own period. */
export const ordered: SchemeLaw = {
  key: 'ordered',
  name: {
    sv: 'varje utbetalning prövas efter att dess period har börjat och senast den dag den ska betalas',
    en: 'every payment is tested after its period has begun and no later than it is due',
  },
  runs: 40,
  breach: (of) =>
    firstFault(duesOf(of), ({ dueOn, testedOn, ageTestedOn, period }) => {
      if (period.through !== null && period.through < period.from)
        return { sv: 'har en period som slutar innan den börjar', en: 'has a period that ends before it begins' };
      if (testedOn < period.from) return { sv: 'prövas före sin period', en: 'is tested before its period' };
      const late = dueOn !== null && (testedOn > dueOn || (ageTestedOn !== null && ageTestedOn > dueOn));
      return late ? { sv: 'prövas efter att den ska betalas', en: 'is tested after it is due' } : undefined;
    }),
};

/** No payment is planned twice. */
export const onceEach: SchemeLaw = {
  key: 'once-each',
  name: { sv: 'ingen utbetalning står två gånger', en: 'no payment stands twice' },
  runs: 40,
  breach: ({ scheme, subject, asked }) => {
    const { ledger, alternatives = [] } = scheme.plan(subject, asked);
    for (const { dues } of ledger === undefined ? alternatives : [ledger]) {
      const parts = dues.map(({ part }) => part);
      const found = firstFault(
        dues.filter(({ part }, index) => parts.indexOf(part) !== index),
        () => ({ sv: 'står två gånger', en: 'stands twice' }),
      );
      if (found !== undefined) return found;
    }
    return undefined;
  },
};

/** What cannot be said is listed as open, with why; what is owed is said whole. */
export const openIsTold: SchemeLaw = {
  key: 'open-is-told',
  name: {
    sv: 'en utbetalning utan belopp eller mottagare är öppen eller inte aktuell, och en öppen säger vad den väntar på',
    en: 'a payment without an amount or a recipient is open or not owed, and an open one says what it waits for',
  },
  runs: 40,
  breach: (of) =>
    firstFault(duesOf(of), ({ gate, amount, recipient }) => {
      if (gate.kind === 'met' && (amount === null || recipient === null))
        return {
          sv: 'ska betalas men saknar belopp eller mottagare',
          en: 'is owed but lacks an amount or a recipient',
        };
      const silent = gate.kind !== 'met' && (gate.because as readonly unknown[]).length === 0;
      return silent ? { sv: 'säger inte varför', en: 'does not say why' } : undefined;
    }),
};

/** Money is exact, and its steps lead to it. */
export const wholeOre: SchemeLaw = {
  key: 'whole-ore',
  name: {
    sv: 'varje belopp är hela ören, inte negativt, och är det sista steget i sin uträkning',
    en: 'every amount is whole öre, not negative, and is the last step of its computation',
  },
  runs: 40,
  breach: (of) =>
    firstFault(duesOf(of), ({ amount, possibleAmounts, steps }) => {
      const amounts = [...(amount === null ? [] : [amount]), ...possibleAmounts, ...steps.map((step) => step.amount)];
      const odd = amounts.find((one) => asKronor(one) === undefined || compareKronor(one, sum([])) < 0);
      if (odd !== undefined) return { sv: `har beloppet ${odd}`, en: `has the amount ${odd}` };
      const last = steps.at(-1)?.amount ?? amount;
      return amount === null || last === amount
        ? undefined
        : {
            sv: `är ${amount}, men uträkningen slutar i ${last ?? ''}`,
            en: `is ${amount}, but its steps end in ${last ?? ''}`,
          };
    }),
};

/** What rests on an assumption says so, and nothing else does. */
export const expectedRests: SchemeLaw = {
  key: 'expected-rests',
  name: {
    sv: 'en utbetalning är förväntad när den vilar på ett antagande, och bara då',
    en: 'a payment is expected when it rests on an assumption, and only then',
  },
  runs: 40,
  breach: (of) =>
    firstFault(duesOf(of), ({ status, assumptions }) =>
      (status === 'expected') === assumptions.length > 0
        ? undefined
        : {
            sv: `är ${status} med ${assumptions.length} antaganden`,
            en: `is ${status} with ${assumptions.length} assumptions`,
          },
    ),
};

/** What is owed has a day to be paid on, so that the calendar has it; what must be applied for is not owed before that. */
export const addsUp: SchemeLaw = {
  key: 'adds-up',
  name: {
    sv: 'månadernas summor är summan av det som ska betalas; öppna utbetalningar och sådana som ska sökas redovisas för sig',
    en: 'the months come to the sum of what is owed; what is open, or has to be applied for, is told apart',
  },
  runs: 40,
  breach: (of) => {
    const dues = [...settledDues(of).values()];
    const owed = total(dues.filter(({ gate, status }) => gate.kind === 'met' && status !== 'on-application'));
    const found = sum(summarise(dues).flatMap(({ due, expected }) => [due, expected]));
    return found === owed
      ? undefined
      : { day: null, says: { sv: `det blir ${found}, inte ${owed}`, en: `they come to ${found}, not ${owed}` } };
  },
};
