import * as z from 'zod';
import type { RefusalCode } from './refusal.js';
import { refusing } from './schema.js';
import { dayAt, evenIfFaulty } from './tolerant.js';

type Holding<K extends string> = Partial<Readonly<Record<K, unknown>>>;

/** The check that one day of an object is not later than another; either may be absent, or `null`. */
export function inOrder<K extends string>(first: K, last: K, code: RefusalCode) {
  const holds = (value: Holding<K>): boolean => {
    const [from, through] = [dayAt(value, first), dayAt(value, last)];
    return from === undefined || through === undefined || from <= through;
  };
  return z.refine<Holding<K>>(holds, { ...refusing(code, `>= ${first}`, [last]), when: evenIfFaulty });
}
