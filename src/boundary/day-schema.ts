import * as z from 'zod';
import { asDay, type Day, day } from '../kernel/day.js';
import { inOrder } from './in-order.js';
import { names, refusing, strict } from './schema.js';

const first = /* @__PURE__ */ day('1900-01-01');
const last = /* @__PURE__ */ day('2199-12-31');

const isDay = (text: string): text is Day => asDay(text) !== undefined;

/** A day that is no day is another fault, already told. */
const isInRange = (text: string): boolean => !isDay(text) || (first <= text && text <= last);

/** A real calendar day of the years 1900 to 2199. */
export const daySchema = /* @__PURE__ */ (() => {
  const schema = z
    .string({ error: 'YYYY-MM-DD' })
    .refine(isDay, refusing('not-a-day', 'YYYY-MM-DD'))
    .refine(isInRange, refusing('day-out-of-range', `${first} … ${last}`));
  names.add(schema, { id: 'Day', format: 'date' });
  return schema;
})();

/** The bounds between which a day must lie. */
export const betweenDaysSchema = /* @__PURE__ */ (() =>
  strict({ earliest: daySchema, latest: daySchema }).check(inOrder('earliest', 'latest', 'bounds-reversed')))();
