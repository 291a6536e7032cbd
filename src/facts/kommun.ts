declare const brand: unique symbol;

/** A kommun's code in the register of Statistics Sweden: the county's two digits and two more, such as `2061`. */
export type KommunCode = string & { readonly [brand]: 'KommunCode' };

/** The county codes. */
export const countyCodes = [
  '01',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '12',
  '13',
  '14',
  '17',
  '18',
  '19',
  '20',
  '21',
  '22',
  '23',
  '24',
  '25',
] as const;

/** A county's code. */
export type CountyCode = (typeof countyCodes)[number];

/** Reads a kommun code: four digits of which the first two are a county's; anything else is `undefined`. */
export function asKommunCode(text: string): KommunCode | undefined {
  const county = countyCodes.find((code) => text.startsWith(code));
  return county !== undefined && /^\d{4}$/.test(text) ? (text as KommunCode) : undefined;
}

/** The county that a kommun lies in. */
export function countyOf(kommun: KommunCode): string {
  return kommun.slice(0, 2);
}
