import { expect, it } from 'vitest';
import { softCriteria } from '../../src/matching/soft-criteria.js';
import { rank } from '../../src/matching/rank.js';
import { normaliseWeights, standardWeights } from '../../src/matching/weights.js';
import { whyNot } from '../../src/matching/why-not.js';

it.each([
  [{}, { wish: 250, interest: 250, language: 250, schedule: 250 }],
  [
    { wish: 1, interest: 1, language: 1, schedule: 0 },
    { wish: 333, interest: 334, language: 333, schedule: 0 },
  ],
  [
    { wish: 2, interest: 2, language: 1, schedule: 1 },
    { wish: 333, interest: 333, language: 167, schedule: 167 },
  ],
  [
    { wish: 7, interest: 0, language: 0, schedule: 0 },
    { wish: 1000, interest: 0, language: 0, schedule: 0 },
  ],
  // 3 of 7: 428 4/7; 1 of 7: 142 6/7 twice, 2 of 7: 285 5/7: three thousandths go to 6/7, 6/7 and 5/7.
  [
    { wish: 3, interest: 1, language: 1, schedule: 2 },
    { wish: 428, interest: 143, language: 143, schedule: 286 },
  ],
])('4.3: %j weigh %j, by largest remainder', (raw, expected) => {
  expect(normaliseWeights(raw)).toEqual({ ok: true, weights: expected });
});

it('what is left out keeps the library’s weight', () => {
  expect(normaliseWeights({ wish: 0 })).toEqual(normaliseWeights({ wish: 0, interest: 1, language: 1, schedule: 1 }));
  expect(normaliseWeights({ wish: undefined })).toEqual({ ok: true, weights: standardWeights });
});

it.each([[-1], [0.5], [NaN], [Infinity], [1_000_001]])('refuses a weight of %d', (weight) => {
  expect(normaliseWeights({ language: weight })).toEqual({ ok: false, code: 'NOT_A_WEIGHT', criteria: ['language'] });
});

it('refuses weights that are all nothing, and takes the heaviest', () => {
  const nothing = { wish: 0, interest: 0, language: 0, schedule: 0 };
  expect(normaliseWeights(nothing)).toEqual({ ok: false, code: 'NOTHING_WEIGHS' });
  expect(normaliseWeights({ ...nothing, wish: 1_000_000 }).ok).toBe(true);
});

it('the library’s own weights and priors are inferred, and say from where', () => {
  for (const { source, prior, weight } of softCriteria)
    expect({ status: source.status, prior, weight }).toEqual({ status: 'inferred', prior: 500, weight: 1 });
});

it('4.6: what weighs nothing closes no gap, and is not asked about', () => {
  const weighing = normaliseWeights({ wish: 1, interest: 0, language: 0, schedule: 0 });
  if (!weighing.ok) throw new Error(weighing.code);
  const profile = { participant: 'p', agreesToProposals: true, wishes: [] };
  const why = whyNot(rank(profile, [{ offer: 'a' }, { offer: 'b' }], weighing), 'b');
  expect(why).toEqual({ kind: 'tied', offer: 'b', than: 'a', differences: [], couldTurn: [] });
});
