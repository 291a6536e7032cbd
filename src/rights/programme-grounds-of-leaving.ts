import { fullTimeCareWithBenefit } from '../conditions/full-time-care.js';
import { goesOn, hasLastedMoreThan, isNotPutOff } from '../conditions/period.js';
import {
  childCare,
  type ChildCare,
  employedFullTime,
  type Employment,
  employments,
  type Obstacle,
  obstacleKind,
  obstacles,
  sickFullTime,
  type SickLeave,
  sickLeaves,
  type Studies,
  studies,
  studiesCompensated,
  studiesFullTime,
} from '../facts/hindrance.js';
import type { Absence, Period } from '../facts/period.js';
import type { Person } from '../facts/person.js';
import { isTrue } from '../kernel/leaves.js';
import { all, any, condition, not, type Rule, some } from '../kernel/rule.js';
import type { StatuteSource } from '../kernel/source.js';
import type { Text } from '../kernel/text.js';
import { dischargeDays } from '../law/sfs-2017-820/time.js';

const secondStycke: StatuteSource = { sfs: '2017:820', paragraf: '18 §', stycke: 2 };

/** How the grounds of 17 § are put: alone, as absences that have lasted more than the days of 18 §, or as ones that nobody puts off. */
export type Put = 'alone' | 'lasted' | 'not-put-off';

const keys: Readonly<Record<Put, string>> = {
  alone: 'skal-17',
  lasted: 'skal-17-efter-dagarna',
  'not-put-off': 'skal-17-utan-att-avvakta',
};

/** What is asked of each absence besides its ground. */
const asked: Readonly<Record<Put, readonly Rule<Absence>[]>> = {
  alone: [],
  lasted: [hasLastedMoreThan(dischargeDays, secondStycke)],
  'not-put-off': [isNotPutOff(secondStycke)],
};

/** 17 § 1–6. Of full-time illness 18 § 2 st says that a discharge comes only after the days: nobody puts it off. */
export function groundsOf17(put: Put): Rule<Person> {
  const at = (punkt: string): StatuteSource => ({ sfs: '2017:820', paragraf: '17 §', punkt });
  const absence = asked[put];
  const obstacle = (key: string, punkt: string, kind: Obstacle['kind'], words: Text): Rule<Person> =>
    some(
      { key, ...words },
      {
        source: at(punkt),
        turnable: 'circumstance',
        list: obstacles,
        rule: all<Obstacle>(
          'hindret',
          goesOn(at(punkt)),
          condition({
            key: 'slag',
            label: words,
            source: at(punkt),
            turnable: 'fixed',
            reads: { kind: obstacleKind },
            decide: ({ facts }) => ({ holds: facts.kind === kind, actual: facts.kind }),
          }),
          ...absence,
        ),
      },
    );
  return any(
    keys[put],
    some(
      { key: 'arbete-pa-heltid', sv: 'har ett förvärvsarbete på heltid', en: 'is gainfully employed full-time' },
      {
        source: at('1'),
        turnable: 'circumstance',
        list: employments,
        rule: all<Employment>(
          'arbetet',
          goesOn(at('1')),
          isTrue(
            { key: 'heltid', label: { sv: 'arbetet är på heltid', en: 'the work is full-time' }, source: at('1') },
            employedFullTime,
          ),
          ...absence,
        ),
      },
    ),
    some(
      {
        key: 'utbildning-pa-heltid',
        sv: 'går en utbildning på heltid som inte berättigar till etableringsersättning',
        en: 'is in full-time education that gives no right to etableringsersättning',
      },
      {
        source: at('2'),
        turnable: 'circumstance',
        list: studies,
        rule: all<Studies>(
          'utbildningen',
          goesOn(at('2')),
          isTrue(
            {
              key: 'heltid',
              label: { sv: 'utbildningen är på heltid', en: 'the education is full-time' },
              source: at('2'),
            },
            studiesFullTime,
          ),
          not(
            'utan-ersattning',
            isTrue(
              {
                key: 'berattigar',
                label: {
                  sv: 'utbildningen berättigar till etableringsersättning',
                  en: 'the education gives a right to etableringsersättning',
                },
                source: at('2'),
              },
              studiesCompensated,
            ),
          ),
          ...absence,
        ),
      },
    ),
    some(
      { key: 'vard-av-barn', sv: 'vårdar barn på heltid', en: 'cares for a child full-time' },
      {
        source: at('3'),
        turnable: 'circumstance',
        list: childCare,
        rule: all<ChildCare>('varden', goesOn(at('3')), fullTimeCareWithBenefit(at('3')), ...absence),
      },
    ),
    ...(put === 'not-put-off' ? [] : [isIll(at('4'), absence)]),
    obstacle('annat-hinder', '5', 'accepted', {
      sv: 'har ett annat hinder som Arbetsförmedlingen har godtagit',
      en: 'has another obstacle that Arbetsförmedlingen has accepted',
    }),
    obstacle('saknar-formaga', '6', 'unable', {
      sv: 'bedöms helt sakna förmåga att delta',
      en: 'is found wholly unable to take part',
    }),
  );
}

function isIll(source: StatuteSource, absence: readonly Rule<Period>[]): Rule<Person> {
  return some(
    { key: 'sjuk-pa-heltid', sv: 'är sjukfrånvarande på heltid', en: 'is absent full-time through illness' },
    {
      source: source,
      turnable: 'circumstance',
      list: sickLeaves,
      rule: all<SickLeave>(
        'sjukdomen',
        goesOn(source),
        isTrue(
          { key: 'heltid', label: { sv: 'frånvaron är på heltid', en: 'the absence is full-time' }, source: source },
          sickFullTime,
        ),
        ...absence,
      ),
    },
  );
}
