import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { assess } from '../../src/kernel/assess.js';
import { evaluate } from '../../src/kernel/evaluate.js';
import { explain, motivate, noticeInWords, openInWords } from '../../src/kernel/explain.js';
import { norm } from '../../src/kernel/norm.js';
import { decisiveLeaves, nodesOf } from '../../src/kernel/proof.js';
import type { Rule } from '../../src/kernel/rule.js';
import { joinedTruth } from '../../src/kernel/evaluate.js';
import type { Locale } from '../../src/kernel/text.js';
import { answered, isCourse, valueAt, withAnswer } from '../../src/testing/answers.js';
import { tablesOf } from '../../src/testing/edges.js';
import { plainProof, repeatable } from '../../src/testing/rule-laws/answer.js';
import { obeys } from '../support/laws.js';
import { someCase } from '../support/random-rules.js';
import { runs } from '../support/runs.js';
import { someSource, type Subject, text } from '../support/synthetic.js';

vi.setConfig({ testTimeout: 60_000 });

const asNorm = (rule: Rule<Subject>) =>
  norm({
    key: 'made-up',
    title: text('made-up'),
    nature: 'entitlement',
    decidedBy: text('nobody'),
    appeal: { possible: false, because: text('made up'), source: someSource },
    source: someSource,
    rule,
  });

const locale = fc.constantFrom<Locale>('sv', 'en');

describe('a proof', () => {
  it.each([repeatable, plainProof])('$name.en', (law) => {
    obeys(law, 400);
  });

  it('has a place of its own for every node, and a truth that follows from its parts', () => {
    fc.assert(
      fc.property(someCase(), ({ rule, subject, asked }) => {
        const nodes = nodesOf(evaluate(rule, subject, asked));
        expect(new Set(nodes.map(({ at }) => at)).size).toBe(nodes.length);
        for (const node of nodes.filter(({ parts }) => parts.length > 0)) {
          expect(node.truth).toBe(joinedTruth(node.claim, node.parts));
          expect(node.parts.every(({ at }) => at.startsWith(`${node.at}/`))).toBe(true);
        }
      }),
      runs(400),
    );
  });

  it('names as decisive only leaves that settle it: with them alone unknown, the answer is not settled', () => {
    fc.assert(
      fc.property(someCase(), ({ rule, subject, asked }) => {
        const proof = evaluate(rule, subject, asked);
        const decisive = decisiveLeaves(proof);
        expect(decisive.length).toBeGreaterThan(0);
        expect(decisive.every(({ open }) => open.length > 0 === (proof.truth === 'unknown'))).toBe(true);
        fc.pre(
          proof.truth !== 'unknown' &&
            decisive.every(({ claim, parts }) => claim.node === 'condition' && parts.length === 0),
        );
        const without = new Map(decisive.map(({ at }) => [at, 'unknown' as const]));
        expect(evaluate(rule, subject, asked, without).truth).toBe('unknown');
      }),
      runs(600),
    );
  });
});

describe('an explanation', () => {
  const secret = 'kryptonit-och-nougat';

  /** Every text of the record, wherever it stands, as something that can be found again. */
  function marked(subject: Subject): Subject {
    return answered(subject).reduce<Subject>((sofar, place) => {
      const value = valueAt(sofar, place);
      if (isCourse(value)) {
        const stretches = value.stretches.map((stretch) => ({ ...stretch, value: stretch.value && secret }));
        return withAnswer(sofar, place, { ...value, stretches });
      }
      return place.at(-1) === 'note' && typeof value === 'string' ? withAnswer(sofar, place, secret) : sofar;
    }, subject);
  }

  it('names no text of the record, nor does a notice or an open point', () => {
    fc.assert(
      fc.property(someCase(), locale, ({ rule, subject, asked }, language) => {
        const answer = assess(asNorm(rule), marked(subject), asked);
        const open = nodesOf(answer.proof).flatMap((node) => node.open);
        const said = [
          explain(asNorm(rule), answer, language),
          ...motivate(answer, { locale: language }),
          ...answer.notices.map((notice) => noticeInWords(notice, language)),
          ...open.map((one) => openInWords(one, language)),
          JSON.stringify(answer.notices),
          JSON.stringify(open),
        ];
        expect(said.filter((words) => words.includes(secret))).toEqual([]);
      }),
      runs(600),
    );
  });

  it('names no day but the one asked about and days of the law’s last check, for every other may come from the record', () => {
    fc.assert(
      fc.property(someCase(), locale, ({ rule, subject, asked }, language) => {
        const answer = assess(asNorm(rule), subject, asked);
        const checks = [...tablesOf(rule)].map(({ verifiedThrough }) => verifiedThrough);
        const may: readonly string[] = [asked.clock.facts, ...checks];
        const said = explain(asNorm(rule), answer, language);
        expect((said.match(/\d{4}-\d{2}-\d{2}/g) ?? []).filter((on) => !may.includes(on))).toEqual([]);
      }),
      runs(600),
    );
  });

  it('never words an open answer as a refusal', () => {
    fc.assert(
      fc.property(someCase(), ({ rule, subject, asked }) => {
        const answer = assess(asNorm(rule), subject, asked);
        fc.pre(answer.kind === 'undetermined');
        expect(explain(asNorm(rule), answer, 'sv')).not.toMatch(/omfattas|: nej/);
        expect(explain(asNorm(rule), answer, 'en')).not.toMatch(/covered|: no\b/);
      }),
      runs(300),
    );
  });
});
