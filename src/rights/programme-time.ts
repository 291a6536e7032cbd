import {
  type Anchor,
  cameBefore2026,
  fromReception,
  fromRegistration,
  inForce2026,
  measuresLeft,
  registeredAtAsylboende,
  withinMonths,
  withinMonthsLessPauses,
} from '../conditions/programme-frame.js';
import type { Person } from '../facts/person.js';
import { type ChildCare, childCare, parentalBenefit, periodFrom } from '../facts/programme.js';
import { datedValue } from '../kernel/dated-value.js';
import { day } from '../kernel/day.js';
import { always, hasCome, isTrue, never } from '../kernel/leaves.js';
import { norm } from '../kernel/norm.js';
import { all, any, condition, not, type Rule, some, underReading, versions } from '../kernel/rule.js';
import type { StatuteSource } from '../kernel/source.js';
import { decidedByArbetsformedlingen, reviewedOnly } from '../law/sfs-2017-820/decision.js';
import {
  olderExtensionMonths,
  olderExtensionTerms,
  olderFrameMonths,
  presentFrom,
  programmeFrameMonths,
  section15,
  section15a,
  section15aFrom2027,
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

/** 15 and 15 a §§ in a wording of the latter. */
function presentFrame(pauses: StatuteSource): Rule<Person> {
  const under = (anchor: Anchor): Rule<Person> =>
    any(
      `tidsram-${anchor.key}`,
      withinMonths(anchor, section15, programmeFrameMonths),
      withinMonthsLessPauses(anchor, pauses),
    );
  return fromTheRightEvent('tidsram', under, under(fromReception));
}

/** Parental leave might lengthen the frame before 2026, on terms that we have not read: then the answer is open, and the gap named. */
function olderExtension(anchor: Anchor): Rule<Person> {
  return all(
    'aldre-forlangning',
    withinMonths(anchor, section15Before2026, olderFrameMonths, olderExtensionMonths),
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
      law: { terms: olderExtensionTerms },
      decide: ({ law }) => ({ holds: law.terms, actual: null }),
    }),
  );
}

/** Whether the older provisions can have lengthened the frame at all. */
export const hasHadParentalBenefit: Rule<Person> = some(
  { key: 'foraldraledighet', sv: 'har varit föräldraledig', en: 'has been on parental leave' },
  {
    source: section15Before2026,
    turnable: 'fixed',
    list: childCare,
    rule: all<ChildCare>(
      'ledighet',
      hasCome(
        {
          key: 'borjad',
          label: { sv: 'ledigheten har börjat', en: 'the leave has begun' },
          source: section15Before2026,
          turnable: 'fixed',
        },
        periodFrom,
      ),
      isTrue(
        {
          key: 'med-foraldrapenning',
          label: { sv: 'ledigheten är med föräldrapenning', en: 'the leave is with föräldrapenning' },
          source: section15Before2026,
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

/** From 2026: the frame of the provisions that govern the person, or both, where they give the same answer. */
function from2026(pauses: StatuteSource): Rule<Person> {
  const present = presentFrame(pauses);
  return all(
    'tid-for-insatser',
    any(
      'tidsramen',
      all('enligt-aldre', underOlderProvisions, olderFrame),
      all('enligt-15', not('inte-aldre-bestammelser', underOlderProvisions), present),
      all('enligt-bada', certainOlderFrame, present),
    ),
    measuresLeft(section15),
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
          value: all('tid-for-insatser', olderFrame, measuresLeft(section15Before2026)),
          source: section15Before2026,
        },
        { from: presentFrom, value: from2026(section15a), source: { transitional: '2025:311', punkt: 1 } },
        { from: day('2027-01-01'), value: from2026(section15aFrom2027), source: section15aFrom2027 },
      ],
    }),
  ),
});
