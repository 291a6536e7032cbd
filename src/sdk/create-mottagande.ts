import type { Result } from 'neverthrow';
import {
  parseActivityOffer,
  parseCase,
  parseNadActivity,
  parseParticipantProfile,
  parsePerson,
} from '../boundary/parse.js';
import type { Refusal } from '../boundary/refusal.js';
import { refusalText } from '../boundary/text.js';
import type { Case } from '../facts/case.js';
import type { NadActivity } from '../facts/nad-activity.js';
import type { Person } from '../facts/person.js';
import { type Amendment, type Asked, on, under } from '../kernel/asked.js';
import { type Answer, assess } from '../kernel/assess.js';
import { type Day, firstDay } from '../kernel/day.js';
import { explain, motivate, type MotivateOptions, noticeInWords, openInWords, verdict } from '../kernel/explain.js';
import { holds } from '../kernel/holds.js';
import type { Norm } from '../kernel/norm.js';
import { eligibleUnder, type Reading, readings } from '../kernel/readings.js';
import type { Span } from '../kernel/span.js';
import type { Locale } from '../kernel/text.js';
import { timeline, type TimelineStretch, until } from '../kernel/timeline.js';
import type { Truth } from '../kernel/truth.js';
import { type Change, type Scope, whatWouldChange } from '../kernel/what-would-change.js';
import type { ActivityOffer } from '../matching/activity-offer.js';
import type { ParticipantProfile } from '../matching/participant-profile.js';
import { rank, type Ranking } from '../matching/rank.js';
import type { Weights } from '../matching/weights.js';
import { whyNot, type WhyNot } from '../matching/why-not.js';
import type { PolicyChoices } from '../policies/index.js';
import { claimNad, type NadClaim, type NadClaimOptions } from '../reimbursement/nad/claim.js';
import type { NadRuleSet } from '../reimbursement/nad/rule-sets.js';
import { type Plan, planSchablonersattning } from '../reimbursement/schablonersattning/plan.js';
import { firstReception, type FirstReception } from '../rights/first-reception.js';
import { norms } from '../rights/norms.js';
import { programmeNorms } from '../rights/programme-norms.js';
import { programmeWindow, type ProgrammeWindow } from '../rights/programme-window.js';
import { dalarnaMembership, type DalarnaMembership } from '../target-groups/dalarna.js';
import { personIn } from './person-in.js';
import { caseReport, type CaseReport } from './report.js';

/** What an installation decides once. */
export interface MottagandeOptions {
  /** Language of texts; Swedish unless another is chosen. */
  readonly locale?: Locale | undefined;
  /** Readings chosen instead of the documented defaults. */
  readonly policies?: PolicyChoices | undefined;
  /** Tables in place of the library's own, each made with `amendment`; every answer that rests on one says so. */
  readonly amend?: readonly Amendment[] | undefined;
  /** Law of a later year, or promulgated after this day where the table gives the day, is not seen; by default all law is. */
  readonly known?: Day | undefined;
  /** How much each criterion weighs in a ranking, made with `normaliseWeights`; the library's own unless others are given. */
  readonly weights?: Weights | undefined;
}

/** The whole library behind one object: every question takes the record and the day. */
export interface Mottagande {
  /** The language of the texts. */
  readonly locale: Locale;
  /** Every norm that is put to everybody, by name. */
  readonly norms: typeof norms;
  /** The norms about placement in etableringsprogrammet, its time, and leaving it, by name. */
  readonly programmeNorms: typeof programmeNorms;
  /** Reads a person's record, or tells every fault in it. */
  readonly parsePerson: (input: unknown) => Result<Person, Refusal>;
  /** Reads a case, or tells every fault in it. */
  readonly parseCase: (input: unknown) => Result<Case, Refusal>;
  /** Reads an activity that NAD is to pay for, or tells every fault in it. */
  readonly parseNadActivity: (input: unknown) => Result<NadActivity, Refusal>;
  /** Reads what a participant wishes and needs, or tells every fault in it. */
  readonly parseParticipantProfile: (input: unknown) => Result<ParticipantProfile, Refusal>;
  /** Reads an activity that is on offer, or tells every fault in it. */
  readonly parseActivityOffer: (input: unknown) => Result<ActivityOffer, Refusal>;
  /** One person of a case with what must be known of others copied in; `undefined` when the case has no such person. */
  readonly personIn: (of: Case, id: string, day: Day) => Person | undefined;
  /** The answer of one norm, with its proof. */
  readonly assess: <S>(norm: Norm<S>, subject: S, day: Day) => Answer;
  /** The answers of every norm, in the order of `norms`. */
  readonly assessAll: (person: Person, day: Day) => readonly Answer[];
  /** The answer of one norm without its proof. */
  readonly holds: <S>(norm: Norm<S>, subject: S, day: Day) => Truth;
  /** The answers of one norm over a span of days. */
  readonly timeline: <S>(norm: Norm<S>, subject: S, span: Span) => readonly TimelineStretch[];
  /** Last day, inclusive, on which the kind of the answer stands; `null` when nothing known ends it. */
  readonly until: <S>(norm: Norm<S>, subject: S, day: Day) => Day | null;
  /** The answers under every reading of every open question, one flipped at a time. */
  readonly readings: <S>(norm: Norm<S>, subject: S, day: Day) => readonly Reading[];
  /** The readings under which the subject is covered. */
  readonly eligibleUnder: <S>(norm: Norm<S>, subject: S, day: Day) => readonly Reading[];
  /** The smallest sets of claims that would make the subject covered. */
  readonly whatWouldChange: <S>(norm: Norm<S>, subject: S, day: Day, scope?: Scope) => readonly Change[];
  /** The place in the project of Dalarna. */
  readonly dalarnaMembership: (person: Person, day: Day) => DalarnaMembership;
  /** When and where the person was first received in a kommun. */
  readonly firstReception: (person: Person, day: Day) => FirstReception;
  /** Whether the time for measures in etableringsprogrammet runs, and through which day. */
  readonly programmeWindow: (person: Person, day: Day) => ProgrammeWindow;
  /** The schablonersättning for the person. */
  readonly planSchablonersattning: (person: Person, day: Day) => Plan;
  /** What an association is paid for an activity under a rule set of NAD, or what is lacking and what would be paid once it is mended. */
  readonly claimNad: (activity: NadActivity, day: Day, ruleSet: NadRuleSet, options?: NadClaimOptions) => NadClaim;
  /** What can be proposed to a participant, the best first, and what cannot. */
  readonly rank: (profile: ParticipantProfile, offers: readonly ActivityOffer[]) => Ranking;
  /** Why an offer is excluded, or what puts it behind the best or a named one; `undefined` when there is nothing to explain. */
  readonly whyNot: (ranking: Ranking, offer: string, than?: string) => WhyNot | undefined;
  /** Every question put to everybody in a case. */
  readonly report: (of: Case, day: Day) => CaseReport;
  /** The answer in words; names no value of the record. */
  readonly explain: <S>(norm: Norm<S>, answer: Answer) => string;
  /** The decisive claims for the reasons of a decision; values of the record only with `includeFacts`. */
  readonly motivate: (answer: Answer, options?: Omit<MotivateOptions, 'locale'>) => readonly string[];
  /** The kind of an answer in words. */
  readonly verdict: (answer: Pick<Answer, 'kind'>) => string;
  /** An open point in words. */
  readonly openInWords: (open: Parameters<typeof openInWords>[0]) => string;
  /** A notice in words. */
  readonly noticeInWords: (notice: Parameters<typeof noticeInWords>[0]) => string;
  /** A refusal in words, one fault a line. */
  readonly refusalText: (refusal: Refusal) => string;
}

/**
 * The library with an installation's language, readings and tables. It keeps no state: equal calls give equal answers.
 *
 * @example
 * ```ts
 * import { asDay, createMottagande } from 'mottagande';
 *
 * const mottagande = createMottagande({ locale: 'sv', policies: { dalarnaKvotAbo: 'every-protection-permit' } });
 * const person = mottagande.parsePerson({ id: 'p1', birth: '1990-05-05', permits: [] });
 * const day = asDay('2026-11-21');
 * if (person.isOk() && day !== undefined) {
 *   mottagande.verdict(mottagande.assess(mottagande.norms.etableringsinsatser, person.value, day)); // => 'omfattas inte'
 * }
 * ```
 */
export function createMottagande({
  locale = 'sv',
  policies,
  amend,
  known,
  weights,
}: MottagandeOptions = {}): Mottagande {
  // One question moved from day to day: what a rule's plan rests on is then the same object, and the plan is kept.
  const question = on(firstDay, { policies, known, amend });
  const asked = (day: Day): Asked => under(question, day, day);
  return {
    locale,
    norms,
    programmeNorms,
    parsePerson,
    parseCase,
    parseNadActivity,
    parseParticipantProfile,
    parseActivityOffer,
    personIn: (of, id, day) => personIn(of, id, asked(day)),
    assess: (norm, subject, day) => assess(norm, subject, asked(day)),
    assessAll: (person, day) => Object.values<Norm<Person>>(norms).map((norm) => assess(norm, person, asked(day))),
    holds: (norm, subject, day) => holds(norm.rule, subject, asked(day)),
    timeline: (norm, subject, span) => timeline(norm.rule, subject, span, asked(span.from)),
    until: (norm, subject, day) => until(norm.rule, subject, asked(day)),
    readings: (norm, subject, day) => readings(norm.rule, subject, asked(day)),
    eligibleUnder: (norm, subject, day) => eligibleUnder(norm.rule, subject, asked(day)),
    whatWouldChange: (norm, subject, day, scope) => whatWouldChange(norm.rule, subject, asked(day), scope),
    dalarnaMembership: (person, day) => dalarnaMembership(person, asked(day)),
    firstReception: (person, day) => firstReception(person, asked(day)),
    programmeWindow: (person, day) => programmeWindow(person, asked(day)),
    planSchablonersattning: (person, day) => planSchablonersattning(person, asked(day)),
    claimNad: (activity, day, ruleSet, chosen) => claimNad(activity, asked(day), ruleSet, chosen),
    rank: (profile, offers) => rank(profile, offers, { weights }),
    whyNot,
    report: (of, day) => caseReport(of, asked(day)),
    explain: (norm, answer) => explain(norm, answer, locale),
    motivate: (answer, chosen = {}) => motivate(answer, { ...chosen, locale }),
    verdict: (answer) => verdict(answer, locale),
    openInWords: (open) => openInWords(open, locale),
    noticeInWords: (notice) => noticeInWords(notice, locale),
    refusalText: (refusal) => refusalText(refusal, locale),
  };
}
