import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Person } from '../../src/facts/person.js';
import { assess } from '../../src/kernel/assess.js';
import { on } from '../../src/kernel/asked.js';
import { type Day, day } from '../../src/kernel/day.js';
import { evaluate } from '../../src/kernel/evaluate.js';
import { nodesOf } from '../../src/kernel/proof.js';
import { holds } from '../../src/kernel/holds.js';
import { planSchablonersattning, type Plan } from '../../src/reimbursement/schablonersattning/plan.js';
import { firstReception } from '../../src/rights/first-reception.js';
import { norms } from '../../src/rights/norms.js';
import { programmeNorms } from '../../src/rights/programme-norms.js';
import {
  allPolicies,
  arbitraryPerson,
  programmePerson,
  receivedPerson,
  reunitedPerson,
  someDay,
  somePolicies,
} from '../support/arbitrary-person.js';
import { answered, isCourse, valueAt, withAnswer } from '../support/random-rules.js';
import { runs } from '../support/runs.js';
import { blurredFact } from '../support/less-known.js';

const all = [...Object.values(norms), ...Object.values(programmeNorms)];
const anybody = fc.oneof(arbitraryPerson(), reunitedPerson(), programmePerson());

vi.setConfig({ testTimeout: 60_000 });

/** A few facts of a person, spread over the record from a place of chance: all of them at each run would take minutes. */
function someFacts(person: Person, start: number, most = 8): ReturnType<typeof answered> {
  const places = answered(person).filter(([field]) => field !== 'id');
  const step = Math.max(1, Math.ceil(places.length / most));
  return places.filter((_, index) => (index + start) % step === 0);
}

describe('every norm', () => {
  it.each(all)(
    '$key: forgetting any fact never turns an answer into its opposite, nor settles an open one',
    ({ rule }) => {
      fc.assert(
        fc.property(anybody, someDay, somePolicies, fc.nat(), (person, day, policies, start) => {
          const asked = on(day, { policies });
          const before = holds(rule, person, asked);
          for (const place of someFacts(person, start)) {
            expect(['unknown', before], place.join('.')).toContain(
              holds(rule, withAnswer(person, place, undefined), asked),
            );
          }
        }),
        runs(60),
      );
    },
  );

  it.each(all)('$key: knowing a day only by its bounds, or a course for less time, does the same', ({ rule }) => {
    fc.assert(
      fc.property(
        arbitraryPerson(),
        someDay,
        somePolicies,
        fc.nat(900),
        someDay,
        (person, day, policies, days, range) => {
          const asked = on(day, { policies });
          const before = holds(rule, person, asked);
          for (const place of answered(person)) {
            const less = blurredFact(place, valueAt(person, place), days, range);
            if (less === undefined) continue;
            expect(['unknown', before], place.join('.')).toContain(holds(rule, withAnswer(person, place, less), asked));
          }
        },
      ),
      runs(60),
    );
  });

  it.each(all)('$key: the answer without its proof is the answer with it', ({ rule }) => {
    fc.assert(
      fc.property(arbitraryPerson(), someDay, somePolicies, (person, day, policies) => {
        const asked = on(day, { policies });
        expect(holds(rule, person, asked)).toBe(evaluate(rule, person, asked).truth);
      }),
      runs(150),
    );
  });

  it.each(all)('$key: a complete record under chosen readings leaves only the law open', ({ rule }) => {
    fc.assert(
      fc.property(arbitraryPerson({ complete: true }), someDay, allPolicies, (person, day, policies) => {
        const proof = evaluate(rule, person, on(day, { policies }));
        // A registration that has not come by the end of its course is some day after it.
        const open = nodesOf(proof).flatMap((node) => node.open.map(({ kind }) => kind));
        if (proof.truth === 'unknown')
          expect(open.filter((kind) => kind === 'missing-fact' || kind === 'open-reading')).toEqual([]);
      }),
      runs(100),
    );
  });
});

describe('what an open answer asks for', () => {
  it.each(all)('$key: a reading only when nothing else is open, and no part of what is itself unanswered', (norm) => {
    fc.assert(
      fc.property(anybody, someDay, somePolicies, (person, day, policies) => {
        const answer = assess(norm, person, on(day, { policies }));
        if (answer.kind !== 'undetermined') return;
        const kinds = new Set(answer.because.map(({ kind }) => kind));
        if (kinds.has('open-reading')) expect([...kinds]).toEqual(['open-reading']);
        const paths = answer.because.flatMap((open) => (open.kind === 'missing-fact' ? [open.path] : []));
        for (const path of paths)
          expect(
            paths.filter((other) => other.startsWith(`${path}.`) || other.startsWith(`${path}[`)),
            path,
          ).toEqual([]);
      }),
      runs(80),
    );
  });
});

describe('the first reception', () => {
  const told = (person: Person, day: Day, policies: Readonly<Record<string, string>>) => {
    const found = firstReception(person, on(day, { policies }));
    if (found.kind !== 'received') return found.kind;
    return `${found.by} ${found.on} ${found.kommun}`;
  };

  it('forgetting or blurring any fact leaves the day as it was, or open', () => {
    fc.assert(
      fc.property(
        arbitraryPerson(),
        someDay,
        somePolicies,
        fc.nat(900),
        someDay,
        fc.nat(),
        (person, day, policies, days, range, start) => {
          const before = told(person, day, policies);
          for (const place of someFacts(person, start, 12)) {
            const value = valueAt(person, place);
            for (const less of [undefined, blurredFact(place, value, days, range)]) {
              if (less === undefined && isCourse(value) && place.length > 1) continue;
              const after = told(withAnswer(person, place, less), day, policies);
              expect(['undetermined', before], place.join('.')).toContain(after);
            }
          }
        },
      ),
      runs(150),
    );
  });
});

describe('the ledger', () => {
  const byPart = (plan: Plan) =>
    new Map(plan.kind === 'planned' ? plan.ledger.dues.map((due) => [due.part, due] as const) : []);

  const ways = [
    { who: 'received persons', person: receivedPerson(), times: 50 },
    { who: 'arbitrary persons', person: arbitraryPerson(), times: 30 },
  ];

  it.each(ways)(
    '$who: forgetting any fact never turns a gate round and never changes a settled amount',
    ({ person, times }) => {
      fc.assert(
        fc.property(person, fc.nat(), somePolicies, (one, pick, policies) => {
          const asked = on(day('2028-12-31'), { policies });
          const places = answered(one).filter(([field]) => field !== 'id');
          const place = places[pick % Math.max(places.length, 1)];
          if (place === undefined) return;
          const before = byPart(planSchablonersattning(one, asked));
          const after = byPart(planSchablonersattning(withAnswer(one, place, undefined), asked));
          for (const [part, due] of after) {
            const was = before.get(part);
            const at = `${place.join('.')} ${part}`;
            // A payment that only forgetting brings up is one whose move has become open.
            expect(was === undefined && due.gate.kind === 'met', at).toBe(false);
            if (was === undefined) continue;
            expect(['undetermined', was.gate.kind], at).toContain(due.gate.kind);
            expect([null, was.amount], at).toContain(due.amount);
            if (due.amount === null && was.amount !== null) expect(due.possibleAmounts, at).toContain(was.amount);
            expect([null, was.recipient], at).toContain(due.recipient);
            expect(due.dueOn, at).toBe(was.dueOn);
          }
        }),
        runs(times),
      );
    },
  );
});
