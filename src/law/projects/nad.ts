import { datedValue } from '../../kernel/dated-value.js';
import { day } from '../../kernel/day.js';
import type { DocumentSource } from '../../kernel/source.js';
import { verifiedThrough } from '../verified.js';

/** A passage of the plan by which NAD was to be spread to four hubs in Skåne. It is a project's text, not statute. */
export function nadPlan2014(row: string): DocumentSource {
  return { document: 'NAD – Nätverk, Aktivitet, Delaktighet, projektplan 2014', row, status: 'project' };
}

/** A passage of what Partnerskap Skåne published of NAD Etablering in 2019. */
export function nadSkane2019(row: string): DocumentSource {
  return { document: 'Partnerskap Skåne, NAD Etablering 2019', row, status: 'authority' };
}

/** A passage of what Göteborgsregionen published of NAD i Väst in 2020. */
export function nadVast2020(row: string): DocumentSource {
  return { document: 'Göteborgsregionen, NAD i Väst 2020', row, status: 'authority' };
}

/** Kronor for each participant and activity in the plan of 2014; a pilot that the plan sets no end to. */
export const nadAmount2014 = datedValue<number>({
  key: 'nad-2014-belopp',
  label: { sv: 'NAD-ersättning per deltagare, 2014 års plan', en: 'NAD reimbursement per participant, plan of 2014' },
  verifiedThrough,
  entries: [{ from: day('2014-08-20'), value: 1500, source: nadPlan2014('ersättningsprinciper'), dayInferred: true }],
});

/** Kronor for each participant, once, in NAD i Väst. */
export const nadAmountVast = datedValue<number>({
  key: 'nad-vast-belopp',
  label: { sv: 'NAD-ersättning per deltagare, NAD i Väst', en: 'NAD reimbursement per participant, NAD i Väst' },
  verifiedThrough,
  entries: [{ from: day('2019-01-01'), value: 1500, source: nadVast2020('ersättning'), dayInferred: true }],
});

/** The least number of sessions in the plan of 2014. */
export const nadLeastSessions = datedValue<number>({
  key: 'nad-2014-tillfallen',
  label: { sv: 'minsta antal tillfällen, 2014 års plan', en: 'least number of sessions, plan of 2014' },
  verifiedThrough,
  entries: [{ from: day('2014-08-20'), value: 5, source: nadPlan2014('omfattning'), dayInferred: true }],
});

/** How many participants one leader suffices for in the plan of 2014. */
export const nadParticipantsPerLeader = datedValue<number>({
  key: 'nad-2014-deltagare-per-ledare',
  label: { sv: 'deltagare per ledare, 2014 års plan', en: 'participants per leader, plan of 2014' },
  verifiedThrough,
  entries: [{ from: day('2014-08-20'), value: 10, source: nadPlan2014('antal ledare'), dayInferred: true }],
});

/** The most participants of one activity in what Partnerskap Skåne published in 2019. */
export const nadMostParticipants = datedValue<number>({
  key: 'nad-2019-gruppstorlek',
  label: { sv: 'högsta antal deltagare, Skåne 2019', en: 'most participants, Skåne 2019' },
  verifiedThrough,
  entries: [{ from: day('2019-04-04'), value: 10, source: nadSkane2019('antal deltagare'), dayInferred: true }],
});
