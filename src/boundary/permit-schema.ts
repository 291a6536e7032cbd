import * as z from 'zod';
import { permitGrounds } from '../facts/grounds.js';
import * as asked from '../facts/permit.js';
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

const anchorPermitSchema = /* @__PURE__ */ (() =>
  strict({
    ground: answer(asked.anchorGround, groundSchema),
    grantedOn: answer(asked.anchorGrantedOn, daySchema),
    validFrom: answer(asked.anchorValidFrom, daySchema),
    validThrough: answer(asked.anchorValidThrough, daySchema.nullable()),
    tiedToGround: answer(asked.anchorTiedToGround, groundSchema.nullable()),
  }).check(inOrder('validFrom', 'validThrough', 'ends-before-start')))();

const anchorSchema = /* @__PURE__ */ (() =>
  strict({
    permits: answer(asked.anchorPermits, list(anchorPermitSchema)),
    firstReceivedOn: answer(asked.anchorFirstReceivedOn, daySchema.nullable()),
    swedishFrom: answer(asked.anchorSwedishFrom, daySchema.nullable()),
  }))();

const namesOneAnchor = (tie: object): boolean => at(tie, 'anchorId') === undefined || at(tie, 'anchor') === undefined;

const tieSchema = /* @__PURE__ */ (() =>
  strict({
    anchorId: answer(
      { question: { sv: 'Vem i ärendet är anknytningsperson?', en: 'Who in the case is the anchor?' } },
      idSchema,
    ),
    appliedOn: answer(asked.tieAppliedOn, daySchema),
    unmarriedChild: answer(asked.unmarriedChild, z.boolean({ error: 'boolean' })),
    anchor: answer(
      { question: { sv: 'Vad är känt om anknytningspersonen?', en: 'What is known of the anchor?' } },
      anchorSchema,
    ),
  }).refine(namesOneAnchor, { ...refusing('two-anchors', 'anchorId | anchor', ['anchor']), when: evenIfFaulty }))();

const renewalSchema = /* @__PURE__ */ (() =>
  strict({
    appliedOn: answer(asked.renewalAppliedOn, daySchema),
    ground: answer(asked.renewalGround, groundSchema),
    grantedOn: answer(asked.renewalGrantedOn, daySchema.nullable()),
    refusalFinalOn: answer(asked.renewalRefusalFinalOn, daySchema.nullable()),
  }))();

/** A residence permit. */
export const permitSchema = /* @__PURE__ */ (() =>
  strict({
    ground: answer(asked.ground, groundSchema),
    grantedOn: answer(asked.grantedOn, daySchema),
    validFrom: answer(asked.validFrom, daySchema),
    validThrough: answer(asked.validThrough, daySchema.nullable()),
    registrableFrom: answer(asked.registrableFrom, daySchema.nullable()),
    tie: answer(asked.tie, tieSchema.nullable()),
    renewal: answer(asked.renewal, renewalSchema.nullable()),
  }).check(inOrder('validFrom', 'validThrough', 'ends-before-start')))();
