import * as z from 'zod';
import { permitGrounds } from '../facts/grounds.js';
import * as asked from '../facts/permit-questions.js';
import { heldTie, soughtTie } from '../facts/tie-questions.js';
import { daySchema } from './day-schema.js';
import { idSchema } from './id-schema.js';
import { inOrder } from './in-order.js';
import { answer, list, names, oneOf, refusing, strict } from './schema.js';
import { at, evenIfFaulty } from './tolerant.js';

const groundSchema = /* @__PURE__ */ (() => {
  const schema = oneOf(permitGrounds);
  names.add(schema, { id: 'PermitGround' });
  return schema;
})();

const renewalFields = {
  appliedOn: answer(asked.renewalAppliedOn, daySchema),
  ground: answer(asked.renewalGround, groundSchema),
  grantedOn: answer(asked.renewalGrantedOn, daySchema.nullable()),
  refusalFinalOn: answer(asked.renewalRefusalFinalOn, daySchema.nullable()),
  withdrawnOn: answer(asked.renewalWithdrawnOn, daySchema.nullable()),
};

const standingFields = {
  ground: answer(asked.ground, groundSchema),
  grantedOn: answer(asked.grantedOn, daySchema),
  validFrom: answer(asked.validFrom, daySchema),
  validThrough: answer(asked.validThrough, daySchema.nullable()),
};

const anchorPermitSchema = /* @__PURE__ */ (() =>
  strict({
    ...standingFields,
    tiedToGround: answer(asked.anchorTiedToGround, groundSchema.nullable()),
    renewal: answer(asked.renewal, strict(renewalFields).nullable()),
  }).check(inOrder('validFrom', 'validThrough', 'ends-before-start')))();

const anchorSchema = /* @__PURE__ */ (() =>
  strict({
    permits: answer(heldTie.anchorPermits, list(anchorPermitSchema)),
    firstReceivedOn: answer(heldTie.anchorFirstReceivedOn, daySchema.nullable()),
    swedishFrom: answer(heldTie.anchorSwedishFrom, daySchema.nullable()),
    kvotAbo: answer(heldTie.anchorKvotAbo, z.boolean({ error: 'boolean' })),
  }))();

const namesOneAnchor = (tie: object): boolean => at(tie, 'anchorId') === undefined || at(tie, 'anchor') === undefined;

const tieSchema = /* @__PURE__ */ (() =>
  strict({
    anchorId: answer(
      { question: { sv: 'Vem i ärendet är anknytningsperson?', en: 'Who in the case is the anchor?' } },
      idSchema,
    ),
    appliedOn: answer(heldTie.appliedOn, daySchema),
    unmarriedChild: answer(heldTie.unmarriedChild, z.boolean({ error: 'boolean' })),
    anchor: answer(heldTie.anchor, anchorSchema),
  }).refine(namesOneAnchor, { ...refusing('two-anchors', 'anchorId | anchor', ['anchor']), when: evenIfFaulty }))();

/** Where a permit names the anchor of a tie: the one it rests on, and the one on which another is applied for. */
export const tiePlaces: readonly (readonly string[])[] = [
  ['tie', 'anchorId'],
  ['renewal', 'tie', 'anchorId'],
];

const renewalSchema = /* @__PURE__ */ (() =>
  strict({ ...renewalFields, tie: answer(soughtTie.tie, tieSchema.nullable()) }))();

/** A residence permit. */
export const permitSchema = /* @__PURE__ */ (() =>
  strict({
    ...standingFields,
    registrableFrom: answer(asked.registrableFrom, daySchema.nullable()),
    tie: answer(heldTie.tie, tieSchema.nullable()),
    renewal: answer(asked.renewal, renewalSchema.nullable()),
  }).check(inOrder('validFrom', 'validThrough', 'ends-before-start')))();
