import type { Norm } from '../kernel/norm.js';
import { dalarnaText } from '../law/projects/dalarna.js';

/** Who belongs to a project's target group is the project owner's assessment, not a decision on anybody's right. */
export const decidedByProject: Pick<Norm<never>, 'decidedBy' | 'appeal'> = {
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
};
