/**
 * Reads the cases in `data/` and prints who is covered by what and until when, what must be asked, and the payment calendar.
 *
 *     npm run demo -- [--lang sv|en] [--day YYYY-MM-DD] [--case NAME] [--kommun CODE] [--json] [--svg FILE]
 */
import { writeFileSync } from 'node:fs';
import { createMottagande, refusalText } from 'mottagande';
import { caseNames, readCases } from './read-cases.js';
import { dossierOf } from './report/dossier.js';
import { printed } from './report/layout.js';
import { optionsFrom } from './report/options.js';
import { picture, shown } from './report/picture.js';
import { reportLines } from './report/report.js';

function run(args: readonly string[]): number {
  const options = optionsFrom(args, caseNames());
  if (options.kind === 'refused') {
    process.stderr.write(printed([options.because]));
    return 2;
  }
  const { locale, day, names, kommun, json, svg } = options;
  const { cases, refused } = readCases(names);
  if (refused.length > 0) {
    process.stderr.write(printed(refused.flatMap(({ name, refusal }) => [`${name}:`, refusalText(refusal, locale)])));
    return 1;
  }
  const mottagande = createMottagande({ locale });
  if (json) {
    const reports = cases.map(({ name, of }) => [name, mottagande.report(of, day)] as const);
    process.stdout.write(`${JSON.stringify(Object.fromEntries(reports), null, 2)}\n`);
    return 0;
  }
  const dossiers = cases.map((one) => dossierOf(one, day, shown, mottagande));
  process.stdout.write(printed(reportLines(dossiers, { day, locale, kommun })));
  return 0;
}

process.exitCode = run(process.argv.slice(2));
