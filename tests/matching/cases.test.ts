import { describe, expect, it } from 'vitest';
import type { ActivityOffer } from '../../src/matching/activity-offer.js';
import type { ParticipantProfile } from '../../src/matching/participant-profile.js';
import { rank } from '../../src/matching/rank.js';
import { score, type ScoredOffer, type ExcludedOffer } from '../../src/matching/score.js';
import { whyNot, type WhyNot } from '../../src/matching/why-not.js';
import { parseActivityOffer, parseParticipantProfile } from '../../src/boundary/parse.js';
import pairs from '../cases/matching.json' with { type: 'json' };
import { rowsIn } from '../support/cases.js';

const { usual } = pairs;

interface Expected {
  readonly excluded?: readonly string[];
  readonly have?: readonly string[];
  readonly need?: readonly string[];
  readonly flags?: readonly string[];
}

/** The usual record with what a case changes in it. */
function changed(usually: object, changes: unknown = {}): object {
  const { unanswered = [], ...answers } = changes as { readonly unanswered?: readonly string[] };
  const kept = Object.entries(usually).filter(([field]) => !unanswered.includes(field));
  return { ...Object.fromEntries(kept), ...answers };
}

/** Cases are read by the parsers, so that a mistyped field fails rather than being a fact that nobody has answered. */
function profileIn(changes: unknown): ParticipantProfile {
  const read = parseParticipantProfile({ participant: 'participant', ...changed(usual.profile, changes) });
  if (read.isErr()) throw new Error(JSON.stringify(read.error.faults));
  return read.value;
}

function offerIn(changes: unknown): ActivityOffer {
  const read = parseActivityOffer(changed(usual.offer, changes));
  if (read.isErr()) throw new Error(JSON.stringify(read.error.faults));
  return read.value;
}

function shown(of: ScoredOffer | ExcludedOffer) {
  const flags = of.flags.map(({ code }) => code);
  if (of.kind === 'excluded') {
    const [{ have, need }] = of.because;
    return { excluded: of.because.map(({ code, because }) => `${code} ${because}`), have, need, flags };
  }
  const points = Object.fromEntries(of.contributions.map(({ criterion, points }) => [criterion, points]));
  const { low, high, confidence } = of;
  return { score: of.score, low, high, confidence, points, flags };
}

describe('one participant and one offer', () => {
  it.each(rowsIn('matching.json').map((row) => [row.name, row] as const))('%s', (_, { profile, offer, expect: e }) => {
    const expected = e as Expected;
    const found = shown(score(profileIn(profile), offerIn(offer)));
    expect({ have: found.have, need: found.need, ...found }).toMatchObject(expected);
    if (expected.flags === undefined) expect(found.flags).toEqual([]);
  });
});

function told(why: WhyNot | undefined) {
  if (why === undefined || why.kind === 'excluded') return why && { kind: why.kind };
  return {
    kind: why.kind,
    than: why.than,
    ...(why.kind === 'lower' && { behind: why.behind }),
    differences: why.differences.map(({ criterion, points }) => `${criterion} ${points}`),
    couldTurn: why.couldTurn.map(({ of, field }) => `${of} ${field}`),
  };
}

describe('one participant and several offers', () => {
  it.each(rowsIn('matching-rankings.json').map((row) => [row.name, row] as const))('%s', (_, row) => {
    const ranking = rank(profileIn(row.profile), (row.offers as readonly unknown[]).map(offerIn));
    expect(ranking.ranked.map(({ place, offer, score }) => `${place} ${offer} ${score}`)).toEqual(row.ranked);
    expect(ranking.excluded.map(({ offer, because: [{ code }] }) => `${offer} ${code}`)).toEqual(row.excluded);
    for (const [offer, why] of Object.entries(row.whyNot as object)) expect(told(whyNot(ranking, offer))).toEqual(why);
  });
});
