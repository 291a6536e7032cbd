import { policy } from '../kernel/policy.js';
import { nadPlan2014 } from '../law/projects/nad.js';

/** How the plan's "and/or" between language, health and network is read. */
export const nadEffects = policy({
  key: 'nadEffects',
  question: {
    sv: 'Vad ska aktivitetsplanen visa: någon av språk, hälsa och nätverk, eller nätverk och därtill språk eller hälsa?',
    en: 'What must the plan show: any of language, health and network, or network together with language or health?',
  },
  options: ['any-of-three', 'network-with-another'],
  default: 'any-of-three',
  source: nadPlan2014('aktivitetsplan'),
});

/** Whom "per deltagare" counts. */
export const nadParticipants = policy({
  key: 'nadParticipants',
  question: {
    sv: 'Räknas den som har varit med vid minst ett tillfälle, eller var och en som är inskriven?',
    en: 'Who counts: whoever has been present at least once, or everybody enrolled?',
  },
  options: ['present-once', 'enrolled'],
  default: 'present-once',
  source: nadPlan2014('per deltagare'),
});

/** Which sessions a claim is tested on. */
export const nadSessions = policy({
  key: 'nadSessions',
  question: {
    sv: 'Prövas ersättningen mot hållna eller planerade tillfällen?',
    en: 'Is the reimbursement tested on sessions held or planned?',
  },
  options: ['held', 'planned'],
  default: 'held',
  source: nadPlan2014('omfattning'),
});
