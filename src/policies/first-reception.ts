import { policy } from '../kernel/policy.js';

/** Which day counts as first reception for somebody whom Migrationsverket has registered but who settled without being assigned. */
export const receptionDateOfRegisteredSelfSettled = policy({
  key: 'receptionDateOfRegisteredSelfSettled',
  question: {
    sv: 'Vilken dag anses den först mottagen som har varit registrerad hos Migrationsverket men bosatt sig på egen hand?',
    en: 'On what day is a person first received who was registered by Migrationsverket but settled without being assigned?',
  },
  options: ['actual-reception', 'registration'],
  default: 'actual-reception',
  source: { sfs: '2010:1122', paragraf: '6 §', as: '2026:184' },
});
