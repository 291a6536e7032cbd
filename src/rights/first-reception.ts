import type { Asked } from '../kernel/asked.js';
import { datedValue } from '../kernel/dated-value.js';
import { type Day, day } from '../kernel/day.js';
import { evaluate } from '../kernel/evaluate.js';
import { type Fact, isBetween } from '../kernel/fact.js';
import { holds } from '../kernel/holds.js';
import type { Open } from '../kernel/open.js';
import { norm } from '../kernel/norm.js';
import { type NonEmpty, outcome } from '../kernel/outcome.js';
import { planFor } from '../kernel/plan.js';
import type { Proof } from '../kernel/proof.js';
import { type Rule, versions } from '../kernel/rule.js';
import { actualReceptionDecides } from '../conditions/actual-reception.js';
import type { Source } from '../kernel/source.js';
import type { KommunCode } from '../facts/kommun.js';
import type { Person } from '../facts/person.js';
import { firstRegisteredOn, reception, registration } from '../facts/questions.js';
import { appealByKommun, decidedByMigrationsverket } from '../law/sfs-2010-1122/decision.js';
import { verifiedThrough } from '../law/verified.js';

/** The day on which a person was first received in a kommun (2010:1122 6 §), or why it cannot be said. */
export type FirstReception = ReceptionFound & { readonly proof: Proof };

/** The same without the proof of what decides. */
export type ReceptionFound =
  | {
      readonly kind: 'received';
      readonly on: Day;
      readonly kommun: KommunCode;
      readonly by: ReceptionBasis;
      readonly source: Source;
    }
  | { readonly kind: 'notReceived'; readonly by: ReceptionBasis; readonly source: Source }
  | {
      readonly kind: 'undetermined';
      readonly because: NonEmpty<Open>;
      readonly candidates: readonly Candidate[];
    };

/** Whether the actual reception or the population registration is the day. */
export type ReceptionBasis = 'actual-reception' | 'registration';

/** The day that the reception would have under one basis. */
export interface Candidate {
  readonly by: ReceptionBasis;
  readonly on: Day;
  readonly kommun: KommunCode;
}

/**
 * 6 §. The wording 2026:184 prints no day in force: 2026-04-02 is that of the acts of the same batch, and it stood in the text on
 * 2026-04-11 at the latest. The one before it, 2015:228, said the same of these two groups and applies to time from 2014 (p. 3).
 */
export const faktisktMottagande = norm<Person>({
  key: 'faktiskt-mottagande',
  title: {
    sv: 'Det faktiska mottagandet avgör när personen först togs emot',
    en: 'The actual reception decides when the person was first received',
  },
  nature: 'within-scope',
  decidedBy: decidedByMigrationsverket,
  appeal: appealByKommun,
  source: { sfs: '2010:1122', paragraf: '6 §' },
  rule: versions<Person>(
    '2010:1122 6 §',
    datedValue<Rule<Person>>({
      key: '2010:1122 6 §',
      label: {
        sv: 'tidpunkten för första mottagandet i 6 § förordningen om statlig ersättning',
        en: 'the time of first reception in section 6 of the Reimbursement Ordinance',
      },
      verifiedThrough,
      entries: [
        {
          from: day('2014-01-01'),
          value: actualReceptionDecides('2015:228'),
          source: { transitional: '2015:228', punkt: 3 },
        },
        {
          from: day('2026-04-02'),
          value: actualReceptionDecides('2026:184'),
          source: { sfs: '2010:1122', paragraf: '6 §', as: '2026:184' },
          dayInferred: true,
        },
      ],
    }),
  ),
});

/**
 * When and where a person was first received in a kommun, as of the day asked: the actual reception for the resettled and for those whom
 * Migrationsverket has registered, the first population registration for all others (2010:1122 6 §). A reception after the day asked has
 * not happened yet.
 *
 * @example
 * ```ts
 * import { asDay, on } from 'mottagande';
 * import { firstReception } from 'mottagande/eligibility';
 *
 * const day = asDay('2026-11-21');
 * if (day !== undefined) firstReception({ id: 'p1', permits: [] }, on(day)).kind; // => 'undetermined'
 * ```
 */
export function firstReception(person: Person, asked: Asked): FirstReception {
  const proof = evaluate(faktisktMottagande.rule, person, asked);
  return { ...receptionBy(outcome(proof), person, asked), proof };
}

/** The first reception without its proof, which is made only where it tells what must be known first. */
export function receptionFound(person: Person, asked: Asked): ReceptionFound {
  const { rule } = faktisktMottagande;
  const truth = holds(rule, person, asked);
  const settled: Decides = { kind: truth === 'yes' ? 'eligible' : 'ineligible' };
  return receptionBy(truth === 'unknown' ? outcome(evaluate(rule, person, asked)) : settled, person, asked);
}

/** What the actual reception or the registration says, by which of them decides. */
function receptionBy(decides: Decides, person: Person, asked: Asked): ReceptionFound {
  const day = asked.clock.facts;
  const looked = {
    'actual-reception': asOf(actual(person), day),
    registration: asOf(registered(person, day), day),
  };
  if (decides.kind === 'undetermined') {
    const candidates = Object.values(looked).flatMap((one) => (one.kind === 'found' ? [one.candidate] : []));
    return { kind: 'undetermined', because: decides.because, candidates };
  }
  const by: ReceptionBasis = decides.kind === 'eligible' ? 'actual-reception' : 'registration';
  const source = planFor(faktisktMottagande.rule, asked).plan.claim.source ?? faktisktMottagande.source;
  const decisive = looked[by];
  if (decisive.kind === 'none') return { kind: 'notReceived', by, source };
  if (decisive.kind === 'open') return { kind: 'undetermined', because: decisive.because, candidates: [] };
  const { on, kommun } = decisive.candidate;
  return { kind: 'received', on, kommun, by, source };
}

/** Whether the actual reception decides, or what must be known before that can be said. */
type Decides =
  { readonly kind: 'eligible' | 'ineligible' } | { readonly kind: 'undetermined'; readonly because: NonEmpty<Open> };

type Looked =
  | { readonly kind: 'found'; readonly candidate: Candidate }
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly because: NonEmpty<Open> };

function asOf(looked: Looked, day: Day): Looked {
  return looked.kind === 'found' && looked.candidate.on > day ? { kind: 'none' } : looked;
}

function actual({ reception: received }: Person): Looked {
  if (received === undefined) return open(reception, 'reception');
  if (received === null) return { kind: 'none' };
  if (received.on === undefined) return open(reception, 'reception.on');
  if (received.kommun === undefined) return open(reception, 'reception.kommun');
  return { kind: 'found', candidate: { by: 'actual-reception', on: received.on, kommun: received.kommun } };
}

/** A course that ends before the day asked does not say that there has been no registration by then. */
function registered(person: Person, day: Day): Looked {
  const first = firstRegisteredOn.read(person);
  if (first === undefined) return open(registration, 'registration');
  if (isBetween(first)) return day < first.earliest ? { kind: 'none' } : open(registration, 'registration');
  const kommun = person.registration?.stretches.find(({ value }) => value !== null)?.value ?? null;
  return kommun === null ? { kind: 'none' } : { kind: 'found', candidate: { by: 'registration', on: first, kommun } };
}

function open({ question, kind }: Fact<Person, unknown>, path: string): Looked {
  return { kind: 'open', because: [{ kind: 'missing-fact', path, question, answeredBy: kind }] };
}
