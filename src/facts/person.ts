import type { Between } from '../kernel/fact.js';
import type { Course } from '../kernel/course.js';
import type { Day } from '../kernel/day.js';
import type { Country } from './countries.js';
import type { KommunCode } from './kommun.js';
import type { Permit } from './permit.js';
import type { ProgrammeRecord } from './programme.js';

/**
 * What a record says of one person, as events and courses. In every field an absent value means that nobody has answered; `null` or an
 * empty list is the answer that there is none.
 */
export interface Person extends ProgrammeRecord {
  /** The caller's own pseudonym. Never a personal identity number. */
  readonly id: string;
  /** Date of birth, or the bounds between which it must lie. */
  readonly birth?: Day | Between<Day> | undefined;
  /** Every citizenship ever held since arrival; an empty list only if none could be established at all. */
  readonly citizenships?: readonly Citizenship[] | undefined;
  /** Every stay in Sweden. */
  readonly stays?: readonly Stay[] | undefined;
  /** Every application for asylum. */
  readonly asylum?: readonly AsylumApplication[] | undefined;
  /** Every application for temporary protection. */
  readonly temporaryProtection?: readonly ProtectionApplication[] | undefined;
  /** Applications on other grounds with leave to stay while they are tried (LMA 1 § 1 st 3). */
  readonly otherApplications?: readonly ProtectionApplication[] | undefined;
  /** Every residence permit. */
  readonly permits?: readonly Permit[] | undefined;
  /** First day of registration at an accommodation or reception unit of Migrationsverket; `null` = never registered. */
  readonly migrationsverketFrom?: Day | null | undefined;
  /** Where the person lives, over time. */
  readonly dwelling?: Course<Dwelling> | undefined;
  /** The decision that assigned the person to a kommun for settlement (lag 2016:38 5 §); `null` = none. */
  readonly assignment?: Assignment | null | undefined;
  /**
   * The first actual reception in a kommun (2010:1122 6 §); `null` = not yet received. For somebody who already lived there under LMA the
   * text leaves the day open: enter the one that the kommun and Migrationsverket treat as reception.
   */
  readonly reception?: Reception | null | undefined;
  /** Population registration (folkbokföring), over time. The first stretch with a kommun is the first registration ever. */
  readonly registration?: Course<KommunCode> | undefined;
  /** The kommun in which the person works, studies or takes part in activities, over time. */
  readonly active?: Course<KommunCode> | undefined;
}

/** A citizenship and since when. */
export interface Citizenship {
  /** The country; `stateless` and `undetermined` are answers of their own. */
  readonly country?: Country | 'stateless' | 'undetermined' | undefined;
  /** First day of the citizenship; `null` = since birth, or in any case since before the arrival. */
  readonly from?: Day | null | undefined;
}

/** A stay in Sweden. */
export interface Stay {
  /** Day of entry. */
  readonly from?: Day | undefined;
  /** Last day in the country; `null` = still here. */
  readonly through?: Day | null | undefined;
}

/** An application for asylum (utlänningslagen 4 kap. 1 or 2 §) and how it ended. */
export interface AsylumApplication {
  readonly appliedOn?: Day | undefined;
  /** Day on which a permit was granted; `null` = not granted. */
  readonly grantedOn?: Day | null | undefined;
  /** Day on which a refusal took legal force; `null` = no refusal has. */
  readonly refusalFinalOn?: Day | null | undefined;
  /** Day on which the application was withdrawn or written off; `null` = it was not. */
  readonly withdrawnOn?: Day | null | undefined;
  /** Last day of bistånd under LMA after a refusal; `null` = no end is decided. */
  readonly aidThrough?: Day | null | undefined;
}

/** Another application for a permit and how it ended. */
export interface ProtectionApplication {
  readonly appliedOn?: Day | undefined;
  /** Day on which the application was granted, finally refused, withdrawn or written off; `null` = pending. */
  readonly endedOn?: Day | null | undefined;
}

/** How the person is housed. `asylboende` is Migrationsverket's own; a kommun's home under LMA is `kommunboende`. */
export type Housing = 'asylboende' | 'kommunboende' | 'eget-boende' | 'kommunbostad' | 'egen-bostad' | 'annat';

/** A dwelling. */
export interface Dwelling {
  readonly housing?: Housing | undefined;
  readonly kommun?: KommunCode | undefined;
}

/** A decision that assigns a person to a kommun for settlement. */
export interface Assignment {
  readonly decidedOn?: Day | undefined;
  readonly kommun?: KommunCode | undefined;
  /** Whether the person is covered in their own right (2016:39 11 §) or rides along as a member of the household (9 §). */
  readonly basis?: 'own' | 'household' | undefined;
}

/** The first actual reception in a kommun. */
export interface Reception {
  readonly on?: Day | undefined;
  readonly kommun?: KommunCode | undefined;
}
