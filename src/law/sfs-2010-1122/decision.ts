import type { Norm } from '../../kernel/norm.js';

/** 2010:1122 8 § 3 st: Migrationsverket decides and pays. */
export const decidedByMigrationsverket: Norm<never>['decidedBy'] = {
  sv: 'Migrationsverket',
  en: 'Migrationsverket (the migration agency)',
};

/**
 * 2010:1122 42 §, förvaltningslagen (2017:900) 44 §. Whether a kommun that claims its own money is a party that represents the public is
 * not said; we give the earlier of the two days from which the time can run.
 */
export const appealByKommun: Norm<never>['appeal'] = {
  possible: true,
  to: { sv: 'allmän förvaltningsdomstol', en: 'a general administrative court' },
  within: {
    sv: 'tre veckor, räknat för säkerhets skull från den dag då beslutet meddelades (förvaltningslagen 44 §)',
    en: 'three weeks, to be safe counted from the day on which the decision was given (förvaltningslagen section 44)',
  },
  source: { sfs: '2010:1122', paragraf: '42 §', as: '2018:1057' },
};
