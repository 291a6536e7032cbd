import {
  enrolledParticipants,
  type NadActivity,
  presentParticipants,
  sessionsHeld,
  sessionsPlanned,
} from '../../facts/nad-activity.js';
import type { Asked } from '../../kernel/asked.js';
import type { DatedValue } from '../../kernel/dated-value.js';
import { type LookedUp, lookUpIn } from '../../kernel/look-up.js';
import { evaluate } from '../../kernel/evaluate.js';
import { isBetween } from '../../kernel/fact.js';
import { compareKronor, type Kronor, kronor, noKronor } from '../../kernel/money.js';
import type { Open } from '../../kernel/open.js';
import { type NonEmpty, outcome } from '../../kernel/outcome.js';
import { readingOf } from '../../kernel/policy.js';
import { decisiveLeaves, type Proof } from '../../kernel/proof.js';
import type { Source } from '../../kernel/source.js';
import type { Text } from '../../kernel/text.js';
import { nadPlan2014 } from '../../law/projects/nad.js';
import { nadParticipants, nadSessions } from '../../policies/nad.js';
import type { Step } from '../ledger/due.js';
import { leadersFor } from './conditions.js';
import type { NadRuleSet } from './rule-sets.js';

/** What keeps an activity from being paid for. */
export type NadLackCode =
  'noParticipants' | 'minSessions' | 'leaderRatio' | 'quality' | 'plan' | 'excludedCost' | 'voluntary' | 'budget';

/** One thing that is lacking, in words. */
export interface NadLack {
  readonly code: NadLackCode;
  /** The claim that does not hold. */
  readonly label: Text;
  readonly source: Source;
}

/** What every answer about a claim tells. */
export interface NadClaimed {
  /** The rule set's key. */
  readonly ruleSet: string;
  /** The caller's id of the activity. */
  readonly activity: string;
  /** Whose money it is: never a fund's, and so never AMIF. */
  readonly payer: Text;
  /** Who is paid: never a participant. */
  readonly recipient: Text;
  /** What the rule set recommends and the activity does not follow, or may not. It never changes the answer. */
  readonly remarks: readonly Text[];
  readonly proof: Proof;
}

/** An activity's claim: computed, not decided (beräknat, inte beslutat). */
export type NadClaim = NadClaimed &
  (
    | {
        readonly kind: 'payable';
        /** Kronor. */
        readonly payableNow: Kronor;
        /** The participants that count. */
        readonly participants: number;
        readonly steps: readonly Step[];
      }
    | {
        readonly kind: 'notPayable';
        readonly payableNow: Kronor;
        /** Kronor once all that is lacking is mended; `null` while something is unanswered besides, or the rule set names no amount. */
        readonly ifMended: Kronor | null;
        readonly lacking: NonEmpty<NadLack>;
        /** What nobody has answered: it could be lacking too. */
        readonly unanswered: readonly Open[];
        /** How many leaders too few; `null` while it cannot be said. */
        readonly leadersMissing: number | null;
        /** How many sessions too few; `null` while it cannot be said. */
        readonly sessionsMissing: number | null;
      }
    | { readonly kind: 'undetermined'; readonly because: NonEmpty<Open> }
  );

const payer = { sv: 'den lokala arbetsgruppens egna medel', en: "the local working group's own funds" };
const recipient = { sv: 'föreningen som ordnar aktiviteten', en: 'the association that arranges the activity' };

/** What can be given beside the activity. */
export interface NadClaimOptions {
  /** Kronor that the working group has left. Without it the answer does not speak of whether the money suffices. */
  readonly funds?: Kronor | undefined;
}

/**
 * What an association is paid for an activity under a rule set: the amount of the day asked for each participant, or what is lacking and
 * what would be paid once it is mended. Any condition that fails refuses the whole activity; nothing is paid in part.
 *
 * @example
 * ```ts
 * import { asDay, on } from 'mottagande';
 * import { claimNad, nadRuleSets } from 'mottagande/reimbursement';
 *
 * const activity = {
 *   id: 'sewing-circle',
 *   participants: [{ id: 'p1', sessionsAttended: 5 }],
 *   leaders: 1,
 *   sessionsHeld: 4,
 *   qualityDecision: { approved: true, roles: ['case-officer', 'association-coordinator', 'regional-coordinator'] },
 *   plan: { effects: ['language'] },
 *   uses: ['material'],
 * } as const;
 * const day = asDay('2015-06-01');
 * if (day !== undefined) {
 *   const claim = claimNad(activity, on(day), nadRuleSets['nad-skane-2014']);
 *   if (claim.kind === 'notPayable') [claim.payableNow, claim.ifMended, claim.sessionsMissing]; // => ['0', '1500', 1]
 * }
 * ```
 */
export function claimNad(
  activity: NadActivity,
  asked: Asked,
  ruleSet: NadRuleSet,
  { funds }: NadClaimOptions = {},
): NadClaim {
  const proof = evaluate(ruleSet.payment.rule, activity, asked);
  const claimed: NadClaimed = {
    ruleSet: ruleSet.key,
    activity: activity.id,
    payer,
    recipient,
    remarks: ruleSet.recommended
      .map((rule) => evaluate(rule, activity, asked))
      .flatMap(({ truth, claim }) => (truth === 'yes' ? [] : [claim.label])),
    proof,
  };
  const found = outcome(proof);
  if (found.kind === 'undetermined') return { ...claimed, kind: 'undetermined', because: found.because };

  const count = countOf(activity, asked);
  const each = amountIn(ruleSet, asked);
  const full = count === undefined || each.value === null ? null : kronor(each.value * count);
  const refuse = (lacking: NonEmpty<NadLack>): NadClaim => {
    const unanswered = proof.parts.filter(({ truth }) => truth === 'unknown').flatMap(openIn);
    const missing = missingIn(activity, asked, ruleSet, count);
    const ifMended = unanswered.length > 0 ? null : full;
    return { ...claimed, kind: 'notPayable', payableNow: noKronor, ifMended, lacking, unanswered, ...missing };
  };

  if (found.kind === 'ineligible') return refuse(lacksIn(proof, ruleSet));
  if (each.open !== null) return { ...claimed, kind: 'undetermined', because: [each.open] };
  if (count === undefined || full === null) return { ...claimed, kind: 'undetermined', because: [unsettledCount] };
  if (funds !== undefined && compareKronor(full, funds) > 0) return refuse([overdraft]);
  const label = { sv: `${count.toString()} deltagare`, en: `${count.toString()} participants` };
  const steps = [{ label, amount: full, source: each.source }];
  return { ...claimed, kind: 'payable', payableNow: full, participants: count, steps };
}

/** Kronor for each participant on the day, or why none can be said. */
function amountIn(
  { amount, payment }: NadRuleSet,
  asked: Asked,
): Pick<LookedUp<number>, 'value' | 'open'> & { readonly source: Source } {
  const { source, key: table, title: label } = payment;
  if (amount !== null) {
    const { value, open, used } = lookUpIn(amount, asked);
    return { value, open, source: used.source ?? source };
  }
  const law = asked.clock.law;
  return { value: null, open: { kind: 'law-gap', table, label, law, reason: 'no-value', source }, source };
}

const overdraft: NadLack = {
  code: 'budget',
  label: { sv: 'arbetsgruppens medel räcker till ersättningen', en: "the working group's funds suffice for the claim" },
  source: nadPlan2014('arbetsgruppens kontanta medel'),
};

const unsettledCount: Open = {
  kind: 'imprecise-fact',
  path: presentParticipants.key,
  question: presentParticipants.question,
};

/** How many participants count under the reading in use; `undefined` while it is not one number. */
function countOf(activity: NadActivity, asked: Asked): number | undefined {
  const counted =
    readingOf(nadParticipants, asked.policies) === 'enrolled' ? enrolledParticipants : presentParticipants;
  const found = counted.read(activity);
  return isBetween(found) ? undefined : found;
}

/** The parts of the rule that do not hold; each is named by its code. */
function lacksIn(proof: Proof, { payment }: NadRuleSet): NonEmpty<NadLack> {
  const lacks = proof.parts
    .filter(({ truth }) => truth === 'no')
    .map((part): NadLack => {
      const source = decisiveLeaves(part)[0]?.claim.source ?? payment.source;
      return { code: part.claim.key as NadLackCode, label: part.claim.label, source };
    });
  // An `all` that does not hold has a part that does not.
  return lacks as readonly NadLack[] as NonEmpty<NadLack>;
}

function openIn(part: Proof): readonly Open[] {
  return decisiveLeaves(part).flatMap(({ open }) => open);
}

/** How many leaders and sessions are lacking, of what the rule set asks. */
function missingIn(activity: NadActivity, asked: Asked, ruleSet: NadRuleSet, participants: number | undefined) {
  const sessions = readingOf(nadSessions, asked.policies) === 'planned' ? sessionsPlanned : sessionsHeld;
  return {
    sessionsMissing: shortOf(ruleSet.leastSessions, asked, sessions.read(activity), (least) => least),
    leadersMissing: shortOf(ruleSet.participantsPerLeader, asked, activity.leaders, (perLeader) =>
      participants === undefined ? undefined : leadersFor(participants, perLeader),
    ),
  };
}

/** How much is lacking of what a table asks: nothing where there is no such table, `null` while it cannot be said. */
function shortOf(
  table: DatedValue<number> | null,
  asked: Asked,
  has: number | undefined,
  asks: (value: number) => number | undefined,
): number | null {
  if (table === null) return 0;
  const { value } = lookUpIn(table, asked);
  const needed = value === null ? undefined : asks(value);
  return needed === undefined || has === undefined ? null : Math.max(0, needed - has);
}
