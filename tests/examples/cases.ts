import { fileURLToPath } from 'node:url';
import { asDay, createMottagande, type Case, type CaseReport, type Day, type PersonReport } from 'mottagande';
import { caseNames, readCases } from '../../examples/read-cases.js';
import { readActivities } from '../../examples/read-activities.js';
import { readProposals } from '../../examples/read-proposals.js';
import { claimsFor } from '../../examples/report/nad.js';
import { proposalsFor } from '../../examples/report/matching.js';

/** Where the cases of the example lie. */
export const data = fileURLToPath(new URL('../../examples/data', import.meta.url));

/** The day of the report unless another is asked for. */
const day = dayOf('2026-11-21');

/** A day that a test is written with. */
export function dayOf(text: string): Day {
  const found = asDay(text);
  if (found === undefined) throw new Error(`${text} is no day`);
  return found;
}

const read = readCases(data, caseNames(data));

/** What could not be read; nothing, as a test asserts. */
export const refused = read.refused;

/** The cases by name. */
export const cases: ReadonlyMap<string, Case> = new Map(read.cases.map(({ name, of }) => [name, of]));

/** The cases as the report takes them. */
export const named = read.cases;

const mottagande = createMottagande();

/** The reports of all cases on the day. */
export const reports: readonly CaseReport[] = read.cases.map(({ of }) => mottagande.report(of, day));

/** The report of one person. */
export function reportOf(id: string): PersonReport {
  const found = reports.flatMap(({ persons }) => persons).find((person) => person.id === id);
  if (found === undefined) throw new Error(`${id} is in no case`);
  return found;
}

/** Who is to be matched, and with what. */
export const matching = readProposals(data);

/** What is proposed to them. */
export const proposals = proposalsFor(matching.profiles, matching.offers);

/** The NAD activities of the example, as read. */
export const nad = readActivities(data);

/** What their associations are paid on the demo's day. */
export const claims = claimsFor(nad.activities, day);
