import type { KommunCode } from '../../facts/kommun.js';
import type { Asked } from '../../kernel/asked.js';
import { type Course, valueOn } from '../../kernel/course.js';
import { addMonths, type Day, endOfMonthAfter } from '../../kernel/day.js';
import { openReading, type ReadingUsed, readingUsed } from '../../kernel/reading-used.js';
import type { Open } from '../../kernel/open.js';
import { type Policy, readingOf } from '../../kernel/policy.js';
import { includes } from '../../kernel/span.js';
import { moveMonths } from '../../law/sfs-2010-1122/schablonersattning.js';
import { eighteenCalendarMonths, moveFromNowhere, moveThereAndBack } from '../../policies/schablonersattning.js';
import type { Candidate } from '../../rights/first-reception.js';
import type { Instalment } from './instalments.js';

/** Whether the extra share for a move is owed with an instalment. */
export type Move =
  | { readonly kind: 'none' }
  | { readonly kind: 'moved'; readonly readings: readonly ReadingUsed[] }
  | { readonly kind: 'undetermined'; readonly because: Open };

const none: Move = { kind: 'none' };

/**
 * 13 §: registered at the end of the second month in another kommun than the one of first reception, and moved there since. A
 * registration from before the reception (at an asylboende, say) that has only not followed along is no move to a new kommun.
 */
export function earlyMove(
  { period }: Instalment,
  registeredAtEnd: KommunCode,
  registration: Course<KommunCode>,
  first: Candidate,
  missing: Open,
): Move {
  if (registeredAtEnd === first.kommun) return none;
  const moved = movedOn(registration, registeredAtEnd, period.through);
  if (moved < first.on) return none;
  const seen = registration.knownFrom === 'start' || registration.knownFrom < moved;
  return seen ? { kind: 'moved', readings: [] } : { kind: 'undetermined', because: missing };
}

/**
 * 14 §: registered at the end of a period in another kommun than on the day before it began, moved within 18 calendar months. Several
 * moves in one period give one extra share; whether there and back again is a move to a new kommun is a reading.
 */
export function laterMove(
  { period }: Instalment,
  registeredAtEnd: KommunCode,
  registration: Course<KommunCode>,
  first: Candidate,
  missing: Open,
  asked: Asked,
): Move {
  const before = valueOn(registration, endOfMonthAfter(period.from, -1));
  if (!before.known) return { kind: 'undetermined', because: missing };
  // Whoever was registered nowhere comes from the last kommun there was: that of an earlier registration, or of the first reception.
  const earlier = before.value ?? lastKommunBefore(registration, period.from);
  const seen = registration.knownFrom === 'start' || registration.knownFrom <= first.on;
  if (earlier === undefined && !seen) return { kind: 'undetermined', because: missing };
  const from = earlier ?? first.kommun;
  if (from === registeredAtEnd) {
    const elsewhere = registration.stretches.some(
      (stretch) => includes(period, stretch.from) && stretch.value !== null && stretch.value !== registeredAtEnd,
    );
    if (!elsewhere) return none;
  }
  const moved = movedOn(registration, registeredAtEnd, period.through);
  if (from === registeredAtEnd) return chosen(moveThereAndBack, moved, first, asked);
  return before.value === null ? chosen(moveFromNowhere, moved, first, asked) : withinMonths(moved, first.on, asked);
}

function chosen(policy: Policy<'is-a-move' | 'is-none'>, moved: Day, first: Candidate, asked: Asked): Move {
  const reading = readingOf(policy, asked.policies);
  if (reading === undefined) return undecided(policy);
  const move = reading === 'is-none' ? none : withinMonths(moved, first.on, asked);
  return move.kind === 'moved' ? { ...move, readings: [readingUsed(policy, asked), ...move.readings] } : move;
}

function lastKommunBefore(registration: Course<KommunCode>, day: Day): KommunCode | undefined {
  return registration.stretches.findLast(({ from, value }) => from < day && value !== null)?.value ?? undefined;
}

/** First day of the unbroken registration in the kommun that a day falls in. */
function movedOn({ stretches }: Course<KommunCode>, kommun: KommunCode, day: Day): Day {
  let index = stretches.findLastIndex(({ from }) => from <= day);
  while (index > 0 && stretches[index - 1]?.value === kommun) index -= 1;
  return stretches[index]?.from ?? day;
}

/** Only a move on which the readings of the eighteen months disagree needs one of them. */
function withinMonths(moved: Day, received: Day, asked: Asked): Move {
  const last = {
    'with-reception-month': endOfMonthAfter(received, moveMonths - 1),
    'after-reception-month': endOfMonthAfter(received, moveMonths),
    'to-the-day': addMonths(received, moveMonths),
  };
  const answers = new Set(Object.values(last).map((day) => moved <= day));
  const reading = readingOf(eighteenCalendarMonths, asked.policies);
  if (answers.size > 1 && reading === undefined) return undecided(eighteenCalendarMonths);
  const readings = answers.size > 1 ? [readingUsed(eighteenCalendarMonths, asked)] : [];
  return moved <= last[reading ?? 'after-reception-month'] ? { kind: 'moved', readings } : none;
}

function undecided(policy: Policy<string>): Move {
  return { kind: 'undetermined', because: openReading(policy) };
}
