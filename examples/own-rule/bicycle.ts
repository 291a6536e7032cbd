import { addMonths, all, asDay, condition, datedValue, type Day, isTrue, type Norm, norm, type Rule } from 'mottagande';
import { type Household, movedIn, shownTheLock } from './household.js';

const source = { document: 'Cykelregler', row: '2', status: 'authority' } as const;

function day(text: string): Day {
  const found = asDay(text);
  if (found === undefined) throw new Error(text);
  return found;
}

/** For how many months a household may borrow a bicycle. */
export const months = datedValue({
  key: 'cykel-manader',
  label: { sv: 'månader med cykel', en: 'months with a bicycle' },
  verifiedThrough: day('2026-12-31'),
  entries: [
    { from: day('2022-01-01'), value: 3, source },
    { from: day('2025-01-01'), value: 6, source },
  ],
});

/** From the day it moved in, a household may borrow a bicycle for some months. */
export const withinTheTime: Rule<Household> = condition({
  key: 'inom-tiden',
  label: { sv: 'tiden har börjat och inte gått ut', en: 'the time has begun and is not over' },
  source,
  turnable: 'time',
  reads: { movedIn },
  law: { months },
  decide: ({ day: today, facts, law }) => {
    const end = addMonths(facts.movedIn, law.months);
    return { holds: facts.movedIn <= today && today < end, actual: facts.movedIn, turns: [facts.movedIn, end] };
  },
});

/** … once it has been shown how the lock works. */
export const knowsTheLock: Rule<Household> = isTrue(
  { key: 'visad', label: { sv: 'har fått låset visat', en: 'has been shown the lock' }, source, turnable: 'procedure' },
  shownTheLock,
);

/** The norm with these conditions. */
export function bicycleNorm(...conditions: readonly Rule<Household>[]): Norm<Household> {
  return norm<Household>({
    key: 'cykel',
    title: { sv: 'Låna cykel', en: 'Borrow a bicycle' },
    nature: 'shall-be-offered',
    decidedBy: { sv: 'kommunen', en: 'the kommun' },
    appeal: { possible: false, because: { sv: 'ingen rättighet', en: 'no right' }, source },
    source,
    rule: all({ key: 'cykel', sv: 'får låna cykel', en: 'may borrow a bicycle' }, ...conditions),
  });
}

export const bicycle = bicycleNorm(withinTheTime, knowsTheLock);
