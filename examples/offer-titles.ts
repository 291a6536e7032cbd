import type { Text } from 'mottagande';

/** The titles of the offers. Kept apart, since the library asks only for an id. All activities are made up. */
export const offerTitles: Readonly<Record<string, Text>> = {
  fotboll: { sv: 'Kvällsfotboll', en: 'Evening football' },
  hantverk: { sv: 'Hantverkslördag', en: 'Saturday crafts' },
  korsang: { sv: 'Kören', en: 'The choir' },
  lopargrupp: { sv: 'Löpargruppen', en: 'The running group' },
  matlag: { sv: 'Matlag', en: 'Cooking together' },
  odlingslott: { sv: 'Odlingslotten', en: 'The allotment' },
  sprakkafe: { sv: 'Språkkaféet', en: 'The language café' },
};
