import fc from 'fast-check';
import type { ParticipantProfile } from '../../matching/participant-profile.js';
import { type Completeness, listOf, record } from '../record.js';
import { someSlot } from './slot.js';
import { someInterest, someLanguage, someOfferId } from './words.js';

/**
 * What a participant has told for the sake of activities. Unless complete any question may be unasked; most have agreed to proposals, so
 * that there is something to score.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { someProfile } from 'mottagande/testing';
 *
 * fc.sample(someProfile({ complete: true }), 50).every(({ languages }) => languages !== undefined); // => true
 * ```
 */
export function someProfile(kind: Completeness = { complete: false }): fc.Arbitrary<ParticipantProfile> {
  return record<Omit<ParticipantProfile, 'participant'>>(kind, {
    agreesToProposals: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.boolean() }),
    languages: listOf(someLanguage, 4),
    times: listOf(someSlot, 5),
    interests: listOf(someInterest, 4),
    wishes: listOf(someOfferId, 4),
    declined: listOf(someOfferId, 1),
    needsChildcare: fc.boolean(),
    needsStepFreeAccess: fc.boolean(),
  }).map((told) => ({ participant: 'participant', ...told }));
}
