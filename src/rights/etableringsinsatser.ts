import { hasReached, hasTurned } from '../conditions/age.js';
import { isForeigner } from '../conditions/foreigner.js';
import { groundIn } from '../conditions/permit.js';
import { holdsPermit } from '../conditions/permit-holder.js';
import { anchorHolds, anchorWasGranted, anchorWasNotSwedish, appliedInTime, isByTie } from '../conditions/tie.js';
import { ground } from '../facts/permit-questions.js';
import type { Permit } from '../facts/permit.js';
import { heldTie, soughtTie, type TieQuestions } from '../facts/tie-questions.js';
import type { Person } from '../facts/person.js';
import { datedValue } from '../kernel/dated-value.js';
import { day } from '../kernel/day.js';
import { norm } from '../kernel/norm.js';
import { all, not, type Rule, versions } from '../kernel/rule.js';
import { passage, type Sfs, type StatuteSource } from '../kernel/source.js';
import {
  establishmentGrounds,
  establishmentLowerAge,
  establishmentUpperAge,
  tieYears,
} from '../law/sfs-2017-584/persons.js';
import { verifiedThrough } from '../law/verified.js';

/** 2017:584 1–3 §§ in one of their wordings. The age changes gave 1 and 2 §§ new wordings; 3 § stands as adopted. */
function persons(as?: Sfs): Rule<Person> {
  const wording = as === undefined ? {} : { as };
  const section1: StatuteSource = { sfs: '2017:584', paragraf: '1 §', ...wording };
  const section2: StatuteSource = { sfs: '2017:584', paragraf: '2 §', ...wording };

  return all(
    'etableringsinsatser',
    hasTurned(
      { key: 'fyllt-20', label: { sv: 'har fyllt 20 år', en: 'has turned 20' }, source: section1 },
      establishmentLowerAge,
    ),
    belowUpperAge(section1),
    isForeigner(section1),
    holdsPermit({
      grounds: establishmentGrounds,
      own: { source: section1, rule: listedGround(section1) },
      tie: {
        source: section2,
        held: tieInScope(heldTie, section2, anchorHolds(heldTie, establishmentGrounds, section2)),
        onceHeld: tieInScope(heldTie, section2, anchorWasGranted(heldTie, establishmentGrounds, section3)),
        sought: tieInScope(soughtTie, section2, anchorHolds(soughtTie, establishmentGrounds, section2)),
      },
      renewal: section3,
    }),
  );
}

const section3: StatuteSource = { sfs: '2017:584', paragraf: '3 §' };

/** 1, 2 §§: once reached, the limit stays reached (2022:895 p. 2, 2022:896 p. 2). */
function belowUpperAge(source: StatuteSource): Rule<Person> {
  const label = { sv: 'har uppnått den högsta åldern', en: 'has reached the upper age limit' };
  return not('under-hogsta-alder', hasReached({ key: 'uppnatt-hogsta-alder', label, source }, establishmentUpperAge));
}

/** 1 § 1–3. */
function listedGround(source: StatuteSource): Rule<Permit> {
  const label = { sv: 'tillståndsgrunden finns i 1 §', en: 'the ground of the permit is listed in section 1' };
  return groundIn({ key: 'grund-1', label, source }, ground, establishmentGrounds);
}

/**
 * 2 §: what the tie must be like. The anchor must have a permit today (2 §); where the permit is one that the person has had (3 §), that
 * the anchor had one then is enough, since the two often expire together.
 */
function tieInScope(of: TieQuestions, section2: StatuteSource, anchorPermit: Rule<Permit>): Rule<Permit> {
  return all(
    'anknytning-2',
    isByTie(of, section2),
    anchorPermit,
    appliedInTime(of, tieYears, passage(section2, 1, '2')),
    anchorWasNotSwedish(of, passage(section2, 2)),
  );
}

/**
 * Etableringsinsatser: the persons covered by lag (2017:584) 1–3 §§. Being covered is not a placement in the programme, which has
 * conditions of its own.
 */
export const etableringsinsatser = norm<Person>({
  key: 'etableringsinsatser',
  title: { sv: 'Omfattas av lagen om etableringsinsatser', en: 'Covered by the Establishment Act' },
  nature: 'within-scope',
  decidedBy: { sv: 'Arbetsförmedlingen', en: 'Arbetsförmedlingen (the employment service)' },
  appeal: {
    possible: false,
    because: {
      sv: 'prövas i beslut om anvisning, som Arbetsförmedlingen omprövar om det begärs inom tre veckor men som inte får överklagas (annat gäller utskrivning, återinträde och återkallelse)',
      en: 'tried in the decision on placement, which Arbetsförmedlingen reviews on request within three weeks but which cannot be appealed (discharge, re-entry and recall can)',
    },
    source: { sfs: '2017:820', paragraf: '28–29 §§' },
  },
  source: { sfs: '2017:584', paragraf: '1–3 §§' },
  rule: versions(
    '2017:584',
    datedValue<Rule<Person>>({
      key: '2017:584 1–3 §§',
      label: {
        sv: 'personkretsen i 1–3 §§ lagen om etableringsinsatser',
        en: 'the persons covered by sections 1–3 of the Establishment Act',
      },
      verifiedThrough,
      entries: [
        { from: day('2018-01-01'), value: persons(), source: { transitional: '2017:584', punkt: 1 } },
        { from: day('2023-01-01'), value: persons('2022:895'), source: { transitional: '2022:895', punkt: 1 } },
        { from: day('2026-01-01'), value: persons('2022:896'), source: { transitional: '2022:896', punkt: 1 } },
      ],
    }),
  ),
});
