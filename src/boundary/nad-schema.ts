import * as z from 'zod';
import {
  activityPlan,
  costsCovered,
  leaders,
  type NadActivity,
  planEffects,
  presentParticipants,
  qualityApproved,
  qualityDecision,
  qualityRoles,
  sessionsHeld,
  sessionsPlanned,
  voluntary,
} from '../facts/nad-activity.js';
import { idSchema } from './id-schema.js';
import { answer, list, oneOf, refusing, strict } from './schema.js';

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** A number of things or of times. */
const count = /* @__PURE__ */ (() =>
  z.number({ error: 'integer >= 0' }).refine(isCount, refusing('not-a-count', 'integer >= 0')))();

const participantSchema = /* @__PURE__ */ (() =>
  strict({
    id: idSchema,
    sessionsAttended: answer(
      {
        question: {
          sv: 'Vid hur många tillfällen var personen med?',
          en: 'At how many sessions was the person present?',
        },
      },
      count,
    ),
  }))();

const decisionSchema = /* @__PURE__ */ (() =>
  strict({
    approved: answer(qualityApproved, z.boolean({ error: 'boolean' })),
    roles: answer(qualityRoles, list(oneOf(['case-officer', 'association-coordinator', 'regional-coordinator']))),
  }))();

const planSchema = /* @__PURE__ */ (() =>
  strict({ effects: answer(planEffects, list(oneOf(['language', 'health', 'network']))) }))();

const costSchema = /* @__PURE__ */ (() =>
  oneOf(['leaders', 'material', 'premises', 'activity-fees', 'membership-fees', 'other']))();

/** An activity of NAD as a claim reads it. */
export const nadActivitySchema = /* @__PURE__ */ (() => {
  const schema = strict({
    id: idSchema,
    participants: answer(presentParticipants, list(participantSchema)),
    leaders: answer(leaders, count),
    sessionsPlanned: answer(sessionsPlanned, count),
    sessionsHeld: answer(sessionsHeld, count),
    qualityDecision: answer(qualityDecision, decisionSchema.nullable()),
    plan: answer(activityPlan, planSchema.nullable()),
    uses: answer(costsCovered, list(costSchema)),
    voluntary: answer(voluntary, z.boolean({ error: 'boolean' })),
  });
  return schema satisfies z.ZodType<NadActivity>;
})();
