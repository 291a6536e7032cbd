import { policy } from '../kernel/policy.js';

/** When somebody born on 29 February turns a year older in a year without one. */
export const leapBirthday = policy({
  key: 'leapBirthday',
  question: {
    sv: 'När fyller den som är född den 29 februari år ett år utan skottdag?',
    en: 'When does a person born on 29 February turn a year older in a year without a leap day?',
  },
  options: ['feb28', 'mar1'],
  default: 'feb28',
  source: { document: 'jämförelse med 1930:173 1 §', status: 'inferred' },
});
