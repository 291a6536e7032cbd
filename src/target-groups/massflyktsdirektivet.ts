import { isHeld } from '../conditions/union-citizen.js';
import { isValid, renewalPending } from '../conditions/permit.js';
import { type PermitGround, temporaryProtectionGrounds } from '../facts/grounds.js';
import { ground, renewalGround } from '../facts/permit-questions.js';
import type { Permit } from '../facts/permit.js';
import type { Citizenship } from '../facts/person.js';
import { citizenshipCountry, citizenships, permits, temporaryProtection } from '../facts/questions.js';
import type { Fact } from '../kernel/fact.js';
import { always, never } from '../kernel/leaves.js';
import { all, any, condition, type Rule, some, underReading } from '../kernel/rule.js';
import type { Text } from '../kernel/text.js';
import { dalarnaText } from '../law/projects/dalarna.js';
import { dalarnaFromUkraine, dalarnaProtectionApplicants } from '../policies/dalarna.js';
import { isInSweden } from '../conditions/stay.js';
import { isPending } from '../conditions/pending.js';
import { dalarnaNorm } from './dalarna-norm.js';

const source = dalarnaText('målgrupper, andra punkten');

function isTemporaryProtection(key: string, label: Text, which: Fact<Permit, PermitGround | null>): Rule<Permit> {
  return condition({
    key,
    label,
    source: { sfs: '2005:716', kap: '21 kap.', paragraf: '2–4, 6 §§' },
    turnable: 'fixed',
    reads: { ground: which },
    decide: ({ facts }) => ({
      holds: facts.ground !== null && temporaryProtectionGrounds.includes(facts.ground),
      actual: facts.ground,
    }),
  });
}

const temporaryProtectionPermit: Rule<Permit> = all(
  'tillstand-21-kap',
  isTemporaryProtection(
    'grund-21-kap',
    {
      sv: 'tillståndet är beviljat enligt 21 kap. 2, 3, 4 eller 6 §',
      en: 'the permit was granted under chapter 21 section 2, 3, 4 or 6',
    },
    ground,
  ),
  any(
    'galler-eller-forlangs',
    isValid(source),
    all(
      'forlangs',
      renewalPending(source),
      isTemporaryProtection(
        'sokt-21-kap',
        { sv: 'den sökta grunden finns i 21 kap.', en: 'the ground applied for is in chapter 21' },
        renewalGround,
      ),
    ),
  ),
);

const isUkrainian: Rule<Citizenship> = all(
  'ukrainskt-medborgarskap',
  condition({
    key: 'ukraina',
    label: { sv: 'medborgarskapet är ukrainskt', en: 'the citizenship is Ukrainian' },
    source,
    turnable: 'fixed',
    reads: { country: citizenshipCountry },
    decide: ({ facts }) => ({ holds: facts.country === 'UA', actual: facts.country }),
  }),
  isHeld,
);

/** The project's second group: those under the Temporary Protection Directive, registered as residents or not, without a limit of years. */
export const massflyktsdirektivet = dalarnaNorm({
  key: 'dalarna-massflyktsdirektivet',
  title: { sv: 'Målgrupp: massflyktsdirektivet', en: 'Target group: Temporary Protection Directive' },
  source,
  rule: all(
    'dalarna-massflyktsdirektivet',
    isInSweden(source),
    any(
      'tillfalligt-skydd',
      some(
        { key: 'tillstand', sv: 'har tillstånd med tillfälligt skydd', en: 'has a permit with temporary protection' },
        { source, turnable: 'document', list: permits, rule: temporaryProtectionPermit },
      ),
      underReading(
        { key: 'sokande', sv: 'har sökt tillfälligt skydd', en: 'has applied for temporary protection' },
        dalarnaProtectionApplicants,
        {
          included: some(
            {
              key: 'ansokan',
              sv: 'har en öppen ansökan om tillfälligt skydd',
              en: 'has an open application for temporary protection',
            },
            { source, turnable: 'procedure', list: temporaryProtection, rule: isPending('ansokan-provas', source) },
          ),
          excluded: never('sokande-ingar-inte'),
        },
      ),
    ),
    underReading({ key: 'fran-ukraina', sv: 'är från Ukraina', en: 'is from Ukraine' }, dalarnaFromUkraine, {
      permit: always('tillstandet-avgor'),
      'permit-and-ukrainian-citizenship': some(
        { key: 'ukrainsk-medborgare', sv: 'är ukrainsk medborgare', en: 'is a Ukrainian citizen' },
        { source, turnable: 'fixed', list: citizenships, rule: isUkrainian },
      ),
    }),
  ),
});
