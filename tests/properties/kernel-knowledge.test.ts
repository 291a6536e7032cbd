import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Asked } from '../../src/kernel/asked.js';
import { addDays, type Day, daysBetween } from '../../src/kernel/day.js';
import { evaluate } from '../../src/kernel/evaluate.js';
import { isBetween } from '../../src/kernel/fact.js';
import type { Open } from '../../src/kernel/open.js';
import { outcome } from '../../src/kernel/outcome.js';
import type { Rule } from '../../src/kernel/rule.js';
import { blurring, forgetting, noDefault, uncertainDay } from '../../src/testing/rule-laws/knowledge.js';
import { withoutProof } from '../../src/testing/rule-laws/answer.js';
import { isCourse, keysOf, valueAt, withAnswer } from '../../src/testing/answers.js';
import { obeys } from '../support/laws.js';
import { answerTo, someCase } from '../support/random-rules.js';
import { runs } from '../support/runs.js';
import type { Subject } from '../support/synthetic.js';

vi.setConfig({ testTimeout: 60_000 });

describe('a rule of any shape', () => {
  it.each([forgetting, blurring, uncertainDay, noDefault, withoutProof])('$name.en', (law) => {
    obeys(law, 600);
  });

  it('leaves nothing open where the record, the tables and the readings are complete', () => {
    fc.assert(
      fc.property(someCase({ complete: true }), (one) => {
        expect(evaluate(one.rule, one.subject, one.asked).truth).not.toBe('unknown');
      }),
      runs(600),
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
