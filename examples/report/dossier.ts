import {
  addDays,
  type Answer,
  type Case,
  type CaseReport,
  type Change,
  type Day,
  type Due,
  type Mottagande,
  type Norm,
  type Person,
  type PersonReport,
  type Span,
  type StandingAnswer,
  type Text,
  type TimelineStretch,
} from 'mottagande';
import type { Description } from '../descriptions.js';

/** A case with its name and the descriptions of who is in it. */
export interface NamedCase {
  readonly name: string;
  readonly description: Description | undefined;
  readonly of: Case;
}

/** An answer with all that a page says about it. */
export interface Standing extends StandingAnswer {
  readonly norm: Norm<Person>;
  /** The answer after the last day; `null` when nothing known ends it. */
  readonly next: Answer | null;
  readonly changes: readonly Change[];
  /** The answers over the time that the picture shows; of rights only. */
  readonly course: readonly TimelineStretch[];
}

/** A payment that does not count, with the answer of the day on which it is tested. */
export interface Lapsing {
  readonly due: Due;
  readonly answer: Answer;
}

/** What a page says of one person. */
export interface Dossier {
  readonly description: Text;
  readonly report: PersonReport;
  /** One for each norm, in the order of the library. */
  readonly standings: readonly Standing[];
  readonly lapsing: readonly Lapsing[];
  /** The last day before the project certainly excludes the person; `null` when nothing known does. */
  readonly projectThrough: Day | null;
}

/** What a page says of one case. */
export interface CaseDossier {
  readonly name: string;
  readonly title: Text;
  readonly report: CaseReport;
  readonly persons: readonly Dossier[];
}

/** Puts every question of the report to a case. */
export function dossierOf(named: NamedCase, day: Day, shown: Span, mottagande: Mottagande): CaseDossier {
  const { name, description, of } = named;
  const report = mottagande.report(of, day);
  const persons = report.persons.flatMap((found): readonly Dossier[] => {
    const person = mottagande.personIn(of, found.id, day);
    if (person === undefined) return [];
    return [
      {
        description: description?.persons[found.id] ?? sameInBoth(found.id),
        report: found,
        standings: standingsOf(found, person, day, shown, mottagande),
        lapsing: lapsingIn(found, person, mottagande),
        projectThrough: projectThrough(person, day, mottagande),
      },
    ];
  });
  return { name, title: description?.title ?? sameInBoth(name), report, persons };
}

function sameInBoth(text: string): Text {
  return { sv: text, en: text };
}

function standingsOf(
  { answers }: PersonReport,
  person: Person,
  day: Day,
  shown: Span,
  mottagande: Mottagande,
): readonly Standing[] {
  return Object.values<Norm<Person>>(mottagande.norms).flatMap((norm) => {
    const found = answers.find(({ answer }) => answer.norm === norm.key);
    if (found === undefined) return [];
    const next = found.until === null ? null : mottagande.assess(norm, person, addDays(found.until, 1));
    const changes = mottagande.whatWouldChange(norm, person, day);
    const course = isRight(norm) ? mottagande.timeline(norm, person, shown) : [];
    return [{ ...found, norm, next, changes, course }];
  });
}

function lapsingIn({ plan }: PersonReport, person: Person, mottagande: Mottagande): readonly Lapsing[] {
  const dues = plan.kind === 'planned' ? plan.ledger.dues : [];
  return dues
    .filter(({ gate }) => gate.kind === 'notMet')
    .map((due) => ({ due, answer: mottagande.assess(mottagande.norms.statligErsattning, person, due.testedOn) }));
}

/** The payments of the settled plans. */
export function duesOf(persons: readonly Dossier[]): readonly Due[] {
  return persons.flatMap(({ report: { plan } }) => (plan.kind === 'planned' ? plan.ledger.dues : []));
}

/** The answers on rights and duties; the others are about the project. */
export function rightsOf({ standings }: Dossier): readonly Standing[] {
  return standings.filter(({ norm }) => isRight(norm));
}

function isRight({ nature }: Norm<Person>): boolean {
  return nature !== 'within-target-group';
}

/** What is not known of the time until then is asked for elsewhere. */
function projectThrough(person: Person, day: Day, { norms, timeline }: Mottagande): Day | null {
  const out = timeline(norms.dalarnaBounds, person, { from: day, through: null })
    .slice(1)
    .find(({ outcome }) => outcome.kind === 'ineligible');
  return out === undefined ? null : addDays(out.from, -1);
}
