import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type NadActivity, parseNadActivity, type Refusal } from 'mottagande';
import { contentOf } from './read-cases.js';
import { entries } from './read-proposals.js';

/** Activities whose associations ask for NAD's reimbursement. */
export interface ActivitiesRead {
  readonly activities: readonly NadActivity[];
  readonly refused: readonly { readonly name: string; readonly refusal: Refusal }[];
}

const file = 'nad/activities.json';

/** Reads the NAD activities of a folder; none where it has no such file. */
export function readActivities(folder: string): ActivitiesRead {
  const path = join(folder, file);
  if (!existsSync(path)) return { activities: [], refused: [] };
  const read = entries(contentOf(path), 'activities').map((one) => parseNadActivity(one));
  return {
    activities: read.flatMap((one) => (one.isOk() ? [one.value] : [])),
    refused: read.flatMap((one) => (one.isErr() ? [{ name: file.replace('.json', ''), refusal: one.error }] : [])),
  };
}
