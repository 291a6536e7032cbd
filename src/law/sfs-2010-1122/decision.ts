import type { Norm } from '../../kernel/norm.js';

/** 2010:1122 8 § 3 st: Migrationsverket decides and pays. */
export const decidedByMigrationsverket: Norm<never>['decidedBy'] = {
  sv: 'Migrationsverket',
  en: 'Migrationsverket (the migration agency)',
};

/** 2010:1122 42 §, förvaltningslagen (2017:900) 44 §: a kommun represents the public, so its time runs from the decision itself. */
export const appealByKommun: Norm<never>['appeal'] = {
  possible: true,
  to: { sv: 'allmän förvaltningsdomstol', en: 'a general administrative court' },
  within: {
    sv: 'tre veckor från den dag då beslutet meddelades, eftersom kommunen företräder det allmänna (förvaltningslagen 44 §)',
    en: 'three weeks from the day on which the decision was given, since the kommun represents the public (förvaltningslagen section 44)',
  },
  source: { sfs: '2010:1122', paragraf: '42 §', as: '2018:1057' },
};
