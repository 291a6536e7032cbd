import {
  type Anchor,
  cameBefore2026,
  fromReception,
  fromRegistration,
  inForce2026,
  measuresLeft,
  registeredAtAsylboende,
  withinMonths,
  withinMonthsLessCare,
  withinMonthsLessPauses,
} from '../conditions/programme-frame.js';
import { hasTimeInProgramme } from '../conditions/placed.js';
import type { Person } from '../facts/person.js';
import { type ChildCare, childCare, parentalBenefit } from '../facts/hindrance.js';
import { periodFrom } from '../facts/period.js';
import { type DatedValue, datedValue } from '../kernel/dated-value.js';
import { day } from '../kernel/day.js';
import { always, hasCome, isTrue, never } from '../kernel/leaves.js';
import { norm } from '../kernel/norm.js';
import { all, any, condition, not, type Rule, some, underReading, versions } from '../kernel/rule.js';
import type { Source } from '../kernel/source.js';
import { decidedByArbetsformedlingen, reviewedOnly } from '../law/sfs-2017-820/decision.js';
import {
  extensionBefore2026,
  measuresBefore2026,
  olderExtensionMonths,
  olderFrameMonths,
  olderProgrammeMonths,
  presentFrom,
  programmeFrameMonths,
  programmeMonths,
  section15,
  section15a,
  section15Before2026,
} from '../law/sfs-2017-820/time.js';
import { verifiedThrough } from '../law/verified.js';
import { programmeAnchorBefore2026, programmeTransition2026 } from '../policies/programme.js';

/** The home on the day of the first registration: what decides from which event the time runs. */
export const atAsylboende = registeredAtAsylboende({ sfs: '2017:820', paragraf: '15 §', stycke: 2 });

/**
 * The frame from the event that the home on the day of registration points to. The last part is for a record that does not tell where the
 * person lived: where both events give the same answer, it need not.
 */
function fromTheRightEvent(key: string, under: (anchor: Anchor) => Rule<Person>, atHome: Rule<Person>): Rule<Person> {
  return any(
    key,
    all(`${key}-folkbokford`, not('inte-pa-asylboende', atAsylboende), under(fromRegistration)),
    all(`${key}-mottagen`, atAsylboende, atHome),
    all(`${key}-bada`, under(fromRegistration), under(fromReception)),
  );
}

/** 15 a §: the time that is disregarded. Only whoever has time in the programme is asked about the action plan. */
function lessPauses(anchor: Anchor): Rule<Person> {
  return any(
    `bortraknad-${anchor.key}`,
    withinMonthsLessCare(anchor, section15a),
    all('med-tid-i-programmet', hasTimeInProgramme(section15a), withinMonthsLessPauses(anchor, section15a)),
  );
}

/** 15 § 2 st and 15 a §. */
function presentUnder(anchor: Anchor): Rule<Person> {
  return any(`tidsram-${anchor.key}`, withinMonths(anchor, section15, programmeFrameMonths), lessPauses(anchor));
}

const presentFrame: Rule<Person> = fromTheRightEvent('tidsram', presentUnder, presentUnder(fromReception));

/** Parental leave might lengthen the frame before 2026, on terms that we have not read: then the answer is open, and the gap named. */
function olderExtension(anchor: Anchor): Rule<Person> {
  return all(
    'aldre-forlangning',
    withinMonths(anchor, extensionBefore2026, olderFrameMonths, olderExtensionMonths),
    hasHadParentalBenefit,
    condition({
      key: 'aldre-villkor',
      label: {
        sv: 'föräldraledigheten förlänger tiden enligt äldre bestämmelser',
        en: 'the parental leave lengthens the time under the older provisions',
      },
      source: inForce2026,
      turnable: 'fixed',
      reads: { childCare },
      history: { added: olderExtensionMonths },
      decide: () => ({ lawless: 'added' }),
    }),
  );
}

/** Whether the older provisions can have lengthened the frame at all. */
export const hasHadParentalBenefit: Rule<Person> = some(
  { key: 'foraldraledighet', sv: 'har varit föräldraledig', en: 'has been on parental leave' },
  {
    source: extensionBefore2026,
    turnable: 'fixed',
    list: childCare,
    rule: all<ChildCare>(
      'ledighet',
      hasCome(
        {
          key: 'borjad',
          label: { sv: 'ledigheten har börjat', en: 'the leave has begun' },
          source: extensionBefore2026,
          turnable: 'fixed',
        },
        periodFrom,
      ),
      isTrue(
        {
          key: 'med-foraldrapenning',
          label: { sv: 'ledigheten är med föräldrapenning', en: 'the leave is with föräldrapenning' },
          source: extensionBefore2026,
          turnable: 'fixed',
        },
        parentalBenefit,
      ),
    ),
  },
);

/** What is told of 15 § before 2025:311: months from the registration or, perhaps, from the reception of who was at an asylboende. */
const olderFrame: Rule<Person> = fromTheRightEvent('aldre-tidsram', olderUnder, fromTheOlderEvent(olderUnder));

/** The same without the extension whose terms we have not read: what is certain under the older provisions. */
const certainOlderFrame: Rule<Person> = fromTheRightEvent(
  'saker-aldre-tidsram',
  olderMonths,
  fromTheOlderEvent(olderMonths),
);

/** Which of the two events it was matters only where they give different answers. */
function fromTheOlderEvent(under: (anchor: Anchor) => Rule<Person>): Rule<Person> {
  return all(
    'aldre-handelse',
    any('nagon-handelse', under(fromRegistration), under(fromReception)),
    underReading('aldre-utgangspunkt', programmeAnchorBefore2026, {
      registration: under(fromRegistration),
      reception: under(fromReception),
    }),
  );
}

function olderMonths(anchor: Anchor): Rule<Person> {
  return withinMonths(anchor, section15Before2026, olderFrameMonths);
}

function olderUnder(anchor: Anchor): Rule<Person> {
  return any(`aldre-tidsram-${anchor.key}`, olderMonths(anchor), olderExtension(anchor));
}

/**
 * 2025:311 p. 2. The literal words take either event; "enligt 15 § andra stycket" can be read as the one that decides for the person. The
 * readings part only where one event came before 2026 and it is not the deciding one.
 */
export const underOlderProvisions: Rule<Person> = any(
  {
    key: 'aldre-bestammelser',
    sv: 'omfattas av äldre bestämmelser, eftersom folkbokföringen eller mottagandet skedde före 2026',
    en: 'falls under the older provisions, since the registration or the reception came before 2026',
  },
  all('folkbokford-fore', not('inte-pa-asylboende', atAsylboende), cameBefore2026(fromRegistration)),
  all('mottagen-fore', atAsylboende, cameBefore2026(fromReception)),
  all(
    'nagot-fore',
    any('handelse-fore', cameBefore2026(fromRegistration), cameBefore2026(fromReception)),
    underReading('vilken-handelse', programmeTransition2026, {
      'either-event': always('nagondera'),
      'relevant-event': never('den-avgorande'),
    }),
  ),
);

function measures(key: string, source: Source, months: DatedValue<number>): Rule<Person> {
  return any(
    key,
    not('ingen-tid-i-programmet', hasTimeInProgramme(source)),
    measuresLeft(`${key}-kvar`, source, months),
  );
}

/** 15 § 1 st under each set of provisions. */
export const measuresUnder = {
  present: measures('insatser', section15, programmeMonths),
  older: measures('insatser-enligt-aldre', measuresBefore2026, olderProgrammeMonths),
} as const satisfies Readonly<Record<string, Rule<Person>>>;

function before2026(): Rule<Person> {
  return all('tid-for-insatser', olderFrame, measuresUnder.older);
}

/** From 2026: the time under the provisions that govern the person, or under both, where they give the same answer. */
function from2026(): Rule<Person> {
  return any(
    'tid-for-insatser',
    all('enligt-aldre', underOlderProvisions, olderFrame, measuresUnder.older),
    all('enligt-15', not('inte-aldre-bestammelser', underOlderProvisions), presentFrame, measuresUnder.present),
    all('enligt-bada', certainOlderFrame, measuresUnder.older, presentFrame, measuresUnder.present),
  );
}

/**
 * The time for measures in etableringsprogrammet has not run out, förordning (2017:820) 15 and 15 a §§. 15 § sets only an end: before the
 * first registration the time is not yet running, which bars nobody. Whether it runs, and through what day, is told by `programmeWindow`.
 */
export const tidForInsatser = norm<Person>({
  key: 'tid-for-insatser',
  title: {
    sv: 'Tiden för insatser i etableringsprogrammet är inte slut',
    en: 'The time for measures in etableringsprogrammet has not run out',
  },
  nature: 'within-scope',
  decidedBy: decidedByArbetsformedlingen,
  appeal: reviewedOnly,
  source: { sfs: '2017:820', paragraf: '15–15 a §§' },
  rule: versions<Person>(
    '2017:820 15 §',
    datedValue<Rule<Person>>({
      key: '2017:820 15–15 a §§',
      label: {
        sv: 'tid med insatser i 15 och 15 a §§ förordningen om etableringsinsatser',
        en: 'the time with measures in sections 15 and 15 a of the Establishment Ordinance',
      },
      verifiedThrough,
      entries: [
        {
          from: day('2018-01-01'),
          value: before2026(),
          source: section15Before2026,
        },
        { from: presentFrom, value: from2026(), source: { transitional: '2025:311', punkt: 1 } },
      ],
    }),
  ),
});
