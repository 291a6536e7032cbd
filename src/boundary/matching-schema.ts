import * as z from 'zod';
import type { ActivityOffer } from '../matching/activity-offer.js';
import { asInterestTag, type InterestTag } from '../matching/interest-tag.js';
import { asLanguageTag, type LanguageTag } from '../matching/language-tag.js';
import type { ParticipantProfile } from '../matching/participant-profile.js';
import * as asked from '../matching/question.js';
import { asClockTime, type ClockTime, weekdays } from '../matching/weekly-slot.js';
import { idSchema } from './id-schema.js';
import { answer, list, oneOf, refusing, strict, words } from './schema.js';
import { at, evenIfFaulty } from './tolerant.js';

const isLanguageTag = (text: string): text is LanguageTag => asLanguageTag(text) !== undefined;
const isInterestTag = (text: string): text is InterestTag => asInterestTag(text) !== undefined;
const isClockTime = (text: string): text is ClockTime => asClockTime(text) !== undefined;

const languagesSchema = /* @__PURE__ */ (() =>
  list(z.string({ error: 'string' }).refine(isLanguageTag, refusing('not-a-language', '[a-z]{2,3}'))))();

const interestsSchema = /* @__PURE__ */ (() =>
  list(words(100).refine(isInterestTag, refusing('not-a-tag', '[a-zåäö0-9]+(-[a-zåäö0-9]+)*'))))();

const timeSchema = /* @__PURE__ */ (() =>
  z.string({ error: 'string' }).refine(isClockTime, refusing('not-a-time', 'HH:MM')))();

/** A slot that does not end after it begins; what is no time is another fault, already told. */
function hasLength(slot: unknown): boolean {
  const [from, to] = [at(slot, 'from'), at(slot, 'to')];
  const areTimes = typeof from === 'string' && typeof to === 'string' && isClockTime(from) && isClockTime(to);
  return !areTimes || from < to;
}

const timesSchema = /* @__PURE__ */ (() =>
  list(
    strict({ weekday: oneOf(weekdays), from: timeSchema, to: timeSchema }).refine(hasLength, {
      ...refusing('slot-without-time', '> from', ['to']),
      when: evenIfFaulty,
    }),
  ))();

const yesOrNo = /* @__PURE__ */ z.boolean({ error: 'boolean' });

/** What a participant has told for the sake of activities. */
export const participantProfileSchema = /* @__PURE__ */ (() => {
  const schema = strict({
    participant: idSchema,
    agreesToProposals: answer(asked.agreesToProposals, yesOrNo),
    languages: answer(asked.spokenLanguages, languagesSchema),
    times: answer(asked.freeTimes, timesSchema),
    interests: answer(asked.ownInterests, interestsSchema),
    wishes: answer(asked.wishes, list(idSchema)),
    declined: answer(asked.declined, list(idSchema)),
    needsChildcare: answer(asked.needsChildcare, yesOrNo),
    needsStepFreeAccess: answer(asked.needsStepFreeAccess, yesOrNo),
  });
  return schema satisfies z.ZodType<ParticipantProfile>;
})();

/** An activity as it is offered. */
export const activityOfferSchema = /* @__PURE__ */ (() => {
  const schema = strict({
    offer: idSchema,
    languages: answer(asked.offeredLanguages, languagesSchema),
    times: answer(asked.offeredTimes, timesSchema),
    interests: answer(asked.offeredInterests, interestsSchema),
    childcare: answer(asked.hasChildcare, yesOrNo),
    stepFreeAccess: answer(asked.hasStepFreeAccess, yesOrNo),
  });
  return schema satisfies z.ZodType<ActivityOffer>;
})();
