/**
 * What every entry shares: days, questions, answers and the record they are put to.
 *
 * @module
 */
export {
  asDay,
  addDays,
  addMonths,
  addYears,
  day,
  daysBetween,
  endOfMonth,
  yearsBetween,
  type Day,
} from './kernel/day.js';
export type { Span } from './kernel/span.js';
export { type Course, type Known, type Stretch, valueOn } from './kernel/course.js';
export {
  cite,
  type DocumentSource,
  type EuSource,
  type Sfs,
  type Source,
  type StatuteSource,
  type TransitionalSource,
} from './kernel/source.js';
export type { Locale, Text } from './kernel/text.js';
export type { Clock } from './kernel/clock.js';
export { type Amendment, amendment, type Amendments, type Asked, type AskOptions, on } from './kernel/asked.js';
export { datedValue, type DatedValue, type Entry, type GapReason, type Replacement } from './kernel/dated-value.js';
export { type Between, fact, type Fact, type FactKind, type Precise } from './kernel/fact.js';
export type { Finding, Found, Lawless, Path, Settled, Unanswered } from './kernel/finding.js';
export { policy, type Policies, type Policy, type RecordedChoice } from './kernel/policy.js';
export {
  all,
  type All,
  any,
  type Any,
  atLeast,
  type AtLeast,
  condition,
  type Condition,
  type DeclaredFacts,
  type DeclaredReadings,
  type DeclaredTables,
  every,
  type Every,
  type Given,
  type GivenTo,
  type Named,
  not,
  type Not,
  onDay,
  type OnDay,
  type Quantified,
  type Quantifying,
  type Rule,
  type RuleNode,
  some,
  type Some,
  type SubjectOf,
  type Turnable,
  underLawOf,
  type UnderLawOf,
  underReading,
  type UnderReading,
  versions,
  type Versions,
} from './kernel/rule.js';
export { exists, hasCome, isTrue, type Leaf, notPassed, onCourse, type RecordedDay } from './kernel/leaves.js';
export { type Appeal, type Nature, natureInWords, norm, type Norm } from './kernel/norm.js';
export type { ImpreciseFact, LawGap, MissingFact, Open, OpenReading, ReplacedLaw } from './kernel/open.js';
export { type LawUsed, type LookedUp, lookUpIn } from './kernel/look-up.js';
export type { ReadingUsed } from './kernel/reading-used.js';
export { type Claim, decisiveLeaves, nodesOf, type Proof, turnsOf } from './kernel/proof.js';
export type { Truth } from './kernel/truth.js';
export { type Assumed, evaluate } from './kernel/evaluate.js';
export { holds } from './kernel/holds.js';
export { type NonEmpty, outcome, type Outcome } from './kernel/outcome.js';
export { type Answer, assess } from './kernel/assess.js';
export type { Notice } from './kernel/notice.js';
export { signature, timeline, type TimelineStretch, until } from './kernel/timeline.js';
export { eligibleUnder, policiesOf, type Reading, readings } from './kernel/readings.js';
export { type Change, type Need, type Scope, whatWouldChange } from './kernel/what-would-change.js';
export { explain, motivate, type MotivateOptions, noticeInWords, openInWords, verdict } from './kernel/explain.js';
export { countries, type Country } from './facts/countries.js';
export { type PermitGround, permitGrounds } from './facts/grounds.js';
export { asKommunCode, type CountyCode, countyOf, type KommunCode, kommunCodes } from './facts/kommun.js';
export type {
  Anchor,
  AnchorPermit,
  FamilyTie,
  Permit,
  PermitStanding,
  Renewal,
  RenewalStanding,
} from './facts/permit.js';
export type {
  Assignment,
  AsylumApplication,
  Citizenship,
  Dwelling,
  Housing,
  Person,
  ProtectionApplication,
  Reception,
  Stay,
} from './facts/person.js';
export type { ChildCare, Employment, HindranceRecord, Obstacle, SickLeave, Studies } from './facts/hindrance.js';
export type { Absence, Period } from './facts/period.js';
export type { Placement, PlacementEnd, ProgrammeRecord, RecallFinding } from './facts/programme.js';
export { type PolicyChoices, policyCatalogue } from './policies/index.js';
export { acts } from './law/acts.js';
export type { AgeLimit } from './law/sfs-2010-110/riktalder.js';
export { lawTables } from './law/tables.js';

export type { Schablon } from './law/sfs-2010-1122/schablonersattning.js';
export { kronor, type Kronor } from './kernel/money.js';
