import { isForeigner } from '../conditions/foreigner.js';
import { groundIn } from '../conditions/permit.js';
import { holdsPermit } from '../conditions/permit-holder.js';
import {
  anchorHas,
  anchorIsGranted,
  anchorWasGranted,
  anchorWasNotSwedish,
  appliedInTime,
  isByTie,
} from '../conditions/tie.js';
import { anchorGround, anchorTiedToGround, grantedOn, ground, type Permit, unmarriedChild } from '../facts/permit.js';
import type { Person } from '../facts/person.js';
import { datedValue } from '../kernel/dated-value.js';
import { day } from '../kernel/day.js';
import { isTrue } from '../kernel/leaves.js';
import { norm } from '../kernel/norm.js';
import { all, any, condition, type Rule, underLawOf, versions } from '../kernel/rule.js';
import { passage, type StatuteSource } from '../kernel/source.js';
import { appealByKommun, decidedByMigrationsverket } from '../law/sfs-2010-1122/decision.js';
import { reimbursementGrounds, reimbursementSince, reimbursementTieYears } from '../law/sfs-2010-1122/grounds.js';
import { verifiedThrough } from '../law/verified.js';

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

/** 5 a § 1 st: the anchor has been granted a permit under 5 §. */
const anchorUnderSection5 = anchorWasGranted(reimbursementGrounds, passage(section5a, 1));

/** 5 a § 2 st: an unmarried child, tied to somebody who in turn got a permit under UtlL 5 kap. 3 § 1 st 4 because of a tie to a person under 5 §. */
const secondStep = all<Permit>(
  'andra-ledet',
  isTrue(
    {
      key: 'ogift-barn',
      label: { sv: 'tillståndshavaren är ett ogift barn', en: 'the permit holder is an unmarried child' },
      source: passage(section5a, 2),
      turnable: 'fixed',
    },
    unmarriedChild,
  ),
  anchorHas(
    {
      key: 'anknytningspersonen-5-3-4',
      sv: 'anknytningspersonen har beviljats tillstånd enligt 5 kap. 3 § 1 st 4',
      en: 'the anchor was granted a permit under chapter 5 section 3(1)4',
    },
    passage(section5a, 2),
    all(
      'andra-ledets-tillstand',
      condition({
        key: 'grund-5-3-1-4',
        label: {
          sv: 'anknytningspersonens grund är 5 kap. 3 § 1 st 4',
          en: "the anchor's ground is chapter 5 section 3(1)4",
        },
        source: passage(section5a, 2),
        turnable: 'fixed',
        reads: { ground: anchorGround },
        decide: ({ facts }) => ({ holds: facts.ground === 'UtlL 5:3 1 st 4', actual: facts.ground }),
      }),
      anchorIsGranted(passage(section5a, 2)),
      groundIn(
        { key: 'forsta-ledets-grund', label: groundLabel, source: passage(section5a, 2) },
        anchorTiedToGround,
        reimbursementGrounds,
      ),
    ),
  ),
);

/** 5 a §: the tie, in the first or the second step, with the two conditions of 3 st. */
const tie = all<Permit>(
  'anknytning-5a',
  isByTie(section5a),
  any('led', anchorUnderSection5, secondStep),
  appliedInTime(reimbursementTieYears, passage(section5a, 3, '1')),
  anchorWasNotSwedish(passage(section5a, 3, '2')),
  underKnownWording,
);

/** 5–5 b §§ are about foreigners: a Swedish citizenship ends the reimbursement, whatever permit the record still shows. */
const persons: Rule<Person> = all(
  'statlig-ersattning',
  isForeigner(section5),
  holdsPermit({
    grounds: reimbursementGrounds,
    own: { source: section5, rule: ownGround },
    tie: { source: section5a, rule: tie, onceHeld: tie },
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
      entries: [{ from: day('2021-07-20'), value: persons, source: section5 }],
    }),
  ),
});
