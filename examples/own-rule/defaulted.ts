import { fact, isTrue, type Rule } from 'mottagande';
import { bicycleNorm, withinTheTime } from './bicycle.js';
import type { Household } from './household.js';

const shownTheLock = fact({
  key: 'shownTheLock',
  question: { sv: 'Har hushållet fått låset visat?', en: 'Has the household been shown the lock?' },
  kind: 'declared',
  // The error: a household that nobody has asked is taken to have said no.
  read: (household: Household) => household.shownTheLock ?? false,
});

const knowsTheLock: Rule<Household> = isTrue(
  {
    key: 'visad',
    label: { sv: 'har fått låset visat', en: 'has been shown the lock' },
    source: { document: 'Cykelregler', row: '2', status: 'authority' },
    turnable: 'procedure',
  },
  shownTheLock,
);

export const bicycleDefaulted = bicycleNorm(withinTheTime, knowsTheLock);
