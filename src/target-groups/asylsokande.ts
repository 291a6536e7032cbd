import type { AsylumApplication } from '../facts/person.js';
import {
  asylum,
  asylumAidThrough,
  asylumAppliedOn,
  asylumGrantedOn,
  asylumRefusalFinalOn,
  asylumWithdrawnOn,
  otherApplications,
} from '../facts/questions.js';
import { hasCome, never, notPassed } from '../kernel/leaves.js';
import { all, any, not, type Rule, some, underReading } from '../kernel/rule.js';
import { dalarnaText } from '../law/projects/dalarna.js';
import { dalarnaOtherApplicants, dalarnaRefused } from '../policies/dalarna.js';
import { isPending } from '../conditions/pending.js';
import { isInSweden } from '../conditions/stay.js';
import { dalarnaNorm } from './dalarna-norm.js';

const source = dalarnaText('målgrupper, första punkten');

/** An event that ends an application has not happened. */
function hasNot<S>(key: string, sv: string, en: string, event: Parameters<typeof hasCome<S>>[1]): Rule<S> {
  return not(
    { key: `inte-${key}`, sv: `inte ${sv}`, en: `not ${en}` },
    hasCome({ key, label: { sv, en }, source, turnable: 'fixed' }, event),
  );
}

const finallyRefused: Rule<AsylumApplication> = hasCome(
  {
    key: 'slutligt-avslag',
    label: { sv: 'avslaget har fått laga kraft', en: 'the refusal has taken legal force' },
    source,
    turnable: 'fixed',
  },
  asylumRefusalFinalOn,
);

const notRefused: Rule<AsylumApplication> = not('inget-slutligt-avslag', finallyRefused);

const openApplication: Rule<AsylumApplication> = all(
  'oppen-asylansokan',
  hasCome(
    { key: 'sokt-asyl', label: { sv: 'har sökt asyl', en: 'has applied for asylum' }, source, turnable: 'procedure' },
    asylumAppliedOn,
  ),
  hasNot('beviljad', 'tillstånd är beviljat', 'a permit is granted', asylumGrantedOn),
  hasNot(
    'aterkallad',
    'ansökan är återkallad eller avskriven',
    'the application is withdrawn or written off',
    asylumWithdrawnOn,
  ),
  underReading({ key: 'avslag', sv: 'avslag utesluter inte', en: 'a refusal does not exclude' }, dalarnaRefused, {
    excluded: notRefused,
    'until-aid-ends': any(
      'avslag-med-bistand',
      notRefused,
      all(
        'bistand-efter-avslag',
        finallyRefused,
        notPassed(
          { key: 'bistand-lamnas', label: { sv: 'bistånd enligt LMA lämnas', en: 'aid under LMA is given' }, source },
          asylumAidThrough,
        ),
      ),
    ),
  }),
);

/** The project's first group: asylum seekers, from the application until a permit, a final refusal, a withdrawal or an exit. */
export const asylsokande = dalarnaNorm({
  key: 'dalarna-asylsokande',
  title: { sv: 'Målgrupp: asylsökande', en: 'Target group: asylum seekers' },
  source,
  rule: all(
    'dalarna-asylsokande',
    isInSweden(source),
    any(
      'ansokan',
      some(
        { key: 'asylansokan', sv: 'har en öppen asylansökan', en: 'has an open asylum application' },
        { source, turnable: 'procedure', list: asylum, rule: openApplication },
      ),
      underReading(
        {
          key: 'andra-sokande',
          sv: 'andra sökande med rätt att vistas här',
          en: 'other applicants with leave to stay',
        },
        dalarnaOtherApplicants,
        {
          excluded: never('andra-sokande-ingar-inte'),
          included: some(
            { key: 'annan-ansokan', sv: 'har en annan öppen ansökan', en: 'has another open application' },
            { source, turnable: 'procedure', list: otherApplications, rule: isPending('annan-ansokan-provas', source) },
          ),
        },
      ),
    ),
  ),
});
