import type { NadActivity } from '../../facts/nad-activity.js';
import type { DatedValue } from '../../kernel/dated-value.js';
import { norm, type Norm } from '../../kernel/norm.js';
import { all, type Rule } from '../../kernel/rule.js';
import type { DocumentSource } from '../../kernel/source.js';
import type { Text } from '../../kernel/text.js';
import {
  nadAmount2014,
  nadAmountVast,
  nadLeastSessions,
  nadMostParticipants,
  nadParticipantsPerLeader,
  nadPlan2014,
  nadSkane2019,
  nadVast2020,
} from '../../law/projects/nad.js';
import {
  enoughLeaders,
  enoughPlanned,
  enoughSessions,
  groupWithin,
  ofOwnWill,
  planShowsEffect,
  qualityFound,
  someParticipant,
  usedForNone,
} from './conditions.js';

/** What NAD pays by in one year and place. */
export interface NadRuleSet {
  readonly key: string;
  /** Kronor for each participant and activity; `null` where no amount is published. */
  readonly amount: DatedValue<number> | null;
  /** The least number of sessions; `null` where none is asked. */
  readonly leastSessions: DatedValue<number> | null;
  /** How many participants one leader suffices for; `null` where nothing is said. */
  readonly participantsPerLeader: DatedValue<number> | null;
  /** Whether the working group can approve the activity before it begins. */
  readonly approval: Norm<NadActivity>;
  /** Whether the activity is paid for; its parts are the conditions, each under its {@link NadLackCode}. */
  readonly payment: Norm<NadActivity>;
  /** What the rule set recommends without making it a condition. */
  readonly recommended: readonly Rule<NadActivity>[];
}

function nadNorm(key: string, title: Text, source: DocumentSource, ...parts: readonly Rule<NadActivity>[]) {
  return norm<NadActivity>({
    key,
    title,
    nature: 'may-apply',
    decidedBy: { sv: 'den lokala arbetsgruppen för NAD', en: 'the local working group of NAD' },
    appeal: {
      possible: false,
      because: {
        sv: 'ersättningen är ett projekts egna medel, inte en rättighet som prövas i beslut',
        en: "the money is a project's own, not a right that is tried in a decision",
      },
      source,
    },
    source,
    rule: all({ key, ...title }, ...parts),
  });
}

const approvalTitle = { sv: 'NAD-aktivitet kan godkännas', en: 'NAD activity can be approved' };
const paymentTitle = { sv: 'NAD-ersättning till föreningen', en: 'NAD reimbursement to the association' };

/** The plan of 2014 for Skåne: six conditions, all of which must hold. */
function planOf2014(): NadRuleSet {
  const sessions = nadPlan2014('omfattning');
  const plan = nadPlan2014('aktivitetsplan');
  return {
    key: 'nad-skane-2014',
    amount: nadAmount2014,
    leastSessions: nadLeastSessions,
    participantsPerLeader: nadParticipantsPerLeader,
    approval: nadNorm(
      'nad-skane-2014-godkannande',
      approvalTitle,
      nadPlan2014('arbetsgång'),
      enoughPlanned(nadLeastSessions, sessions),
      planShowsEffect(plan),
      qualityFound(nadPlan2014('kvalitetsbedömning')),
    ),
    payment: nadNorm(
      'nad-skane-2014',
      paymentTitle,
      nadPlan2014('ersättningsprinciper'),
      someParticipant(nadPlan2014('per deltagare')),
      enoughSessions(nadLeastSessions, sessions),
      enoughLeaders(nadParticipantsPerLeader, nadPlan2014('antal ledare')),
      qualityFound(nadPlan2014('kvalitetsbedömning')),
      planShowsEffect(plan),
      usedForNone(['membership-fees'], nadPlan2014('medlemsavgifter')),
    ),
    recommended: [],
  };
}

/** Skåne in 2019: no amount is published, "about 5–10" sessions are no condition, and ten to a group is what the page recommends. */
function skane2019(): NadRuleSet {
  const conditions = [
    someParticipant(nadSkane2019('deltagare')),
    planShowsEffect(nadSkane2019('språk, hälsa och/eller nätverk')),
    ofOwnWill(nadSkane2019('frivillighet')),
  ] as const;
  return {
    key: 'nad-skane-2019',
    amount: null,
    leastSessions: null,
    participantsPerLeader: null,
    approval: nadNorm(
      'nad-skane-2019-godkannande',
      approvalTitle,
      nadSkane2019('aktiviteter'),
      planShowsEffect(nadSkane2019('språk, hälsa och/eller nätverk')),
    ),
    payment: nadNorm('nad-skane-2019', paymentTitle, nadSkane2019('aktiviteter'), ...conditions),
    recommended: [groupWithin(nadMostParticipants, nadSkane2019('antal deltagare'))],
  };
}

/** NAD i Väst in 2020: once for each person, for leaders, fees and material. */
function vast2020(): NadRuleSet {
  const effect = nadVast2020('språk, hälsa och nätverk');
  return {
    key: 'nad-vast-2020',
    amount: nadAmountVast,
    leastSessions: null,
    participantsPerLeader: null,
    approval: nadNorm('nad-vast-2020-godkannande', approvalTitle, effect, planShowsEffect(effect)),
    payment: nadNorm(
      'nad-vast-2020',
      paymentTitle,
      nadVast2020('ersättning'),
      someParticipant(nadVast2020('ersättning')),
      planShowsEffect(effect),
      ofOwnWill(nadVast2020('frivillighet')),
    ),
    recommended: [],
  };
}

/** The sets of rules by which NAD has been paid, by place and year: they differ in amount and in conditions. */
export const nadRuleSets = {
  'nad-skane-2014': planOf2014(),
  'nad-skane-2019': skane2019(),
  'nad-vast-2020': vast2020(),
} as const satisfies Readonly<Record<string, NadRuleSet>>;
