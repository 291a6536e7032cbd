import { interest } from './criteria/interest.js';
import { ease } from './criteria/language.js';
import { schedule } from './criteria/schedule.js';
import { wish } from './criteria/wish.js';
import type { SoftCriterion } from './criterion.js';

/** Every soft criterion, in the order in which reasons are told. */
export const softCriteria: readonly SoftCriterion[] = [wish, interest, ease, schedule];
