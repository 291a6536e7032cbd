import { addMonths, condition, type Rule } from 'mottagande';
import { bicycleNorm, knowsTheLock, months } from './bicycle.js';
import { type Household, movedIn } from './household.js';

/** The same claim with an error of one day: `<=` where the time is over on the day that ends it. */
const oneDayOff: Rule<Household> = condition({
  key: 'inom-tiden',
  label: { sv: 'tiden har börjat och inte gått ut', en: 'the time has begun and is not over' },
  source: { document: 'Cykelregler', row: '2', status: 'authority' },
  turnable: 'time',
  reads: { movedIn },
  law: { months },
  decide: ({ day: today, facts, law }) => {
    const end = addMonths(facts.movedIn, law.months);
    return { holds: facts.movedIn <= today && today <= end, actual: facts.movedIn, turns: [facts.movedIn, end] };
  },
});

export const bicycleOneDayOff = bicycleNorm(oneDayOff, knowsTheLock);
