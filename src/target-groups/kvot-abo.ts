import { groundIn, isValid, renewalPending } from '../conditions/permit.js';
import { isByTie, renewalIsByTie } from '../conditions/tie.js';
import { temporaryProtectionGrounds } from '../facts/grounds.js';
import { ground, renewalGround } from '../facts/permit-questions.js';
import type { Permit } from '../facts/permit.js';
import { heldTie, type TieQuestions } from '../facts/tie-questions.js';
import type { Person } from '../facts/person.js';
import { assignedOn, assignmentBasis, permits } from '../facts/questions.js';
import { hasCome, never } from '../kernel/leaves.js';
import { all, any, condition, type Rule, some, underReading } from '../kernel/rule.js';
import { dalarnaGrounds, dalarnaText } from '../law/projects/dalarna.js';
import { dalarnaFamily, dalarnaKvotAbo } from '../policies/dalarna.js';
import { livedAtAsylboendeAtGrant, livedAtAsylboendeSometime } from '../conditions/asylboende.js';
import { dalarnaNorm } from './dalarna-norm.js';
import { underThreeYears } from './under-three-years.js';

const source = dalarnaText('målgrupper, tredje punkten');

/** "Har fått uppehållstillstånd": valid, or renewed in time and not ended, where what is applied for would count too (as 2017:584 3 § has it). */
function stands(sought: Rule<Permit>): Rule<Permit> {
  return any('bestar', isValid(source), all('forlangs', renewalPending(source), sought));
}

const soughtProtection = groundIn<Permit>(
  {
    key: 'sokt-skyddsgrund',
    label: {
      sv: 'den sökta grunden är en skyddsgrund utanför 21 kap.',
      en: 'the ground applied for is a protection ground outside chapter 21',
    },
    source,
  },
  renewalGround,
  dalarnaGrounds,
);

const isQuota = condition({
  key: 'kvot',
  label: {
    sv: 'tillståndet är beviljat enligt 5 kap. 2 § (kvot)',
    en: 'the permit was granted under chapter 5 section 2 (resettled)',
  },
  source: { sfs: '2005:716', kap: '5 kap.', paragraf: '2 §' },
  turnable: 'fixed',
  reads: { ground },
  decide: ({ facts }) => ({ holds: facts.ground === 'UtlL 5:2', actual: facts.ground }),
});

const isProtection = groundIn<Permit>(
  {
    key: 'skyddsgrund',
    label: {
      sv: 'tillståndet är beviljat på en skyddsgrund utanför 21 kap.',
      en: 'the permit was granted on a protection ground outside chapter 21',
    },
    source,
  },
  ground,
  dalarnaGrounds,
);

function holdsPermit(
  name: { readonly key: string; readonly sv: string; readonly en: string },
  which: Rule<Permit>,
  sought: Rule<Permit>,
): Rule<Person> {
  return some(name, {
    source,
    turnable: 'document',
    list: permits,
    rule: all(`${name.key}-tillstand`, which, stands(sought)),
  });
}

const notTemporaryProtection = condition({
  key: 'inte-21-kap',
  label: { sv: 'tillståndet är inte beviljat enligt 21 kap.', en: 'the permit was not granted under chapter 21' },
  source,
  turnable: 'fixed',
  reads: { ground },
  decide: ({ facts }) => ({ holds: !temporaryProtectionGrounds.includes(facts.ground), actual: facts.ground }),
});

function anchorIsKvotAbo(of: TieQuestions): Rule<Permit> {
  return condition({
    key: 'anknytningspersonen-kvot-abo',
    label: { sv: 'anknytningspersonen är KVOT/ABO', en: 'the anchor is KVOT/ABO' },
    source,
    turnable: 'fixed',
    reads: { kvotAbo: of.anchorKvotAbo },
    decide: ({ facts }) => ({ holds: facts.kvotAbo === true, actual: facts.kvotAbo }),
  });
}

const quota = holdsPermit(
  { key: 'kvotflykting', sv: 'är kvotflykting', en: 'is a resettled refugee' },
  isQuota,
  soughtProtection,
);
const protection = holdsPermit(
  { key: 'skyddsbehovande', sv: 'har tillstånd på skyddsgrund', en: 'holds a permit on a protection ground' },
  isProtection,
  soughtProtection,
);
const family = holdsPermit(
  { key: 'anhorig', sv: 'har tillstånd på grund av anknytning', en: 'holds a permit because of a tie' },
  all('anhorig-till-kvot-abo', isByTie(heldTie, source), notTemporaryProtection, anchorIsKvotAbo(heldTie)),
  renewalIsByTie(source),
);

const isAssigned = hasCome<Person>(
  {
    key: 'anvisad',
    label: { sv: 'är anvisad för bosättning', en: 'is assigned for settlement' },
    source: { sfs: '2016:38', paragraf: '5 §' },
    turnable: 'fixed',
  },
  assignedOn,
);

const ridesAlong = condition({
  key: 'hushallsmedlem',
  label: {
    sv: 'omfattas av anvisningen som hushållsmedlem',
    en: 'is covered by the assignment as a member of the household',
  },
  source: { sfs: '2016:39', paragraf: '9 §' },
  turnable: 'fixed',
  reads: { basis: assignmentBasis },
  decide: ({ facts }) => ({ holds: facts.basis === 'household', actual: facts.basis }),
});

/** "KVOT/ABO" is the pair of 2016:39 11 §: the resettled, and those registered and living at Migrationsverket's asylboende. */
export const isKvotAbo: Rule<Person> = any(
  'kvot-abo',
  quota,
  underReading(
    { key: 'abo', sv: 'är ABO enligt vald tolkning', en: 'is ABO under the chosen reading' },
    dalarnaKvotAbo,
    {
      strict: all(
        'abo-strikt',
        protection,
        any('anvisad-eller-asylboende', isAssigned, livedAtAsylboendeAtGrant(source, dalarnaGrounds)),
      ),
      'any-day-at-asylboende': all('abo-nagon-dag', protection, livedAtAsylboendeSometime(source)),
      'every-protection-permit': protection,
    },
  ),
  underReading(
    { key: 'familj', sv: 'ingår som anhörig enligt vald tolkning', en: 'belongs as family under the chosen reading' },
    dalarnaFamily,
    {
      none: never('anhoriga-ingar-inte'),
      'same-assignment': all('anhorig-i-anvisning', family, isAssigned, ridesAlong),
      all: family,
    },
  ),
);

/** The project's third group: KVOT/ABO with a permit and less than three years in Sweden. */
export const kvotAbo = dalarnaNorm({
  key: 'dalarna-kvot-abo',
  title: { sv: 'Målgrupp: KVOT/ABO under tre år', en: 'Target group: KVOT/ABO under three years' },
  source,
  rule: all('dalarna-kvot-abo', isKvotAbo, underThreeYears),
});
