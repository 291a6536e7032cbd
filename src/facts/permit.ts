import type { Day } from '../kernel/day.js';
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
