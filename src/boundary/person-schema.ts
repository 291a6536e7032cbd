import * as z from 'zod';
import { countries } from '../facts/countries.js';
import type { Person } from '../facts/person.js';
import * as asked from '../facts/questions.js';
import { course } from './course-schema.js';
import { betweenDaysSchema, daySchema } from './day-schema.js';
import { idSchema } from './id-schema.js';
import { inOrder } from './in-order.js';
import { kommunSchema } from './kommun-schema.js';
import { permitSchema, tiePlaces } from './permit-schema.js';
import { programmeFields } from './programme-schema.js';
import { answer, list, oneOf, or, strict } from './schema.js';
import { at, evenIfFaulty, listAt, refuse } from './tolerant.js';

const citizenshipSchema = /* @__PURE__ */ (() =>
  strict({
    country: answer(
      asked.citizenshipCountry,
      oneOf(
        [...countries, 'stateless', 'undetermined'],
        ['ISO 3166-1 alpha-2', 'XK', 'stateless', 'undetermined'].join(or),
      ),
    ),
    from: answer(asked.citizenshipFrom, daySchema.nullable()),
  }))();

const staySchema = /* @__PURE__ */ (() =>
  strict({
    from: answer(asked.stayFrom, daySchema),
    through: answer(asked.stayThrough, daySchema.nullable()),
  }).check(inOrder('from', 'through', 'ends-before-start')))();

const asylumApplicationSchema = /* @__PURE__ */ (() =>
  strict({
    appliedOn: answer(asked.asylumAppliedOn, daySchema),
    grantedOn: answer(asked.asylumGrantedOn, daySchema.nullable()),
    refusalFinalOn: answer(asked.asylumRefusalFinalOn, daySchema.nullable()),
    withdrawnOn: answer(asked.asylumWithdrawnOn, daySchema.nullable()),
    aidThrough: answer(asked.asylumAidThrough, daySchema.nullable()),
  }))();

const applicationSchema = /* @__PURE__ */ (() =>
  strict({
    appliedOn: answer(asked.applicationAppliedOn, daySchema),
    endedOn: answer(asked.applicationEndedOn, daySchema.nullable()),
  }))();

const dwellingSchema = /* @__PURE__ */ (() =>
  strict({
    housing: answer(
      { question: { sv: 'Hur bor personen?', en: 'How is the person housed?' } },
      oneOf(['asylboende', 'kommunboende', 'eget-boende', 'kommunbostad', 'egen-bostad', 'annat']),
    ),
    kommun: answer({ question: { sv: 'I vilken kommun?', en: 'In which kommun?' } }, kommunSchema),
  }))();

const assignmentSchema = /* @__PURE__ */ (() =>
  strict({
    decidedOn: answer(asked.assignedOn, daySchema),
    kommun: answer({ question: { sv: 'Till vilken kommun?', en: 'To which kommun?' } }, kommunSchema),
    basis: answer(asked.assignmentBasis, oneOf(['own', 'household'])),
  }))();

const receptionSchema = /* @__PURE__ */ (() =>
  strict({
    on: answer(asked.receivedOn, daySchema),
    kommun: answer({ question: { sv: 'Av vilken kommun?', en: 'By which kommun?' } }, kommunSchema),
  }))();

/** A person's record. */
export const personSchema = /* @__PURE__ */ (() => {
  const schema = strict({
    id: idSchema,
    birth: answer(asked.birth, z.union([daySchema, betweenDaysSchema])),
    citizenships: answer(asked.citizenships, list(citizenshipSchema)),
    stays: answer(asked.stays, list(staySchema)),
    asylum: answer(asked.asylum, list(asylumApplicationSchema)),
    temporaryProtection: answer(asked.temporaryProtection, list(applicationSchema)),
    otherApplications: answer(asked.otherApplications, list(applicationSchema)),
    permits: answer(asked.permits, list(permitSchema)),
    migrationsverketFrom: answer(asked.migrationsverketFrom, daySchema.nullable()),
    dwelling: answer(asked.dwelling, course(dwellingSchema)),
    assignment: answer(asked.assignment, assignmentSchema.nullable()),
    reception: answer(asked.reception, receptionSchema.nullable()),
    registration: answer(asked.registration, course(kommunSchema)),
    active: answer(asked.active, course(kommunSchema)),
    ...programmeFields,
  }).superRefine(checkOwnAnchor, { when: evenIfFaulty });
  return schema satisfies z.ZodType<Person>;
})();

function checkOwnAnchor(person: unknown, found: z.core.$RefinementCtx): void {
  const id = at(person, 'id');
  for (const [index, permit] of listAt(person, 'permits').entries()) {
    for (const place of tiePlaces) {
      const isOwn = typeof id === 'string' && place.reduce<unknown>(at, permit) === id;
      if (isOwn) refuse(found, 'own-anchor', ['permits', index, ...place], '!= id');
    }
  }
}
