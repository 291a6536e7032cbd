import type { Person } from '../facts/person.js';
import { norm, type Norm } from '../kernel/norm.js';
import { dalarnaText } from '../law/projects/dalarna.js';

/** A norm of the project: who belongs is the project owner's assessment, not a decision on anybody's right. */
export function dalarnaNorm(declared: Pick<Norm<Person>, 'key' | 'title' | 'source' | 'rule'>): Norm<Person> {
  return norm({
    ...declared,
    nature: 'within-target-group',
    decidedBy: {
      sv: 'Länsstyrelsen i Dalarnas län som projektägare',
      en: 'The county board of Dalarna as project owner',
    },
    appeal: {
      possible: false,
      because: {
        sv: 'deltagande i ett projekt är ingen rättighet som prövas i beslut',
        en: 'taking part in a project is no right that is tried in a decision',
      },
      source: dalarnaText('projektägare'),
    },
  });
}
