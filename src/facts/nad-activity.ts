import { type Between, fact } from '../kernel/fact.js';

/** What an activity can strengthen. */
export type NadEffect = 'language' | 'health' | 'network';

/** What an association can use the money for. */
export type NadCost = 'leaders' | 'material' | 'premises' | 'activity-fees' | 'membership-fees' | 'other';

/** The roles without which a local working group is not complete. */
export type WorkingGroupRole = 'case-officer' | 'association-coordinator' | 'regional-coordinator';

/** An activity that an association has arranged for newcomers, with what its reimbursement depends on. */
export interface NadActivity {
  readonly id: string;
  /** The list of participants, by the caller's pseudonyms. Who stands on it twice is one participant. */
  readonly participants?: readonly NadParticipant[] | undefined;
  /** How many leaders the activity has. */
  readonly leaders?: number | undefined;
  /** How many sessions the plan has. */
  readonly sessionsPlanned?: number | undefined;
  /** How many sessions have been held. */
  readonly sessionsHeld?: number | undefined;
  /** The local working group's decision on the activity's quality; `null` = none has been made. */
  readonly qualityDecision?: QualityDecision | null | undefined;
  /** The activity plan; `null` = there is none. */
  readonly plan?: ActivityPlan | null | undefined;
  /** What the money is, or is to be, used for. */
  readonly uses?: readonly NadCost[] | undefined;
  /** Whether the participants take part of their own will. */
  readonly voluntary?: boolean | undefined;
}

/** One line of the list of participants. */
export interface NadParticipant {
  /** The caller's pseudonym. */
  readonly id: string;
  /** At how many sessions the person was present; 0 = never came. */
  readonly sessionsAttended?: number | undefined;
}

/** A decision on quality. */
export interface QualityDecision {
  /** Whether the quality was found high enough. */
  readonly approved?: boolean | undefined;
  /** The roles that took part in the decision. */
  readonly roles?: readonly WorkingGroupRole[] | undefined;
}

/** The plan of an activity. */
export interface ActivityPlan {
  /** What the plan shows that the activity strengthens. */
  readonly effects?: readonly NadEffect[] | undefined;
}

/** How many different persons stand on the list. */
export const enrolledParticipants = fact({
  key: 'participants',
  question: { sv: 'Hur många deltagare är inskrivna?', en: 'How many participants are enrolled?' },
  kind: 'register',
  read: (activity: NadActivity) =>
    activity.participants === undefined ? undefined : idsOf(activity.participants).size,
});

/** How many different persons have been present at least once; bounds while somebody's presence is not recorded. */
export const presentParticipants = fact({
  key: 'participants',
  question: {
    sv: 'Hur många deltagare har varit med vid minst ett tillfälle?',
    en: 'How many participants have been present at least once?',
  },
  kind: 'register',
  read: (activity: NadActivity) => (activity.participants === undefined ? undefined : present(activity.participants)),
});

function present(list: readonly NadParticipant[]): number | Between<number> {
  const certain = idsOf(list.filter(({ sessionsAttended = 0 }) => sessionsAttended > 0)).size;
  const possible = idsOf(list.filter(({ sessionsAttended }) => sessionsAttended !== 0)).size;
  return certain === possible ? certain : { earliest: certain, latest: possible };
}

function idsOf(list: readonly NadParticipant[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}

export const leaders = fact({
  key: 'leaders',
  question: { sv: 'Hur många ledare har aktiviteten?', en: 'How many leaders does the activity have?' },
  kind: 'register',
  read: (activity: NadActivity) => activity.leaders,
});

export const sessionsPlanned = fact({
  key: 'sessionsPlanned',
  question: { sv: 'Hur många tillfällen är planerade?', en: 'How many sessions are planned?' },
  kind: 'register',
  read: (activity: NadActivity) => activity.sessionsPlanned,
});

export const sessionsHeld = fact({
  key: 'sessionsHeld',
  question: { sv: 'Hur många tillfällen har hållits?', en: 'How many sessions have been held?' },
  kind: 'register',
  read: (activity: NadActivity) => activity.sessionsHeld,
});

export const qualityDecision = fact({
  key: 'qualityDecision',
  question: {
    sv: 'Har den lokala arbetsgruppen bedömt aktivitetens kvalitet?',
    en: "Has the local working group judged the activity's quality?",
  },
  kind: 'register',
  read: (activity: NadActivity) => activity.qualityDecision,
});

export const qualityApproved = fact({
  key: 'qualityDecision.approved',
  question: { sv: 'Bedömdes kvaliteten som tillräckligt hög?', en: 'Was the quality found high enough?' },
  kind: 'assessed',
  read: ({ qualityDecision: made }: NadActivity) => (made == null ? made : made.approved),
  within: qualityDecision,
});

export const qualityRoles = fact({
  key: 'qualityDecision.roles',
  question: { sv: 'Vilka roller deltog i bedömningen?', en: 'Which roles took part in the judgement?' },
  kind: 'register',
  read: ({ qualityDecision: made }: NadActivity) => (made == null ? made : made.roles),
  within: qualityDecision,
});

export const activityPlan = fact({
  key: 'plan',
  question: { sv: 'Finns det en aktivitetsplan?', en: 'Is there an activity plan?' },
  kind: 'register',
  read: (activity: NadActivity) => activity.plan,
});

export const planEffects = fact({
  key: 'plan.effects',
  question: {
    sv: 'Vad visar aktivitetsplanen att aktiviteten stärker?',
    en: 'What does the plan show to be strengthened?',
  },
  kind: 'assessed',
  read: ({ plan }: NadActivity) => (plan == null ? plan : plan.effects),
  within: activityPlan,
});

export const costsCovered = fact({
  key: 'uses',
  question: { sv: 'Vad ska pengarna användas till?', en: 'What is the money to be used for?' },
  kind: 'declared',
  read: (activity: NadActivity) => activity.uses,
});

export const voluntary = fact({
  key: 'voluntary',
  question: { sv: 'Är deltagandet frivilligt?', en: 'Is the participation voluntary?' },
  kind: 'declared',
  read: (activity: NadActivity) => activity.voluntary,
});
