import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  amendment,
  asDay,
  createMottagande,
  lawTables,
  type NadActivity,
  nadRuleSets,
  normaliseWeights,
  on,
  programmeWindow,
  type utskrivning,
} from '../../src/index.js';
import { day } from '../../src/kernel/day.js';
import { casesIn } from '../support/cases.js';

const asked = day('2015-06-01');

const activity: NadActivity = {
  id: 'choir',
  participants: [
    { id: 'a', sessionsAttended: 5 },
    { id: 'b', sessionsAttended: 0 },
  ],
  leaders: 1,
  sessionsPlanned: 5,
  sessionsHeld: 5,
  qualityDecision: { approved: true, roles: ['case-officer', 'association-coordinator', 'regional-coordinator'] },
  plan: { effects: ['language'] },
  uses: ['material'],
};

describe("an installation's NAD claims", () => {
  const plan = nadRuleSets['nad-skane-2014'];

  it('pay by the rule set that is named, whoever has been present', () => {
    expect(createMottagande().claimNad(activity, asked, plan)).toMatchObject({ kind: 'payable', payableNow: '1500' });
  });

  it('follow the reading that the installation has chosen', () => {
    const enrolled = createMottagande({ policies: { nadParticipants: 'enrolled' } });
    expect(enrolled.claimNad(activity, asked, plan)).toMatchObject({ kind: 'payable', payableNow: '3000' });
  });

  it('follow the table that the installation has put in the place of ours', () => {
    const [entry] = lawTables.nadAmount2014.entries;
    if (entry === undefined) return expect.fail('the amount has no entry');
    const mine = { ...lawTables.nadAmount2014, entries: [{ ...entry, value: 1600 }] };
    const amended = createMottagande({ amend: [amendment(lawTables.nadAmount2014, mine)] });
    expect(amended.claimNad(activity, asked, plan)).toMatchObject({ payableNow: '1600' });
  });

  it('are refused where the funds do not suffice', () => {
    const { claimNad, parseNadActivity } = createMottagande();
    expect(claimNad(activity, asked, plan, { funds: '1499' as never })).toMatchObject({ kind: 'notPayable' });
    expect(parseNadActivity({ ...activity, leaders: -1 }).isErr()).toBe(true);
  });
});

describe("an installation's rankings", () => {
  const profile = { participant: 'p', agreesToProposals: true, wishes: ['garden'], needsChildcare: true };
  const offers = [{ offer: 'choir' }, { offer: 'garden' }, { offer: 'cycling', childcare: false }];

  it('put the best first and say why not the others', () => {
    const { rank, whyNot } = createMottagande();
    const ranking = rank(profile, offers);
    expect(ranking.ranked.map(({ offer, score }) => [offer, score])).toEqual([
      ['garden', 625],
      ['choir', 375],
    ]);
    expect(whyNot(ranking, 'choir')).toMatchObject({ kind: 'lower', behind: 250 });
    expect(whyNot(ranking, 'cycling')).toMatchObject({ kind: 'excluded', because: [{ code: 'CHILDCARE' }] });
  });

  it('weigh as the installation has decided once', () => {
    const weighing = normaliseWeights({ wish: 1, interest: 0, language: 0, schedule: 0 });
    if (!weighing.ok) return expect.fail(weighing.code);
    const { ranked } = createMottagande({ weights: weighing.weights }).rank(profile, offers);
    expect(ranked.map(({ score }) => score)).toEqual([1000, 0]);
  });

  it('are of what the parsers have read', () => {
    const { parseParticipantProfile, parseActivityOffer } = createMottagande();
    expect(parseParticipantProfile(profile)._unsafeUnwrap()).toEqual(profile);
    expect(parseActivityOffer({ offer: 'choir' })._unsafeUnwrap()).toEqual({ offer: 'choir' });
    expect(parseActivityOffer({ offers: 'choir' }).isErr()).toBe(true);
  });
});

describe("an installation's window of etableringsprogrammet", () => {
  it.each(casesIn<unknown>('programme-window.json'))(
    'is that of its readings: $name',
    ({ person, asked: question }) => {
      const policies = question.policies;
      const window = createMottagande({ policies }).programmeWindow(person, question.clock.facts);
      expect(window).toEqual(programmeWindow(person, on(question.clock.facts, { policies })));
    },
  );

  it('goes with norms that the installation can ask', () => {
    const { programmeNorms, assess } = createMottagande();
    expectTypeOf(programmeNorms.utskrivning).toEqualTypeOf<typeof utskrivning>();
    const none = { id: 'p', placements: [] };
    expect(assess(programmeNorms.utskrivning, none, asDay('2026-04-20') ?? asked).kind).toBe('ineligible');
  });
});
