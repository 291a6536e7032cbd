import { expectTypeOf, test } from 'vitest';
import type { Result } from 'neverthrow';
import type * as z from 'zod';
import type { caseSchema } from '../../src/boundary/case-schema.js';
import type { daySchema } from '../../src/boundary/day-schema.js';
import type { nadActivitySchema } from '../../src/boundary/nad-schema.js';
import type { activityOfferSchema, participantProfileSchema } from '../../src/boundary/matching-schema.js';
import type {
  parseActivityOffer,
  parseCase,
  parseDay,
  parseNadActivity,
  parseParticipantProfile,
  parsePerson,
  parsePolicies,
} from '../../src/boundary/parse.js';
import type { personSchema } from '../../src/boundary/person-schema.js';
import type { policiesSchema } from '../../src/boundary/policies-schema.js';
import type { Fault, Refusal, RefusalCode } from '../../src/boundary/refusal.js';
import type { Case } from '../../src/facts/case.js';
import type { NadActivity } from '../../src/facts/nad-activity.js';
import type { Person } from '../../src/facts/person.js';
import type { Day } from '../../src/kernel/day.js';
import type { ActivityOffer } from '../../src/matching/activity-offer.js';
import type { ParticipantProfile } from '../../src/matching/participant-profile.js';
import type { PolicyChoices } from '../../src/policies/index.js';

/** The same type with every field and list read-only, as our records are; what zod infers is not. */
type Fixed<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer E)[]
    ? readonly Fixed<E>[]
    : { readonly [K in keyof T]: Fixed<T[K]> };

test('what the schemas accept is exactly the record, no field more and none less', () => {
  expectTypeOf<Fixed<z.output<typeof personSchema>>>().toEqualTypeOf<Fixed<Person>>();
  expectTypeOf<Fixed<z.output<typeof caseSchema>>>().toEqualTypeOf<Fixed<Case>>();
  expectTypeOf<Fixed<z.output<typeof policiesSchema>>>().toEqualTypeOf<Fixed<PolicyChoices>>();
  expectTypeOf<Fixed<z.output<typeof nadActivitySchema>>>().toEqualTypeOf<Fixed<NadActivity>>();
  expectTypeOf<Fixed<z.output<typeof participantProfileSchema>>>().toEqualTypeOf<Fixed<ParticipantProfile>>();
  expectTypeOf<Fixed<z.output<typeof activityOfferSchema>>>().toEqualTypeOf<Fixed<ActivityOffer>>();
  expectTypeOf<z.output<typeof daySchema>>().toEqualTypeOf<Day>();
});

test('the parsers take anything and give our own types, none of zod’s', () => {
  expectTypeOf<typeof parsePerson>().toEqualTypeOf<(input: unknown) => Result<Person, Refusal>>();
  expectTypeOf<typeof parseCase>().toEqualTypeOf<(input: unknown) => Result<Case, Refusal>>();
  expectTypeOf<typeof parseDay>().toEqualTypeOf<(input: unknown) => Result<Day, Refusal>>();
  expectTypeOf<typeof parseNadActivity>().toEqualTypeOf<(input: unknown) => Result<NadActivity, Refusal>>();
  expectTypeOf<typeof parseParticipantProfile>().toEqualTypeOf<
    (input: unknown) => Result<ParticipantProfile, Refusal>
  >();
  expectTypeOf<typeof parseActivityOffer>().toEqualTypeOf<(input: unknown) => Result<ActivityOffer, Refusal>>();
  expectTypeOf<typeof parsePolicies>().toEqualTypeOf<(input: unknown) => Result<PolicyChoices, Refusal>>();
});

test('a refusal has at least one fault, and its code is one of a closed list', () => {
  expectTypeOf<Refusal['faults'][0]>().toEqualTypeOf<Fault>();
  expectTypeOf<string>().not.toExtend<RefusalCode>();
  expectTypeOf<'missing'>().toExtend<RefusalCode>();
});
