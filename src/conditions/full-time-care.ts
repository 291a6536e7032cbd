import { careFullTime, type ChildCare, parentalBenefit } from '../facts/hindrance.js';
import { isTrue } from '../kernel/leaves.js';
import { all, type Rule } from '../kernel/rule.js';
import type { Source } from '../kernel/source.js';

/** 2017:820 5 § 2 st 3 and 17 § 3: care of a child on full time with föräldrapenning under SFB 12 kap. */
export function fullTimeCareWithBenefit(source: Source): Rule<ChildCare> {
  return all(
    'vard-pa-heltid',
    isTrue({ key: 'heltid', label: { sv: 'vården är på heltid', en: 'the care is full-time' }, source }, careFullTime),
    isTrue(
      { key: 'foraldrapenning', label: { sv: 'föräldrapenning betalas', en: 'föräldrapenning is paid' }, source },
      parentalBenefit,
    ),
  );
}
