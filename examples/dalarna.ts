/**
 * Reads the cases in `data/` and prints who is covered by what and until when, what must be asked, and the payment calendar.
 *
 *     npm run demo -- [--lang sv|en] [--day YYYY-MM-DD] [--data FOLDER] [--case NAME] [--kommun CODE] [--json] [--svg FILE]
 *
 * `npm run --silent demo -- --json` prints the reports as JSON and nothing else.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './run.js';

process.exitCode = run(process.argv.slice(2), fileURLToPath(new URL('data', import.meta.url)), {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  save: (file, text) => {
    writeFileSync(file, text);
  },
});
