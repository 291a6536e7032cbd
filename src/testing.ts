/**
 * To test rules with, yours or ours: arbitraries biased to the edges of the law, laws that every rule and scheme has to obey, and a
 * harness for cases that an expert writes. Needs fast-check beside it.
 *
 * @module
 */
export { edges, type RuleOrNorm } from './testing/edges.js';
export { dayNear, someDay } from './testing/days.js';
export { someSpan } from './testing/span.js';
export { type Choices, choicesAmong, everyChoice, someChoices } from './testing/choices.js';
export { someCourse } from './testing/course.js';
export { type Completeness, listOf, orNone, record } from './testing/record.js';
export { someBirth, someBirthBounds } from './testing/person/birth.js';
export { registrationFrom } from './testing/person/home.js';
export { somePermit } from './testing/person/permit.js';
export { someTie } from './testing/person/tie.js';
export { somePerson } from './testing/person/person.js';
export { reunitedPerson } from './testing/person/reunited.js';
export { placedPerson } from './testing/person/placed.js';
export { receivedPerson } from './testing/person/received.js';
export { personInStatus, personsByStatus } from './testing/person/statuses.js';
export { someCase } from './testing/household.js';
export { someOffer } from './testing/matching/offer.js';
export { someProfile } from './testing/matching/profile.js';
export { someSlot } from './testing/matching/slot.js';
export { someNadActivity } from './testing/nad/activity.js';
export { someDue, someDues } from './testing/ledger/due.js';
export { type Broken, brokenInWords, type CheckOptions, type Law, type Verdict } from './testing/law.js';
export { ruleLaws, type RuleLawsOptions } from './testing/rule-laws/rule-laws.js';
export { schemeLaws } from './testing/scheme-laws/scheme-laws.js';
export type { Planned, Scheme } from './testing/scheme-laws/tried.js';
export { type ExpertCase, expertCases, readPerson } from './testing/cases/expert-cases.js';
export type { NormExpected } from './testing/cases/norm-case.js';
export { readCases, type ReadingCases, type RecordRead, type WrittenCase } from './testing/cases/read-cases.js';
