import { leapBirthday } from './birthday.js';
import {
  dalarnaAnchor,
  dalarnaEnd,
  dalarnaFamily,
  dalarnaFromUkraine,
  dalarnaKvotAbo,
  dalarnaLeapRule,
  dalarnaOtherApplicants,
  dalarnaProtectionApplicants,
  dalarnaRefused,
  dalarnaStays,
} from './dalarna.js';
import { receptionDateOfRegisteredSelfSettled } from './first-reception.js';
import { nadEffects, nadParticipants, nadSessions } from './nad.js';
import { anchorNaturalised, anchorRenewing, legalForceDay, olderProvisions2018, sixYearsRollOver } from './permits.js';
import {
  programmeAnchorBefore2026,
  programmeMonthsCounted,
  programmeTransition2026,
  registeredThroughRecall,
} from './programme.js';
import {
  eighteenCalendarMonths,
  moveFromNowhere,
  moveThereAndBack,
  schablonTransition2023,
} from './schablonersattning.js';
import type { Policy, RecordedChoice } from '../kernel/policy.js';

/** Every open reading of law or of a project's text, by key. */
export const policyCatalogue = {
  anchorNaturalised,
  anchorRenewing,
  dalarnaAnchor,
  dalarnaEnd,
  dalarnaFamily,
  dalarnaFromUkraine,
  dalarnaKvotAbo,
  dalarnaLeapRule,
  dalarnaOtherApplicants,
  dalarnaProtectionApplicants,
  dalarnaRefused,
  dalarnaStays,
  eighteenCalendarMonths,
  leapBirthday,
  legalForceDay,
  olderProvisions2018,
  moveFromNowhere,
  moveThereAndBack,
  nadEffects,
  nadParticipants,
  nadSessions,
  programmeAnchorBefore2026,
  programmeMonthsCounted,
  programmeTransition2026,
  receptionDateOfRegisteredSelfSettled,
  registeredThroughRecall,
  schablonTransition2023,
  sixYearsRollOver,
} as const;

/** Readings chosen instead of the defaults: an option, or an option with who decided it. */
export type PolicyChoices = {
  readonly [K in keyof typeof policyCatalogue]?: (typeof policyCatalogue)[K] extends Policy<infer O>
    ? O | RecordedChoice<O> | undefined
    : never;
};
