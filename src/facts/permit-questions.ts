import { type Fact, fact } from '../kernel/fact.js';
import type { Text } from '../kernel/text.js';
import type { AnchorPermit, Permit, PermitStanding, RenewalStanding } from './permit.js';

/** The questions about a residence permit. */
export const ground = fact({
  key: 'ground',
  question: {
    sv: 'På vilken grund är uppehållstillståndet beviljat?',
    en: 'On what ground was the residence permit granted?',
  },
  kind: 'register',
  read: (permit: PermitStanding) => permit.ground,
});

export const grantedOn = fact({
  key: 'grantedOn',
  question: { sv: 'Vilken dag beviljades uppehållstillståndet?', en: 'On what day was the residence permit granted?' },
  kind: 'register',
  read: (permit: PermitStanding) => permit.grantedOn,
});

export const validFrom = fact({
  key: 'validFrom',
  question: {
    sv: 'Från och med vilken dag gäller uppehållstillståndet?',
    en: 'From what day is the residence permit valid?',
  },
  kind: 'register',
  read: (permit: PermitStanding) => permit.validFrom,
});

export const validThrough = fact({
  key: 'validThrough',
  question: {
    sv: 'Till och med vilken dag gäller uppehållstillståndet?',
    en: 'Through what day is the residence permit valid?',
  },
  kind: 'register',
  read: (permit: PermitStanding) => permit.validThrough,
});

export const registrableFrom = fact({
  key: 'registrableFrom',
  question: {
    sv: 'Från och med vilken dag kan uppehållstillståndet ligga till grund för folkbokföring?',
    en: 'From what day can the residence permit be the basis of population registration?',
  },
  kind: 'assessed',
  read: (permit: Permit) => permit.registrableFrom,
});

export const anchorTiedToGround = fact({
  key: 'tiedToGround',
  question: {
    sv: 'På vilken grund har den person tillstånd som anknytningspersonen i sin tur har anknytning till?',
    en: 'On what ground does the person hold a permit to whom the anchor is tied in turn?',
  },
  kind: 'register',
  read: (permit: AnchorPermit) => permit.tiedToGround,
});

export const renewal = fact({
  key: 'renewal',
  question: { sv: 'Har nytt eller fortsatt tillstånd sökts?', en: 'Has a new or continued permit been applied for?' },
  kind: 'register',
  read: (permit: PermitStanding) => permit.renewal,
});

export const renewalAppliedOn = ofRenewal('appliedOn', ({ appliedOn }) => appliedOn, {
  sv: 'Vilken dag söktes nytt eller fortsatt tillstånd?',
  en: 'On what day was a new or continued permit applied for?',
});

export const renewalGround = ofRenewal('ground', ({ ground }) => ground, {
  sv: 'På vilken grund söktes nytt eller fortsatt tillstånd?',
  en: 'On what ground was a new or continued permit applied for?',
});

export const renewalGrantedOn = ofRenewal('grantedOn', ({ grantedOn }) => grantedOn, {
  sv: 'Vilken dag beviljades nytt eller fortsatt tillstånd?',
  en: 'On what day was the new or continued permit granted?',
});

export const renewalRefusalFinalOn = ofRenewal('refusalFinalOn', ({ refusalFinalOn }) => refusalFinalOn, {
  sv: 'Vilken dag fick avslaget på förlängningsansökan laga kraft?',
  en: 'On what day did the refusal of the renewal take legal force?',
});

export const renewalWithdrawnOn = ofRenewal('withdrawnOn', ({ withdrawnOn }) => withdrawnOn, {
  sv: 'Vilken dag återkallades eller avskrevs förlängningsansökan?',
  en: 'On what day was the renewal withdrawn or written off?',
});

/** A question about the application for a new or continued permit: answered by "none" where none was made. */
function ofRenewal<T>(
  part: keyof RenewalStanding,
  read: (made: RenewalStanding) => T | undefined,
  question: Text,
): Fact<PermitStanding, T | null> {
  return fact({
    key: `renewal.${part}`,
    question,
    kind: 'register',
    read: ({ renewal: made }) => (made == null ? made : read(made)),
    within: renewal,
  });
}
