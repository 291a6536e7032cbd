import { entryOn, stayedUnder, stayTurns, unansweredStays, yearsFrom } from '../conditions/stay.js';
import type { PermitGround } from '../facts/grounds.js';
import type { Permit } from '../facts/permit.js';
import type { Person } from '../facts/person.js';
import { firstAsylumApplicationOn, firstRegisteredOn, permits, receivedOn, stays } from '../facts/questions.js';
import { type Day, later } from '../kernel/day.js';
import type { Settled } from '../kernel/finding.js';
import type { RecordedDay } from '../kernel/leaves.js';
import { all, any, condition, not, type Rule, underReading } from '../kernel/rule.js';
import { actualReceptionDecides } from '../conditions/actual-reception.js';
import { dalarnaGrounds, dalarnaText, yearsInSweden } from '../law/projects/dalarna.js';
import { dalarnaAnchor, dalarnaFamily, dalarnaLeapRule, dalarnaStays } from '../policies/dalarna.js';

const source = dalarnaText('funnits i Sverige i mindre än 3 år');
const label = { sv: 'har funnits i Sverige i mindre än tre år', en: 'has been in Sweden for less than three years' };

/** A day from which three years are counted; without it they have not begun, so that fewer than three have passed. */
function since(anchor: Day | null, day: Day, leap: 'feb28' | 'mar1'): Settled & { readonly turns: readonly Day[] } {
  if (anchor === null) return { holds: true, actual: null, bound: yearsInSweden, turns: [] };
  const end = yearsFrom(anchor, yearsInSweden, leap);
  return { holds: day < end, actual: anchor, bound: yearsInSweden, turns: [end] };
}

/** a1: from the entry, under the reading of which stays count. */
const fromEntry = condition({
  key: 'fran-inresan',
  label,
  source,
  turnable: 'fixed',
  reads: { stays },
  policies: { which: dalarnaStays, leap: dalarnaLeapRule },
  decide: ({ day, facts, policies }) => stayedUnder(yearsInSweden, day, facts.stays, policies.which, policies.leap),
});

/** a2: from the asylum application; whoever never applied (the resettled) is counted from the entry. */
const fromAsylumApplication = condition({
  key: 'fran-asylansokan',
  label,
  source,
  turnable: 'fixed',
  reads: { applied: firstAsylumApplicationOn, stays },
  policies: { which: dalarnaStays, leap: dalarnaLeapRule },
  decide: ({ day, facts, policies }) =>
    facts.applied === null
      ? stayedUnder(yearsInSweden, day, facts.stays, policies.which, policies.leap)
      : since(facts.applied, day, policies.leap),
});

/**
 * a3: from the permit by which the person belongs to the group, but not before the entry: the resettled and the reunited get theirs
 * abroad.
 */
const fromPermit = condition({
  key: 'fran-tillstandet',
  label,
  source,
  turnable: 'fixed',
  reads: { permits, stays },
  law: { grounds: dalarnaGrounds },
  policies: { family: dalarnaFamily, leap: dalarnaLeapRule },
  decide: ({ day, facts, law, policies }) => {
    const grants = facts.permits.map((permit, index) =>
      grantOf(permit, `permits[${index.toString()}]`, law.grounds, policies.family !== 'none'),
    );
    const [first, ...rest] = [...grants.flatMap(({ open = [] }) => open), ...unansweredStays(facts.stays)];
    if (first !== undefined) return { open: [first, ...rest] };
    const earliest = grants.flatMap(({ on = [] }) => on).toSorted()[0] ?? null;
    const entry = entryOn(facts.stays, day);
    const anchor = earliest === null || entry === null ? earliest : later(earliest, entry);
    const found = since(anchor, day, policies.leap);
    return { ...found, turns: [...found.turns, ...stayTurns(facts.stays)] };
  },
});

/** The day of the grant of a permit that counts, or the path that must be answered first. */
function grantOf(
  { ground, grantedOn, tie }: Permit,
  at: string,
  listed: readonly PermitGround[],
  familyBelongs: boolean,
): { readonly open?: string; readonly on?: Day } {
  if (ground === undefined) return { open: `${at}.ground` };
  if (!listed.includes(ground)) {
    if (!familyBelongs || tie === null) return {};
    if (tie === undefined) return { open: `${at}.tie` };
  }
  return grantedOn === undefined ? { open: `${at}.grantedOn` } : { on: grantedOn };
}

/** a4 and a5: from a day of the record. */
function fromDay(key: string, anchor: RecordedDay<Person>): Rule<Person> {
  return condition({
    key,
    label,
    source,
    turnable: 'fixed',
    reads: { anchor },
    policies: { leap: dalarnaLeapRule },
    decide: ({ day, facts, policies }) => since(facts.anchor, day, policies.leap),
  });
}

/** Fewer than three years have passed; on the day on which three are full the answer is no. */
export const underThreeYears: Rule<Person> = underReading('under-tre-ar', dalarnaAnchor, {
  'a1-entry': fromEntry,
  'a2-asylum-application': fromAsylumApplication,
  'a3-permit': fromPermit,
  'a4-first-registration': fromDay('fran-folkbokforingen', firstRegisteredOn),
  'a5-reception': any(
    'fran-mottagandet',
    all('fran-faktiskt-mottagande', actualReceptionDecides('2026:184'), fromDay('fran-mottagandedagen', receivedOn)),
    all(
      'fran-folkbokforing',
      not('folkbokforingen-avgor', actualReceptionDecides('2026:184')),
      fromDay('fran-forsta-folkbokforingen', firstRegisteredOn),
    ),
  ),
});
