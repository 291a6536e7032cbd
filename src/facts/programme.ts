import type { Day } from '../kernel/day.js';
import { fact } from '../kernel/fact.js';

/** A time with a first and a last day, both inclusive. What goes on without a break is one item. */
export interface Period {
  readonly from?: Day | undefined;
  /** Last day, inclusive; `null` = it goes on. */
  readonly through?: Day | null | undefined;
}

/** An absence from etableringsprogrammet for which Arbetsförmedlingen may put off a discharge (2017:820 18 § 2 st). */
export interface Absence extends Period {
  /** Whether Arbetsförmedlingen puts the discharge off because the absence can be assumed to be short; asked only of who is in the programme. */
  readonly awaited?: boolean | undefined;
}

/** Gainful employment, subsidised or not. */
export interface Employment extends Absence {
  readonly fullTime?: boolean | undefined;
}

/** A school or course. `anpassad-gymnasieskola` was called gymnasiesärskola until July 2023. */
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

/** Time in etableringsprogrammet of one extent. Another extent, or a return after having left, is a placement of its own. */
export interface Placement extends Period {
  /** Extent in per cent of full time, 1 to 100 (7–9 §§). */
  readonly percent?: number | undefined;
  /** How it ended: `null` = it has not, `other` = neither discharge nor recall, such as a new extent. */
  readonly ended?: PlacementEnd | null | undefined;
  /**
   * After a recall: the 45th day of being registered as a job seeker for which etableringsersättning would have been paid; days worked
   * count (22 §). `null` = not reached.
   */
  readonly requalifiedOn?: Day | null | undefined;
}

/** How time in the programme ended: discharge (18 §), recall for one of the three reasons in 21 §, or something else. */
export type PlacementEnd =
  'discharged' | 'recalled-misconduct' | 'recalled-not-covered' | 'recalled-special-reasons' | 'other';

/** Arbetsförmedlingen's finding that there is a reason for recall which it has to weigh (21 § 1 st 1 and 3). */
export interface RecallFinding {
  readonly reason?: 'misconduct' | 'special-reasons' | undefined;
  readonly foundOn?: Day | undefined;
}

/** What a record says about etableringsprogrammet and about what keeps a person from it. */
export interface ProgrammeRecord {
  /** Times of being registered as a job seeker with Arbetsförmedlingen. */
  readonly jobSeeker?: readonly Period[] | undefined;
  readonly employments?: readonly Employment[] | undefined;
  readonly studies?: readonly Studies[] | undefined;
  readonly childCare?: readonly ChildCare[] | undefined;
  readonly sickLeaves?: readonly SickLeave[] | undefined;
  readonly obstacles?: readonly Obstacle[] | undefined;
  /** Day on which Arbetsförmedlingen assessed that a placement is called for (2017:820 6 § 2 st); `null` = it has not. */
  readonly placementAssessedOn?: Day | null | undefined;
  /** All time in etableringsprogrammet. */
  readonly placements?: readonly Placement[] | undefined;
  /** Day on which the individual action plan was drawn up (11 §); `null` = not yet. */
  readonly individualPlanOn?: Day | null | undefined;
  readonly recallFindings?: readonly RecallFinding[] | undefined;
}

export const periodFrom = fact({
  key: 'from',
  question: { sv: 'Från och med vilken dag?', en: 'From what day?' },
  kind: 'register',
  read: (period: Period) => period.from,
});

export const periodThrough = fact({
  key: 'through',
  question: { sv: 'Till och med vilken dag?', en: 'Through what day?' },
  kind: 'register',
  read: (period: Period) => period.through,
});

export const awaited = fact({
  key: 'awaited',
  question: {
    sv: 'Avvaktar Arbetsförmedlingen med utskrivning eftersom frånvaron kan antas vara kortvarig?',
    en: 'Does Arbetsförmedlingen put off the discharge because the absence can be assumed to be short?',
  },
  kind: 'assessed',
  read: (absence: Absence) => absence.awaited,
});

export const jobSeeker = fact({
  key: 'jobSeeker',
  question: {
    sv: 'När har personen varit anmäld som arbetssökande hos Arbetsförmedlingen?',
    en: 'When has the person been registered as a job seeker with Arbetsförmedlingen?',
  },
  kind: 'register',
  read: (record: ProgrammeRecord) => record.jobSeeker,
});

export const employments = fact({
  key: 'employments',
  question: { sv: 'Vilka förvärvsarbeten har personen haft?', en: 'Which employments has the person had?' },
  kind: 'declared',
  read: (record: ProgrammeRecord) => record.employments,
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
  read: (record: ProgrammeRecord) => record.studies,
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
  read: (record: ProgrammeRecord) => record.childCare,
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
  read: (record: ProgrammeRecord) => record.sickLeaves,
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
  read: (record: ProgrammeRecord) => record.obstacles,
});

export const placementAssessedOn = fact({
  key: 'placementAssessedOn',
  question: {
    sv: 'Vilken dag bedömde Arbetsförmedlingen att en anvisning är motiverad?',
    en: 'On what day did Arbetsförmedlingen assess that a placement is called for?',
  },
  kind: 'assessed',
  read: (record: ProgrammeRecord) => record.placementAssessedOn,
});

export const placements = fact({
  key: 'placements',
  question: {
    sv: 'När har personen varit inskriven i etableringsprogrammet?',
    en: 'When has the person been in etableringsprogrammet?',
  },
  kind: 'register',
  read: (record: ProgrammeRecord) => record.placements,
});

export const placementEnded = fact({
  key: 'ended',
  question: { sv: 'Hur slutade tiden i programmet?', en: 'How did the time in the programme end?' },
  kind: 'register',
  read: (placement: Placement) => placement.ended,
});

/** Whoever has never been in the programme has no plan to ask for. */
export const individualPlanOn = fact({
  key: 'individualPlanOn',
  question: {
    sv: 'Vilken dag upprättades den individuella handlingsplanen?',
    en: 'On what day was the individual action plan drawn up?',
  },
  kind: 'register',
  read: (record: ProgrammeRecord) => (record.placements?.length === 0 ? null : record.individualPlanOn),
  within: placements,
});

export const recallFindings = fact({
  key: 'recallFindings',
  question: {
    sv: 'Har Arbetsförmedlingen funnit misskötsamhet eller särskilda skäl för återkallelse?',
    en: 'Has Arbetsförmedlingen found misconduct or special reasons for recall?',
  },
  kind: 'assessed',
  read: (record: ProgrammeRecord) => record.recallFindings,
});

export const recallReason = fact({
  key: 'reason',
  question: { sv: 'Vilket är skälet?', en: 'What is the reason?' },
  kind: 'assessed',
  read: (finding: RecallFinding) => finding.reason,
});

export const recallFoundOn = fact({
  key: 'foundOn',
  question: { sv: 'Vilken dag?', en: 'On what day?' },
  kind: 'assessed',
  read: (finding: RecallFinding) => finding.foundOn,
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

export const placementPercent = fact({
  key: 'percent',
  question: { sv: 'Hur många procent av heltid?', en: 'How many per cent of full time?' },
  kind: 'register',
  read: (placement: Placement) => placement.percent,
});

export const requalifiedOn = fact({
  key: 'requalifiedOn',
  question: {
    sv: 'Vilken dag var den 45:e dagen som inskriven arbetssökande efter återkallelsen?',
    en: 'On what day was the 45th day as a registered job seeker after the recall?',
  },
  kind: 'register',
  read: (placement: Placement) => placement.requalifiedOn,
});
