import { fullTimeCareWithBenefit } from '../conditions/full-time-care.js';
import { goesOn } from '../conditions/period.js';
import { mayBePlacedAnew } from '../conditions/placed.js';
import type { Dwelling, Person } from '../facts/person.js';
import {
  childCare,
  type ChildCare,
  employedFullTime,
  type Employment,
  employments,
  fullSickPay,
  type SickLeave,
  sickLeaves,
  type Studies,
  studies,
  studiesKind,
} from '../facts/hindrance.js';
import { jobSeeker, placementAssessedOn } from '../facts/programme.js';
import { dwelling } from '../facts/questions.js';
import { datedValue } from '../kernel/dated-value.js';
import { day } from '../kernel/day.js';
import { hasCome, isTrue, onCourse } from '../kernel/leaves.js';
import { norm } from '../kernel/norm.js';
import { all, condition, not, type Rule, some, versions } from '../kernel/rule.js';
import { passage, type StatuteSource } from '../kernel/source.js';
import { decidedByArbetsformedlingen, reviewedOnly } from '../law/sfs-2017-820/decision.js';
import { verifiedThrough } from '../law/verified.js';
import { etableringsinsatser } from './etableringsinsatser.js';
import { tidForInsatser } from './programme-time.js';

const section5: StatuteSource = { sfs: '2017:820', paragraf: '5 §', as: '2025:68' };
const section6: StatuteSource = { sfs: '2017:820', paragraf: '6 §', stycke: 2 };

/** 5 and 6 §§ with 5 § as worded by 2025:68, the only wording that has been read. */
function placement(): Rule<Person> {
  return all(
    'etableringsprogrammet',
    etableringsinsatser.rule,
    some(
      {
        key: 'arbetssokande',
        sv: 'är anmäld som arbetssökande hos Arbetsförmedlingen',
        en: 'is registered as a job seeker with Arbetsförmedlingen',
      },
      { source: passage(section5, 1), turnable: 'procedure', list: jobSeeker, rule: goesOn(passage(section5, 1)) },
    ),
    not('inte-arbete-pa-heltid', worksFullTime(passage(section5, 2, '1'))),
    not('inte-gymnasium', attendsGymnasium(passage(section5, 2, '2'))),
    not('inte-vard-av-barn', caresFullTime(passage(section5, 2, '3'))),
    not('inte-hel-sjukpenning', getsFullSickPay(passage(section5, 2, '4'))),
    not('inte-pa-asylboende', livesAtAsylboende(passage(section5, 2, '5'))),
    mayBePlacedAnew({ sfs: '2017:820', paragraf: '22 §', stycke: 1 }),
    hasCome(
      {
        key: 'bedomd',
        label: {
          sv: 'Arbetsförmedlingen har bedömt att en anvisning är motiverad',
          en: 'Arbetsförmedlingen has assessed that a placement is called for',
        },
        source: section6,
        turnable: 'procedure',
      },
      placementAssessedOn,
    ),
    tidForInsatser.rule,
  );
}

function worksFullTime(source: StatuteSource): Rule<Person> {
  return some(
    { key: 'arbete-pa-heltid', sv: 'har ett förvärvsarbete på heltid', en: 'is gainfully employed full-time' },
    {
      source,
      turnable: 'circumstance',
      list: employments,
      rule: all<Employment>(
        'arbetet',
        goesOn(source),
        isTrue(
          { key: 'heltid', label: { sv: 'arbetet är på heltid', en: 'the work is full-time' }, source },
          employedFullTime,
        ),
      ),
    },
  );
}

function attendsGymnasium(source: StatuteSource): Rule<Person> {
  return some(
    {
      key: 'gymnasium',
      sv: 'går i gymnasieskola eller anpassad gymnasieskola',
      en: 'attends gymnasieskola or anpassad gymnasieskola',
    },
    {
      source,
      turnable: 'circumstance',
      list: studies,
      rule: all<Studies>(
        'utbildningen',
        goesOn(source),
        condition({
          key: 'gymnasieskola',
          label: { sv: 'utbildningen är gymnasieskola', en: 'the education is gymnasieskola' },
          source,
          turnable: 'fixed',
          reads: { kind: studiesKind },
          decide: ({ facts }) => ({ holds: facts.kind !== 'annan', actual: facts.kind }),
        }),
      ),
    },
  );
}

function caresFullTime(source: StatuteSource): Rule<Person> {
  return some(
    { key: 'vard-av-barn', sv: 'vårdar barn på heltid', en: 'cares for a child full-time' },
    {
      source,
      turnable: 'circumstance',
      list: childCare,
      rule: all<ChildCare>('varden', goesOn(source), fullTimeCareWithBenefit(source)),
    },
  );
}

function getsFullSickPay(source: StatuteSource): Rule<Person> {
  return some(
    { key: 'hel-sjukpenning', sv: 'får hel sjukpenning', en: 'gets full sickness benefit' },
    {
      source,
      turnable: 'circumstance',
      list: sickLeaves,
      rule: all<SickLeave>(
        'sjukdomen',
        goesOn(source),
        isTrue({ key: 'hel', label: { sv: 'sjukpenningen är hel', en: 'the benefit is full' }, source }, fullSickPay),
      ),
    },
  );
}

/** Only Migrationsverket's own asylboende bars; a kommun's home under LMA does not. */
function livesAtAsylboende(source: StatuteSource): Rule<Person> {
  return onCourse<Person, Dwelling>(
    {
      key: 'pa-asylboende',
      label: { sv: 'bor på ett asylboende hos Migrationsverket', en: "lives at Migrationsverket's asylboende" },
      source,
    },
    dwelling,
    (home) => (home === null ? false : home.housing === undefined ? undefined : home.housing === 'asylboende'),
  );
}

/**
 * Anvisning till etableringsprogrammet, förordning (2017:820) 5–6 §§: whom Arbetsförmedlingen may place. Nobody has an individual right
 * to a placement; the assessment under 6 § is Arbetsförmedlingen's. Whether the person is in the programme already is not asked.
 *
 * The wordings of 5 § before 2025:68 have not been read, so that nothing is said of earlier days. The day on which that act came into force
 * stands in the list of amendments, not in the text.
 */
export const etableringsprogrammet = norm<Person>({
  key: 'etableringsprogrammet',
  title: { sv: 'Anvisning till etableringsprogrammet', en: 'Placement in etableringsprogrammet' },
  nature: 'may-be-assigned',
  decidedBy: decidedByArbetsformedlingen,
  appeal: reviewedOnly,
  source: { sfs: '2017:820', paragraf: '5–6 §§' },
  rule: versions<Person>(
    '2017:820 5 §',
    datedValue<Rule<Person>>({
      key: '2017:820 5–6 §§',
      label: {
        sv: 'anvisning i 5 och 6 §§ förordningen om etableringsinsatser',
        en: 'placement in sections 5 and 6 of the Establishment Ordinance',
      },
      verifiedThrough,
      entries: [{ from: day('2025-03-01'), value: placement(), source: section5, dayInferred: true }],
    }),
  ),
});
