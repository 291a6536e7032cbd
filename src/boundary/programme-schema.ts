import * as z from 'zod';
import * as asked from '../facts/programme.js';
import { daySchema } from './day-schema.js';
import { inOrder } from './in-order.js';
import { answer, list, oneOf, refusing, strict } from './schema.js';

const flag = /* @__PURE__ */ (() => z.boolean({ error: 'boolean' }))();

const percent = /* @__PURE__ */ (() =>
  z
    .number({ error: 'number' })
    .refine((share) => Number.isInteger(share) && share >= 1 && share <= 100, refusing('unknown-value', '1 … 100')))();

/** A time with its own fields, its days in order. */
function period<S extends z.core.$ZodLooseShape>(fields: S) {
  const days = {
    from: answer(asked.periodFrom, daySchema),
    through: answer(asked.periodThrough, daySchema.nullable()),
  };
  return strict({ ...days, ...fields }).check(inOrder('from', 'through', 'ends-before-start'));
}

/** What a record says of etableringsprogrammet, as fields of a person. */
export const programmeFields = /* @__PURE__ */ (() => ({
  jobSeeker: answer(asked.jobSeeker, list(period({}))),
  employments: answer(
    asked.employments,
    list(period({ fullTime: answer(asked.employedFullTime, flag), awaited: answer(asked.awaited, flag) })),
  ),
  studies: answer(
    asked.studies,
    list(
      period({
        kind: answer(asked.studiesKind, oneOf(['gymnasieskola', 'anpassad-gymnasieskola', 'annan'])),
        fullTime: answer(asked.studiesFullTime, flag),
        compensated: answer(asked.studiesCompensated, flag),
        awaited: answer(asked.awaited, flag),
      }),
    ),
  ),
  childCare: answer(
    asked.childCare,
    list(
      period({
        childBorn: answer(asked.childBorn, daySchema),
        fullTime: answer(asked.careFullTime, flag),
        parentalBenefit: answer(asked.parentalBenefit, flag),
        awaited: answer(asked.awaited, flag),
      }),
    ),
  ),
  sickLeaves: answer(
    asked.sickLeaves,
    list(period({ fullTime: answer(asked.sickFullTime, flag), fullSickPay: answer(asked.fullSickPay, flag) })),
  ),
  obstacles: answer(
    asked.obstacles,
    list(
      period({ kind: answer(asked.obstacleKind, oneOf(['accepted', 'unable'])), awaited: answer(asked.awaited, flag) }),
    ),
  ),
  placementAssessedOn: answer(asked.placementAssessedOn, daySchema.nullable()),
  placements: answer(
    asked.placements,
    list(
      period({
        percent: answer(asked.placementPercent, percent),
        ended: answer(
          asked.placementEnded,
          oneOf([
            'discharged',
            'recalled-misconduct',
            'recalled-not-covered',
            'recalled-special-reasons',
            'other',
          ]).nullable(),
        ),
        requalifiedOn: answer(asked.requalifiedOn, daySchema.nullable()),
      }),
    ),
  ),
  individualPlanOn: answer(asked.individualPlanOn, daySchema.nullable()),
  recallFindings: answer(
    asked.recallFindings,
    list(
      strict({
        reason: answer(asked.recallReason, oneOf(['misconduct', 'special-reasons'])),
        foundOn: answer(asked.recallFoundOn, daySchema),
      }),
    ),
  ),
}))();
