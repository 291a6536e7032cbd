import { createMottagande, refusalText } from 'mottagande';
import { caseNames, readCases } from './read-cases.js';
import { dossierOf } from './report/dossier.js';
import { printed } from './report/layout.js';
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
  const { locale, day, folder, names, kommun, json, svg } = options;
  const { cases, refused } = readCases(folder, names);
  if (refused.length > 0) {
    complain(printed(refused.flatMap(({ name, refusal }) => [`${name}.json`, refusalText(refusal, locale)])));
    return 1;
  }
  const mottagande = createMottagande({ locale });
  if (json) {
    print(`${JSON.stringify(Object.fromEntries(cases.map(({ name, of }) => [name, mottagande.report(of, day)])))}\n`);
    return 0;
  }
  const shown = yearsAround(day);
  const dossiers = cases.map((one) => dossierOf(one, day, shown, mottagande));
  if (svg !== undefined) save(svg, `${picture(dossiers, day, shown, locale)}\n`);
  print(printed(reportLines(dossiers, { day, locale, kommun })));
  return 0;
}
