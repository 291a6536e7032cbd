import { matchingResearch } from '../../policies/matching.js';
import type { HardConstraint } from '../constraint.js';
import { offeredLanguages, spokenLanguages } from '../question.js';

/** One language in common, unless the activity needs none. What one understands, never where one comes from. */
export const commonLanguage: HardConstraint = {
  code: 'LANGUAGE',
  label: { sv: 'ett gemensamt språk', en: 'a language in common' },
  reads: [spokenLanguages, offeredLanguages],
  unknown: 'allow-and-flag',
  source: matchingResearch('4.1, 4.9'),
  holds: ({ languages: spoken }, { languages: offered }) => {
    if (offered?.length === 0) return true;
    return spoken && offered?.some((language) => spoken.includes(language));
  },
  have: ({ languages }) => languages,
  need: ({ languages }) => languages,
  counterfactual: {
    sv: 'Möjlig med tolk, eller om personen kan delta på något av aktivitetens språk',
    en: 'Possible with an interpreter, or if the person can take part in one of the activity’s languages',
  },
};
