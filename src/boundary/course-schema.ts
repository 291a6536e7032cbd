import * as z from 'zod';
import { daySchema } from './day-schema.js';
import { inOrder } from './in-order.js';
import type { RefusalCode } from './refusal.js';
import { list, oneOf, strict } from './schema.js';
import { dayAt, evenIfFaulty, listAt, refuse } from './tolerant.js';

/** How a value runs over time. */
export function course<S extends z.ZodType>(of: S) {
  return strict({
    stretches: list(strict({ from: daySchema, value: of.nullable() })),
    knownFrom: z.union([daySchema, oneOf(['start'])]),
    knownThrough: daySchema,
  })
    .check(inOrder('knownFrom', 'knownThrough', 'known-range-reversed'))
    .superRefine(checkStretches, { when: evenIfFaulty });
}

function checkStretches(course: unknown, found: z.core.$RefinementCtx): void {
  const [start, end] = [dayAt(course, 'knownFrom'), dayAt(course, 'knownThrough')];
  const reversed = start !== undefined && end !== undefined && start > end;
  const days = listAt(course, 'stretches').map((stretch) => dayAt(stretch, 'from'));

  for (const [index, from] of days.entries()) {
    const before = days[index - 1];
    const unless = (holds: boolean, code: RefusalCode, expected: string): void => {
      if (!holds) refuse(found, code, ['stretches', index, 'from'], expected);
    };
    if (from === undefined) continue;
    unless(before === undefined || before < from, 'stretches-not-ascending', `> stretches[${index - 1}].from`);
    if (reversed) continue;
    unless(start === undefined || start <= from, 'stretch-before-known', '>= knownFrom');
    unless(end === undefined || from <= end, 'stretch-after-known', '<= knownThrough');
  }
}
