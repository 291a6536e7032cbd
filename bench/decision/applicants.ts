import { addDays, addMonths, asDay, type Day, yearsBetween } from 'mottagande';
import { chance } from '../random.js';

/** The grounds that the decision lists, and three that it does not. */
export const listed = ['5:1', '5:2', '5:3', '12:18', '21:2'] as const;
const grounds = [...listed, '5:3 a', 'arbete', 'studier'] as const;

export const limits = { from: 20, below: 66, months: 36 } as const;

/** One decision's facts, with the two that follow from days given as numbers. */
export interface Counted {
  readonly age: number;
  readonly ground: string;
  readonly months: number;
  readonly asylumAccommodation: boolean;
  readonly employment: 'none' | 'part-time' | 'full-time';
}

/** The same facts with the days themselves. */
export interface Dated extends Omit<Counted, 'age' | 'months'> {
  readonly birth: Day;
  readonly registered: Day;
}

export interface Applicant {
  readonly counted: Counted;
  readonly dated: Dated;
}

export const today = dayOf('2026-03-01');

/** Made-up people, about four in ten of whom pass. */
export function applicants(count: number): readonly Applicant[] {
  const { between, oneOf, percent } = chance(1);
  const listedOne = listed[0];
  return Array.from({ length: count }, () => {
    const birth = addDays(dayOf('1945-01-01'), between(0, 365 * 66));
    const registered = addDays(dayOf('2022-06-01'), between(0, 365 * 3));
    const rest = {
      ground: percent(60) ? oneOf(listed) : oneOf([...grounds, listedOne]),
      asylumAccommodation: percent(12),
      employment: oneOf(['none', 'none', 'part-time', 'full-time'] as const),
    };
    const counted = { age: yearsBetween(birth, today), months: monthsSince(registered), ...rest };
    return { counted, dated: { birth, registered, ...rest } };
  });
}

/** Whole months passed, as whoever prepares numbers for the decision has counted them: by adding. */
function monthsSince(from: Day): number {
  let months = 0;
  while (addMonths(from, months + 1) <= today) months += 1;
  return months;
}

function dayOf(text: string): Day {
  const day = asDay(text);
  if (day === undefined) throw new Error(`${text} is no day`);
  return day;
}
