import { type Anchor, fromReception, fromRegistration } from '../conditions/programme-frame.js';
import type { Person } from '../facts/person.js';
import type { Asked } from '../kernel/asked.js';
import type { Day } from '../kernel/day.js';
import type { DatedValue } from '../kernel/dated-value.js';
import { lookUpIn } from '../kernel/look-up.js';
import { evaluate } from '../kernel/evaluate.js';
import { isBetween } from '../kernel/fact.js';
import type { Open } from '../kernel/open.js';
import { readingOf } from '../kernel/policy.js';
import type { Rule } from '../kernel/rule.js';
import type { Truth } from '../kernel/truth.js';
import {
  olderExtensionMonths,
  olderFrameMonths,
  olderProgrammeMonths,
  presentFrom,
  programmeFrameMonths,
  programmeMonths,
  programmePauseMonths,
} from '../law/sfs-2017-820/time.js';
import { programmeAnchorBefore2026 } from '../policies/programme.js';
import { atAsylboende, underOlderProvisions } from './programme-time.js';

/** The event that the frame runs from. */
export type WindowBasis = 'registration' | 'reception';

/** Whether 15 and 15 a §§ as worded by 2025:311 govern, or the provisions before them (2025:311 p. 2). */
export type WindowProvisions = 'present' | 'older';

/** Provisions and an event that can be the person's. */
export interface Basis {
  readonly provisions: WindowProvisions;
  readonly anchor: Anchor;
}

/** The provisions and events that can be the person's (2017:820 15 § 2 st, 2025:311 p. 2): one of each once everything is known. */
export function basesFor(person: Person, asked: Asked): readonly Basis[] {
  const truth = (rule: Rule<Person>): Truth => evaluate(rule, person, asked).truth;
  const older = asked.clock.law < presentFrom ? 'yes' : truth(underOlderProvisions);
  const provisions = { yes: ['older'], no: ['present'], unknown: ['present', 'older'] } as const;
  const home = truth(atAsylboende);
  return provisions[older].flatMap((one) =>
    eventsUnder(one, home, asked).map((anchor) => ({ provisions: one, anchor })),
  );
}

function eventsUnder(provisions: WindowProvisions, home: Truth, { policies }: Asked): readonly Anchor[] {
  const both = [fromRegistration, fromReception];
  if (home === 'unknown') return both;
  if (home === 'no') return [fromRegistration];
  const chosen = readingOf(programmeAnchorBefore2026, policies);
  if (provisions === 'present') return [fromReception];
  return both.filter(({ key }) => chosen === undefined || chosen === key);
}

/** An event as of the day asked. */
export type Looked =
  { readonly kind: 'found'; readonly on: Day } | { readonly kind: 'none' } | { readonly kind: 'open' };

/** The event as of the day asked: one that is yet to come has opened nothing. */
export function openedOn(person: Person, { day: anchor }: Anchor, today: Day): Looked {
  const on = anchor.read(person);
  if (on === undefined) return { kind: 'open' };
  if (on === null) return { kind: 'none' };
  if (isBetween(on)) return today < on.earliest ? { kind: 'none' } : { kind: 'open' };
  return on > today ? { kind: 'none' } : { kind: 'found', on };
}

/** A basis whose event has come. */
export interface Opened extends Basis {
  readonly opened: Day;
}

/** The months that a set of provisions gives. */
export interface ProgrammeMonths {
  /** Within which measures may be taken. */
  readonly frame: number;
  /** By which child care or parental leave can lengthen that at the most. */
  readonly added: number;
  /** Of full time that the measures may comprise. */
  readonly measures: number;
}

const tables = {
  present: { frame: programmeFrameMonths, added: programmePauseMonths, measures: programmeMonths },
  older: { frame: olderFrameMonths, added: olderExtensionMonths, measures: olderProgrammeMonths },
} as const satisfies Readonly<Record<WindowProvisions, Record<keyof ProgrammeMonths, DatedValue<number>>>>;

/** The months under a set of provisions on the law's day, or the gaps in them. */
export function monthsUnder(
  provisions: WindowProvisions,
  asked: Asked,
): { readonly months: ProgrammeMonths } | { readonly months: null; readonly open: readonly Open[] } {
  const [frame, added, measures] = [
    tables[provisions].frame,
    tables[provisions].added,
    tables[provisions].measures,
  ].map((table) => lookUpIn<number>(table, asked));
  if (frame?.value != null && added?.value != null && measures?.value != null)
    return { months: { frame: frame.value, added: added.value, measures: measures.value } };
  return { months: null, open: [frame, added, measures].flatMap((found) => found?.open ?? []) };
}
