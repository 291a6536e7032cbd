/** A sentence in both languages of the library; the type makes a missing translation an error of compilation. */
export interface Text {
  /** Swedish (default). */
  readonly sv: string;
  /** English. */
  readonly en: string;
}

/** The languages in which the library speaks. */
export type Locale = keyof Text;
