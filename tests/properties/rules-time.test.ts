import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { on } from '../../src/kernel/asked.js';
import { addDays, type Day, day, dayNumber, daysBetween } from '../../src/kernel/day.js';
import { holds } from '../../src/kernel/holds.js';
import { kindOf } from '../../src/kernel/readings.js';
import { timeline } from '../../src/kernel/timeline.js';
import { norms } from '../../src/rights/norms.js';
import { programmeNorms } from '../../src/rights/programme-norms.js';
import {
  arbitraryPerson,
  programmePerson,
  reunitedPerson,
  someDay,
  somePolicies,
} from '../support/arbitrary-person.js';
import { runs } from '../support/runs.js';

vi.setConfig({ testTimeout: 60_000 });

const all = [...Object.values(norms), ...Object.values(programmeNorms)];

const span = { from: day('2022-01-01'), through: day('2027-12-31') };
const length = daysBetween(span.from, span.through) + 1;

/** The days on which a stretch begins or ends, and some between: where a missed turn would show. */
function probes(
  stretches: readonly { readonly from: Day; readonly through: Day }[],
  step: number,
  offset: number,
): readonly Day[] {
  const ends = stretches.flatMap(({ from, through }) => [from, through]);
  const between = Array.from({ length: Math.ceil(length / step) }, (_, index) =>
    addDays(span.from, (index * step + offset) % length),
  );
  return [...new Set([...ends, ...between])];
}

describe('a timeline over 2022–2027', () => {
  it.each(all)('$key: covers every day once and in order', ({ rule }) => {
    fc.assert(
      fc.property(arbitraryPerson(), somePolicies, (person, policies) => {
        const found = timeline(rule, person, span, on(span.from, { policies }));
        expect(found[0]?.from).toBe(span.from);
        expect(found.at(-1)?.through).toBe(span.through);
        for (const [index, { from }] of found.entries())
          if (index > 0) expect(from).toBe(addDays(found[index - 1]?.through ?? span.from, 1));
      }),
      runs(20),
    );
  });

  it.each(all)('$key: equals the answer of the single day, on ends of stretches and on days between', ({ rule }) => {
    fc.assert(
      fc.property(
        fc.oneof(arbitraryPerson(), reunitedPerson(), programmePerson()),
        somePolicies,
        fc.nat(16),
        (person, policies, offset) => {
          const found = timeline(rule, person, span, on(span.from, { policies }));
          for (const asked of probes(found, 17, offset)) {
            const stretch = found.find(({ through }) => asked <= through);
            const single = kindOf[holds(rule, person, on(asked, { policies }))];
            if (stretch?.outcome.kind !== single)
              expect.fail(`${asked}: ${single} but ${stretch?.outcome.kind ?? 'nothing'}`);
          }
        },
      ),
      runs(20),
    );
  });

  it.each(all)('$key: equals every single day for a sampled complete person', ({ rule }) => {
    fc.assert(
      fc.property(
        fc.oneof(arbitraryPerson({ complete: true }), programmePerson({ complete: true })),
        somePolicies,
        someDay,
        (person, policies, start) => {
          const asked = on(span.from, { policies });
          const found = timeline(rule, person, span, asked);
          const first = Math.max(dayNumber(start < span.from ? span.from : start), dayNumber(span.from));
          let place = 0;
          for (let count = 0; count < 400; count += 1) {
            const one = addDays(day('1970-01-01'), first + count);
            if (one > span.through) break;
            while (one > (found[place]?.through ?? span.through)) place += 1;
            const single = kindOf[holds(rule, person, on(one, { policies }))];
            if (found[place]?.outcome.kind !== single)
              expect.fail(`${one}: ${single} but ${found[place]?.outcome.kind ?? 'nothing'}`);
          }
        },
      ),
      runs(6),
    );
  });
});
