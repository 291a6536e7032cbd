declare const brand: unique symbol;

/** A time of day as `HH:MM`, `00:00` to `24:00`. The order of the strings is the order of the times. */
export type ClockTime = string & { readonly [brand]: 'ClockTime' };

/** The days of the week. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/**
 * A time that comes back every week, by the clock on the wall in Stockholm: a person's free time and an activity's time move together
 * when the clocks are changed. What lasts past midnight is two slots, the first through `24:00`.
 */
export interface WeeklySlot {
  readonly weekday: Weekday;
  readonly from: ClockTime;
  /** Later than `from`; the slot ends here. */
  readonly to: ClockTime;
}

const pattern = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/**
 * Reads a time of day.
 *
 * @example
 * ```ts
 * import { asClockTime } from 'mottagande/matching';
 *
 * asClockTime('17:30'); // => '17:30'
 * asClockTime('5.30 pm'); // => undefined
 * ```
 */
export function asClockTime(text: string): ClockTime | undefined {
  return pattern.test(text) ? (text as ClockTime) : undefined;
}

/** Whether somebody with this free time can be there from the slot's beginning to its end. Free times that meet are one. */
export function fitsWithin(slot: WeeklySlot, free: readonly WeeklySlot[]): boolean {
  const reached = free
    .filter(({ weekday }) => weekday === slot.weekday)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .reduce<string>((until, { from, to }) => (from <= until && to > until ? to : until), slot.from);
  return reached >= slot.to;
}

/** A slot as one text, such as `monday 17:00–19:00`. */
export function slotText({ weekday, from, to }: WeeklySlot): string {
  return `${weekday} ${from}–${to}`;
}

/** The slots of a list, each once. */
export function distinctSlots(slots: readonly WeeklySlot[]): readonly WeeklySlot[] {
  return [...new Map(slots.map((slot) => [slotText(slot), slot])).values()];
}
