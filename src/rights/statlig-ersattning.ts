import { isForeigner } from '../conditions/foreigner.js';
import { groundIn, isGranted } from '../conditions/permit.js';
import { holdsPermit } from '../conditions/permit-holder.js';
import { anchorHas, anchorWasGranted, anchorWasNotSwedish, appliedInTime, isByTie } from '../conditions/tie.js';
import { anchorTiedToGround, grantedOn, ground } from '../facts/permit-questions.js';
import type { Permit } from '../facts/permit.js';
import { heldTie, soughtTie, type TieQuestions } from '../facts/tie-questions.js';
import type { Person } from '../facts/person.js';
import { permits } from '../facts/questions.js';
import { datedValue } from '../kernel/dated-value.js';
import { day } from '../kernel/day.js';
import { always } from '../kernel/leaves.js';
import { norm } from '../kernel/norm.js';
import { all, any, condition, every, type Rule, underLawOf, underReading, versions } from '../kernel/rule.js';
import { passage, type StatuteSource } from '../kernel/source.js';
import { appealByKommun, decidedByMigrationsverket } from '../law/sfs-2010-1122/decision.js';
import { reimbursementGrounds, reimbursementSince, reimbursementTieYears } from '../law/sfs-2010-1122/grounds.js';
import { verifiedThrough } from '../law/verified.js';
import { olderProvisions2018 } from '../policies/permits.js';

const section5: StatuteSource = { sfs: '2010:1122', paragraf: '5 §', as: '2021:799' };
const section5a: StatuteSource = { sfs: '2010:1122', paragraf: '5 a §', as: '2017:487' };
const section5b: StatuteSource = { sfs: '2010:1122', paragraf: '5 b §', as: '2017:487' };

const groundLabel = { sv: 'tillståndsgrunden finns i 5 §', en: 'the ground of the permit is listed in section 5' };

/**
 * 2018:1085 p. 2: for permits granted before 2018-07-01 the older provisions still apply, and they are not known to us. The claim
 * therefore holds under the law of the day of the grant, or is open.
 */
const underKnownWording = underLawOf<Permit>(
  {
    key: 'kand-lydelse',
    sv: 'tillståndet faller under en känd lydelse av 5 §',
    en: 'the permit falls under a known wording of section 5',
  },
  grantedOn,
  condition({
    key: 'beviljat-fran-2018-07-01',
    label: {
      sv: 'tillståndet är beviljat under 5 § i dess lydelse från 2018-07-01',
      en: 'granted under section 5 as worded from 2018-07-01',
    },
    source: { transitional: '2018:1085', punkt: 2 },
    turnable: 'fixed',
    reads: { grantedOn },
    law: { since: reimbursementSince },
    decide: ({ facts, law }) => ({ holds: law.since, actual: facts.grantedOn }),
  }),
);

/** 5 §. */
const ownGround = all<Permit>(
  'grund-5',
  groundIn({ key: 'grund', label: groundLabel, source: section5 }, ground, reimbursementGrounds),
  underKnownWording,
);

/** 5 a § 2 st: an unmarried child, tied to somebody who in turn got a permit under UtlL 5 kap. 3 § 1 st 4 because of a tie to a person under 5 §. */
function secondStep(of: TieQuestions): Rule<Permit> {
  const source = passage(section5a, 2);
  const label = {
    sv: 'anknytningspersonens grund är 5 kap. 3 § 1 st 4',
    en: "the anchor's ground is chapter 5 section 3(1)4",
  };
  return all<Permit>(
    'andra-ledet',
    condition({
      key: 'ogift-barn',
      label: { sv: 'tillståndshavaren är ett ogift barn', en: 'the permit holder is an unmarried child' },
      source,
      turnable: 'fixed',
      reads: { child: of.unmarriedChild },
      decide: ({ facts }) => ({ holds: facts.child === true, actual: facts.child }),
    }),
    anchorHas(
      of,
      {
        key: 'anknytningspersonen-5-3-4',
        sv: 'anknytningspersonen har beviljats tillstånd enligt 5 kap. 3 § 1 st 4',
        en: 'the anchor was granted a permit under chapter 5 section 3(1)4',
      },
      source,
      all(
        'andra-ledets-tillstand',
        condition({
          key: 'grund-5-3-1-4',
          label,
          source,
          turnable: 'fixed',
          reads: { ground },
          decide: ({ facts }) => ({ holds: facts.ground === 'UtlL 5:3 1 st 4', actual: facts.ground }),
        }),
        isGranted(source),
        groundIn({ key: 'forsta-ledets-grund', label: groundLabel, source }, anchorTiedToGround, reimbursementGrounds),
      ),
    ),
  );
}

/** 5 a §: the tie, in the first or the second step, with the two conditions of 3 st. */
function tieInScope(of: TieQuestions): Rule<Permit> {
  return all(
    'anknytning-5a',
    isByTie(of, section5a),
    any('led', anchorWasGranted(of, reimbursementGrounds, passage(section5a, 1)), secondStep(of)),
    appliedInTime(of, reimbursementTieYears, passage(section5a, 3, '1')),
    anchorWasNotSwedish(of, passage(section5a, 3, '2')),
  );
}

const heldTieInScope = all('tillstandets-anknytning', tieInScope(heldTie), underKnownWording);

/** 5–5 b §§ are about foreigners: a Swedish citizenship ends the reimbursement, whatever permit the record still shows. */
const persons: Rule<Person> = all(
  'statlig-ersattning',
  isForeigner(section5),
  underReading('aldre-foreskrifter', olderProvisions2018, {
    'follow-the-permit': always('foljer-tillstandet'),
    'follow-the-person': every(
      {
        key: 'alla-tillstand-kand-lydelse',
        sv: 'inget tillstånd är beviljat före 2018-07-01',
        en: 'no permit was granted before 2018-07-01',
      },
      { source: { transitional: '2018:1085', punkt: 2 }, turnable: 'fixed', list: permits, rule: underKnownWording },
    ),
  }),
  holdsPermit({
    grounds: reimbursementGrounds,
    own: { source: section5, rule: ownGround },
    tie: { source: section5a, held: heldTieInScope, onceHeld: heldTieInScope, sought: tieInScope(soughtTie) },
    renewal: section5b,
  }),
);

/** Statlig ersättning: the persons for whom a kommun or region is reimbursed, förordning (2010:1122) 5–5 b §§. */
export const statligErsattning = norm<Person>({
  key: 'statlig-ersattning',
  title: { sv: 'Personkrets för statlig ersättning', en: 'Persons for whom the state reimburses' },
  nature: 'within-scope',
  decidedBy: decidedByMigrationsverket,
  appeal: appealByKommun,
  source: { sfs: '2010:1122', paragraf: '5–5 b §§' },
  rule: versions(
    '2010:1122',
    datedValue<Rule<Person>>({
      key: '2010:1122 5–5 b §§',
      label: {
        sv: 'personkretsen i 5–5 b §§ förordningen om statlig ersättning',
        en: 'the persons of sections 5–5 b of the Reimbursement Ordinance',
      },
      verifiedThrough,
      // The in-force day of 2021:799 is taken from the change in utlänningslagen that it follows (2021:765); see grounds.ts.
      entries: [{ from: day('2021-07-20'), value: persons, source: section5, dayInferred: true }],
    }),
  ),
});
