import { policy } from '../kernel/policy.js';
import { dalarnaText } from '../law/projects/dalarna.js';

const listed = dalarnaText('målgrupper');

/** From when "funnits i Sverige i mindre än 3 år" is counted. */
export const dalarnaAnchor = policy({
  key: 'dalarnaAnchor',
  question: { sv: 'Från när räknas tiden i Sverige?', en: 'From when is the time in Sweden counted?' },
  options: ['a1-entry', 'a2-asylum-application', 'a3-permit', 'a4-first-registration', 'a5-reception'],
  default: 'a1-entry',
  source: listed,
});

/** Whom "KVOT/ABO" names. */
export const dalarnaKvotAbo = policy({
  key: 'dalarnaKvotAbo',
  question: { sv: 'Vilka avses med KVOT/ABO?', en: 'Whom does KVOT/ABO name?' },
  options: ['strict', 'any-day-at-asylboende', 'every-protection-permit'],
  default: 'strict',
  source: listed,
});

/** Whether family members of a KVOT/ABO person belong to the group. */
export const dalarnaFamily = policy({
  key: 'dalarnaFamily',
  question: { sv: 'Ingår anhöriga till KVOT/ABO?', en: 'Do family members of KVOT/ABO belong?' },
  options: ['none', 'same-assignment', 'all'],
  default: 'none',
  source: listed,
});

/** Which stays count when somebody has left and returned. Under `current` a trip of at most 90 days does not begin the time anew. */
export const dalarnaStays = policy({
  key: 'dalarnaStays',
  question: { sv: 'Vilka vistelser räknas vid återinresa?', en: 'Which stays count after a return?' },
  options: ['current', 'current-any-trip', 'first-ever', 'sum-of-days'],
  default: 'current',
  source: listed,
});

/** When three years from 29 February end. The project's text is not statute, so 1930:173 is an analogy. */
export const dalarnaLeapRule = policy({
  key: 'dalarnaLeapRule',
  question: { sv: 'När har tre år gått från den 29 februari?', en: 'When have three years passed from 29 February?' },
  options: ['feb28', 'mar1'],
  default: 'feb28',
  source: listed,
});

/** Whether somebody finally refused remains an asylum seeker to the project for as long as aid under LMA lasts. */
export const dalarnaRefused = policy({
  key: 'dalarnaRefused',
  question: {
    sv: 'Räknas den som fått slutligt avslag som asylsökande så länge bistånd enligt LMA lämnas?',
    en: 'Does a finally refused person count as an asylum seeker for as long as aid under LMA is given?',
  },
  options: ['excluded', 'until-aid-ends'],
  default: 'excluded',
  source: listed,
});

/** Whether applicants on other grounds with leave to stay (LMA 1 § 1 st 3) count as asylum seekers to the project. */
export const dalarnaOtherApplicants = policy({
  key: 'dalarnaOtherApplicants',
  question: {
    sv: 'Räknas andra sökande med rätt att vistas här som asylsökande?',
    en: 'Do other applicants with leave to stay count as asylum seekers?',
  },
  options: ['excluded', 'included'],
  default: 'excluded',
  source: listed,
});

/** Whether "från Ukraina" asks for Ukrainian citizenship beside the permit. */
export const dalarnaFromUkraine = policy({
  key: 'dalarnaFromUkraine',
  question: {
    sv: 'Avgör tillståndet ensamt, eller krävs också ukrainskt medborgarskap?',
    en: 'Does the permit alone decide, or is Ukrainian citizenship also asked?',
  },
  options: ['permit', 'permit-and-ukrainian-citizenship'],
  default: 'permit',
  source: listed,
});

/** Whether those who have applied for temporary protection belong before the decision. */
export const dalarnaProtectionApplicants = policy({
  key: 'dalarnaProtectionApplicants',
  question: {
    sv: 'Ingår den som har sökt men ännu inte fått tillfälligt skydd?',
    en: 'Do those belong who have applied for but not yet received temporary protection?',
  },
  options: ['included', 'excluded'],
  default: 'included',
  source: listed,
});

/** When the project ends: two pages of its partners differ. */
export const dalarnaEnd = policy({
  key: 'dalarnaEnd',
  question: { sv: 'När slutar projektet?', en: 'When does the project end?' },
  options: ['through-2026', 'through-2027'],
  default: 'through-2026',
  source: dalarnaText('projektperiod; en deltagande kommuns sida anger 2027-12-31'),
});
