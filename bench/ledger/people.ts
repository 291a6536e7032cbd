import {
  addDays,
  addYears,
  asDay,
  asKommunCode,
  type Course,
  type Day,
  type KommunCode,
  type Permit,
  type PermitGround,
  type Person,
} from 'mottagande';
import { type Chance, chance } from '../random.js';

export const today = dayOf('2026-11-21');

const kommuner = ['2061', '2082', '2021', '0180'].map((code) => {
  const kommun = asKommunCode(code);
  if (kommun === undefined) throw new Error(`${code} is no kommun`);
  return kommun;
});

/**
 * Made-up people received from 2022 to the autumn of 2026, with everything answered: most on grounds of their own, some on a tie, a few on
 * a ground that is not listed; permits that run out and are renewed, in time, too late or not at all; some who move, leave, or become
 * Swedish; all ages. As in a kommun's own list, most of them are covered most of the time.
 */
export function people(count: number): readonly Person[] {
  const luck = chance(2);
  return Array.from({ length: count }, (_, index) => person(`p${index}`, luck));
}

function person(id: string, luck: Chance): Person {
  const { between, percent } = luck;
  const received = addDays(dayOf('2022-01-01'), between(0, 1_700));
  const granted = addDays(received, -between(0, 200));
  const [kommun, registration] = registrations(received, luck);
  const permits = renewed(granted, luck);
  const byMigrationsverket = percent(40) || permits.some(({ ground }) => ground === 'UtlL 5:2');
  return {
    id,
    birth: addDays(dayOf('1945-01-01'), between(0, 28_000)),
    citizenships: [
      { country: 'SY', from: null },
      ...(percent(3) ? [{ country: 'SE', from: addDays(received, between(100, 900)) } as const] : []),
    ],
    permits,
    migrationsverketFrom: byMigrationsverket ? addDays(granted, -between(1, 400)) : null,
    assignment: null,
    reception: { on: received, kommun },
    registration,
  };
}

/** Registered on the day of the reception and, in some records, somewhere else, or nowhere, later on. */
function registrations(received: Day, { between, percent }: Chance): readonly [KommunCode, Course<KommunCode>] {
  const some = () => kommuner[between(0, kommuner.length - 1)] ?? null;
  const [first, ...later] = [
    some(),
    ...(percent(25) ? [some()] : []),
    ...(percent(8) ? [null] : []),
    ...(percent(8) ? [some()] : []),
  ];
  const gap = between(20, 300);
  const stretches = [first, ...later].map((value, index) => ({ from: addDays(received, index * gap), value }));
  if (first === null) throw new Error('nobody is received in no kommun');
  const knownThrough = percent(70) ? today : dayOf('2030-12-31');
  const past = stretches.filter(({ from }) => from <= knownThrough);
  return [first, { stretches: past, knownFrom: 'start', knownThrough }];
}

/** A permit, and the one that follows it when it was renewed. */
function renewed(granted: Day, luck: Chance): readonly Permit[] {
  const { between, oneOf, percent } = luck;
  const tie = percent(15) ? familyTie(granted, luck) : null;
  const ground: PermitGround =
    tie !== null
      ? 'UtlL 5:3'
      : percent(3)
        ? 'arbete'
        : oneOf(['UtlL 5:1', 'UtlL 5:1', 'UtlL 5:2', 'UtlL 21:2', 'UtlL 5:6']);
  const permit = (from: Day, validThrough: Day | null, renewal: Permit['renewal']): Permit => ({
    ground,
    grantedOn: from,
    validFrom: from,
    validThrough,
    registrableFrom: percent(99) ? from : null,
    tie,
    renewal,
  });
  if (percent(25)) return [permit(granted, null, null)];
  const end = addDays(granted, percent(70) ? 1_095 : 395);
  if (percent(10)) return [permit(granted, end, null)];
  const grantedOn = percent(80) ? addDays(end, between(10, 200)) : null;
  const first = permit(granted, end, {
    appliedOn: addDays(end, percent(95) ? -between(0, 90) : between(1, 10)),
    ground,
    grantedOn,
    refusalFinalOn: grantedOn === null && percent(40) ? addDays(end, between(50, 300)) : null,
    withdrawnOn: grantedOn === null && percent(10) ? addDays(end, between(5, 30)) : null,
    tie,
  });
  return grantedOn === null ? [first] : [first, permit(grantedOn, addDays(grantedOn, 730), null)];
}

function familyTie(granted: Day, { between, oneOf, percent }: Chance): NonNullable<Permit['tie']> {
  const appliedOn = addDays(granted, -between(100, 500));
  const anchorGranted = addYears(appliedOn, -between(1, 3));
  const ground = percent(5) ? 'arbete' : oneOf(['UtlL 5:1', 'UtlL 5:1', 'UtlL 5:3 1 st 4'] as const);
  return {
    appliedOn,
    unmarriedChild: percent(50),
    anchor: {
      permits: [
        {
          ground,
          grantedOn: anchorGranted,
          validFrom: anchorGranted,
          validThrough: null,
          tiedToGround: ground === 'UtlL 5:3 1 st 4' ? 'UtlL 5:1' : null,
          renewal: null,
        },
      ],
      firstReceivedOn: percent(5) ? null : addDays(appliedOn, -between(200, 2_250)),
      swedishFrom: percent(10) ? addDays(appliedOn, between(-100, 900)) : null,
    },
  };
}

function dayOf(text: string): Day {
  const day = asDay(text);
  if (day === undefined) throw new Error(`${text} is no day`);
  return day;
}
