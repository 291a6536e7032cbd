import { fullTimeCare, fullTimeCareWithBenefit } from '../conditions/full-time-care.js';
import { goesOn, hasLastedMoreThan, isNotPutOff } from '../conditions/period.js';
import { isPlaced, wasDischarged } from '../conditions/placed.js';
import type { Person } from '../facts/person.js';
import {
  childCare,
  type ChildCare,
  employedFullTime,
  type Employment,
  employments,
  type Obstacle,
  obstacleKind,
  obstacles,
  recallFindings,
  recallFoundOn,
  recallReason,
  type RecallFinding,
  sickFullTime,
  type SickLeave,
  sickLeaves,
  type Studies,
  studies,
  studiesCompensated,
  studiesFullTime,
} from '../facts/programme.js';
import { datedValue } from '../kernel/dated-value.js';
import { day } from '../kernel/day.js';
import { hasCome, isTrue } from '../kernel/leaves.js';
import { norm } from '../kernel/norm.js';
import { all, any, condition, not, type Rule, some, versions } from '../kernel/rule.js';
import { passage, type Sfs, type StatuteSource } from '../kernel/source.js';
import type { Text } from '../kernel/text.js';
import { decidedByArbetsformedlingen, reviewedThenAppealed } from '../law/sfs-2017-820/decision.js';
import { dischargeDays } from '../law/sfs-2017-820/time.js';
import { verifiedThrough } from '../law/verified.js';
import { etableringsinsatser } from './etableringsinsatser.js';
import { tidForInsatser } from './programme-time.js';

const section18: StatuteSource = { sfs: '2017:820', paragraf: '18 §' };
const secondStycke = passage(section18, 2);

/** How the grounds of 17 § are put: merely as what ends the time, or as what a discharge may no longer be put off for. */
type PutOff = 'as-grounds' | 'for-discharge';

/** 17 § 1–6. For full-time illness a discharge comes only after the days of 18 §; for the rest Arbetsförmedlingen may put it off that long. */
function grounds(as: Sfs | undefined, care: (source: StatuteSource) => Rule<ChildCare>, put: PutOff): Rule<Person> {
  const section17: StatuteSource = { sfs: '2017:820', paragraf: '17 §', ...(as === undefined ? {} : { as }) };
  const at = (punkt: string): StatuteSource => ({ ...section17, punkt });
  const absence = put === 'for-discharge' ? [isNotPutOff(dischargeDays, secondStycke)] : [];
  const illness = put === 'for-discharge' ? [hasLastedMoreThan(dischargeDays, secondStycke)] : [];
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
    'skal-17',
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
        rule: all<ChildCare>('varden', goesOn(at('3')), care(at('3')), ...absence),
      },
    ),
    some(
      { key: 'sjuk-pa-heltid', sv: 'är sjukfrånvarande på heltid', en: 'is absent full-time through illness' },
      {
        source: at('4'),
        turnable: 'circumstance',
        list: sickLeaves,
        rule: all<SickLeave>(
          'sjukdomen',
          goesOn(at('4')),
          isTrue(
            { key: 'heltid', label: { sv: 'frånvaron är på heltid', en: 'the absence is full-time' }, source: at('4') },
            sickFullTime,
          ),
          ...illness,
        ),
      },
    ),
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

type Build = (as: Sfs | undefined, care: (source: StatuteSource) => Rule<ChildCare>) => Rule<Person>;

/** The two wordings of 17 §: as adopted, and from 2027. */
function wordingsOf17(key: string, label: Text, build: Build): Rule<Person> {
  return versions<Person>(
    '2017:820 17 §',
    datedValue<Rule<Person>>({
      key,
      label,
      verifiedThrough,
      entries: [
        {
          from: day('2018-01-01'),
          value: build(undefined, fullTimeCareWithBenefit),
          source: { transitional: '2017:820', punkt: 1 },
        },
        {
          from: day('2027-01-01'),
          value: build('2026:1710', fullTimeCare),
          source: { sfs: '2017:820', paragraf: '17 §', as: '2026:1710' },
        },
      ],
    }),
  );
}

/**
 * Utskrivning ur etableringsprogrammet, 17–18 §§: who shall be discharged on the day. Illness on full time discharges once it has lasted
 * more than 30 days; for every other ground Arbetsförmedlingen may wait that long where the absence can be assumed to be short.
 */
export const utskrivning = norm<Person>({
  key: 'etableringsprogrammet-utskrivning',
  title: { sv: 'Utskrivning ur etableringsprogrammet', en: 'Discharge from etableringsprogrammet' },
  nature: 'shall-be-decided',
  decidedBy: decidedByArbetsformedlingen,
  appeal: reviewedThenAppealed,
  source: { sfs: '2017:820', paragraf: '17–18 §§' },
  rule: wordingsOf17(
    '2017:820 17–18 §§',
    {
      sv: 'utskrivning i 17 och 18 §§ förordningen om etableringsinsatser',
      en: 'discharge in sections 17 and 18 of the Establishment Ordinance',
    },
    (as, care) => all('utskrivning', isPlaced(passage(section18, 1)), grounds(as, care, 'for-discharge')),
  ),
});

const section20: StatuteSource = { sfs: '2017:820', paragraf: '20 §', stycke: 1 };

/**
 * Återinträde i etableringsprogrammet, 20 §: who has been discharged and is no longer kept away by what 17 § names. Nobody returns who is
 * no longer covered by the act, or whose time has run out (15 §). Measures go on from the day after the one of leaving.
 */
export const aterintrade = norm<Person>({
  key: 'etableringsprogrammet-aterintrade',
  title: { sv: 'Återinträde i etableringsprogrammet', en: 'Re-entry into etableringsprogrammet' },
  nature: 'has-the-option',
  decidedBy: decidedByArbetsformedlingen,
  appeal: reviewedThenAppealed,
  source: { sfs: '2017:820', paragraf: '20 §' },
  rule: wordingsOf17(
    '2017:820 20 §',
    {
      sv: 'återinträde i 20 § förordningen om etableringsinsatser',
      en: 're-entry in section 20 of the Establishment Ordinance',
    },
    (as, care) =>
      all(
        'aterintrade',
        wasDischarged(section20),
        not('inte-i-programmet', isPlaced(section20)),
        not('inget-skal-17', grounds(as, care, 'as-grounds')),
        etableringsinsatser.rule,
        tidForInsatser.rule,
      ),
  ),
});

const section21: StatuteSource = { sfs: '2017:820', paragraf: '21 §', stycke: 1 };

function hasFound(key: string, punkt: string, reason: RecallFinding['reason'], words: Text): Rule<Person> {
  const source = { ...section21, punkt };
  return some(
    { key, ...words },
    {
      source,
      turnable: 'procedure',
      list: recallFindings,
      rule: all<RecallFinding>(
        'skalet',
        hasCome({ key: 'funnet', label: words, source, turnable: 'procedure' }, recallFoundOn),
        condition({
          key: 'slag',
          label: words,
          source,
          turnable: 'fixed',
          reads: { reason: recallReason },
          decide: ({ facts }) => ({ holds: facts.reason === reason, actual: facts.reason }),
        }),
      ),
    },
  );
}

/** 21 § 1 st 1–3. */
function recall(): Rule<Person> {
  return all(
    'aterkallelse',
    isPlaced(section21),
    any(
      'skal-21',
      hasFound('misskotsamhet', '1', 'misconduct', {
        sv: 'missköter sig eller stör verksamheten',
        en: 'misbehaves or disturbs the activity',
      }),
      not('omfattas-inte', etableringsinsatser.rule),
      hasFound('sarskilda-skal', '3', 'special-reasons', {
        sv: 'det finns särskilda skäl för återkallelse',
        en: 'there are special reasons for recall',
      }),
    ),
  );
}

/** Återkallelse av anvisning, 21 §: who is in the programme and gives a reason for recall. Misconduct and special reasons are assessed. */
export const aterkallelse = norm<Person>({
  key: 'etableringsprogrammet-aterkallelse',
  title: {
    sv: 'Återkallelse av anvisning till etableringsprogrammet',
    en: 'Recall of a placement in etableringsprogrammet',
  },
  nature: 'shall-be-decided',
  decidedBy: decidedByArbetsformedlingen,
  appeal: reviewedThenAppealed,
  source: { sfs: '2017:820', paragraf: '21 §' },
  rule: versions<Person>(
    '2017:820 21 §',
    datedValue<Rule<Person>>({
      key: '2017:820 21 §',
      label: {
        sv: 'återkallelse i 21 § förordningen om etableringsinsatser',
        en: 'recall in section 21 of the Establishment Ordinance',
      },
      verifiedThrough,
      entries: [
        {
          from: day('2018-01-01'),
          value: recall(),
          source: { transitional: '2017:820', punkt: 1 },
        },
      ],
    }),
  ),
});
