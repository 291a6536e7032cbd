import { citizenshipCountry, citizenshipFrom, citizenships } from '../facts/questions.js';
import type { Person } from '../facts/person.js';
import { hasCome } from '../kernel/leaves.js';
import { all, condition, not, type Rule, some } from '../kernel/rule.js';
import type { Source } from '../kernel/source.js';

/** Not a Swedish citizen on the day: whoever has become one holds no residence permit any more, whatever its last day was to be. */
export function isForeigner(source: Source): Rule<Person> {
  return not(
    'utlanning',
    some(
      { key: 'svensk-medborgare', sv: 'är svensk medborgare', en: 'is a Swedish citizen' },
      {
        source,
        turnable: 'fixed',
        list: citizenships,
        rule: all(
          'svenskt-medborgarskap',
          condition({
            key: 'sverige',
            label: { sv: 'medborgarskapet är svenskt', en: 'the citizenship is Swedish' },
            source,
            turnable: 'fixed',
            reads: { country: citizenshipCountry },
            decide: ({ facts }) => ({ holds: facts.country === 'SE', actual: facts.country }),
          }),
          hasCome(
            {
              key: 'innehas',
              label: { sv: 'medborgarskapet innehas', en: 'the citizenship is held' },
              source,
              none: 'always',
              turnable: 'fixed',
            },
            citizenshipFrom,
          ),
        ),
      },
    ),
  );
}
