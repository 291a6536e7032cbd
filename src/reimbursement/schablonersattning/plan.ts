import type { KommunCode } from '../../facts/kommun.js';
import type { Person } from '../../facts/person.js';
import { registration } from '../../facts/questions.js';
import type { Asked } from '../../kernel/asked.js';
import { type Course, prolong, valueOn } from '../../kernel/course.js';
import type { Day } from '../../kernel/day.js';
import { type Notice, noticesOf } from '../../kernel/notice.js';
import type { Open } from '../../kernel/open.js';
import type { NonEmpty, Outcome } from '../../kernel/outcome.js';
import type { Proof } from '../../kernel/proof.js';
import type { ReadingUsed } from '../../kernel/reading-used.js';
import type { Source, StatuteSource } from '../../kernel/source.js';
import type { Text } from '../../kernel/text.js';
import { receivedAfter } from '../../law/sfs-2010-1122/schablonersattning.js';
import { type Candidate, receptionFound } from '../../rights/first-reception.js';
import type { Due, Gate, Reason } from '../ledger/due.js';
import { type Amounts, amountsOf } from './amount.js';
import { type Coverage, coverageOf } from './coverage.js';
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
  const found = receptionFound(person, asked);
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
  const calendar = instalments(reception.on);
  const last = calendar.at(-1)?.testedOn ?? reception.on;
  const registered = person.registration === undefined ? undefined : prolong(person.registration, last);
  const coverage = coverageOf(person, asked);
  const amounts = amountsOf(person, reception.on, asked);
  const planning: Planning = { person, reception, registered, asked, coverage, amounts };
  const dues: Due[] = [];
  for (const instalment of calendar) addDues(instalment, planning, dues);
  const notices = noticesOf([...coverage.law, ...amounts.law()]);
  return { scheme: 'schablonersattning', person: person.id, reception, dues, notices };
}

/** What the payments of a ledger have in common. */
interface Planning {
  readonly person: Person;
  readonly reception: Candidate;
  /** The registration with its last value going on: an assumption beyond what the record knows, which makes a payment expected. */
  readonly registered: Course<KommunCode> | undefined;
  readonly asked: Asked;
  readonly coverage: Coverage;
  readonly amounts: Amounts;
}

/** What the payments of one instalment have in common besides. */
interface Situation {
  readonly instalment: Instalment;
  readonly residence: Residence;
  /** `null` when the person is covered; otherwise why not, or what must be known first. */
  readonly uncovered: Outcome | null;
}

/** What one of them is: the base share, or the extra one for a move. */
interface Share {
  readonly part: string;
  readonly percent: string;
  readonly source: StatuteSource;
  readonly open: readonly Open[];
  readonly readings: readonly ReadingUsed[];
}

function addDues(instalment: Instalment, planning: Planning, dues: Due[]): void {
  const { part, percent, source, testedOn } = instalment;
  const residence = residenceFor(instalment, planning);
  const situation = { instalment, residence, uncovered: planning.coverage.uncoveredOn(testedOn) };
  dues.push(dueFor({ part, percent, source, open: none, readings: none }, situation, planning));
  const extra = extraShare(situation, planning);
  if (extra !== null) dues.push(dueFor(extra, situation, planning));
}

const none: readonly never[] = [];

function extraShare({ instalment, residence }: Situation, planning: Planning): Share | null {
  const { extra, part } = instalment;
  const move = moveWith(instalment, residence, planning);
  if (extra === null || move.kind === 'none') return null;
  const [open, readings] = move.kind === 'moved' ? [none, move.readings] : [[move.because], none];
  return { part: `${part}-flytt`, percent: extra.percent, source: extra.source, open, readings };
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
function residenceFor({ to, testedOn }: Instalment, { person, reception, registered }: Planning): Residence {
  if (to === 'firstKommun') return { kommun: reception.kommun, open: none, assumed: null };
  const value = registered === undefined ? { known: false as const } : valueOn(registered, testedOn);
  if (!value.known) return { kommun: null, open: [missingRegistration], assumed: null };
  const through = person.registration?.knownThrough ?? testedOn;
  return { kommun: value.value, open: none, assumed: testedOn > through ? through : null };
}

function moveWith(instalment: Instalment, { kommun }: Residence, { reception, registered, asked }: Planning): Move {
  if (kommun === null || registered === undefined || instalment.to === 'firstKommun') return { kind: 'none' };
  return instalment.part === 'andra'
    ? earlyMove(instalment, kommun, registered, reception, missingRegistration)
    : laterMove(instalment, kommun, registered, reception, missingRegistration, asked);
}

const notRegistered = { sv: 'är inte folkbokförd i någon kommun', en: 'is not registered in any kommun' };

function dueFor(
  { part, percent, source, open, readings }: Share,
  { instalment, residence, uncovered }: Situation,
  { person, amounts }: Planning,
): Due {
  const { period, testedOn, ageTestedOn, dueOn } = instalment;
  const money = amounts.amountOf({ periodEnd: period.through, ageOn: ageTestedOn, paidOn: dueOn, percent, source });
  const { assumed } = residence;
  return {
    scheme: schablonersattning.key,
    person: person.id,
    part,
    period,
    testedOn,
    ageTestedOn,
    gate: gateOf(uncovered, residence, allOf(residence.open, open, money.because), source),
    status: assumed === null ? 'due' : 'expected',
    dueOn,
    payer: schablonersattning.decidedBy,
    recipient: residence.kommun,
    amount: money.amount,
    possibleAmounts: money.possible,
    source,
    steps: money.steps,
    readings: readings === none ? money.readings : [...readings, ...money.readings],
    assumptions: assumed === null ? none : [unchangedAfter(assumed)],
  };
}

/** Mostly nothing is open, and then no list is made. */
function allOf(...lists: readonly (readonly Open[])[]): readonly Open[] {
  let all = none as readonly Open[];
  for (const list of lists) if (list.length > 0) all = [...all, ...list];
  return all;
}

const met: Gate = { kind: 'met' };

/** A payment that certainly fails is no open question, whatever else is unknown of it. */
function gateOf(found: Outcome | null, residence: Residence, open: readonly Open[], source: Source): Gate {
  if (found?.kind === 'ineligible') {
    const [first, ...rest] = found.failed;
    return { kind: 'notMet', because: [reasonOf(first), ...rest.map(reasonOf)] };
  }
  if (residence.kommun === null && residence.open.length === 0)
    return { kind: 'notMet', because: [{ label: notRegistered, truth: 'yes', source }] };
  if (found !== null && found.kind === 'undetermined')
    return { kind: 'undetermined', because: [...found.because, ...open] };
  const [first, ...rest] = open;
  return first === undefined ? met : { kind: 'undetermined', because: [first, ...rest] };
}

function reasonOf({ claim: { label, source }, truth }: Proof): Reason {
  return { label, truth, source };
}

function unchangedAfter(day: Day): Text {
  return { sv: `folkbokföringen är oförändrad efter ${day}`, en: `the registration is unchanged after ${day}` };
}
