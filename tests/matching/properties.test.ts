import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityOffer } from '../../src/matching/activity-offer.js';
import { tryConstraint } from '../../src/matching/constraint.js';
import { hardConstraints } from '../../src/matching/hard-constraints.js';
import type { ParticipantProfile } from '../../src/matching/participant-profile.js';
import { unanswered } from '../../src/matching/question.js';
import { rank } from '../../src/matching/rank.js';
import { score, type ScoredOffer } from '../../src/matching/score.js';
import { scoreMatrix } from '../../src/matching/score-matrix.js';
import { softCriteria } from '../../src/matching/soft-criteria.js';
import { fitsWithin } from '../../src/matching/weekly-slot.js';
import { normaliseWeights, type Weights } from '../../src/matching/weights.js';
import { whyNot } from '../../src/matching/why-not.js';
import {
  someInterest,
  someLanguage,
  someOffer,
  someOffers,
  someProfile,
  someSlot,
  someWillingProfile,
} from '../support/arbitrary-match.js';
import { runs } from '../support/runs.js';

const someRawWeights = fc
  .record({ wish: fc.nat(9), interest: fc.nat(9), language: fc.nat(9), schedule: fc.nat(9) })
  .filter((weights) => Object.values(weights).some((weight) => weight > 0));

function weigh(weights: Readonly<Record<string, number>>): Weights {
  const weighing = normaliseWeights(weights);
  if (!weighing.ok) throw new Error(weighing.code);
  return weighing.weights;
}

const someWeights = someRawWeights.map(weigh);

/** Checks what a possible pair scores; an excluded pair has no score to check. */
function whenScored(
  profile: ParticipantProfile,
  offer: ActivityOffer,
  weights: Weights,
  check: (of: ScoredOffer) => void,
) {
  const outcome = score(profile, offer, { weights });
  if (outcome.kind === 'scored') check(outcome);
}

describe('a score', () => {
  it('P1, P8: is the sum of its contributions, and so are its ends, whole thousandths between 0 and 1000', () => {
    fc.assert(
      fc.property(someWillingProfile, someOffer, someWeights, (profile, offer, weights) => {
        whenScored(profile, offer, weights, ({ score: total, low, high, confidence, contributions }) => {
          for (const key of ['points', 'low', 'high'] as const) {
            const sum = contributions.reduce((before, one) => before + one[key], 0);
            expect(sum).toBe({ points: total, low, high }[key]);
          }
          expect(contributions.reduce((sum, { weight }) => sum + weight, 0)).toBe(1000);
          const known = contributions.filter(({ missing }) => missing.length === 0);
          expect(known.reduce((sum, { weight }) => sum + weight, 0)).toBe(confidence);
          for (const { value, points, weight } of contributions) {
            expect([value, points].every((one) => Number.isInteger(one) && one >= 0)).toBe(true);
            expect(value <= 1000 && points <= weight).toBe(true);
          }
          expect(0 <= low && low <= total && total <= high && high <= 1000).toBe(true);
          expect(low === high).toBe(contributions.every((one) => one.missing.length === 0 || one.high === 0));
        });
      }),
      runs(500),
    );
  });

  it('is the exact weighted mean to within half a thousandth for each criterion', () => {
    fc.assert(
      fc.property(someWillingProfile, someOffer, someWeights, (profile, offer, weights) => {
        whenScored(profile, offer, weights, ({ contributions, score: total }) => {
          const exact = contributions.reduce((sum, { value, weight }) => sum + BigInt(value) * BigInt(weight), 0n);
          const error = exact - 1000n * BigInt(total);
          expect(error < 0n ? -error : error).toBeLessThanOrEqual(500n * BigInt(contributions.length));
        });
      }),
      runs(300),
    );
  });

  it('4.3: an answer moves it only within the interval that was told, and never less is known after it', () => {
    fc.assert(
      fc.property(someWillingProfile, someWillingProfile, someOffer, someOffer, (profile, more, offer, told) => {
        const before = score(profile, offer);
        const answered = score({ ...more, ...profile }, { ...told, ...offer });
        if (before.kind !== 'scored' || answered.kind !== 'scored') return;
        expect(before.low <= answered.low && answered.high <= before.high).toBe(true);
        expect(answered.confidence).toBeGreaterThanOrEqual(before.confidence);
      }),
      runs(500),
    );
  });

  it('P7: an answer above the prior never lowers it, one below never raises it', () => {
    fc.assert(
      fc.property(someWillingProfile, someWillingProfile, someOffer, (profile, more, offer) => {
        const [before, after] = [score(profile, offer), score({ ...more, ...profile }, offer)];
        if (before.kind !== 'scored' || after.kind !== 'scored') return;
        after.contributions.forEach(({ value, points }, index) => {
          const prior = before.contributions[index];
          if (prior === undefined || prior.missing.length === 0) return;
          expect(value >= prior.value ? points >= prior.points : points <= prior.points).toBe(true);
        });
      }),
      runs(300),
    );
  });

  it('P4: one more thing in common never lowers it', () => {
    const answered = someWillingProfile.map((profile) => ({
      ...profile,
      interests: profile.interests ?? [],
      languages: profile.languages ?? [],
      times: profile.times ?? [],
    }));
    fc.assert(
      fc.property(answered, someOffer, someInterest, someLanguage, someSlot, (profile, offer, tag, language, slot) => {
        const richer: readonly (readonly [ParticipantProfile, ActivityOffer])[] = [
          [{ ...profile, languages: [...profile.languages, language] }, offer],
          [{ ...profile, times: [...profile.times, slot] }, offer],
          [profile, { ...offer, ...(offer.interests && { interests: [...offer.interests, tag] }) }],
          [
            profile,
            {
              ...offer,
              ...(offer.languages && offer.languages.length > 0 && { languages: [...offer.languages, language] }),
            },
          ],
        ];
        const before = score(profile, offer);
        if (before.kind === 'excluded') return;
        for (const [one, other] of richer) {
          const after = score(one, other);
          if (after.kind === 'excluded') throw new Error('more in common excluded a pair');
          after.contributions.forEach(({ points }, index) => {
            expect(points).toBeGreaterThanOrEqual(before.contributions[index]?.points ?? 0);
          });
        }
      }),
      runs(300),
    );
  });

  it('P4: moves with the place of a wish, first above second above none', () => {
    fc.assert(
      fc.property(someWillingProfile, someOffer, (profile, offer) => {
        const of = (wishes: readonly string[]) => score({ ...profile, wishes }, offer);
        const [first, second, none] = [of([offer.offer, 'other']), of(['other', offer.offer]), of(['other'])];
        if (first.kind !== 'scored' || second.kind !== 'scored' || none.kind !== 'scored') return;
        expect([first.score - second.score, second.score - none.score]).toEqual([125, 125]);
      }),
      runs(100),
    );
  });

  it('P10: swapping pseudonyms changes nothing', () => {
    fc.assert(
      fc.property(someProfile, fc.string(), someOffers, (profile, participant, offers) => {
        expect(rank({ ...profile, participant }, offers)).toEqual(rank(profile, offers));
      }),
      runs(200),
    );
  });

  it('repeating an entry of a list changes nothing', () => {
    const twice = <T extends object>(of: T) =>
      Object.fromEntries(
        Object.entries(of).map(([key, value]: [string, unknown]) => [
          key,
          Array.isArray(value) ? (value as unknown[]).flatMap((entry) => [entry, entry]) : value,
        ]),
      ) as T;
    const outcome = (...[profile, offer]: Parameters<typeof score>) => {
      const found = score(profile, offer);
      return found.kind === 'scored' ? found : found.because.map(({ code, because }) => `${code} ${because}`);
    };
    fc.assert(
      fc.property(someProfile, someOffer, (profile, offer) => {
        expect(outcome(twice(profile), twice(offer))).toEqual(outcome(profile, offer));
      }),
      runs(200),
    );
  });
});

describe('what nobody has answered', () => {
  const fieldsOf = (of: object) => Object.keys(of).filter((key) => key !== 'participant' && key !== 'offer');
  const without = <T extends object>(of: T, field: string) =>
    Object.fromEntries(Object.entries(of).filter(([key]) => key !== field)) as T;

  it('leaves a verdict as it was or opens it; it never turns a yes into a no or a no into a yes unflagged', () => {
    fc.assert(
      fc.property(someProfile, someOffer, (profile, offer) => {
        const forgotten: readonly (readonly [ParticipantProfile, ActivityOffer])[] = [
          ...fieldsOf(profile).map((field) => [without(profile, field), offer] as const),
          ...fieldsOf(offer).map((field) => [profile, without(offer, field)] as const),
        ];
        for (const constraint of hardConstraints) {
          const before = constraint.holds(profile, offer);
          for (const [less, lessOf] of forgotten) {
            const after = constraint.holds(less, lessOf);
            if (after !== undefined) expect(after).toBe(before);
          }
        }
        for (const { degree } of softCriteria) {
          const before = degree(profile, offer);
          for (const [less, lessOf] of forgotten) {
            const after = degree(less, lessOf);
            if (after !== undefined) expect(after).toEqual(before);
          }
        }
      }),
      runs(300),
    );
  });

  it('is asked for wherever something is open, and nowhere else; blocking and flagging follow the stated rule', () => {
    fc.assert(
      fc.property(someProfile, someOffer, (profile, offer) => {
        for (const constraint of hardConstraints) {
          const holds = constraint.holds(profile, offer);
          const verdict = tryConstraint(constraint, profile, offer);
          const missing = verdict.ok ? (verdict.flag?.missing ?? []) : verdict.missing;
          expect(missing.length > 0).toBe(holds === undefined);
          expect(verdict.ok).toBe(holds ?? constraint.unknown === 'allow-and-flag');
        }
        for (const { degree, reads } of softCriteria)
          if (degree(profile, offer) === undefined) expect(unanswered(reads, profile, offer)).not.toEqual([]);
      }),
      runs(300),
    );
  });

  it('a degree is a share of whole numbers between nothing and everything', () => {
    fc.assert(
      fc.property(someProfile, someOffer, (profile, offer) => {
        for (const { degree } of softCriteria) {
          const found = degree(profile, offer);
          if (found === undefined) continue;
          expect([found.part, found.of].every(Number.isSafeInteger)).toBe(true);
          expect(found.of >= 1 && found.part >= 0 && found.part <= found.of).toBe(true);
        }
      }),
      runs(300),
    );
  });
});

describe('weights', () => {
  it('P2: k times as heavy is the same', () => {
    fc.assert(
      fc.property(someRawWeights, fc.integer({ min: 1, max: 100_000 }), (raw, k) => {
        const heavier = Object.fromEntries(Object.entries(raw).map(([id, weight]) => [id, weight * k]));
        expect(weigh(heavier)).toEqual(weigh(raw));
      }),
      runs(200),
    );
  });

  it('P3: sum to 1000, each within a thousandth of its exact share; what weighs nothing gets nothing', () => {
    fc.assert(
      fc.property(someRawWeights, (raw) => {
        const total = Object.values(raw).reduce((sum, weight) => sum + weight, 0);
        const weights: Readonly<Record<string, number>> = weigh(raw);
        expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(1000);
        for (const [id, weight] of Object.entries(raw)) {
          expect(Math.abs((weights[id] ?? NaN) * total - weight * 1000)).toBeLessThan(total);
          if (weight === 0) expect(weights[id]).toBe(0);
        }
      }),
      runs(200),
    );
  });
});

describe('a ranking', () => {
  it('P5: does not depend on the order of the offers, even where an id is used twice', () => {
    const shuffled = fc
      .array(someOffer, { maxLength: 6 })
      .chain((offers) => fc.tuple(fc.constant(offers), fc.shuffledSubarray(offers, { minLength: offers.length })));
    fc.assert(
      fc.property(someProfile, shuffled, (profile, [offers, others]) => {
        expect(JSON.stringify(rank(profile, others))).toBe(JSON.stringify(rank(profile, offers)));
      }),
      runs(300),
    );
  });

  it('another offer changes nobody’s score, and no two offers’ order', () => {
    fc.assert(
      fc.property(someProfile, someOffers, someOffer, (profile, offers, { offer, ...rest }) => {
        const added = { ...rest, offer: `${offer}-another` };
        const [before, after] = [rank(profile, offers), rank(profile, [...offers, added])];
        const unplaced = (of: typeof before) =>
          of.ranked.filter((one) => one.offer !== added.offer).map(({ place, ...one }) => one);
        expect(unplaced(after)).toEqual(unplaced(before));
        expect(after.excluded.filter((one) => one.offer !== added.offer)).toEqual(before.excluded);
      }),
      runs(200),
    );
  });

  it('P21: holds every offer once, ranked by score or excluded with a reason, and is the scores of the matrix', () => {
    fc.assert(
      fc.property(someProfile, someOffers, someWeights, (profile, offers, weights) => {
        const { ranked, excluded } = rank(profile, offers, { weights });
        const ids = [...ranked, ...excluded].map(({ offer }) => offer);
        expect(ids.toSorted()).toEqual(offers.map(({ offer }) => offer).toSorted());
        for (const { because } of excluded) expect(because.length).toBeGreaterThan(0);
        ranked.forEach(({ place, score: points }, index) => {
          const better = ranked.filter((one) => one.score > points).length;
          expect(place).toBe(better + 1);
          expect(index).toBeGreaterThanOrEqual(better);
        });
        const matrix = scoreMatrix([profile], offers, { weights });
        const scores = new Map<string, number | null>(ranked.map((one) => [one.offer, one.score]));
        expect(matrix.scores).toEqual([offers.map(({ offer }) => scores.get(offer) ?? null)]);
        expect(matrix.offers).toEqual(offers.map(({ offer }) => offer));
        expect(matrix.participants).toEqual([profile.participant]);
      }),
      runs(200),
    );
  });

  it('4.6: explains every offer that is not the first, by differences that sum to the gap', () => {
    fc.assert(
      fc.property(someProfile, someOffers, someWeights, fc.nat(5), (profile, offers, weights, pick) => {
        const ranking = rank(profile, offers, { weights });
        const than = ranking.ranked[pick];
        ranking.ranked.forEach((one, index) => {
          const why = whyNot(ranking, one.offer, than?.offer);
          if (index <= (than === undefined ? 0 : pick)) {
            expect(why).toBeUndefined();
            return;
          }
          if (why === undefined || why.kind === 'excluded') throw new Error('a ranked offer is not explained');
          const better = than ?? ranking.ranked[0];
          const gap = (better?.score ?? 0) - one.score;
          expect(why.differences.reduce((sum, { points }) => sum + points, 0)).toBe(gap);
          expect(why.kind).toBe(gap === 0 ? 'tied' : 'lower');
          if (why.kind === 'lower') expect(why.behind).toBe(gap);
          expect(why.differences.every(({ points }) => points !== 0)).toBe(true);
          const known = one.confidence === 1000 && better?.confidence === 1000;
          if (known) expect(why.couldTurn).toEqual([]);
        });
        for (const one of ranking.excluded) expect(whyNot(ranking, one.offer)).toEqual(one);
        expect(whyNot(ranking, 'none of them')).toBeUndefined();
      }),
      runs(200),
    );
  });

  it('4.6: names every question whose answer could close the gap', () => {
    fc.assert(
      fc.property(someWillingProfile, someWillingProfile, someOffers, (profile, more, offers) => {
        const [before, after] = [rank(profile, offers), rank({ ...more, ...profile }, offers)];
        const placeAfter = (offer: string) => after.ranked.find((one) => one.offer === offer)?.score;
        for (const { offer } of before.ranked.slice(1)) {
          const why = whyNot(before, offer);
          if (why?.kind !== 'lower') continue;
          const [own, better] = [placeAfter(offer), placeAfter(why.than)];
          if (own !== undefined && better !== undefined && own >= better) expect(why.couldTurn).not.toEqual([]);
        }
      }),
      runs(300),
    );
  });
});

describe('free time', () => {
  it('covers a slot exactly when it covers every minute of it', () => {
    const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
    fc.assert(
      fc.property(someSlot, fc.array(someSlot, { maxLength: 6 }), (slot, free) => {
        const within = (minute: number) =>
          free.some(
            ({ weekday, from, to }) => weekday === slot.weekday && minutes(from) <= minute && minute < minutes(to),
          );
        const [from, to] = [minutes(slot.from), minutes(slot.to)];
        const every = Array.from({ length: to - from }, (_, index) => from + index).every(within);
        expect(fitsWithin(slot, free)).toBe(every);
      }),
      runs(500),
    );
  });
});
