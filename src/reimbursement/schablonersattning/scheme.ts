import type { Person } from '../../facts/person.js';
import type { Norm } from '../../kernel/norm.js';
import { appealByKommun, decidedByMigrationsverket } from '../../law/sfs-2010-1122/decision.js';

/** What kind of claim the schablonersättning is, who decides and how a decision is appealed. */
export const schablonersattning: Omit<Norm<Person>, 'rule'> = {
  key: 'schablonersattning',
  title: { sv: 'Schablonersättning', en: 'Standard-amount reimbursement' },
  nature: 'entitlement',
  decidedBy: decidedByMigrationsverket,
  appeal: appealByKommun,
  source: { sfs: '2010:1122', paragraf: '10–14 §§' },
};
