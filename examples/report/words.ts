import { cite, type Day, type KommunCode, type Kronor, type Locale, type Source, type Text } from 'mottagande';
import { hardSpace } from './layout.js';

const kommuner: Readonly<Record<string, string>> = {
  '2021': 'Vansbro',
  '2023': 'Malung-Sälen',
  '2026': 'Gagnef',
  '2029': 'Leksand',
  '2031': 'Rättvik',
  '2034': 'Orsa',
  '2039': 'Älvdalen',
  '2061': 'Smedjebacken',
  '2062': 'Mora',
  '2080': 'Falun',
  '2081': 'Borlänge',
  '2082': 'Säter',
  '2083': 'Hedemora',
  '2084': 'Avesta',
  '2085': 'Ludvika',
};

/** The name of a kommun in Dalarna; of others the code. */
export function kommunName(code: KommunCode): string {
  return kommuner[code] ?? code;
}

/** An amount without its unit: `16 500` or `16,500`. */
export function figures(amount: Kronor, locale: Locale): string {
  const [whole = '', ore] = amount.split('.');
  return ore === undefined ? grouped(whole, locale) : `${grouped(whole, locale)}${locale === 'sv' ? ',' : '.'}${ore}`;
}

/** Digits in groups of three. */
export function grouped(digits: string, locale: Locale): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, locale === 'sv' ? hardSpace : ',');
}

/** An amount as it stands in a sentence: `16 500 kr` or `SEK 16,500`. */
export function kronor(amount: Kronor, locale: Locale): string {
  return locale === 'sv' ? `${figures(amount, locale)}${hardSpace}kr` : `SEK${hardSpace}${figures(amount, locale)}`;
}

/** The month of a day: `2026-11`. */
export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

/** The paragraph without the amending act, which matters to a lawyer who looks it up and to nobody else. */
export function paragraph(source: Source, locale: Locale): string {
  if (!('sfs' in source)) return cite(source, locale);
  const { as, ...provision } = source;
  return cite(as === undefined ? source : provision, locale);
}

/** Several provisions, those of one act together: `SFS 2017:584 1 och 3 §§`. */
export function provisions(sources: readonly Source[], locale: Locale): string {
  const acts = new Map<string, Set<string>>();
  for (const source of sources) {
    const cited = paragraph(source, locale);
    const [, act = cited, number = ''] = /^(SFS \d+:\d+) (\d+(?: [a-z])?) §$/.exec(cited) ?? [];
    acts.set(act, (acts.get(act) ?? new Set()).add(number));
  }
  const each = [...acts].map(([act, found]) => {
    const numbers = [...found].filter((number) => number !== '');
    if (numbers.length === 0) return act;
    return `${act} ${allOf(numbers, locale)} ${numbers.length === 1 ? '§' : '§§'}`;
  });
  return allOf(each, locale);
}

/** Texts as an enumeration: `a, b eller c`. */
export function oneOf(texts: readonly string[], locale: Locale): string {
  return joined(texts, { sv: 'eller', en: 'or' }[locale]);
}

/** Texts as an enumeration: `a, b och c`. */
export function allOf(texts: readonly string[], locale: Locale): string {
  return joined(texts, { sv: 'och', en: 'and' }[locale]);
}

function joined(texts: readonly string[], last: string): string {
  if (texts.length < 2) return texts.join('');
  return `${texts.slice(0, -1).join(', ')} ${last} ${texts.at(-1) ?? ''}`;
}

/** A number with its noun: `1 utbetalning`, `3 utbetalningar`. */
export function counted(count: number, one: Text, many: Text, locale: Locale): string {
  return `${count}${hardSpace}${(count === 1 ? one : many)[locale]}`;
}
