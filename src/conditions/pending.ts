import type { ProtectionApplication } from '../facts/person.js';
import { applicationAppliedOn, applicationEndedOn } from '../facts/questions.js';
import { hasCome } from '../kernel/leaves.js';
import { all, not, type Rule } from '../kernel/rule.js';
import type { Source } from '../kernel/source.js';

/** An application is made and not yet ended. */
export function isPending(key: string, from: Source): Rule<ProtectionApplication> {
  return all(
    { key, sv: 'ansökan prövas', en: 'the application is being tried' },
    hasCome(
      {
        key: 'sokt',
        label: { sv: 'ansökan är gjord', en: 'the application is made' },
        source: from,
        turnable: 'procedure',
      },
      applicationAppliedOn,
    ),
    not(
      'inte-avgjord',
      hasCome(
        {
          key: 'avgjord',
          label: { sv: 'ansökan är avgjord', en: 'the application is decided' },
          source: from,
          turnable: 'fixed',
        },
        applicationEndedOn,
      ),
    ),
  );
}
