import type { Day } from '../kernel/day.js';
import { type Fact, fact } from '../kernel/fact.js';
import type { PermitGround } from './grounds.js';

/** A residence permit with what the statutes ask about it, whoever holds it. */
export interface PermitStanding {
  readonly ground?: PermitGround | undefined;
  /** Day of the decision. */
  readonly grantedOn?: Day | undefined;
  /** First day of validity. */
  readonly validFrom?: Day | undefined;
  /** Last day of validity, inclusive; `null` = permanent. */
  readonly validThrough?: Day | null | undefined;
  /** The application for a new or continued permit; `null` = none was made. */
  readonly renewal?: RenewalStanding | null | undefined;
}

/** A person's own residence permit. */
export interface Permit extends PermitStanding {
  /** The application for a new or continued permit; `null` = none was made. */
  readonly renewal?: Renewal | null | undefined;
  /** First day on which the permit can be the basis of population registration (FOL 3–4 §§, lag 2024:691 5 §); `null` = it cannot. */
  readonly registrableFrom?: Day | null | undefined;
  /** The tie on which the permit rests; `null` = it rests on no tie. */
  readonly tie?: FamilyTie | null | undefined;
}

/** A permit of the anchor of a tie. */
export interface AnchorPermit extends PermitStanding {
  /** The ground of the person to whom the anchor is tied in turn; `null` = the anchor's permit rests on no tie. */
  readonly tiedToGround?: PermitGround | null | undefined;
}

/** A tie to another person (the anchor). */
export interface FamilyTie {
  /** The anchor's id in the case; {@link Anchor} is then filled in from that person's record. */
  readonly anchorId?: string | undefined;
  /**
   * Day of the first application for a permit on this tie. An application to continue it is a {@link Renewal}: we read the six years of
   * 2017:584 2 § and 2010:1122 5 a § as asked once, when the tie is first invoked.
   */
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
  /** Whether the anchor is KVOT/ABO to the project of Dalarna. */
  readonly kvotAbo?: boolean | undefined;
}

/** An application for a new or continued permit, whoever made it. */
export interface RenewalStanding {
  readonly appliedOn?: Day | undefined;
  /** The ground applied for. */
  readonly ground?: PermitGround | undefined;
  /** Day on which it was granted; `null` = not granted. The new permit is then a permit of its own. */
  readonly grantedOn?: Day | null | undefined;
  /** Day on which a refusal took legal force; `null` = no refusal has. */
  readonly refusalFinalOn?: Day | null | undefined;
  /** Day on which it was withdrawn or written off; `null` = it was not. */
  readonly withdrawnOn?: Day | null | undefined;
}

/** A person's own application for a new or continued permit. */
export interface Renewal extends RenewalStanding {
  /** The tie on which it was applied for; `null` = it was applied for on no tie. */
  readonly tie?: FamilyTie | null | undefined;
}

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

export const renewalAppliedOn = fact({
  key: 'renewal.appliedOn',
  question: {
    sv: 'Vilken dag söktes nytt eller fortsatt tillstånd?',
    en: 'On what day was a new or continued permit applied for?',
  },
  kind: 'register',
  read: (permit: PermitStanding) => (permit.renewal === null ? null : permit.renewal?.appliedOn),
  within: renewal,
});

export const renewalGround = fact({
  key: 'renewal.ground',
  question: {
    sv: 'På vilken grund söktes nytt eller fortsatt tillstånd?',
    en: 'On what ground was a new or continued permit applied for?',
  },
  kind: 'register',
  read: (permit: PermitStanding) => (permit.renewal === null ? null : permit.renewal?.ground),
  within: renewal,
});

export const renewalGrantedOn = fact({
  key: 'renewal.grantedOn',
  question: {
    sv: 'Vilken dag beviljades nytt eller fortsatt tillstånd?',
    en: 'On what day was the new or continued permit granted?',
  },
  kind: 'register',
  read: (permit: PermitStanding) => (permit.renewal === null ? null : permit.renewal?.grantedOn),
  within: renewal,
});

export const renewalRefusalFinalOn = fact({
  key: 'renewal.refusalFinalOn',
  question: {
    sv: 'Vilken dag fick avslaget på förlängningsansökan laga kraft?',
    en: 'On what day did the refusal of the renewal take legal force?',
  },
  kind: 'register',
  read: (permit: PermitStanding) => (permit.renewal === null ? null : permit.renewal?.refusalFinalOn),
  within: renewal,
});

export const renewalWithdrawnOn = fact({
  key: 'renewal.withdrawnOn',
  question: {
    sv: 'Vilken dag återkallades eller avskrevs förlängningsansökan?',
    en: 'On what day was the renewal withdrawn or written off?',
  },
  kind: 'register',
  read: (permit: PermitStanding) => (permit.renewal === null ? null : permit.renewal?.withdrawnOn),
  within: renewal,
});

/** The questions about a tie, of a permit held or of one applied for. */
export type TieQuestions = ReturnType<typeof tieQuestions>;

function tieQuestions(
  key: string,
  read: (permit: Permit) => FamilyTie | null | undefined,
  within: Pick<Fact<Permit, unknown>, 'within'> = {},
) {
  const of = <T>(part: (tie: FamilyTie) => T | undefined) => {
    return (permit: Permit): T | null | undefined => {
      const tie = read(permit);
      return tie == null ? tie : part(tie);
    };
  };
  const tie = fact({
    key,
    question: {
      sv: 'Är tillståndet sökt på grund av anknytning?',
      en: 'Was the permit applied for because of a tie to somebody?',
    },
    kind: 'register',
    read,
    ...within,
  });
  const anchor = fact({
    key: `${key}.anchor`,
    question: { sv: 'Vad är känt om anknytningspersonen?', en: 'What is known of the anchor?' },
    kind: 'register',
    read: of(({ anchor: known }) => known),
    within: tie,
  });
  return {
    tie,
    anchor,
    appliedOn: fact({
      key: `${key}.appliedOn`,
      question: {
        sv: 'Vilken dag söktes tillstånd första gången på denna anknytning?',
        en: 'On what day was a permit first applied for on this tie?',
      },
      kind: 'register',
      read: of(({ appliedOn }) => appliedOn),
      within: tie,
    }),
    unmarriedChild: fact({
      key: `${key}.unmarriedChild`,
      question: { sv: 'Är tillståndshavaren ett ogift barn?', en: 'Is the permit holder an unmarried child?' },
      kind: 'register',
      read: of(({ unmarriedChild }) => unmarriedChild),
      within: tie,
    }),
    anchorPermits: fact({
      key: `${key}.anchor.permits`,
      question: {
        sv: 'Vilka uppehållstillstånd har anknytningspersonen beviljats?',
        en: 'Which residence permits has the anchor been granted?',
      },
      kind: 'register',
      read: of(({ anchor }) => anchor?.permits),
      within: anchor,
    }),
    anchorFirstReceivedOn: fact({
      key: `${key}.anchor.firstReceivedOn`,
      question: {
        sv: 'När togs anknytningspersonen först emot i en kommun?',
        en: 'When was the anchor first received in a kommun?',
      },
      kind: 'register',
      read: of(({ anchor }) => anchor?.firstReceivedOn),
      within: anchor,
    }),
    anchorSwedishFrom: fact({
      key: `${key}.anchor.swedishFrom`,
      question: {
        sv: 'När blev anknytningspersonen svensk medborgare?',
        en: 'When did the anchor become a Swedish citizen?',
      },
      kind: 'register',
      read: of(({ anchor }) => anchor?.swedishFrom),
      within: anchor,
    }),
    anchorKvotAbo: fact({
      key: `${key}.anchor.kvotAbo`,
      question: { sv: 'Är anknytningspersonen KVOT/ABO?', en: 'Is the anchor KVOT/ABO?' },
      kind: 'assessed',
      read: of(({ anchor }) => anchor?.kvotAbo),
      within: anchor,
    }),
  };
}

/** The tie on which a permit rests. */
export const heldTie = tieQuestions('tie', ({ tie }) => tie);

/** The tie on which a new or continued permit is applied for. */
export const soughtTie = tieQuestions('renewal.tie', ({ renewal: sought }) => (sought === null ? null : sought?.tie), {
  within: renewal,
});
