import type { Day } from '../kernel/day.js';
import { fact } from '../kernel/fact.js';
import type { HindranceRecord } from './hindrance.js';
import type { Period } from './period.js';

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
export interface ProgrammeRecord extends HindranceRecord {
  /** Times of being registered as a job seeker with Arbetsförmedlingen. */
  readonly jobSeeker?: readonly Period[] | undefined;
  /** Day on which Arbetsförmedlingen assessed that a placement is called for (2017:820 6 § 2 st); `null` = it has not. */
  readonly placementAssessedOn?: Day | null | undefined;
  /** All time in etableringsprogrammet. */
  readonly placements?: readonly Placement[] | undefined;
  /** Day on which the individual action plan was drawn up (11 §); `null` = not yet. */
  readonly individualPlanOn?: Day | null | undefined;
  readonly recallFindings?: readonly RecallFinding[] | undefined;
}

export const jobSeeker = fact({
  key: 'jobSeeker',
  question: {
    sv: 'När har personen varit anmäld som arbetssökande hos Arbetsförmedlingen?',
    en: 'When has the person been registered as a job seeker with Arbetsförmedlingen?',
  },
  kind: 'register',
  read: (record: ProgrammeRecord) => record.jobSeeker,
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

export const placementPercent = fact({
  key: 'percent',
  question: { sv: 'Hur många procent av heltid?', en: 'How many per cent of full time?' },
  kind: 'register',
  read: (placement: Placement) => placement.percent,
});

export const placementEnded = fact({
  key: 'ended',
  question: { sv: 'Hur slutade tiden i programmet?', en: 'How did the time in the programme end?' },
  kind: 'register',
  read: (placement: Placement) => placement.ended,
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

export const individualPlanOn = fact({
  key: 'individualPlanOn',
  question: {
    sv: 'Vilken dag upprättades den individuella handlingsplanen?',
    en: 'On what day was the individual action plan drawn up?',
  },
  kind: 'register',
  read: (record: ProgrammeRecord) => record.individualPlanOn,
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
