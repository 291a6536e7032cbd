import {
  costsCovered,
  enrolledParticipants,
  leaders,
  type NadActivity,
  type NadCost,
  planEffects,
  presentParticipants,
  qualityApproved,
  qualityRoles,
  sessionsHeld,
  sessionsPlanned,
  voluntary,
  type WorkingGroupRole,
} from '../../facts/nad-activity.js';
import type { DatedValue } from '../../kernel/dated-value.js';
import type { Between, Fact } from '../../kernel/fact.js';
import { isTrue } from '../../kernel/leaves.js';
import { all, condition, type Rule, underReading } from '../../kernel/rule.js';
import type { Source } from '../../kernel/source.js';
import type { Text } from '../../kernel/text.js';
import { nadEffects, nadParticipants, nadSessions } from '../../policies/nad.js';

/** A number of participants, perhaps only by its bounds. */
type Count = Fact<NadActivity, number | Between<number>>;

/** A claim about how many take part, under the reading of who counts. */
function ofParticipants(key: string, label: Text, claim: (count: Count) => Rule<NadActivity>): Rule<NadActivity> {
  return underReading({ key, ...label }, nadParticipants, {
    'present-once': claim(presentParticipants),
    enrolled: claim(enrolledParticipants),
  });
}

/** Somebody has taken part. */
export function someParticipant(source: Source): Rule<NadActivity> {
  const label = { sv: 'någon har deltagit', en: 'somebody has taken part' };
  return ofParticipants('noParticipants', label, (count) =>
    condition({
      key: 'deltagare',
      label,
      source,
      turnable: 'procedure',
      reads: { count },
      decide: ({ facts }) => ({ holds: facts.count > 0, actual: facts.count, bound: 1 }),
    }),
  );
}

/** No more participants than the rule set recommends. */
export function groupWithin(most: DatedValue<number>, source: Source): Rule<NadActivity> {
  const label = {
    sv: 'gruppen är inte större än vad som rekommenderas',
    en: 'the group is no larger than recommended',
  };
  return ofParticipants('groupSize', label, (count) =>
    condition({
      key: 'gruppstorlek',
      label,
      source,
      turnable: 'procedure',
      reads: { count },
      law: { most },
      decide: ({ facts, law }) => ({ holds: facts.count <= law.most, actual: facts.count, bound: law.most }),
    }),
  );
}

/** One leader for each started group of so many participants. */
export function enoughLeaders(perLeader: DatedValue<number>, source: Source): Rule<NadActivity> {
  const label = { sv: 'ledarna räcker för deltagarna', en: 'the leaders suffice for the participants' };
  return ofParticipants('leaderRatio', label, (count) =>
    condition({
      key: 'ledare',
      label,
      source,
      turnable: 'procedure',
      reads: { count, leaders },
      law: { perLeader },
      decide: ({ facts, law }) => {
        const needed = leadersFor(facts.count, law.perLeader);
        return { holds: facts.leaders >= needed, actual: facts.leaders, bound: needed };
      },
    }),
  );
}

/** How many leaders so many participants need. */
export function leadersFor(participants: number, perLeader: number): number {
  return Math.ceil(participants / perLeader);
}

/** Enough sessions in the plan: what the working group asks before the activity begins. */
export function enoughPlanned(least: DatedValue<number>, source: Source): Rule<NadActivity> {
  const label = { sv: 'planen har tillräckligt många tillfällen', en: 'the plan has enough sessions' };
  return reaches({ key: 'tillfallen-planerade', label, source }, sessionsPlanned, least);
}

/** Enough sessions for the money, under the reading of whether they must have been held. */
export function enoughSessions(least: DatedValue<number>, source: Source): Rule<NadActivity> {
  const label = { sv: 'tillräckligt många tillfällen har hållits', en: 'enough sessions have been held' };
  return underReading({ key: 'minSessions', ...label }, nadSessions, {
    held: reaches({ key: 'tillfallen', label, source }, sessionsHeld, least),
    planned: enoughPlanned(least, source),
  });
}

function reaches(
  claim: { readonly key: string; readonly label: Text; readonly source: Source },
  count: Fact<NadActivity, number>,
  least: DatedValue<number>,
): Rule<NadActivity> {
  return condition({
    ...claim,
    turnable: 'procedure',
    reads: { count },
    law: { least },
    decide: ({ facts, law }) => ({ holds: facts.count >= law.least, actual: facts.count, bound: law.least }),
  });
}

/** The roles that make a local working group complete (2014 plan: coordinator, case officer, regional coordinator). */
const wholeGroup: readonly WorkingGroupRole[] = ['association-coordinator', 'case-officer', 'regional-coordinator'];

/** The local working group, complete, has found the quality high enough. */
export function qualityFound(source: Source): Rule<NadActivity> {
  return all(
    {
      key: 'quality',
      sv: 'den lokala arbetsgruppen har bedömt kvaliteten som tillräckligt hög',
      en: 'the local working group has found the quality high enough',
    },
    condition({
      key: 'godkand',
      label: { sv: 'kvaliteten är bedömd som tillräckligt hög', en: 'the quality has been found high enough' },
      source,
      turnable: 'procedure',
      reads: { approved: qualityApproved },
      decide: ({ facts: { approved } }) => ({ holds: approved === true, actual: approved }),
    }),
    condition({
      key: 'hela-gruppen',
      label: { sv: 'arbetsgruppens alla roller deltog', en: "all of the working group's roles took part" },
      source,
      turnable: 'procedure',
      reads: { roles: qualityRoles },
      decide: ({ facts: { roles } }) => ({
        holds: roles !== null && wholeGroup.every((role) => roles.includes(role)),
        actual: roles,
        bound: wholeGroup,
      }),
    }),
  );
}

/** There is an activity plan and it shows what the activity strengthens. */
export function planShowsEffect(source: Source): Rule<NadActivity> {
  return condition({
    key: 'plan',
    label: {
      sv: 'aktivitetsplanen visar hur aktiviteten stärker språk, hälsa eller nätverk',
      en: 'the activity plan shows how the activity strengthens language, health or network',
    },
    source,
    turnable: 'document',
    reads: { effects: planEffects },
    policies: { reading: nadEffects },
    decide: ({ facts: { effects }, policies }) => {
      const shown = effects ?? [];
      const besides = shown.some((effect) => effect !== 'network');
      const holds = policies.reading === 'any-of-three' ? shown.length > 0 : shown.includes('network') && besides;
      return { holds, actual: effects };
    },
  });
}

/** The money is used for nothing that the rule set excludes. */
export function usedForNone(excluded: readonly NadCost[], source: Source): Rule<NadActivity> {
  return condition({
    key: 'excludedCost',
    label: { sv: 'pengarna används inte till undantagna kostnader', en: 'the money is used for no excluded cost' },
    source,
    turnable: 'procedure',
    reads: { uses: costsCovered },
    decide: ({ facts: { uses } }) => ({
      holds: !uses.some((use) => excluded.includes(use)),
      actual: uses,
      bound: excluded,
    }),
  });
}

/** The participants take part of their own will. */
export function ofOwnWill(source: Source): Rule<NadActivity> {
  return isTrue(
    {
      key: 'voluntary',
      label: { sv: 'deltagandet är frivilligt', en: 'the participation is voluntary' },
      source,
      turnable: 'circumstance',
    },
    voluntary,
  );
}
