import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Asked } from '../../src/kernel/asked.js';
import { addDays, type Day, daysBetween } from '../../src/kernel/day.js';
import { evaluate } from '../../src/kernel/evaluate.js';
import { isBetween } from '../../src/kernel/fact.js';
import { holds } from '../../src/kernel/holds.js';
import type { Open } from '../../src/kernel/open.js';
import { outcome } from '../../src/kernel/outcome.js';
import type { Rule } from '../../src/kernel/rule.js';
import {
  answered,
  answerTo,
  askedDay,
  blurred,
  type Case,
  isCourse,
  keysOf,
  someCase,
  someDay,
  valueAt,
  withAnswer,
} from '../support/random-rules.js';
import { runs } from '../support/runs.js';
import type { Subject } from '../support/synthetic.js';

vi.setConfig({ testTimeout: 60_000 });

const truthOf = ({ rule, subject, asked }: Case) => evaluate(rule, subject, asked).truth;

describe('knowing less', () => {
  it('never turns an answer into its opposite, and never settles an open one, whichever fact is forgotten', () => {
    fc.assert(
      fc.property(someCase(), (one) => {
        const before = truthOf(one);
        for (const place of answered(one.subject)) {
          const subject = withAnswer(one.subject, place, undefined);
          expect(valueAt(subject, place)).toBeUndefined();
          expect(['unknown', before], place.join('.')).toContain(truthOf({ ...one, subject }));
        }
      }),
      runs(600),
    );
  });

  it('does the same when a day becomes bounds, bounds widen, or a course covers less', () => {
    fc.assert(
      fc.property(someCase(), fc.nat(900), askedDay, (one, days, range) => {
        const before = truthOf(one);
        for (const place of answered(one.subject)) {
          const less = blurred(place.at(-1), valueAt(one.subject, place), days, range);
          if (less === undefined) continue;
          const subject = withAnswer(one.subject, place, less);
          expect(['unknown', before], place.join('.')).toContain(truthOf({ ...one, subject }));
        }
      }),
      runs(600),
    );
  });

  it('leaves nothing open where the record, the tables and the readings are complete', () => {
    fc.assert(
      fc.property(someCase({ complete: true }), (one) => {
        expect(truthOf(one)).not.toBe('unknown');
      }),
      runs(600),
    );
  });
});

describe('an uncertain day', () => {
  const withBirth = (subject: Subject, birth: Subject['birth']): Subject => ({ ...subject, birth });

  it('never settles what its two ends, or any day between them, disagree on', () => {
    fc.assert(
      fc.property(someCase(), someDay, fc.nat(900), fc.nat(900), (one, earliest, days, inner) => {
        const latest = addDays(earliest, days);
        const between = addDays(earliest, inner % (days + 1));
        const answer = truthOf({ ...one, subject: withBirth(one.subject, { earliest, latest }) });
        const [first, last, middle] = [earliest, latest, between].map((birth) =>
          truthOf({ ...one, subject: withBirth(one.subject, birth) }),
        );
        if (first !== last) expect(answer).toBe('unknown');
        if (answer !== 'unknown') expect([first, middle, last]).toEqual([answer, answer, answer]);
      }),
      runs(600),
    );
  });
});

describe('the answer without its proof', () => {
  it('is the answer with it', () => {
    fc.assert(
      fc.property(someCase(), ({ rule, subject, asked }) => {
        expect(holds(rule, subject, asked)).toBe(evaluate(rule, subject, asked).truth);
      }),
      runs(1000),
    );
  });
});

describe('what an undetermined answer waits for', () => {
  const openIn = (rule: Rule<Subject>, subject: Subject, asked: Asked): readonly Open[] => {
    const found = outcome(evaluate(rule, subject, asked));
    return found.kind === 'undetermined' ? found.because : [];
  };
  const factsIn = (rule: Rule<Subject>, subject: Subject, asked: Asked) =>
    openIn(rule, subject, asked).flatMap((open) =>
      open.kind === 'missing-fact' || open.kind === 'imprecise-fact' ? [open] : [],
    );

  it('is told once each, at a place in the record that really is silent', () => {
    fc.assert(
      fc.property(someCase(), ({ rule, subject, asked }) => {
        const because = openIn(rule, subject, asked);
        expect(because.length > 0).toBe(evaluate(rule, subject, asked).truth === 'unknown');
        const facts = factsIn(rule, subject, asked);
        expect(new Set(facts.map(({ kind, path }) => `${kind} ${path}`)).size).toBe(facts.length);
        for (const { kind, path } of facts) {
          const value = valueAt(subject, keysOf(path));
          if (kind === 'imprecise-fact') expect(isBetween(value), path).toBe(true);
          else expect(value === undefined || isCourse(value), path).toBe(true);
        }
      }),
      runs(600),
    );
  });

  it('settles the answer, whatever is answered, unless law or a reading is open', () => {
    fc.assert(
      fc.property(someCase(), fc.gen(), ({ rule, subject, asked }, draw) => {
        let known = subject;
        for (let round = 0; round < 20; round += 1) {
          const facts = factsIn(rule, known, asked);
          if (facts.length === 0) break;
          for (const { kind, path } of facts) {
            const place = keysOf(path);
            const value = valueAt(known, place);
            const answer =
              kind === 'imprecise-fact' && isBetween(value)
                ? dayWithin(value.earliest as Day, value.latest as Day, draw(fc.nat, 900))
                : draw(answerTo, String(place.at(-1)), { complete: isCourse(value) });
            known = withAnswer(known, place, answer);
          }
        }
        expect(factsIn(rule, known, asked)).toEqual([]);
      }),
      runs(400),
    );
  });

  const dayWithin = (earliest: Day, latest: Day, days: number) =>
    addDays(earliest, days % (daysBetween(earliest, latest) + 1));
});
