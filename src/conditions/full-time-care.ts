import { careFullTime, childBorn, type ChildCare, parentalBenefit } from '../facts/programme.js';
import { isTrue } from '../kernel/leaves.js';
import { all, any, condition, type Rule } from '../kernel/rule.js';
import type { Source } from '../kernel/source.js';
import { leapBirthday } from '../policies/birthday.js';
import { birthday } from './age.js';

/** The child is cared for on full time. */
function isFullTime(source: Source): Rule<ChildCare> {
  return isTrue(
    { key: 'heltid', label: { sv: 'vården är på heltid', en: 'the care is full-time' }, source },
    careFullTime,
  );
}

function withBenefit(source: Source): Rule<ChildCare> {
  return isTrue(
    { key: 'foraldrapenning', label: { sv: 'föräldrapenning betalas', en: 'föräldrapenning is paid' }, source },
    parentalBenefit,
  );
}

/** Care on full time with föräldrapenning under SFB 12 kap. */
export function fullTimeCareWithBenefit(source: Source): Rule<ChildCare> {
  return all('vard-pa-heltid', isFullTime(source), withBenefit(source));
}

/** From 2027 (2026:1710): care on full time of a child who has not turned one, with föräldrapenning or not, and of an older child with it. */
export function fullTimeCare(source: Source): Rule<ChildCare> {
  return all(
    'vard-pa-heltid',
    isFullTime(source),
    any(
      'barnets-alder-eller-foraldrapenning',
      condition({
        key: 'inte-fyllt-ett',
        label: { sv: 'barnet har inte fyllt ett år', en: 'the child has not turned one' },
        source,
        turnable: 'fixed',
        reads: { born: childBorn },
        policies: { leap: leapBirthday },
        decide: ({ day, facts, policies }) => {
          const first = birthday(facts.born, 1, policies.leap);
          return { holds: day < first, actual: facts.born, turns: [first] };
        },
      }),
      withBenefit(source),
    ),
  );
}
