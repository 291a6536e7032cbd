import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { movedTo } from '../../src/kernel/asked.js';
import { addDays, addYears, type Day, day, daysBetween, lastDay } from '../../src/kernel/day.js';
import { evaluate, firstReaching } from '../../src/kernel/evaluate.js';
import { holds } from '../../src/kernel/holds.js';
import { outcome } from '../../src/kernel/outcome.js';
import { kindOf } from '../../src/kernel/readings.js';
import { signature, timeline, type TimelineStretch, until } from '../../src/kernel/timeline.js';
import { type Case, shift, someCase, someDay } from '../support/random-rules.js';
import { runs } from '../support/runs.js';

vi.setConfig({ testTimeout: 60_000 });

const from = day('2021-01-01');
const through = addDays(addYears(from, 3), -1);

const answerOn = ({ rule, subject, asked }: Case, on: Day) => outcome(evaluate(rule, subject, movedTo(asked, on)));

const everyDay = Array.from({ length: daysBetween(from, through) + 1 }, (_, days) => addDays(from, days));

/** The stretch of each day, for days that are asked in order. */
function walk(found: readonly TimelineStretch[]): (on: Day) => TimelineStretch {
  let place = 0;
  return (on) => {
    while (on > (found[place]?.through ?? lastDay)) place += 1;
    const stretch = found[place];
    return stretch !== undefined && stretch.from <= on ? stretch : expect.fail(`no stretch on ${on}`);
  };
}

describe('a timeline', () => {
  it('gives on every single day of three years the kind of answer of that day', () => {
    fc.assert(
      fc.property(someCase(), (one) => {
        const { rule, subject, asked } = one;
        const found = timeline(rule, subject, { from, through }, asked);
        const stretchOn = walk(found);
        const wrong = everyDay.filter(
          (on) => kindOf[holds(rule, subject, movedTo(asked, on))] !== stretchOn(on).outcome.kind,
        );
        expect(wrong).toEqual([]);
      }),
      runs(300),
    );
  });

  it('gives on every single day of a quarter, and at both ends of every stretch, that day’s answer with its reasons', () => {
    fc.assert(
      fc.property(someCase(), fc.nat(everyDay.length - 1), (one, start) => {
        const found = timeline(one.rule, one.subject, { from, through }, one.asked);
        const ends = found.flatMap((stretch) => [stretch.from, stretch.through]);
        const days = [...new Set([...everyDay.slice(start, start + 90), ...ends])].toSorted();
        const stretchOn = walk(found);
        for (const on of days) {
          const expected = signature(answerOn(one, on));
          if (signature(stretchOn(on).outcome) !== expected)
            expect(signature(stretchOn(on).outcome), on).toBe(expected);
        }
      }),
      runs(300),
    );
  });

  it('has no two neighbours with the same answer, and each stretch carries the answer of its first day', () => {
    fc.assert(
      fc.property(someCase(), someDay, fc.nat(2000), (one, first, days) => {
        const found = timeline(one.rule, one.subject, { from: first, through: addDays(first, days) }, one.asked);
        expect(found[0]?.from).toBe(first);
        expect(found.at(-1)?.through).toBe(addDays(first, days));
        found.forEach((stretch, index) => {
          expect(stretch.outcome).toEqual(answerOn(one, stretch.from));
          const next = found[index + 1];
          if (next === undefined) return;
          expect(next.from).toBe(addDays(stretch.through, 1));
          expect(signature(next.outcome)).not.toBe(signature(stretch.outcome));
        });
      }),
      runs(400),
    );
  });

  it('without an end runs to the last of days, and agrees with the day on which the kind of answer ends', () => {
    fc.assert(
      fc.property(someCase(), (one) => {
        const { rule, subject, asked } = one;
        const all = timeline(rule, subject, { from: asked.clock.facts, through: null }, asked);
        expect(all.at(-1)?.through).toBe(lastDay);
        const kind = all[0]?.outcome.kind;
        const other = all.findIndex((stretch) => stretch.outcome.kind !== kind);
        expect(until(rule, subject, asked)).toBe(other === -1 ? null : all[other - 1]?.through);
      }),
      runs(400),
    );
  });
});

describe('the first day that a shift carries to another', () => {
  it('reaches it, and the day before does not', () => {
    fc.assert(
      fc.property(shift, someDay, (moved, reached) => {
        const first = firstReaching(moved, reached);
        expect(moved(first) >= reached).toBe(true);
        expect(moved(addDays(first, -1)) < reached).toBe(true);
      }),
      runs(500),
    );
  });
});
