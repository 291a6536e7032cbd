import type { DocumentSource } from '../kernel/source.js';

const research = 'Matchning för mottagandet, underlag 2026-11-21';

/** What the library itself has inferred about matching; no act and no authority sets these rules or figures. */
export function matchingResearch(row: string): DocumentSource {
  return { document: research, row, status: 'inferred' };
}

/** The weight of each criterion before they are normalised. No source ranks the criteria, so none counts more than another. */
export const equalWeight = 1;

/** What an unanswered criterion counts as, in thousandths: the middle, so that silence neither pays nor costs. */
export const middlePrior = 500;
