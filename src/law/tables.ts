import { unionMembers } from './eu/union-members.js';
import { dalarnaGrounds } from './projects/dalarna.js';
import {
  nadAmount2014,
  nadAmountVast,
  nadLeastSessions,
  nadMostParticipants,
  nadParticipantsPerLeader,
} from './projects/nad.js';
import { riktalder } from './sfs-2010-110/riktalder.js';
import { reimbursementGrounds, reimbursementSince, reimbursementTieYears } from './sfs-2010-1122/grounds.js';
import {
  ageLimitReceivedBefore2026,
  ageLimitReceivedFrom2026,
  schablonReceivedBefore2016,
  schablonReceivedBefore2026,
  schablonReceivedFrom2026,
} from './sfs-2010-1122/schablonersattning.js';
import { orientationGrounds, orientationTieGrounds } from './sfs-2013-156/grounds.js';
import { settlementGrounds } from './sfs-2016-38/grounds.js';
import {
  establishmentGrounds,
  establishmentLowerAge,
  establishmentUpperAge,
  tieYears,
} from './sfs-2017-584/persons.js';
import {
  dischargeDays,
  olderExtensionMonths,
  olderFrameMonths,
  olderProgrammeMonths,
  programmeFrameMonths,
  programmeMonths,
  programmePauseMonths,
  registrationDaysAfterRecall,
} from './sfs-2017-820/time.js';
import { establishmentJobGrounds } from './sfs-2022-807/grounds.js';

/** The dated values of law that rules read, for reading and for putting another in its place (`amendment`). */
export const lawTables = {
  ageLimitReceivedBefore2026,
  ageLimitReceivedFrom2026,
  dalarnaGrounds,
  dischargeDays,
  establishmentGrounds,
  establishmentJobGrounds,
  establishmentLowerAge,
  establishmentUpperAge,
  nadAmount2014,
  nadAmountVast,
  nadLeastSessions,
  nadMostParticipants,
  nadParticipantsPerLeader,
  olderExtensionMonths,
  olderFrameMonths,
  olderProgrammeMonths,
  orientationGrounds,
  orientationTieGrounds,
  programmeFrameMonths,
  programmeMonths,
  programmePauseMonths,
  registrationDaysAfterRecall,
  reimbursementGrounds,
  reimbursementSince,
  reimbursementTieYears,
  riktalder,
  schablonReceivedBefore2016,
  schablonReceivedBefore2026,
  schablonReceivedFrom2026,
  settlementGrounds,
  tieYears,
  unionMembers,
} as const;
