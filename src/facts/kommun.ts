declare const brand: unique symbol;

/** A kommun's code in the register of Statistics Sweden: the county's two digits and two more, such as `2061`. */
export type KommunCode = string & { readonly [brand]: 'KommunCode' };

/** A county's code. */
export type CountyCode =
  | '01'
  | '03'
  | '04'
  | '05'
  | '06'
  | '07'
  | '08'
  | '09'
  | '10'
  | '12'
  | '13'
  | '14'
  | '17'
  | '18'
  | '19'
  | '20'
  | '21'
  | '22'
  | '23'
  | '24'
  | '25';

/** The 290 kommuner (since 2007), by county: the last two digits of each code. */
const kommunerByCounty: Readonly<Record<CountyCode, string>> = {
  '01': '14 15 17 20 23 25 26 27 28 36 38 39 40 60 62 63 80 81 82 83 84 86 87 88 91 92',
  '03': '05 19 30 31 60 80 81 82',
  '04': '28 61 80 81 82 83 84 86 88',
  '05': '09 12 13 60 61 62 63 80 81 82 83 84 86',
  '06': '04 17 42 43 62 65 80 82 83 84 85 86 87',
  '07': '60 61 63 64 65 67 80 81',
  '08': '21 34 40 60 61 62 80 81 82 83 84 85',
  '09': '80',
  '10': '60 80 81 82 83',
  '12': '14 30 31 33 56 57 60 61 62 63 64 65 66 67 70 72 73 75 76 77 78 80 81 82 83 84 85 86 87 90 91 92 93',
  '13': '15 80 81 82 83 84',
  '14': '01 02 07 15 19 21 27 30 35 38 39 40 41 42 43 44 45 46 47 52 60 61 62 63 65 66 70 71 72 73 80 81 82 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99',
  '17': '15 30 37 60 61 62 63 64 65 66 80 81 82 83 84 85',
  '18': '14 60 61 62 63 64 80 81 82 83 84 85',
  '19': '04 07 60 61 62 80 81 82 83 84',
  '20': '21 23 26 29 31 34 39 61 62 80 81 82 83 84 85',
  '21': '01 04 21 32 61 80 81 82 83 84',
  '22': '60 62 80 81 82 83 84',
  '23': '03 05 09 13 21 26 61 80',
  '24': '01 03 04 09 17 18 21 22 25 60 62 63 80 81 82',
  '25': '05 06 10 13 14 18 21 23 60 80 81 82 83 84',
};

/** Every kommun's code, in order. */
export const kommunCodes: readonly KommunCode[] = Object.entries(kommunerByCounty)
  .flatMap(([county, kommuner]) => kommuner.split(' ').map((rest) => `${county}${rest}` as KommunCode))
  .toSorted();

const known: ReadonlySet<string> = new Set(kommunCodes);

/**
 * Reads a kommun code. A code that no kommun has is `undefined`, so that a mistyped one is nobody's payee.
 *
 * @example
 * ```ts
 * import { asKommunCode } from 'mottagande';
 *
 * asKommunCode('2061'); // => '2061'
 * asKommunCode('2099'); // => undefined
 * ```
 */
export function asKommunCode(text: string): KommunCode | undefined {
  return known.has(text) ? (text as KommunCode) : undefined;
}

/** The county that a kommun lies in. */
export function countyOf(kommun: KommunCode): string {
  return kommun.slice(0, 2);
}
