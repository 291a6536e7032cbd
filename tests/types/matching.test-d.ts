import { describe, expectTypeOf, it } from 'vitest';
import type { Person } from '../../src/facts/person.js';
import type { ActivityOffer } from '../../src/matching/activity-offer.js';
import { asLanguageTag } from '../../src/matching/language-tag.js';
import type { ParticipantProfile } from '../../src/matching/participant-profile.js';
import { rank, type Ranking } from '../../src/matching/rank.js';
import { type ExcludedOffer, score, type ScoredOffer } from '../../src/matching/score.js';
import { scoreMatrix } from '../../src/matching/score-matrix.js';
import { asClockTime, type WeeklySlot } from '../../src/matching/weekly-slot.js';
import { normaliseWeights, type Weighing, type Weights } from '../../src/matching/weights.js';

declare const person: Person;
declare const profile: ParticipantProfile;
declare const offer: ActivityOffer;

describe('the legal record', () => {
  it('is no profile, and a profile is no legal record', () => {
    expectTypeOf<Person>().not.toExtend<ParticipantProfile>();
    expectTypeOf<ParticipantProfile>().not.toExtend<Person>();
    // @ts-expect-error -- a permit is nothing to match by
    score(person, offer);
    // @ts-expect-error -- a permit is nothing to match by
    rank(person, [offer]);
    // @ts-expect-error -- a permit is nothing to match by
    scoreMatrix([person], [offer]);
  });

  it('shares no field with a profile or an offer', () => {
    expectTypeOf<keyof Person & (keyof ParticipantProfile | keyof ActivityOffer)>().toBeNever();
  });
});

describe('a profile and an offer', () => {
  it('have these fields and no others: a new one is looked at here before it can reach a score', () => {
    expectTypeOf<keyof ParticipantProfile>().toEqualTypeOf<
      | 'participant'
      | 'agreesToProposals'
      | 'languages'
      | 'times'
      | 'interests'
      | 'wishes'
      | 'declined'
      | 'needsChildcare'
      | 'needsStepFreeAccess'
    >();
    expectTypeOf<keyof ActivityOffer>().toEqualTypeOf<
      'offer' | 'languages' | 'times' | 'interests' | 'childcare' | 'stepFreeAccess'
    >();
  });

  it('cannot change places', () => {
    // @ts-expect-error -- the participant comes first
    score(offer, profile);
  });

  it('hold languages and times that have been read', () => {
    expectTypeOf(asLanguageTag).returns.not.toEqualTypeOf<string>();
    // @ts-expect-error -- a plain text is no language
    const spoken: ParticipantProfile = { participant: 'p', languages: ['sv'] };
    // @ts-expect-error -- a plain text is no time of day
    const slot: WeeklySlot = { weekday: 'monday', from: '17:00', to: '19:00' };
    // @ts-expect-error -- a time may be no time
    const late: WeeklySlot = { weekday: 'monday', from: asClockTime('17:00'), to: asClockTime('19:00') };
    expectTypeOf([spoken, slot, late]).toBeArray();
  });
});

describe('what comes back', () => {
  it('is a score or reasons, told apart by its kind', () => {
    expectTypeOf(score(profile, offer)).toEqualTypeOf<ScoredOffer | ExcludedOffer>();
    expectTypeOf<ExcludedOffer['because'][0]['ok']>().toEqualTypeOf<false>();
    expectTypeOf<Ranking['status']>().toEqualTypeOf<'proposal'>();
    // @ts-expect-error -- an excluded offer has no score
    expectTypeOf<ExcludedOffer['score']>().toBeNumber();
  });

  it('names no participant', () => {
    expectTypeOf<keyof (ScoredOffer | ExcludedOffer) & 'participant'>().toBeNever();
  });
});

describe('weights', () => {
  it('are normalised before they are used', () => {
    // @ts-expect-error -- plain numbers need not sum to 1000
    score(profile, offer, { weights: { wish: 1, interest: 1, language: 1, schedule: 1 } });
    // @ts-expect-error -- there is no such criterion
    normaliseWeights({ proximity: 1 });
    // @ts-expect-error -- there may be none
    expectTypeOf<Weighing['weights']>().toExtend<Weights>();
  });
});
