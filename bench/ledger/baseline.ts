import {
  addMonths,
  addYears,
  endOfMonth,
  formatISO,
  isAfter,
  isBefore,
  parseISO,
  startOfMonth,
  subDays,
} from 'date-fns';
import { Decimal } from 'decimal.js';
import type { Course, FamilyTie, KommunCode, Permit, Person } from 'mottagande';

/*
 * Frozen. The schablonersättning of 2010:1122 10–14 §§ as one would write it in an afternoon from the statute, with the libraries that
 * everybody uses: Date, date-fns, decimal.js and plain ifs. It is what the library's plan is timed against and is not to be tuned; it
 * changes only when the law does. It takes complete records and knows one reading of every open question:
 * the 18 months run from the month after the reception, coming from nowhere is a move, there and back is none, no deadline rolls over.
 */

/** One payment. */
export interface Row {
  readonly part: string;
  readonly from: string;
  readonly through: string;
  readonly testedOn: string;
  readonly ageTestedOn: string;
  readonly met: boolean;
  readonly status: 'due' | 'expected';
  readonly dueOn: string;
  readonly recipient: string | null;
  readonly amount: string;
}

const listedGrounds = [
  'UtlL 5:1',
  'UtlL 5:2',
  'UtlL 5:4',
  'UtlL 5:6',
  'UtlL 5:11',
  'UtlL 12:18',
  'UtlL 21:2',
  'UtlL 21:3',
  'UtlL 21:4',
  'UtlL 21:6',
  'UtlL 22',
  'lag 2016:752 16 c-i',
  'lag 2017:353 1-4',
];
const tieGrounds = ['UtlL 5:3', 'UtlL 5:3 1 st 4', 'UtlL 5:3 a', 'UtlL 21:4'];

const day = (date: Date): string => formatISO(date, { representation: 'date' });
const hasCome = (text: string | null | undefined, on: Date): boolean => text != null && !isAfter(parseISO(text), on);

/** All payments for a person who has been received by the day asked; `null` for anybody else. */
export function planByHand(person: Person, askedOn: string): readonly Row[] | null {
  const reception = receptionOf(person, parseISO(askedOn));
  if (reception === null) return null;
  const rows: Row[] = [];
  const endAfter = (months: number): Date => endOfMonth(addMonths(startOfMonth(reception.on), months));

  rows.push(
    row(
      person,
      reception,
      'forsta',
      10,
      reception.on,
      endOfMonth(reception.on),
      reception.on,
      endAfter(1),
      reception.kommun,
    ),
  );

  const secondMonth = endAfter(2);
  const second = kommunOn(person.registration, secondMonth);
  const secondFrom = startOfMonth(endAfter(1));
  rows.push(row(person, reception, 'andra', 20, secondFrom, secondMonth, secondMonth, endAfter(3), second));
  if (
    second !== null &&
    second !== reception.kommun &&
    !isBefore(movedOn(person.registration, second, secondMonth), reception.on)
  )
    rows.push(row(person, reception, 'andra-flytt', 10, secondFrom, secondMonth, secondMonth, endAfter(3), second));

  for (let number = 1; number <= 7; number += 1) {
    const from = startOfMonth(endAfter(number * 3));
    const through = endAfter(number * 3 + 2);
    const paidOn = endAfter(number * 3 + 3);
    const kommun = kommunOn(person.registration, through);
    rows.push(row(person, reception, `period-${number}`, 10, from, through, through, paidOn, kommun));
    if (kommun !== null && hasMoved(person, reception, from, through, kommun))
      rows.push(row(person, reception, `period-${number}-flytt`, 10, from, through, through, paidOn, kommun));
  }
  return rows;
}

interface Reception {
  readonly on: Date;
  readonly kommun: KommunCode;
}

/** 6 §. */
function receptionOf(person: Person, askedOn: Date): Reception | null {
  const resettled = (person.permits ?? []).some(
    ({ ground, grantedOn }) => ground === 'UtlL 5:2' && hasCome(grantedOn, askedOn),
  );
  if (resettled || hasCome(person.migrationsverketFrom, askedOn)) {
    const { on, kommun } = person.reception ?? {};
    return on === undefined || kommun === undefined || !hasCome(on, askedOn) ? null : { on: parseISO(on), kommun };
  }
  const first = person.registration?.stretches.find(({ value }) => value !== null);
  if (first?.value == null || !hasCome(first.from, askedOn)) return null;
  return { on: parseISO(first.from), kommun: first.value };
}

function row(
  person: Person,
  reception: Reception,
  part: string,
  percent: number,
  from: Date,
  through: Date,
  testedOn: Date,
  dueOn: Date,
  recipient: string | null,
): Row {
  const ageTestedOn = subDays(startOfMonth(dueOn), 1);
  const whole = new Decimal(wholeAmount(person, reception, ageTestedOn, dueOn));
  const known = part === 'forsta' || !isAfter(endOfDay(testedOn), knownThrough(person));
  return {
    part,
    from: day(from),
    through: day(through),
    testedOn: day(testedOn),
    ageTestedOn: day(ageTestedOn),
    met: recipient !== null && isCovered(person, endOfDay(testedOn)),
    status: known ? 'due' : 'expected',
    dueOn: day(dueOn),
    recipient,
    amount: whole.times(percent).div(100).toString(),
  };
}

/** The ends of months come from date-fns with the time 23:59:59; days are compared at midnight. */
function endOfDay(date: Date): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate());
}

function knownThrough(person: Person): Date {
  return parseISO(person.registration?.knownThrough ?? '9999-12-31');
}

/** 11 §, with 2022:1457 p. 3 for those received before 2026. */
function wholeAmount(person: Person, reception: Reception, ageOn: Date, paidOn: Date): number {
  const year = paidOn.getFullYear();
  const receivedFrom2026 = reception.on.getFullYear() >= 2026;
  const limit = receivedFrom2026 ? 67 : year >= 2023 ? 66 : 65;
  const birth = typeof person.birth === 'string' ? parseISO(person.birth) : new Date(Number.NaN);
  const reached = !isAfter(addYears(birth, limit), ageOn);
  if (year >= 2023) return reached ? 92_600 : 165_000;
  if (year === 2022) return reached ? 85_200 : 151_800;
  throw new Error(`no amount for ${year}`);
}

/** 5–5 b §§. */
function isCovered(person: Person, on: Date): boolean {
  const isSwedish = (person.citizenships ?? []).some(
    ({ country, from }) => country === 'SE' && (from === null || hasCome(from, on)),
  );
  if (isSwedish) return false;
  return (person.permits ?? []).some((permit) => {
    if (!hasCome(permit.registrableFrom, on)) return false;
    if (!hasCome(permit.validFrom, on)) return false;
    const inScope = isListed(permit.ground) || (permit.tie != null && tieCounts(permit.tie, on));
    if (!inScope) return false;
    return !isOver(permit, on) || isBeingRenewed(permit, on);
  });
}

function isListed(ground: string | null | undefined): boolean {
  return ground != null && listedGrounds.includes(ground);
}

function isOver({ validThrough }: Permit, on: Date): boolean {
  return validThrough != null && isAfter(on, parseISO(validThrough));
}

/** 5 a §. */
function tieCounts(tie: FamilyTie, on: Date): boolean {
  const anchor = tie.anchor;
  if (anchor === undefined || tie.appliedOn === undefined) return false;
  const appliedOn = parseISO(tie.appliedOn);
  const granted = (anchor.permits ?? []).filter(({ grantedOn }) => hasCome(grantedOn, on));
  const firstStep = granted.some(({ ground }) => isListed(ground));
  const secondStep =
    tie.unmarriedChild === true &&
    granted.some(({ ground, tiedToGround }) => ground === 'UtlL 5:3 1 st 4' && isListed(tiedToGround));
  if (!firstStep && !secondStep) return false;
  if (anchor.firstReceivedOn != null && isAfter(appliedOn, addYears(parseISO(anchor.firstReceivedOn), 6))) return false;
  return !hasCome(anchor.swedishFrom, appliedOn);
}

/** 5 b §. */
function isBeingRenewed({ renewal, validThrough, validFrom }: Permit, on: Date): boolean {
  if (renewal == null || !hasCome(renewal.appliedOn, on)) return false;
  if (renewal.appliedOn === undefined || validFrom === undefined) return false;
  const appliedOn = parseISO(renewal.appliedOn);
  if (isBefore(appliedOn, parseISO(validFrom))) return false;
  if (validThrough != null && isAfter(appliedOn, parseISO(validThrough))) return false;
  if (hasCome(renewal.grantedOn, on) || hasCome(renewal.withdrawnOn, on) || hasCome(renewal.refusalFinalOn, on))
    return false;
  if (isListed(renewal.ground)) return true;
  return (
    renewal.ground !== undefined &&
    tieGrounds.includes(renewal.ground) &&
    renewal.tie != null &&
    tieCounts(renewal.tie, on)
  );
}

/** Where the person is registered; what lies ahead is taken to stay as it is. */
function kommunOn(registration: Course<KommunCode> | undefined, on: Date): KommunCode | null {
  const stretches = (registration?.stretches ?? []).filter(({ from }) => !isAfter(parseISO(from), on));
  return stretches.at(-1)?.value ?? null;
}

/** Since when the person has been registered in the kommun without a break. */
function movedOn(registration: Course<KommunCode> | undefined, kommun: KommunCode, by: Date): Date {
  const stretches = (registration?.stretches ?? []).filter(({ from }) => !isAfter(parseISO(from), by));
  let moved = by;
  for (const { from, value } of stretches.toReversed()) {
    if (value !== kommun) break;
    moved = parseISO(from);
  }
  return moved;
}

/** 14 §. */
function hasMoved(person: Person, reception: Reception, from: Date, through: Date, kommun: KommunCode): boolean {
  const stretches = person.registration?.stretches ?? [];
  const earlier = stretches.filter((stretch) => isBefore(parseISO(stretch.from), from));
  const lastKommun = earlier.filter(({ value }) => value !== null).at(-1)?.value ?? reception.kommun;
  if (lastKommun === kommun) return false;
  const moved = movedOn(person.registration, kommun, through);
  return !isAfter(moved, endOfMonth(addMonths(startOfMonth(reception.on), 18)));
}
