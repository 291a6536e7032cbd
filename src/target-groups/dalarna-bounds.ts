import { isThirdCountryNational } from '../conditions/union-citizen.js';
import { countyOf, type KommunCode } from '../facts/kommun.js';
import { active, dwelling, registration } from '../facts/questions.js';
import { addDays } from '../kernel/day.js';
import { onCourse } from '../kernel/leaves.js';
import { all, any, condition, type Rule, underReading } from '../kernel/rule.js';
import { includes, type Span } from '../kernel/span.js';
import { dalarnaCounty, dalarnaText, dalarnaThrough2026, dalarnaThrough2027 } from '../law/projects/dalarna.js';
import { dalarnaEnd } from '../policies/dalarna.js';
import { dalarnaNorm } from './dalarna-norm.js';

function within(key: string, period: Span): Rule<unknown> {
  return condition({
    key,
    label: { sv: 'dagen ligger i projektperioden', en: "the day lies in the project's period" },
    source: dalarnaText('projektperiod'),
    turnable: 'fixed',
    reads: {},
    decide: ({ day }) => ({
      holds: includes(period, day),
      actual: day,
      bound: period,
      turns: [period.from, ...(period.through === null ? [] : [addDays(period.through, 1)])],
    }),
  });
}

const inCounty = (kommun: KommunCode): boolean => countyOf(kommun) === dalarnaCounty;
const place = dalarnaText('bosatta eller verksamma i Dalarnas län');

/** What excludes from the project whatever the group: the Union's third-country test, the project's period, and the county. */
export const dalarnaBounds = dalarnaNorm({
  key: 'dalarna-ramar',
  title: { sv: 'Projektets yttre ramar', en: "The project's outer bounds" },
  source: dalarnaText('målgrupper'),
  rule: all(
    'dalarna-ramar',
    isThirdCountryNational,
    underReading({ key: 'projektperiod', sv: 'inom projektperioden', en: "within the project's period" }, dalarnaEnd, {
      'through-2026': within('till-och-med-2026', dalarnaThrough2026),
      'through-2027': within('till-och-med-2027', dalarnaThrough2027),
    }),
    any(
      'bosatt-eller-verksam',
      onCourse(
        {
          key: 'folkbokford-i-lanet',
          label: { sv: 'är folkbokförd i länet', en: 'is registered in the county' },
          source: place,
        },
        registration,
        (kommun) => (kommun === null ? false : inCounty(kommun)),
      ),
      onCourse(
        { key: 'bor-i-lanet', label: { sv: 'bor i länet', en: 'lives in the county' }, source: place },
        dwelling,
        (home) => (home === null ? false : home.kommun && inCounty(home.kommun)),
      ),
      onCourse(
        { key: 'verksam-i-lanet', label: { sv: 'är verksam i länet', en: 'is active in the county' }, source: place },
        active,
        (kommun) => (kommun === null ? false : inCounty(kommun)),
      ),
    ),
  ),
});
