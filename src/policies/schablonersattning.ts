import { policy } from '../kernel/policy.js';

/** How 2022:1456 p. 2 ("costs before") meets a payment that covers months before 2023 and is made after. */
export const schablonTransition2023 = policy({
  key: 'schablonTransition2023',
  question: {
    sv: 'Styrs belopp och åldersgräns vid årsskiftet 2022/2023 av utbetalningsdagen eller av den tid som utbetalningen avser?',
    en: 'Do amount and age limit at the turn of 2022/2023 follow the day of payment or the time that the payment covers?',
  },
  options: ['payment-day', 'cost-period'],
  default: 'payment-day',
  source: { transitional: '2022:1456', punkt: 2 },
});

/** What "inom 18 kalendermånader från det första mottagandet" means for a move in the month where the readings differ. */
export const eighteenCalendarMonths = policy({
  key: 'eighteenCalendarMonths',
  question: {
    sv: 'Räknas de 18 kalendermånaderna i 14 § från och med mottagandemånaden, efter den, eller till samma dag?',
    en: 'Are the 18 calendar months of section 14 counted with the month of reception, after it, or to the same day?',
  },
  options: ['with-reception-month', 'after-reception-month', 'to-the-day'],
  default: null,
  source: { sfs: '2010:1122', paragraf: '14 §' },
});

/** Whether somebody registered nowhere on the day before a period, and in another kommun at its end, has "moved to a new kommun". */
export const moveFromNowhere = policy({
  key: 'moveFromNowhere',
  question: {
    sv: 'Är det en flytt enligt 14 § när personen inte var folkbokförd någonstans före perioden?',
    en: 'Is it a move under section 14 when the person was registered nowhere before the period?',
  },
  options: ['is-a-move', 'is-none'],
  default: null,
  source: { sfs: '2010:1122', paragraf: '14 §' },
});

/** Whether somebody who moves away and back within one period has moved to a new kommun. */
export const moveThereAndBack = policy({
  key: 'moveThereAndBack',
  question: {
    sv: 'Är det en flytt till en ny kommun när personen flyttar bort och tillbaka under samma period?',
    en: 'Is it a move to a new kommun when the person moves away and back within one period?',
  },
  options: ['is-a-move', 'is-none'],
  default: 'is-none',
  source: { sfs: '2010:1122', paragraf: '14 §' },
});
