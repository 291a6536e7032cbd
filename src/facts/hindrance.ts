import type { Day } from '../kernel/day.js';
import { fact } from '../kernel/fact.js';
import type { Absence, Period } from './period.js';

/** Gainful employment, subsidised or not. */
export interface Employment extends Absence {
  readonly fullTime?: boolean | undefined;
}

/** A school or course. */
export interface Studies extends Absence {
  readonly kind?: 'gymnasieskola' | 'anpassad-gymnasieskola' | 'annan' | undefined;
  readonly fullTime?: boolean | undefined;
  /** Whether the education gives a right to etableringsersättning. */
  readonly compensated?: boolean | undefined;
}

/** Time at home with one child. */
export interface ChildCare extends Absence {
  readonly childBorn?: Day | undefined;
  readonly fullTime?: boolean | undefined;
  /** Whether föräldrapenning (SFB 12 kap.) is paid for it. */
  readonly parentalBenefit?: boolean | undefined;
}

/** A time of illness. */
export interface SickLeave extends Period {
  /** Whether the person is wholly absent. */
  readonly fullTime?: boolean | undefined;
  /** Whether hel sjukpenning is paid. */
  readonly fullSickPay?: boolean | undefined;
}

/** Another obstacle that Arbetsförmedlingen has accepted, or a time in which it finds the person wholly unable to take part (17 § 5 and 6). */
export interface Obstacle extends Absence {
  readonly kind?: 'accepted' | 'unable' | undefined;
}

/** What a record says about what a person does, or is kept by, beside etableringsprogrammet. */
export interface HindranceRecord {
  readonly employments?: readonly Employment[] | undefined;
  readonly studies?: readonly Studies[] | undefined;
  readonly childCare?: readonly ChildCare[] | undefined;
  readonly sickLeaves?: readonly SickLeave[] | undefined;
  readonly obstacles?: readonly Obstacle[] | undefined;
}

export const employments = fact({
  key: 'employments',
  question: { sv: 'Vilka förvärvsarbeten har personen haft?', en: 'Which employments has the person had?' },
  kind: 'declared',
  read: (record: HindranceRecord) => record.employments,
});

export const employedFullTime = fact({
  key: 'fullTime',
  question: { sv: 'Är förvärvsarbetet på heltid?', en: 'Is the employment full-time?' },
  kind: 'declared',
  read: (employment: Employment) => employment.fullTime,
});

export const studies = fact({
  key: 'studies',
  question: { sv: 'Vilka utbildningar har personen gått?', en: 'Which education has the person attended?' },
  kind: 'register',
  read: (record: HindranceRecord) => record.studies,
});

export const studiesKind = fact({
  key: 'kind',
  question: {
    sv: 'Är utbildningen gymnasieskola, anpassad gymnasieskola eller en annan?',
    en: 'Is the education gymnasieskola, anpassad gymnasieskola or another?',
  },
  kind: 'register',
  read: (one: Studies) => one.kind,
});

export const studiesFullTime = fact({
  key: 'fullTime',
  question: { sv: 'Är utbildningen på heltid?', en: 'Is the education full-time?' },
  kind: 'register',
  read: (one: Studies) => one.fullTime,
});

export const studiesCompensated = fact({
  key: 'compensated',
  question: {
    sv: 'Berättigar utbildningen till etableringsersättning?',
    en: 'Does the education give a right to etableringsersättning?',
  },
  kind: 'register',
  read: (one: Studies) => one.compensated,
});

export const childCare = fact({
  key: 'childCare',
  question: {
    sv: 'När har personen varit hemma för att vårda barn?',
    en: 'When has the person been at home to care for a child?',
  },
  kind: 'register',
  read: (record: HindranceRecord) => record.childCare,
});

export const childBorn = fact({
  key: 'childBorn',
  question: { sv: 'När är barnet fött?', en: 'When was the child born?' },
  kind: 'register',
  read: (care: ChildCare) => care.childBorn,
});

export const careFullTime = fact({
  key: 'fullTime',
  question: { sv: 'Vårdas barnet på heltid?', en: 'Is the child cared for full-time?' },
  kind: 'register',
  read: (care: ChildCare) => care.fullTime,
});

export const parentalBenefit = fact({
  key: 'parentalBenefit',
  question: {
    sv: 'Betalas föräldrapenning enligt 12 kap. socialförsäkringsbalken?',
    en: 'Is föräldrapenning under chapter 12 of the Social Insurance Code paid?',
  },
  kind: 'register',
  read: (care: ChildCare) => care.parentalBenefit,
});

export const sickLeaves = fact({
  key: 'sickLeaves',
  question: { sv: 'När har personen varit sjuk?', en: 'When has the person been ill?' },
  kind: 'register',
  read: (record: HindranceRecord) => record.sickLeaves,
});

export const sickFullTime = fact({
  key: 'fullTime',
  question: { sv: 'Är frånvaron på heltid?', en: 'Is the absence full-time?' },
  kind: 'register',
  read: (leave: SickLeave) => leave.fullTime,
});

export const fullSickPay = fact({
  key: 'fullSickPay',
  question: { sv: 'Betalas hel sjukpenning?', en: 'Is full sickness benefit paid?' },
  kind: 'register',
  read: (leave: SickLeave) => leave.fullSickPay,
});

export const obstacles = fact({
  key: 'obstacles',
  question: {
    sv: 'Har Arbetsförmedlingen godtagit ett annat hinder eller bedömt att personen helt saknar förmåga att delta?',
    en: 'Has Arbetsförmedlingen accepted another obstacle, or found the person wholly unable to take part?',
  },
  kind: 'assessed',
  read: (record: HindranceRecord) => record.obstacles,
});

export const obstacleKind = fact({
  key: 'kind',
  question: {
    sv: 'Är det ett godtaget hinder eller en bedömning att förmåga saknas?',
    en: 'Is it an accepted obstacle or a finding that ability is lacking?',
  },
  kind: 'assessed',
  read: (obstacle: Obstacle) => obstacle.kind,
});
