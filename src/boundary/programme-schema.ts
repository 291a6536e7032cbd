import * as z from 'zod';
import * as hindrance from '../facts/hindrance.js';
import * as times from '../facts/period.js';
import * as programme from '../facts/programme.js';
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
    from: answer(times.periodFrom, daySchema),
    through: answer(times.periodThrough, daySchema.nullable()),
  };
  return strict({ ...days, ...fields }).check(inOrder('from', 'through', 'ends-before-start'));
}

/** What a record says of etableringsprogrammet, as fields of a person. */
export const programmeFields = /* @__PURE__ */ (() => ({
  jobSeeker: answer(programme.jobSeeker, list(period({}))),
  employments: answer(
    hindrance.employments,
    list(period({ fullTime: answer(hindrance.employedFullTime, flag), awaited: answer(times.awaited, flag) })),
  ),
  studies: answer(
    hindrance.studies,
    list(
      period({
        kind: answer(hindrance.studiesKind, oneOf(['gymnasieskola', 'anpassad-gymnasieskola', 'annan'])),
        fullTime: answer(hindrance.studiesFullTime, flag),
        compensated: answer(hindrance.studiesCompensated, flag),
        awaited: answer(times.awaited, flag),
      }),
    ),
  ),
  childCare: answer(
    hindrance.childCare,
    list(
      period({
        childBorn: answer(hindrance.childBorn, daySchema),
        fullTime: answer(hindrance.careFullTime, flag),
        parentalBenefit: answer(hindrance.parentalBenefit, flag),
        awaited: answer(times.awaited, flag),
      }),
    ),
  ),
  sickLeaves: answer(
    hindrance.sickLeaves,
    list(period({ fullTime: answer(hindrance.sickFullTime, flag), fullSickPay: answer(hindrance.fullSickPay, flag) })),
  ),
  obstacles: answer(
    hindrance.obstacles,
    list(
      period({
        kind: answer(hindrance.obstacleKind, oneOf(['accepted', 'unable'])),
        awaited: answer(times.awaited, flag),
      }),
    ),
  ),
  placementAssessedOn: answer(programme.placementAssessedOn, daySchema.nullable()),
  placements: answer(
    programme.placements,
    list(
      period({
        percent: answer(programme.placementPercent, percent),
        ended: answer(
          programme.placementEnded,
          oneOf([
            'discharged',
            'recalled-misconduct',
            'recalled-not-covered',
            'recalled-special-reasons',
            'other',
          ]).nullable(),
        ),
        requalifiedOn: answer(programme.requalifiedOn, daySchema.nullable()),
      }),
    ),
  ),
  individualPlanOn: answer(programme.individualPlanOn, daySchema.nullable()),
  recallFindings: answer(
    programme.recallFindings,
    list(
      strict({
        reason: answer(programme.recallReason, oneOf(['misconduct', 'special-reasons'])),
        foundOn: answer(programme.recallFoundOn, daySchema),
      }),
    ),
  ),
}))();
