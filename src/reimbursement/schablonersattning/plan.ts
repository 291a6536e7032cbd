import type { KommunCode } from '../../facts/kommun.js';
import type { Person } from '../../facts/person.js';
import { registration } from '../../facts/questions.js';
import type { Asked } from '../../kernel/asked.js';
import { lawUsedIn, type Notice, noticesOf } from '../../kernel/assess.js';
import { type Course, prolong, valueOn } from '../../kernel/course.js';
import { addDays, type Day, startOfMonth } from '../../kernel/day.js';
import type { LawUsed, ReadingUsed } from '../../kernel/decide.js';
import { evaluate } from '../../kernel/evaluate.js';
import type { Open } from '../../kernel/open.js';
import { type NonEmpty, outcome } from '../../kernel/outcome.js';
import type { Proof } from '../../kernel/proof.js';
import type { Source, StatuteSource } from '../../kernel/source.js';
import type { Text } from '../../kernel/text.js';
import { receivedAfter } from '../../law/sfs-2010-1122/schablonersattning.js';
import { type Candidate, firstReception } from '../../rights/first-reception.js';
import { statligErsattning } from '../../rights/statlig-ersattning.js';
import type { Due, Gate, Reason } from '../ledger/due.js';
import { schablonShare } from './amount.js';
import { type Instalment, instalments } from './instalments.js';
import { earlyMove, laterMove, type Move } from './move.js';
import { schablonersattning } from './scheme.js';

/** What a kommun is owed for one person, computed and not decided. */
export interface Ledger {
  readonly scheme: 'schablonersattning';
  readonly person: string;
  /** The first reception that the whole ledger rests on. */
  readonly reception: Candidate;
  readonly dues: readonly Due[];
  readonly notices: readonly Notice[];
}

/** The plan of a scheme for one person. */
export type Plan =
  | { readonly kind: 'planned'; readonly ledger: Ledger }
  | { readonly kind: 'notReceived'; readonly source: Source }
  | { readonly kind: 'outside'; readonly source: Source }
  | { readonly kind: 'undetermined'; readonly because: NonEmpty<Open>; readonly alternatives: readonly Ledger[] };

/**
 * The schablonersättning of 2010:1122 10–14 §§ for one person: every payment with the day it is tested and paid, to whom, how much and
 * by which paragraph. When the first reception cannot be settled, the plan gives the ledger under each day that it can be.
 *
 * The day asked decides only by which wording the first reception is found; every payment looks its own law up.
 *
 * @example
 * ```ts
 * import { asDay, on } from 'mottagande';
 * import { planSchablonersattning } from 'mottagande/reimbursement';
 *
 * const day = asDay('2026-11-21');
 * if (day !== undefined) planSchablonersattning({ id: 'p1' }, on(day)).kind; // => 'undetermined'
 * ```
 */
export function planSchablonersattning(person: Person, asked: Asked): Plan {
  const found = firstReception(person, asked);
  if (found.kind === 'notReceived') return { kind: 'notReceived', source: found.source };
  if (found.kind === 'undetermined') {
    const within = found.candidates.filter(({ on }) => on > receivedAfter);
    const alternatives = within.map((candidate) => ledgerFor(person, candidate, asked));
    return { kind: 'undetermined', because: found.because, alternatives };
  }
  if (found.on <= receivedAfter)
    return { kind: 'outside', source: { transitional: '2010:1122', punkt: 1, as: '2010:1441' } };
  const { by, on, kommun } = found;
  return { kind: 'planned', ledger: ledgerFor(person, { by, on, kommun }, asked) };
}

function ledgerFor(person: Person, reception: Candidate, asked: Asked): Ledger {
  const rows = instalments(reception.on).flatMap((instalment) => rowsFor(person, reception, instalment, asked));
  return {
    scheme: 'schablonersattning',
    person: person.id,
    reception,
    dues: rows.map(({ due }) => due),
    notices: noticesOf(rows.flatMap(({ law }) => law)),
  };
}

interface Row {
  readonly due: Due;
  readonly law: readonly LawUsed[];
}

/** What the payments of one instalment have in common. */
interface Situation {
  readonly person: Person;
  readonly reception: Candidate;
  readonly instalment: Instalment;
  readonly residence: Residence;
  readonly covered: Proof;
  readonly asked: Asked;
}

/** What one of them is: the base share, or the extra one for a move. */
interface Share {
  readonly part: string;
  readonly percent: string;
  readonly source: StatuteSource;
  readonly open: readonly Open[];
  readonly readings: readonly ReadingUsed[];
}

function rowsFor(person: Person, reception: Candidate, instalment: Instalment, asked: Asked): readonly Row[] {
  const { part, percent, source, testedOn } = instalment;
  const residence = residenceFor(person, reception, instalment);
  const tested = { ...asked, clock: { ...asked.clock, law: testedOn, facts: testedOn } };
  const covered = evaluate(statligErsattning.rule, person, tested);
  const situation = { person, reception, instalment, residence, covered, asked };
  const base: Share = { part, percent, source, open: [], readings: [] };
  return [base, ...extraShares(situation)].map((share) => rowFor(situation, share));
}

function extraShares({ person, reception, instalment, residence, asked }: Situation): readonly Share[] {
  const move = moveWith(person, reception, instalment, residence, asked);
  if (instalment.extra === null || move.kind === 'none') return [];
  const share = { ...instalment.extra, part: `${instalment.part}-flytt` };
  return move.kind === 'moved'
    ? [{ ...share, open: [], readings: move.readings }]
    : [{ ...share, open: [move.because], readings: [] }];
}

/** Where the person is registered on the day that the provision names. */
interface Residence {
  readonly kommun: KommunCode | null;
  readonly open: readonly Open[];
  readonly assumed: Day | null;
}

const missingRegistration: Open = {
  kind: 'missing-fact',
  path: registration.key,
  question: registration.question,
  answeredBy: registration.kind,
};

/** Beyond what the record knows, the last registration is taken to go on, and the payment is only expected. */
function residenceFor({ registration: course }: Person, reception: Candidate, { to, testedOn }: Instalment): Residence {
  if (to === 'firstKommun') return { kommun: reception.kommun, open: [], assumed: null };
  if (course === undefined) return { kommun: null, open: [missingRegistration], assumed: null };
  const value = valueOn(prolong(course, testedOn), testedOn);
  if (!value.known) return { kommun: null, open: [missingRegistration], assumed: null };
  return { kommun: value.value, open: [], assumed: testedOn > course.knownThrough ? course.knownThrough : null };
}

function moveWith(
  person: Person,
  reception: Candidate,
  instalment: Instalment,
  { kommun }: Residence,
  asked: Asked,
): Move {
  if (kommun === null || person.registration === undefined) return { kind: 'none' };
  if (instalment.to === 'firstKommun') return { kind: 'none' };
  const course: Course<KommunCode> = prolong(person.registration, instalment.testedOn);
  if (instalment.part === 'andra') return earlyMove(instalment, kommun, course, reception, missingRegistration);
  return laterMove(instalment, kommun, course, reception, missingRegistration, asked);
}

const notRegistered = { sv: 'är inte folkbokförd i någon kommun', en: 'is not registered in any kommun' };

function rowFor({ person, reception, instalment, residence, covered, asked }: Situation, share: Share): Row {
  const { period, testedOn, dueOn } = instalment;
  const { part, percent, source } = share;
  const ageTestedOn = addDays(startOfMonth(dueOn), -1);
  const question = {
    born: person,
    received: reception.on,
    periodEnd: period.through,
    ageOn: ageTestedOn,
    paidOn: dueOn,
  };
  const money = schablonShare(question, percent, source, asked);
  const { assumed } = residence;
  const due: Due = {
    scheme: schablonersattning.key,
    person: person.id,
    part,
    period,
    testedOn,
    ageTestedOn,
    gate: gateOf(covered, residence, [...residence.open, ...share.open, ...money.because], source),
    status: assumed === null ? 'due' : 'expected',
    dueOn,
    payer: schablonersattning.decidedBy,
    recipient: residence.kommun,
    amount: money.amount,
    possibleAmounts: money.possible,
    source,
    steps: money.steps,
    readings: [...share.readings, ...money.readings],
    assumptions: assumed === null ? [] : [unchangedAfter(assumed)],
  };
  return { due, law: [...lawUsedIn(covered), ...money.law] };
}

/** A payment that certainly fails is no open question, whatever else is unknown of it. */
function gateOf(covered: Proof, residence: Residence, open: readonly Open[], source: Source): Gate {
  const found = outcome(covered);
  if (found.kind === 'ineligible') {
    const [first, ...rest] = found.failed;
    return { kind: 'notMet', because: [reasonOf(first), ...rest.map(reasonOf)] };
  }
  if (residence.kommun === null && residence.open.length === 0)
    return { kind: 'notMet', because: [{ label: notRegistered, truth: 'yes', source }] };
  const uncovered: readonly Open[] = found.kind === 'undetermined' ? found.because : [];
  const [first, ...rest] = [...uncovered, ...open];
  return first === undefined ? { kind: 'met' } : { kind: 'undetermined', because: [first, ...rest] };
}

function reasonOf({ label, truth, source }: Proof): Reason {
  return { label, truth, source };
}

function unchangedAfter(day: Day): Text {
  return { sv: `folkbokföringen är oförändrad efter ${day}`, en: `the registration is unchanged after ${day}` };
}
