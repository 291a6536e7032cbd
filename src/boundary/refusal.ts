import type { NonEmpty } from '../kernel/outcome.js';
import type { Text } from '../kernel/text.js';

/** Why input is refused: the closed list of codes, each with what it means. A code never changes its meaning within a major version. */
export const refusalCodes = {
  missing: { sv: 'Uppgiften saknas', en: 'The value is missing' },
  'wrong-type': { sv: 'Uppgiften har fel typ', en: 'The value has the wrong type' },
  'unknown-key': { sv: 'Fältet finns inte', en: 'There is no such field' },
  'unknown-value': { sv: 'Värdet är inte ett av de tillåtna', en: 'The value is not one of those allowed' },
  'not-a-day': { sv: 'Uppgiften är inte en kalenderdag', en: 'The value is not a calendar day' },
  'day-out-of-range': {
    sv: 'Dagen ligger utanför den tid som biblioteket räknar med',
    en: 'The day lies outside the time that the library reckons with',
  },
  'not-a-kommun': { sv: 'Uppgiften är inte en kommunkod', en: 'The value is not the code of a kommun' },
  'not-a-count': { sv: 'Uppgiften är inte ett antal', en: 'The value is not a number of things' },
  empty: { sv: 'Uppgiften är tom', en: 'The value is empty' },
  'too-long': { sv: 'Uppgiften är för lång', en: 'The value is too long' },
  'identity-number': {
    sv: 'Beteckningen ser ut som ett personnummer, samordningsnummer eller reservnummer; se docs/guides/pseudonymisation.md',
    en: 'The id looks like a personal identity number, coordination number or reserve number; see docs/guides/pseudonymisation.md',
  },
  'bounds-reversed': {
    sv: 'Den senaste möjliga dagen ligger före den tidigaste',
    en: 'The latest possible day is before the earliest',
  },
  'ends-before-start': { sv: 'Perioden slutar innan den börjar', en: 'The period ends before it begins' },
  'known-range-reversed': {
    sv: 'Förloppets sista kända dag ligger före den första',
    en: 'The last known day of the course is before the first',
  },
  'stretches-not-ascending': {
    sv: 'Delperioden börjar inte efter den föregående',
    en: 'The stretch does not begin after the one before it',
  },
  'stretch-before-known': {
    sv: 'Delperioden börjar före förloppets första kända dag',
    en: 'The stretch begins before the first known day of the course',
  },
  'stretch-after-known': {
    sv: 'Delperioden börjar efter förloppets sista kända dag',
    en: 'The stretch begins after the last known day of the course',
  },
  'duplicate-id': { sv: 'Beteckningen är redan använd i ärendet', en: 'The id is already used in the case' },
  'unknown-person': { sv: 'Personen finns inte i ärendet', en: 'The person is not in the case' },
  'own-anchor': {
    sv: 'Personen är angiven som sin egen anknytningsperson',
    en: 'The person is given as their own anchor',
  },
  'two-anchors': {
    sv: 'Anknytningspersonen är angiven två gånger: som person i ärendet och med egna uppgifter',
    en: 'The anchor is given twice: as a person in the case and by facts of its own',
  },
  'protected-attribute': {
    sv: 'Fältet gäller en skyddad egenskap eller personens rättsliga ställning och får inte nå matchningen',
    en: 'The field is about a protected attribute or the person’s legal standing, and must not reach the matching',
  },
  'not-a-language': {
    sv: 'Uppgiften är inte en språkkod med två eller tre små bokstäver',
    en: 'The value is not a language code of two or three lower-case letters',
  },
  'not-a-tag': {
    sv: 'Intresset är inte skrivet med små bokstäver och siffror, med bindestreck mellan delarna',
    en: 'The interest is not written in lower-case letters and digits, with hyphens between its parts',
  },
  'not-a-time': { sv: 'Uppgiften är inte ett klockslag', en: 'The value is not a time of day' },
  'slot-without-time': {
    sv: 'Veckotiden slutar inte efter att den har börjat',
    en: 'The weekly time does not end after it begins',
  },
  unreadable: {
    sv: 'Underlaget kunde inte läsas: det har för många fel eller är inte vanliga data',
    en: 'The input could not be read: it has too many faults or is not plain data',
  },
} as const satisfies Record<string, Text>;

/** The code of a reason for refusal; see {@link refusalCodes}. */
export type RefusalCode = keyof typeof refusalCodes;

/** One fault of the input. It repeats no value of the input. */
export interface Fault {
  readonly code: RefusalCode;
  /**
   * Where, such as `persons[2].permits[0].ground`; empty for the input as a whole. An unknown key that could itself be about a
   * person (a number, a sentence) is written `[?]`.
   */
  readonly path: string;
  /** What may stand there, in notation rather than words: `YYYY-MM-DD`, `own | household`, `>= validFrom`. */
  readonly expected: string;
  /** The fault in words, with the nearest allowed value where only one can be meant. */
  readonly text: Text;
}

/** Input that cannot be read, with every fault at once, in order of their paths. */
export interface Refusal {
  readonly faults: NonEmpty<Fault>;
}

/** A fault with its words. */
export function fault(code: RefusalCode, path: string, expected: string, suggestion?: string): Fault {
  const { sv, en } = refusalCodes[code];
  const [meant, did] =
    suggestion === undefined ? ['', ''] : [` Menade du ”${suggestion}”?`, ` Did you mean “${suggestion}”?`];
  return {
    code,
    path,
    expected,
    text: { sv: `${sv}. Väntat: ${expected}.${meant}`, en: `${en}. Expected: ${expected}.${did}` },
  };
}
