import { createMottagande, refusalText } from 'mottagande';
import { readActivities } from './read-activities.js';
import { caseNames, readCases } from './read-cases.js';
import { readProposals } from './read-proposals.js';
import { dossierOf } from './report/dossier.js';
import { printed } from './report/layout.js';
import { matchingLines, proposalsFor } from './report/matching.js';
import { claimsFor, nadLines } from './report/nad.js';
import { optionsFrom } from './report/options.js';
import { picture } from './report/picture.js';
import { reportLines } from './report/report.js';
import { yearsAround } from './report/year.js';

/** Where a run writes. */
export interface Output {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly save: (file: string, text: string) => void;
}

/** Runs the command; the result is its exit code: 1 when a case is refused, 2 when the arguments are. */
export function run(args: readonly string[], data: string, { print, complain, save }: Output): 0 | 1 | 2 {
  const options = optionsFrom(args, data, caseNames);
  if (options.kind === 'refused') {
    complain(printed([options.because]));
    return 2;
  }
  const { locale, day, folder, names, oneCase, kommun, json, svg } = options;
  const { cases, refused: refusedCases } = readCases(folder, names);
  const { profiles, offers, refused: refusedProposals } = readProposals(folder);
  const { activities, refused: refusedActivities } = readActivities(folder);
  const refused = [...refusedCases, ...refusedProposals, ...refusedActivities];
  if (refused.length > 0) {
    complain(printed(refused.flatMap(({ name, refusal }) => [`${name}.json`, refusalText(refusal, locale)])));
    return 1;
  }
  const proposals = oneCase ? [] : proposalsFor(profiles, offers);
  const claims = oneCase ? [] : claimsFor(activities, day);
  const mottagande = createMottagande({ locale });
  if (json) {
    const reports = Object.fromEntries(cases.map(({ name, of }) => [name, mottagande.report(of, day)]));
    print(`${JSON.stringify({ ...reports, ...(oneCase ? {} : { nad: claims, matching: proposals }) })}\n`);
    return 0;
  }
  const shown = yearsAround(day);
  const dossiers = cases.map((one) => dossierOf(one, day, shown, mottagande));
  if (svg !== undefined) save(svg, `${picture(dossiers, day, shown, locale)}\n`);
  print(
    printed([
      ...reportLines(dossiers, { day, locale, kommun }),
      ...nadLines(claims, locale),
      ...matchingLines(proposals, locale),
    ]),
  );
  return 0;
}
