import { addDays, type Day } from '../../kernel/day.js';
import type { Text } from '../../kernel/text.js';
import type { Due } from '../../reimbursement/ledger/due.js';
import { answered, factsOf, isCourse, pathOf, valueAt, withAnswer } from '../answers.js';
import { firstNotJson, frozenCopy } from '../frozen.js';
import { attempt, type Breach } from '../law.js';
import { shortCourse } from '../less-known.js';
import { spread } from '../spread.js';
import { firstFault, type SchemeLaw, settledDues, type TriedScheme } from './tried.js';

/** Less knowledge never means another payment: only an open one. */
export const forgettingPays: SchemeLaw = {
  key: 'forgetting',
  name: {
    sv: 'att glömma en uppgift kan bara göra en utbetalning öppen, och det belopp den hade förblir möjligt',
    en: 'forgetting a fact can only leave a payment open, and the amount that it had stays possible',
  },
  runs: 60,
  breach: (of) => {
    const places = factsOf(of.subject);
    const outer = places.filter(({ length }) => length === 1);
    const before = settledDues(of);
    for (const place of [...spread(outer, of.pick, 6), ...spread(places, of.pick, 3)]) {
      const after = settledDues({ ...of, subject: withAnswer(of.subject, place, undefined) });
      const when = { sv: `när ${pathOf(place)} är obesvarat`, en: `when ${pathOf(place)} is unanswered` };
      const found = firstFault(after.values(), (due) => turnedBy(before.get(due.part), due, when));
      if (found !== undefined) return found;
    }
    return undefined;
  },
};

function turnedBy(was: Due | undefined, due: Due, when: Text): Text | undefined {
  const told = (sv: string, en: string): Text => ({ sv: `${sv} ${when.sv}`, en: `${en} ${when.en}` });
  // A payment that only forgetting brings up is one whose move has become open.
  if (was === undefined) return due.gate.kind === 'met' ? told('kommer till', 'appears') : undefined;
  if (due.gate.kind !== 'undetermined' && due.gate.kind !== was.gate.kind)
    return told(`går från ${was.gate.kind} till ${due.gate.kind}`, `goes from ${was.gate.kind} to ${due.gate.kind}`);
  if (due.amount !== null && due.amount !== was.amount)
    return told(
      `blir ${due.amount} i stället för ${was.amount ?? 'inget'}`,
      `becomes ${due.amount} for ${was.amount ?? 'none'}`,
    );
  if (due.amount === null && was.amount !== null && !due.possibleAmounts.includes(was.amount))
    return told(`kan inte längre bli ${was.amount}`, `can no longer be ${was.amount}`);
  if (due.recipient !== null && due.recipient !== was.recipient)
    return told('byter mottagare', 'changes its recipient');
  return due.dueOn === was.dueOn ? undefined : told('byter dag', 'changes its day');
}

/** Every course of the record changed from a day on. */
function withCourses<S>(subject: S, change: (course: Parameters<typeof shortCourse>[0]) => unknown): S {
  return answered(subject).reduce((sofar, place) => {
    const value = valueAt(sofar, place);
    return isCourse(value) ? withAnswer(sofar, place, change(value)) : sofar;
  }, subject);
}

/** What was owed by a day does not wait for what comes after it. */
export const laterFacts: SchemeLaw = {
  key: 'later-facts',
  name: {
    sv: 'vad som händer efter den dag en utbetalning prövas ändrar den inte',
    en: 'what happens after the day on which a payment is tested does not change it',
  },
  runs: 60,
  breach: (of) => {
    const cut = cutOf(of);
    if (cut === undefined) return undefined;
    const without = withCourses(of.subject, (course) => ({
      ...course,
      stretches: course.stretches.filter(({ from }) => from <= cut),
    }));
    return changedBy(of, without, cut);
  },
};

/** A day within the plan: the test of one of its payments. */
function cutOf<S>(of: TriedScheme<S>): Day | undefined {
  const dues = [...settledDues(of).values()];
  return dues[of.pick % Math.max(dues.length, 1)]?.testedOn;
}

/** The first payment tested by a day that another record, equal up to that day, pays otherwise. */
function changedBy<S>(of: TriedScheme<S>, other: S, cut: Day): Breach | undefined {
  const before = settledDues(of);
  const after = settledDues({ ...of, subject: other });
  if (after.size === 0) return undefined;
  const tested = [...before.values()].filter(({ testedOn }) => testedOn <= cut);
  return firstFault(tested, (due) => {
    const then = after.get(due.part);
    if (then !== undefined && paid(then) === paid(due)) return undefined;
    return { sv: `ändras av vad som händer efter ${cut}`, en: `is changed by what happens after ${cut}` };
  });
}

function paid({ gate, amount, recipient, dueOn }: Due): string {
  return JSON.stringify([gate.kind, amount, recipient, dueOn]);
}

/** What is not known is not taken as settled. */
export const knownRange: SchemeLaw = {
  key: 'known-range',
  name: {
    sv: 'vad som prövas till och med den sista kända dagen är oförändrat, och dagen efter är inget säkert som vilar på förloppet',
    en: 'what is tested through the last known day is unchanged, and from the day after nothing that rests on the course is certain',
  },
  runs: 60,
  breach: (of) => {
    const cut = cutOf(of);
    if (cut === undefined) return undefined;
    const through = of.days % 2 === 0 ? cut : addDays(cut, -1);
    const known = withCourses(of.subject, (course) => shortCourse(course, through));
    const changed = changedBy(of, known, through);
    if (changed !== undefined) return changed;
    const before = settledDues(of);
    return firstFault(settledDues({ ...of, subject: known }).values(), (due) => {
      const was = before.get(due.part);
      if (due.status !== 'due' || due.gate.kind !== 'met' || due.testedOn <= through) return undefined;
      return was !== undefined && paid(was) === paid(due)
        ? undefined
        : {
            sv: `är säker fast förloppet är okänt efter ${through}`,
            en: `is certain though the course is unknown after ${through}`,
          };
    });
  },
};

/** A plan can be made again, from a record that nobody has written to. */
export const repeatablePlan: SchemeLaw = {
  key: 'repeatable',
  name: {
    sv: 'samma underlag ger samma plan, som är ren JSON, och underlaget lämnas som det var',
    en: 'the same record gives the same plan, which is plain JSON, and the record is left as it was',
  },
  runs: 40,
  breach: ({ scheme, subject, asked }) =>
    attempt<Breach | undefined>(
      () => {
        const record = frozenCopy(subject);
        const [first, again] = [scheme.plan(record, asked), scheme.plan(record, asked)];
        const place = firstNotJson(first);
        if (place !== undefined)
          return { day: null, says: { sv: `${place} är inte JSON`, en: `${place} is not JSON` } };
        const same = JSON.stringify(first) === JSON.stringify(again);
        return same ? undefined : { day: null, says: { sv: 'planerna skiljer sig', en: 'the plans differ' } };
      },
      () => ({ day: null, says: { sv: 'planen skriver i underlaget', en: 'the plan writes to the record' } }),
    ),
};
