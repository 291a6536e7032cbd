import type { DatedValue } from '../../src/kernel/dated-value.js';
import { cite, type StatuteSource } from '../../src/kernel/source.js';
import { isOneParagraph, placesIn } from './citations.js';
import { isPresent } from './faults.js';
import { formIn, formsOf, percentForms } from './forms.js';
import { actsIn, type Index, paragraphsOf, plain } from './read-statutes.js';

/** What was found of an entry's figures in the text of its paragraph. */
export interface Checked {
  /** The table and the entry's first day, or the constant. */
  readonly of: string;
  readonly cites: string;
  readonly value: unknown;
  /** By part the form in which the figure stands in the text; `null` for a wording that is not in the text: sourced, not checked. */
  readonly forms: Readonly<Record<string, string | null>> | null;
}

/** A figure of law that is a constant, with the paragraph that says it. */
export interface Figure {
  readonly of: string;
  readonly value: string | number;
  readonly source: StatuteSource;
}

/** Everything that could be looked for: the claim without its finding. */
export interface Claim extends Omit<Checked, 'forms'> {
  readonly source: StatuteSource | null;
  readonly present: boolean;
  readonly figures: ReturnType<typeof formsOf>;
}

/** The claims of tables and constants, whether or not their text can be read. */
export function claimsOf(
  tables: readonly DatedValue<unknown>[],
  constants: readonly Figure[],
  index: Index,
): readonly Claim[] {
  const ofTables = tables.flatMap(({ key, entries }) =>
    entries.flatMap((entry): readonly Claim[] => {
      const { value, source, from } = entry;
      if (value === null || isWording(value) || !('sfs' in source || 'transitional' in source)) return [];
      const one = isOneParagraph(source) ? source : null;
      const claim = { of: `${key} ${from}`, cites: cite(source, 'sv'), value, source: one };
      return [{ ...claim, present: isPresent(entry, index), figures: formsOf(value) }];
    }),
  );
  const ofConstants = constants.map(({ of, value, source }): Claim => {
    const figures = typeof value === 'number' ? formsOf(value) : [{ part: '', forms: percentForms(value) }];
    return { of, cites: cite(source, 'sv'), value, source, present: true, figures };
  });
  return [...ofTables, ...ofConstants];
}

/** A rule, or a record of rules and tables, is no figure. */
function isWording(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return 'type' in value || Object.values(value).some((part) => typeof part === 'object');
}

/** Looks the claims up in a folder of statute texts. A figure that is not there is an error: the code or the citation is wrong. */
export function checkedIn(folder: string, claims: readonly Claim[]): readonly Checked[] {
  const texts = new Map(
    [...actsIn(folder)].flatMap(([act, text]) =>
      paragraphsOf(act, text).map((one) => [`${act} ${one.place} ${wordingIn(one.text)}`, plain(one.text)] as const),
    ),
  );
  return claims.map(({ of, cites, value, source, present, figures }) => {
    if (!present || source === null || figures.length === 0) return { of, cites, value, forms: null };
    const [place = ''] = placesIn(source);
    const text = texts.get(`${source.sfs} ${place} ${source.as ?? 'original'}`) ?? '';
    const forms = figures.map(({ part, forms: possible }) => [part, formIn(text, possible) ?? null] as const);
    return { of, cites, value, forms: Object.fromEntries(forms) };
  });
}

function wordingIn(text: string): string {
  return [...text.matchAll(/(?:Lag|Förordning)\s+\((\d{4}:\d+)\)\.(?=\s*(?:\n|$))/g)].at(-1)?.[1] ?? 'original';
}
