import { parseArgs } from 'node:util';
import { asDay, asKommunCode, type Day, type KommunCode, type Locale } from 'mottagande';

/** What the report is asked for, or why the arguments cannot be read. */
export type Options =
  | {
      readonly kind: 'read';
      readonly locale: Locale;
      readonly day: Day;
      readonly folder: string;
      readonly names: readonly string[];
      /** Whether the report is about one case only. */
      readonly oneCase: boolean;
      readonly kommun: KommunCode | undefined;
      readonly json: boolean;
      readonly svg: string | undefined;
    }
  | { readonly kind: 'refused'; readonly because: string };

const usage =
  'npm run demo -- [--lang sv|en] [--day YYYY-MM-DD] [--data FOLDER] [--case NAME] [--kommun CODE] [--json] [--svg FILE]';

/** Reads the command line. */
export function optionsFrom(
  args: readonly string[],
  data: string,
  namesIn: (folder: string) => readonly string[],
): Options {
  const given = valuesOf(args);
  if (given === undefined) return refused();
  const { lang, case: name, data: folder = data, json, svg } = given;
  const day = asDay(given.day);
  const kommun = given.kommun === undefined ? undefined : asKommunCode(given.kommun);
  const cases = namesIn(folder);
  if (lang !== 'sv' && lang !== 'en') return refused('--lang: sv | en');
  if (day === undefined) return refused('--day: YYYY-MM-DD');
  if (given.kommun !== undefined && kommun === undefined) return refused('--kommun: 2021 | 2061 | 2081 | 2082 | …');
  if (name !== undefined && !cases.includes(name)) return refused(`--case: ${cases.join(' | ')}`);
  const asked = name === undefined ? { names: cases, oneCase: false } : { names: [name], oneCase: true };
  return { kind: 'read', locale: lang, day, folder, ...asked, kommun, json, svg };
}

function refused(...because: readonly string[]): Options {
  return { kind: 'refused', because: [...because, usage].join('\n') };
}

/** The values as typed; `undefined` when an option is not known or lacks its value. */
function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        lang: { type: 'string', default: 'sv' },
        day: { type: 'string', default: '2026-11-21' },
        data: { type: 'string' },
        case: { type: 'string' },
        kommun: { type: 'string' },
        json: { type: 'boolean', default: false },
        svg: { type: 'string' },
      },
    }).values;
  } catch {
    return undefined;
  }
}
