import { citizenshipCountry, citizenshipFrom, citizenships } from '../facts/questions.js';
import type { Citizenship, Person } from '../facts/person.js';
import { hasCome } from '../kernel/leaves.js';
import { all, condition, not, type Rule, some } from '../kernel/rule.js';
import type { Source } from '../kernel/source.js';
import { unionMembers } from '../law/eu/union-members.js';

const source: Source = { eu: '(EU) 2021/1147', art: '2' };

/** The citizenship is held on the day; one held "since always" is. */
export const isHeld: Rule<Citizenship> = hasCome(
  {
    key: 'innehas',
    label: { sv: 'medborgarskapet innehas', en: 'the citizenship is held' },
    source,
    none: 'always',
    turnable: 'circumstance',
  },
  citizenshipFrom,
);

/**
 * Third-country national: a citizen of no Member State, among them the stateless and those whose citizenship is undetermined; one
 * Union citizenship among several excludes.
 */
export const isThirdCountryNational: Rule<Person> = not(
  'tredjelandsmedborgare',
  some(
    { key: 'unionsmedborgare', sv: 'är unionsmedborgare', en: 'is a citizen of the Union' },
    {
      source,
      turnable: 'circumstance',
      list: citizenships,
      rule: all(
        'medlemsstats-medborgarskap',
        condition({
          key: 'medlemsstat',
          label: { sv: 'landet är en av EU:s medlemsstater', en: 'the country is a Member State of the Union' },
          source,
          turnable: 'fixed',
          reads: { country: citizenshipCountry },
          law: { members: unionMembers },
          decide: ({ facts, law }) => ({
            holds: law.members.some((member) => member === facts.country),
            actual: facts.country,
          }),
        }),
        isHeld,
      ),
    },
  ),
);
