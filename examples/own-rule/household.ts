import fc from 'fast-check';
import { asDay, type Day, fact } from 'mottagande';
import { record, someDay } from 'mottagande/testing';

/** What a made-up kommun knows of a household that wants to borrow a bicycle. */
export interface Household {
  readonly movedIn?: Day;
  readonly shownTheLock?: boolean;
}

export const movedIn = fact({
  key: 'movedIn',
  question: { sv: 'När flyttade hushållet in?', en: 'When did the household move in?' },
  kind: 'register',
  read: (household: Household) => household.movedIn,
});

export const shownTheLock = fact({
  key: 'shownTheLock',
  question: { sv: 'Har hushållet fått låset visat?', en: 'Has the household been shown the lock?' },
  kind: 'declared',
  read: (household: Household) => household.shownTheLock,
});

/** Any household, each question perhaps unasked: all that the laws need. */
export const household: fc.Arbitrary<Household> = record<Household>(
  { complete: false },
  { movedIn: someDay, shownTheLock: fc.boolean() },
);

/** A household as a case file writes it. */
export function readHousehold(written: unknown) {
  const { movedIn: day, ...rest } = written as { readonly movedIn?: string; readonly shownTheLock?: boolean };
  if (day === undefined) return { ok: true, subject: rest } as const;
  const read = asDay(day);
  if (read === undefined) return { ok: false, because: `${day} is no day` } as const;
  return { ok: true, subject: { ...rest, movedIn: read } } as const;
}
