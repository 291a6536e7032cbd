import type { Day } from '../kernel/day.js';
import { fact } from '../kernel/fact.js';
import type { PermitGround } from './grounds.js';

/** A residence permit with what the statutes ask about it. */
export interface Permit {
  readonly ground?: PermitGround | undefined;
  /** Day of the decision. */
  readonly grantedOn?: Day | undefined;
  /** First day of validity. */
  readonly validFrom?: Day | undefined;
  /** Last day of validity, inclusive; `null` = permanent. */
  readonly validThrough?: Day | null | undefined;
  /** First day on which the permit can be the basis of population registration (FOL 3–4 §§, lag 2024:691 5 §); `null` = it cannot. */
  readonly registrableFrom?: Day | null | undefined;
  /** The tie on which the permit rests; `null` = it rests on no tie. */
  readonly tie?: FamilyTie | null | undefined;
  /** The application for a new or continued permit; `null` = none was made. */
  readonly renewal?: Renewal | null | undefined;
}

/** A tie to another person (the anchor). */
export interface FamilyTie {
  /** The anchor's id in the case; {@link Anchor} is then filled in from that person's record. */
  readonly anchorId?: string | undefined;
  /** Day of the application for the permit. */
  readonly appliedOn?: Day | undefined;
  /** Whether the permit holder is an unmarried child. */
  readonly unmarriedChild?: boolean | undefined;
  readonly anchor?: Anchor | undefined;
}

/** What must be known of the anchor. */
export interface Anchor {
  /** The anchor's own permits. */
  readonly permits?: readonly AnchorPermit[] | undefined;
  /** Day on which the anchor was first received in a kommun; `null` = not yet. */
  readonly firstReceivedOn?: Day | null | undefined;
  /** First day of the anchor's Swedish citizenship; `null` = not a Swedish citizen. */
  readonly swedishFrom?: Day | null | undefined;
}

/** A permit of the anchor. */
export interface AnchorPermit {
  readonly ground?: PermitGround | undefined;
  readonly grantedOn?: Day | undefined;
  readonly validFrom?: Day | undefined;
  /** Last day of validity, inclusive; `null` = permanent. */
  readonly validThrough?: Day | null | undefined;
  /** The ground of the person to whom the anchor is tied in turn; `null` = the anchor's permit rests on no tie. */
  readonly tiedToGround?: PermitGround | null | undefined;
}

/** An application for a new or continued permit. */
export interface Renewal {
  readonly appliedOn?: Day | undefined;
  /** The ground applied for. */
  readonly ground?: PermitGround | undefined;
  /** Day on which it was granted; `null` = not granted. The new permit is then a permit of its own. */
  readonly grantedOn?: Day | null | undefined;
  /** Day on which a refusal took legal force; `null` = no refusal has. */
  readonly refusalFinalOn?: Day | null | undefined;
}

export const ground = fact({
  key: 'ground',
  question: {
    sv: 'På vilken grund är uppehållstillståndet beviljat?',
    en: 'On what ground was the residence permit granted?',
  },
  kind: 'register',
  read: (permit: Permit) => permit.ground,
});

export const grantedOn = fact({
  key: 'grantedOn',
  question: { sv: 'Vilken dag beviljades uppehållstillståndet?', en: 'On what day was the residence permit granted?' },
  kind: 'register',
  read: (permit: Permit) => permit.grantedOn,
});

export const validFrom = fact({
  key: 'validFrom',
  question: {
    sv: 'Från och med vilken dag gäller uppehållstillståndet?',
    en: 'From what day is the residence permit valid?',
  },
  kind: 'register',
  read: (permit: Permit) => permit.validFrom,
});

export const validThrough = fact({
  key: 'validThrough',
  question: {
    sv: 'Till och med vilken dag gäller uppehållstillståndet?',
    en: 'Through what day is the residence permit valid?',
  },
  kind: 'register',
  read: (permit: Permit) => permit.validThrough,
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

export const tie = fact({
  key: 'tie',
  question: {
    sv: 'Är tillståndet beviljat på grund av anknytning?',
    en: 'Was the permit granted because of a tie to somebody?',
  },
  kind: 'register',
  read: (permit: Permit) => permit.tie,
});

export const tieAppliedOn = fact({
  key: 'tie.appliedOn',
  question: { sv: 'Vilken dag ansöktes om tillståndet?', en: 'On what day was the permit applied for?' },
  kind: 'register',
  read: (permit: Permit) => (permit.tie === null ? null : permit.tie?.appliedOn),
});

export const unmarriedChild = fact({
  key: 'tie.unmarriedChild',
  question: { sv: 'Är tillståndshavaren ett ogift barn?', en: 'Is the permit holder an unmarried child?' },
  kind: 'register',
  read: (permit: Permit) => (permit.tie === null ? false : permit.tie?.unmarriedChild),
});

export const anchorPermits = fact({
  key: 'tie.anchor.permits',
  question: {
    sv: 'Vilka uppehållstillstånd har anknytningspersonen beviljats?',
    en: 'Which residence permits has the anchor been granted?',
  },
  kind: 'register',
  read: (permit: Permit) => (permit.tie === null ? null : permit.tie?.anchor?.permits),
});

export const anchorFirstReceivedOn = fact({
  key: 'tie.anchor.firstReceivedOn',
  question: {
    sv: 'När togs anknytningspersonen först emot i en kommun?',
    en: 'When was the anchor first received in a kommun?',
  },
  kind: 'register',
  read: (permit: Permit) => (permit.tie === null ? null : permit.tie?.anchor?.firstReceivedOn),
});

export const anchorSwedishFrom = fact({
  key: 'tie.anchor.swedishFrom',
  question: {
    sv: 'När blev anknytningspersonen svensk medborgare?',
    en: 'When did the anchor become a Swedish citizen?',
  },
  kind: 'register',
  read: (permit: Permit) => (permit.tie === null ? null : permit.tie?.anchor?.swedishFrom),
});

export const anchorGround = fact({
  key: 'ground',
  question: {
    sv: 'På vilken grund har anknytningspersonen tillstånd?',
    en: 'On what ground does the anchor have a permit?',
  },
  kind: 'register',
  read: (permit: AnchorPermit) => permit.ground,
});

export const anchorGrantedOn = fact({
  key: 'grantedOn',
  question: {
    sv: 'Vilken dag beviljades anknytningspersonens tillstånd?',
    en: "On what day was the anchor's permit granted?",
  },
  kind: 'register',
  read: (permit: AnchorPermit) => permit.grantedOn,
});

export const anchorValidFrom = fact({
  key: 'validFrom',
  question: {
    sv: 'Från och med vilken dag gäller anknytningspersonens tillstånd?',
    en: "From what day is the anchor's permit valid?",
  },
  kind: 'register',
  read: (permit: AnchorPermit) => permit.validFrom,
});

export const anchorValidThrough = fact({
  key: 'validThrough',
  question: {
    sv: 'Till och med vilken dag gäller anknytningspersonens tillstånd?',
    en: "Through what day is the anchor's permit valid?",
  },
  kind: 'register',
  read: (permit: AnchorPermit) => permit.validThrough,
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
  read: (permit: Permit) => permit.renewal,
});

export const renewalAppliedOn = fact({
  key: 'renewal.appliedOn',
  question: {
    sv: 'Vilken dag söktes nytt eller fortsatt tillstånd?',
    en: 'On what day was a new or continued permit applied for?',
  },
  kind: 'register',
  read: (permit: Permit) => (permit.renewal === null ? null : permit.renewal?.appliedOn),
});

export const renewalGround = fact({
  key: 'renewal.ground',
  question: {
    sv: 'På vilken grund söktes nytt eller fortsatt tillstånd?',
    en: 'On what ground was a new or continued permit applied for?',
  },
  kind: 'register',
  read: (permit: Permit) => (permit.renewal === null ? null : permit.renewal?.ground),
});

export const renewalGrantedOn = fact({
  key: 'renewal.grantedOn',
  question: {
    sv: 'Vilken dag beviljades nytt eller fortsatt tillstånd?',
    en: 'On what day was the new or continued permit granted?',
  },
  kind: 'register',
  read: (permit: Permit) => (permit.renewal === null ? null : permit.renewal?.grantedOn),
});

export const renewalRefusalFinalOn = fact({
  key: 'renewal.refusalFinalOn',
  question: {
    sv: 'Vilken dag fick avslaget på förlängningsansökan laga kraft?',
    en: 'On what day did the refusal of the renewal take legal force?',
  },
  kind: 'register',
  read: (permit: Permit) => (permit.renewal === null ? null : permit.renewal?.refusalFinalOn),
});
