import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { movedTo } from '../../src/kernel/asked.js';
import type { Day } from '../../src/kernel/day.js';
import { evaluate } from '../../src/kernel/evaluate.js';
import { nodesOf, turnsOf } from '../../src/kernel/proof.js';
import type { Turnable } from '../../src/kernel/rule.js';
import type { Truth } from '../../src/kernel/truth.js';
import { type Change, type Need, type Scope, whatWouldChange } from '../../src/kernel/what-would-change.js';
import { type Case, someCase } from '../support/random-rules.js';
import { runs } from '../support/runs.js';

vi.setConfig({ testTimeout: 60_000 });

type Claim = Pick<Need, 'at' | 'by' | 'to'>;

const scope = fc.constantFrom<Scope>('procedure', 'analysis');
const allowed: Readonly<Record<Scope, readonly Turnable[]>> = {
  procedure: ['time', 'document', 'procedure'],
  analysis: ['time', 'document', 'procedure', 'circumstance'],
};

/** The proof on a day with some claims as they would have to be, and others held as they are. */
function proofOn({ rule, subject, asked }: Case, on: Day, needs: readonly Claim[], held: ReadonlyMap<string, Truth>) {
  const assumed = new Map([...held, ...needs.map(({ at, to }) => [at, to] as const)]);
  return evaluate(rule, subject, movedTo(asked, on), assumed);
}

const nothing: ReadonlyMap<string, Truth> = new Map();

/** A claim of the set can be left out when the answer is yes on the day with that claim as it is today. */
function canBeLeftOut(one: Case, on: Day, needs: readonly Claim[], left: Claim): boolean {
  const today = nodesOf(evaluate(one.rule, one.subject, one.asked)).find(({ at }) => at === left.at);
  const rest = needs.filter((need) => need !== left);
  return proofOn(one, on, rest, new Map([[left.at, today?.truth ?? 'unknown']])).truth === 'yes';
}

/** On the day, with nothing assumed that only time brings: the answer is yes and every awaited claim has come by itself. */
function comesTrue(one: Case, on: Day, needs: readonly Claim[]): boolean {
  const proof = proofOn(
    one,
    on,
    needs.filter(({ by }) => by !== 'time'),
    nothing,
  );
  const awaited = needs.filter(({ by }) => by === 'time');
  const nodes = nodesOf(proof);
  return proof.truth === 'yes' && awaited.every(({ at, to }) => nodes.some((of) => of.at === at && of.truth === to));
}

describe('what would change an answer', () => {
  it('is nothing when the answer is yes', () => {
    fc.assert(
      fc.property(someCase(), scope, ({ rule, subject, asked }, within) => {
        fc.pre(evaluate(rule, subject, asked).truth === 'yes');
        expect(whatWouldChange(rule, subject, asked, within)).toEqual([]);
      }),
      runs(300),
    );
  });

  it('makes it yes on the day named, with the claims as they would be and the awaited ones by themselves', () => {
    fc.assert(
      fc.property(someCase(), scope, (one, within) => {
        for (const { on, needs } of whatWouldChange(one.rule, one.subject, one.asked, within)) {
          expect(proofOn(one, on, needs, nothing).truth).toBe('yes');
          expect(comesTrue(one, on, needs)).toBe(true);
          const waits = needs.some(({ by }) => by === 'time');
          expect(waits ? on > one.asked.clock.facts : on === one.asked.clock.facts).toBe(true);
        }
      }),
      runs(600),
    );
  });

  it('is at most three claims, none of which could be left out on that day, and no set contains another', () => {
    fc.assert(
      fc.property(someCase(), scope, (one, within) => {
        const changes = whatWouldChange(one.rule, one.subject, one.asked, within);
        for (const { on, needs } of changes) {
          expect(needs.length).toBeGreaterThan(0);
          expect(needs.length).toBeLessThanOrEqual(3);
          expect(needs.filter((left) => canBeLeftOut(one, on, needs, left))).toEqual([]);
        }
        const places = changes.map(({ needs }) => new Set(needs.map(({ at }) => at)));
        expect(places.some((a) => places.some((b) => a !== b && [...a].every((at) => b.has(at))))).toBe(false);
      }),
      runs(600),
    );
  });

  it('suggests nothing of a life unless asked for analysis, and never what cannot change', () => {
    fc.assert(
      fc.property(someCase(), ({ rule, subject, asked }) => {
        const ways = (changes: readonly Change[]) => changes.flatMap(({ needs }) => needs.map(({ by }) => by));
        expect(ways(whatWouldChange(rule, subject, asked))).not.toContain('circumstance');
        expect(whatWouldChange(rule, subject, asked)).toEqual(whatWouldChange(rule, subject, asked, 'procedure'));
        expect(ways(whatWouldChange(rule, subject, asked, 'analysis'))).not.toContain('fixed');
      }),
      runs(300),
    );
  });

  it('misses no set: trying every three claims of the rule by hand finds no other', () => {
    fc.assert(
      fc.property(someCase(), scope, (one, within) => {
        const { rule, subject, asked } = one;
        const proof = evaluate(rule, subject, asked);
        fc.pre(proof.truth !== 'yes');
        const leaves = nodesOf(proof).filter(({ parts, claim }) => parts.length === 0 && claim.turnable !== null);
        fc.pre(leaves.length <= 9);
        const claims = leaves.flatMap((leaf) =>
          (['yes', 'no'] as const)
            .filter((to) => to !== leaf.truth)
            .map((to) => ({ at: leaf.at, by: leaf.claim.turnable as Turnable, to, turns: turnsOf(leaf) })),
        );
        const free = claims.filter(({ by }) => allowed[within].includes(by));
        const found = whatWouldChange(rule, subject, asked, within);
        for (const set of setsOf(free)) {
          if (proofOn(one, asked.clock.facts, set, nothing).truth !== 'yes') continue;
          const timed = set.filter(({ by }) => by === 'time');
          const days = timed.flatMap(({ turns }) => turns).toSorted();
          const candidates = timed.length === 0 ? [asked.clock.facts] : days.filter((on) => on > asked.clock.facts);
          const first = candidates.find((on) => comesTrue(one, on, set));
          if (first === undefined || set.some((left) => canBeLeftOut(one, first, set, left))) continue;
          const within = found.some(({ needs }) =>
            needs.every(({ at, to }) => set.some((of) => of.at === at && of.to === to)),
          );
          expect(within, JSON.stringify(set)).toBe(true);
        }
      }),
      runs(400),
    );
  });
});

function setsOf<T extends { readonly at: string }>(of: readonly T[]): readonly (readonly T[])[] {
  const sets = (size: number, rest: readonly T[]): readonly (readonly T[])[] =>
    size === 0
      ? [[]]
      : rest.flatMap((one, index) => sets(size - 1, rest.slice(index + 1)).map((others) => [one, ...others]));
  return [1, 2, 3]
    .flatMap((size) => sets(size, of))
    .filter((set) => new Set(set.map(({ at }) => at)).size === set.length);
}
