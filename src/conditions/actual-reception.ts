import { ground } from '../facts/permit-questions.js';
import type { Person } from '../facts/person.js';
import { assignment, migrationsverketFrom, permits } from '../facts/questions.js';
import { exists, hasCome } from '../kernel/leaves.js';
import { all, any, condition, type Rule, some, underReading } from '../kernel/rule.js';
import type { Sfs, StatuteSource } from '../kernel/source.js';
import { receptionDateOfRegisteredSelfSettled } from '../policies/first-reception.js';
import { isGranted } from './permit.js';

/** 2010:1122 6 §: the day of the actual reception decides for the resettled and for those whom Migrationsverket has registered. */
export function actualReceptionDecides(as?: Sfs): Rule<Person> {
  const source: StatuteSource =
    as === undefined ? { sfs: '2010:1122', paragraf: '6 §' } : { sfs: '2010:1122', paragraf: '6 §', as };
  const wasRegistered = hasCome<Person>(
    {
      key: 'registrerad',
      label: {
        sv: 'har varit registrerad vid en mottagningsenhet hos Migrationsverket',
        en: 'has been registered at a reception unit of Migrationsverket',
      },
      source,
      turnable: 'fixed',
    },
    migrationsverketFrom,
  );
  return any(
    'faktiskt-mottagande',
    some(
      {
        key: 'kvot',
        sv: 'har tillstånd enligt 5 kap. 2 § utlänningslagen',
        en: 'holds a permit under chapter 5 section 2 of the Aliens Act',
      },
      {
        source,
        turnable: 'fixed',
        list: permits,
        rule: all(
          'vidarebosatt-beviljad',
          isGranted(source),
          condition({
            key: 'vidarebosatt',
            label: {
              sv: 'tillståndet är beviljat enligt 5 kap. 2 §',
              en: 'the permit was granted under chapter 5 section 2',
            },
            source,
            turnable: 'fixed',
            reads: { ground },
            decide: ({ facts }) => ({ holds: facts.ground === 'UtlL 5:2', actual: facts.ground }),
          }),
        ),
      },
    ),
    underReading(
      {
        key: 'registrerad-hos-migrationsverket',
        sv: 'har varit registrerad hos Migrationsverket',
        en: 'has been registered by Migrationsverket',
      },
      receptionDateOfRegisteredSelfSettled,
      {
        'actual-reception': wasRegistered,
        registration: all(
          'registrerad-och-anvisad',
          wasRegistered,
          exists(
            {
              key: 'anvisad',
              label: { sv: 'är anvisad till en kommun', en: 'is assigned to a kommun' },
              source,
              turnable: 'fixed',
            },
            assignment,
          ),
        ),
      },
    ),
  );
}
