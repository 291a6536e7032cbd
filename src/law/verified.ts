import { day } from '../kernel/day.js';

/** The day to which the statutes that this release rests on are consolidated. */
export const verifiedThrough = day('2026-04-27');
