import { isPlaced } from '../conditions/placed.js';
import type { Person } from '../facts/person.js';
import { recallFindings, recallFoundOn, recallReason, type RecallFinding } from '../facts/programme.js';
import { datedValue } from '../kernel/dated-value.js';
import { day } from '../kernel/day.js';
import { hasCome } from '../kernel/leaves.js';
import { norm } from '../kernel/norm.js';
import { all, any, condition, not, type Rule, some, versions } from '../kernel/rule.js';
import type { StatuteSource } from '../kernel/source.js';
import type { Text } from '../kernel/text.js';
import { decidedByArbetsformedlingen, reviewedThenAppealed } from '../law/sfs-2017-820/decision.js';
import { verifiedThrough } from '../law/verified.js';
import { etableringsinsatser } from './etableringsinsatser.js';

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
