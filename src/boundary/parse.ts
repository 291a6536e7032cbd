import { err, ok, Result } from 'neverthrow';
import type * as z from 'zod';
import type { Case } from '../facts/case.js';
import type { NadActivity } from '../facts/nad-activity.js';
import type { Person } from '../facts/person.js';
import type { Day } from '../kernel/day.js';
import type { ActivityOffer } from '../matching/activity-offer.js';
import type { ParticipantProfile } from '../matching/participant-profile.js';
import type { PolicyChoices } from '../policies/index.js';
import { caseSchema } from './case-schema.js';
import { daySchema } from './day-schema.js';
import { refusalOf, type UnknownKeyCode } from './faults.js';
import { activityOfferSchema, participantProfileSchema } from './matching-schema.js';
import { nadActivitySchema } from './nad-schema.js';
import { personSchema } from './person-schema.js';
import { policiesSchema } from './policies-schema.js';
import { namesProtectedAttribute } from './prohibited.js';
import { fault, type Refusal } from './refusal.js';
import { snapshot } from './snapshot.js';

/**
 * Reads a person's record, or tells every fault in it at once. What comes back is a copy; nothing is filled in, converted or left out.
 *
 * @example
 * ```ts
 * import { parsePerson } from 'mottagande';
 *
 * parsePerson({ id: 'p-1', birth: '1990-05-17', permits: [] }).isOk(); // => true
 *
 * const refused = parsePerson({ id: 'p-1', birth: '1990-02-30', citizenship: [] });
 * if (refused.isErr()) {
 *   refused.error.faults.map(({ path, code }) => `${path}: ${code}`); // => ['birth: not-a-day', 'citizenship: unknown-key']
 *   refused.error.faults[0].text.sv; // => 'Uppgiften är inte en kalenderdag. Väntat: YYYY-MM-DD.'
 * }
 * ```
 */
export function parsePerson(input: unknown): Result<Person, Refusal> {
  return read<Person>(personSchema, input);
}

/**
 * Reads a case: its persons and their households, with whom they name in one another. See {@link parsePerson}.
 *
 * @example
 * ```ts
 * import { parseCase } from 'mottagande';
 *
 * const persons = [{ id: 'parent' }, { id: 'child', permits: [{ tie: { anchorId: 'parent' } }] }];
 * parseCase({ persons }).isOk(); // => true
 *
 * const refused = parseCase({ persons, households: [{ id: 'home', members: [{ person: 'aunt' }] }] });
 * if (refused.isErr()) refused.error.faults[0].code; // => 'unknown-person'
 * ```
 */
export function parseCase(input: unknown): Result<Case, Refusal> {
  return read<Case>(caseSchema, input);
}

/**
 * Reads an activity of NAD with its list of participants. See {@link parsePerson}.
 *
 * @example
 * ```ts
 * import { parseNadActivity } from 'mottagande';
 *
 * parseNadActivity({ id: 'sewing-circle', leaders: 1, sessionsHeld: 5 }).isOk(); // => true
 *
 * const refused = parseNadActivity({ id: 'sewing-circle', leaders: 0.5 });
 * if (refused.isErr()) refused.error.faults[0].code; // => 'not-a-count'
 * ```
 */
export function parseNadActivity(input: unknown): Result<NadActivity, Refusal> {
  return read<NadActivity>(nadActivitySchema, input);
}

/**
 * Reads a calendar day of the years 1900 to 2199.
 *
 * @example
 * ```ts
 * import { parseDay } from 'mottagande';
 *
 * parseDay('2024-02-29').isOk(); // => true
 *
 * const refused = parseDay('2026-02-29');
 * if (refused.isErr()) refused.error.faults[0].code; // => 'not-a-day'
 * ```
 */
export function parseDay(input: unknown): Result<Day, Refusal> {
  return read<Day>(daySchema, input);
}

/**
 * Reads a choice among open readings: for each policy one of its options, alone or with the body that decided, the day and the diary
 * number.
 *
 * @example
 * ```ts
 * import { parsePolicies } from 'mottagande';
 *
 * parsePolicies({ legalForceDay: 'covered' }).isOk(); // => true
 *
 * const refused = parsePolicies({ legalForceDay: 'Covered!' });
 * if (refused.isErr()) {
 *   refused.error.faults[0].text.sv; // => 'Värdet är inte ett av de tillåtna. Väntat: not-covered | covered. Menade du ”covered”?'
 * }
 * ```
 */
export function parsePolicies(input: unknown): Result<PolicyChoices, Refusal> {
  return read<PolicyChoices>(policiesSchema, input);
}

/**
 * Reads what a participant has told for the sake of activities. A field that names a protected attribute or the legal standing is refused
 * with a code of its own, whatever it holds. See {@link parsePerson}.
 *
 * @example
 * ```ts
 * import { parseParticipantProfile } from 'mottagande';
 *
 * parseParticipantProfile({ participant: 'p-1', languages: ['ti', 'sv'] }).isOk(); // => true
 *
 * const refused = parseParticipantProfile({ participant: 'p-1', sex: 'x', wish: [] });
 * if (refused.isErr()) {
 *   refused.error.faults.map(({ path, code }) => `${path}: ${code}`); // => ['sex: protected-attribute', 'wish: unknown-key']
 * }
 * ```
 */
export function parseParticipantProfile(input: unknown): Result<ParticipantProfile, Refusal> {
  return read<ParticipantProfile>(participantProfileSchema, input, protectedFirst);
}

/**
 * Reads an activity as it is offered. No field says for whom by a protected attribute. See {@link parseParticipantProfile}.
 *
 * @example
 * ```ts
 * import { parseActivityOffer } from 'mottagande';
 *
 * const times = [{ weekday: 'monday', from: '17:00', to: '19:00' }];
 * parseActivityOffer({ offer: 'choir', languages: ['sv'], times, interests: ['körsång'] }).isOk(); // => true
 *
 * const refused = parseActivityOffer({ offer: 'choir', womenOnly: true });
 * if (refused.isErr()) refused.error.faults[0].code; // => 'protected-attribute'
 * ```
 */
export function parseActivityOffer(input: unknown): Result<ActivityOffer, Refusal> {
  return read<ActivityOffer>(activityOfferSchema, input, protectedFirst);
}

const unknownKey: UnknownKeyCode = () => 'unknown-key';
const protectedFirst: UnknownKeyCode = (key) => (namesProtectedAttribute(key) ? 'protected-attribute' : 'unknown-key');

function read<T>(schema: z.ZodType<T>, input: unknown, codeOfKey = unknownKey): Result<T, Refusal> {
  // An empty message in place of zod's own, and of any that the host has configured.
  const options = { reportInput: true, error: () => '' };
  return Result.fromThrowable(
    () => schema.safeParse(snapshot(input), options),
    // Faults by the hundred thousand in one list are more than zod can gather.
    (): Refusal => ({ faults: [fault('unreadable', '', 'JSON')] }),
  )().andThen((parsed) => (parsed.success ? ok(parsed.data) : err(refusalOf(parsed.error.issues, codeOfKey))));
}
