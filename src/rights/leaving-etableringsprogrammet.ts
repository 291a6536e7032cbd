import { hasBeenPlacedMoreThan, isPlaced, wasDischarged } from '../conditions/placed.js';
import type { Person } from '../facts/person.js';
import { datedValue } from '../kernel/dated-value.js';
import { day } from '../kernel/day.js';
import { norm } from '../kernel/norm.js';
import { all, any, not, type Rule, versions } from '../kernel/rule.js';
import { passage, type StatuteSource } from '../kernel/source.js';
import type { Text } from '../kernel/text.js';
import { decidedByArbetsformedlingen, reviewedThenAppealed } from '../law/sfs-2017-820/decision.js';
import { dischargeDays } from '../law/sfs-2017-820/time.js';
import { verifiedThrough } from '../law/verified.js';
import { etableringsinsatser } from './etableringsinsatser.js';
import { groundsOf17 } from './programme-grounds-of-leaving.js';
import { tidForInsatser } from './programme-time.js';

const section18: StatuteSource = { sfs: '2017:820', paragraf: '18 §' };

/** 17, 18 and 20 §§ read as they were adopted. */
function asAdopted(key: string, label: Text, build: () => Rule<Person>): Rule<Person> {
  return versions<Person>(
    key,
    datedValue<Rule<Person>>({
      key,
      label,
      verifiedThrough,
      entries: [{ from: day('2018-01-01'), value: build(), source: { transitional: '2017:820', punkt: 1 } }],
    }),
  );
}

/**
 * Utskrivning ur etableringsprogrammet, 17–18 §§: who shall be discharged on the day. Illness on full time discharges once it has lasted
 * more than 30 days; for every other ground Arbetsförmedlingen may wait that long where the absence can be assumed to be short. Absent from
 * the programme is only who is in it: days of illness before the placement do not count.
 */
export const utskrivning = norm<Person>({
  key: 'etableringsprogrammet-utskrivning',
  title: { sv: 'Utskrivning ur etableringsprogrammet', en: 'Discharge from etableringsprogrammet' },
  nature: 'shall-be-decided',
  decidedBy: decidedByArbetsformedlingen,
  appeal: reviewedThenAppealed,
  source: { sfs: '2017:820', paragraf: '17–18 §§' },
  rule: asAdopted(
    '2017:820 17–18 §§',
    {
      sv: 'utskrivning i 17 och 18 §§ förordningen om etableringsinsatser',
      en: 'discharge in sections 17 and 18 of the Establishment Ordinance',
    },
    () =>
      all(
        'utskrivning',
        isPlaced(passage(section18, 1)),
        any(
          'inte-avvakta',
          groundsOf17('not-put-off'),
          all('efter-dagarna', hasBeenPlacedMoreThan(dischargeDays, passage(section18, 2)), groundsOf17('lasted')),
        ),
      ),
  ),
});

const section20: StatuteSource = { sfs: '2017:820', paragraf: '20 §', stycke: 1 };

/**
 * Återinträde i etableringsprogrammet, 20 §: who has been discharged and is no longer kept away by what 17 § names. Nobody returns who is
 * no longer covered by the act, or whose time has run out (15 §). Measures go on from the day after the one of leaving.
 */
export const aterintrade = norm<Person>({
  key: 'etableringsprogrammet-aterintrade',
  title: { sv: 'Återinträde i etableringsprogrammet', en: 'Re-entry into etableringsprogrammet' },
  nature: 'has-the-option',
  decidedBy: decidedByArbetsformedlingen,
  appeal: reviewedThenAppealed,
  source: { sfs: '2017:820', paragraf: '20 §' },
  rule: asAdopted(
    '2017:820 20 §',
    {
      sv: 'återinträde i 20 § förordningen om etableringsinsatser',
      en: 're-entry in section 20 of the Establishment Ordinance',
    },
    () =>
      all(
        'aterintrade',
        wasDischarged(section20),
        not('inte-i-programmet', isPlaced(section20)),
        not('inget-skal-17', groundsOf17('alone')),
        etableringsinsatser.rule,
        tidForInsatser.rule,
      ),
  ),
});
