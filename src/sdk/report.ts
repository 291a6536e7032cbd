import type { Case } from '../facts/case.js';
import type { Person } from '../facts/person.js';
import type { Asked } from '../kernel/asked.js';
import { type Answer, assess } from '../kernel/assess.js';
import type { Day } from '../kernel/day.js';
import { identityOf, type Open } from '../kernel/open.js';
import { lawReadIn, type LawRead, type Notice, noticesOf } from '../kernel/notice.js';
import { eligibleUnder, type Reading } from '../kernel/readings.js';
import { until } from '../kernel/timeline.js';
import type { Norm } from '../kernel/norm.js';
import type { Due } from '../reimbursement/ledger/due.js';
import { type MonthTotal, openDues, summarise } from '../reimbursement/ledger/summarise.js';
import { type Plan, planSchablonersattning } from '../reimbursement/schablonersattning/plan.js';
import { firstReception, type FirstReception } from '../rights/first-reception.js';
import { norms } from '../rights/norms.js';
import { programmeWindow, type ProgrammeWindow } from '../rights/programme-window.js';
import { dalarnaMembership, type DalarnaMembership } from '../target-groups/dalarna.js';
import { personIn } from './person-in.js';

/** An answer with how long it stands and which readings would make it another. */
export interface StandingAnswer {
  readonly answer: Answer;
  /** Last day, inclusive, on which the kind of the answer stands on what is known; `null` when nothing known ends it. */
  readonly until: Day | null;
  /** Readings under which the person would be covered, when the answer says otherwise. */
  readonly coveredUnder: readonly Reading[];
}

/** What can be said of one person on one day. */
export interface PersonReport {
  readonly id: string;
  readonly membership: DalarnaMembership;
  /** One for each norm, in the order of {@link norms}. */
  readonly answers: readonly StandingAnswer[];
  readonly reception: FirstReception;
  /** The time in etableringsprogrammet; `null` for whoever the record does not say has been placed in it. */
  readonly programme: ProgrammeWindow | null;
  readonly plan: Plan;
  /** What must be answered, each thing once. */
  readonly open: readonly Open[];
}

/** What can be said of everybody in a case on one day, and what the kommun is paid when. */
export interface CaseReport {
  readonly day: Day;
  readonly persons: readonly PersonReport[];
  /** The payments of the settled plans by month and kommun. Computed, not decided. */
  readonly calendar: readonly MonthTotal[];
  /** Payments that wait for an answer. */
  readonly openDues: readonly Due[];
  /** Told once for the whole report. */
  readonly notices: readonly Notice[];
}

/** Puts every question to every person of a case. */
export function caseReport(of: Case, asked: Asked): CaseReport {
  const persons = of.persons.flatMap(({ id }) => {
    const person = personIn(of, id, asked);
    return person === undefined ? [] : [personReport(person, asked)];
  });
  const dues = persons.flatMap(({ plan }) => (plan.kind === 'planned' ? plan.ledger.dues : []));
  return {
    day: asked.clock.facts,
    persons,
    calendar: summarise(dues),
    openDues: openDues(dues),
    notices: toldOnce(persons.flatMap((person) => noticesFor(person, asked.clock.law))),
  };
}

/** What a reader must know of the law behind a person's answers, reception and money. */
function noticesFor({ answers, reception, programme, plan }: PersonReport, law: Day): readonly Notice[] {
  const ledgers = plan.kind === 'planned' ? [plan.ledger] : plan.kind === 'undetermined' ? plan.alternatives : [];
  return [
    ...answers.flatMap(({ answer }) => answer.notices),
    ...noticesOf(lawReadIn(reception.proof, law)),
    ...(programme === null ? [] : noticesOf(lawReadIn(programme.proof, law).map(ofWhatIsRead))),
    ...ledgers.flatMap(({ notices }) => notices),
  ];
}

/** The proof of a window visits the older provisions too, which have not been read: nothing was held against them. */
function ofWhatIsRead({ used, law }: LawRead): LawRead {
  return { used: used.filter(({ source }) => source !== null && !('document' in source)), law };
}

function toldOnce(notices: readonly Notice[]): readonly Notice[] {
  return [...new Map(notices.map((notice) => [JSON.stringify(notice), notice])).values()];
}

function personReport(person: Person, asked: Asked): PersonReport {
  const answers = Object.values<Norm<Person>>(norms).map((norm) => standing(norm, person, asked));
  const membership = dalarnaMembership(person, asked);
  const reception = firstReception(person, asked);
  const plan = planSchablonersattning(person, asked);
  const programme = (person.placements ?? []).length === 0 ? null : programmeWindow(person, asked);
  return { id: person.id, membership, answers, reception, programme, plan, open: openIn(answers, programme, plan) };
}

function standing(norm: Norm<Person>, person: Person, asked: Asked): StandingAnswer {
  const answer = assess(norm, person, asked);
  return {
    answer,
    until: until(norm.rule, person, asked),
    coveredUnder: answer.kind === 'eligible' ? [] : eligibleUnder(norm.rule, person, asked),
  };
}

function openIn(answers: readonly StandingAnswer[], programme: ProgrammeWindow | null, plan: Plan): readonly Open[] {
  const ofAnswers = answers.flatMap(({ answer }) => (answer.kind === 'undetermined' ? answer.because : []));
  const ofProgramme = programme?.kind === 'undetermined' ? programme.because : [];
  const ofPlan = plan.kind === 'undetermined' ? plan.because : [];
  const ofDues =
    plan.kind === 'planned'
      ? plan.ledger.dues.flatMap(({ gate }) => (gate.kind === 'undetermined' ? gate.because : []))
      : [];
  return [
    ...new Map([...ofAnswers, ...ofProgramme, ...ofPlan, ...ofDues].map((open) => [identityOf(open), open])).values(),
  ];
}
