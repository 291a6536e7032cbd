import { describe, expect, it } from 'vitest';
import { parseActivityOffer, parseParticipantProfile, parsePerson } from '../../src/boundary/parse.js';
import type { RefusalCode } from '../../src/boundary/refusal.js';
import { refusalText } from '../../src/boundary/text.js';
import { faultsOf, told } from './refused.js';

const slot = { weekday: 'monday', from: '17:00', to: '19:00' };
const profile = {
  participant: 'p-1',
  agreesToProposals: true,
  languages: ['ti', 'sv'],
  times: [slot],
  interests: ['fotboll'],
  wishes: ['choir'],
  declined: [],
  needsChildcare: false,
  needsStepFreeAccess: false,
};
const offer = {
  offer: 'choir',
  languages: [],
  times: [slot],
  interests: ['körsång'],
  childcare: true,
  stepFreeAccess: true,
};

const protectedNames = [
  'sex',
  'gender',
  'kön',
  'age',
  'birth',
  'dateOfBirth',
  'birth_date',
  'födelsedatum',
  'personnummer',
  'personNummer',
  'hud_färg',
  'citizenship',
  'citizenships',
  'medborgarskap',
  'nationality',
  'countryOfBirth',
  'födelseland',
  'ethnicity',
  'ethnicOrigin',
  'religion',
  'religiousBelief',
  'sexualOrientation',
  'sexuell-läggning',
  'health',
  'healthNeeds',
  'hälsa',
  'diagnosis',
  'DISABILITY',
  'funktionsnedsättning',
  'ground',
  'permitGround',
  'permits',
  'uppehållstillstånd',
  'asylum',
  'womenOnly',
  'minAge',
];

describe('a profile and an offer', () => {
  it('are read whole, and nothing but the id must be answered', () => {
    expect(parseParticipantProfile(profile)._unsafeUnwrap()).toEqual(profile);
    expect(parseActivityOffer(offer)._unsafeUnwrap()).toEqual(offer);
    expect(parseParticipantProfile({ participant: 'p' })._unsafeUnwrap()).toEqual({ participant: 'p' });
    expect(parseActivityOffer({ offer: 'o' })._unsafeUnwrap()).toEqual({ offer: 'o' });
    expect([told(parseParticipantProfile({})), told(parseActivityOffer({}))]).toEqual([
      ['participant: missing'],
      ['offer: missing'],
    ]);
  });

  it('4.7: a field named after a protected attribute or the legal standing is refused as such, wherever it stands', () => {
    for (const name of protectedNames) {
      const fields = { [name]: 'a value' };
      const refused = [
        parseParticipantProfile({ ...profile, ...fields }),
        parseParticipantProfile({ ...profile, times: [{ ...slot, ...fields }] }),
        parseActivityOffer({ ...offer, ...fields }),
      ];
      for (const one of refused) {
        expect(faultsOf(one).map(({ code }) => code)).toEqual(['protected-attribute']);
        if (one.isErr()) expect(refusalText(one.error, 'en')).not.toContain('a value');
      }
    }
  });

  it.each(['name', 'wish', 'language', 'place', 'distance', 'agreesToProposal', 'message', 'consent', 'status'])(
    'a field called %s is merely unknown',
    (name) => {
      expect(told(parseParticipantProfile({ ...profile, [name]: 1 }))).toEqual([`${name}: unknown-key`]);
    },
  );

  it('a misspelt field is still suggested', () => {
    const [misspelt] = faultsOf(parseParticipantProfile({ ...profile, interest: [] }));
    expect(misspelt?.text.en).toContain('Did you mean “interests”?');
  });

  it('the legal record keeps its own answer to an unknown field', () => {
    expect(told(parsePerson({ id: 'p', religion: 1 }))).toEqual(['religion: unknown-key']);
  });

  it('a legal record is refused as a profile, its protected fields as such', () => {
    const person = { id: 'p', birth: '1990-05-05', citizenships: [], permits: [], stays: [] };
    expect(told(parseParticipantProfile(person))).toEqual([
      'birth: protected-attribute',
      'citizenships: protected-attribute',
      'id: unknown-key',
      'participant: missing',
      'permits: protected-attribute',
      'stays: unknown-key',
    ]);
  });
});

type MatchingCode = Extract<
  RefusalCode,
  'protected-attribute' | 'not-a-language' | 'not-a-tag' | 'not-a-time' | 'slot-without-time'
>;

/** For each code, the least that gives it and where. */
const examples = {
  'protected-attribute': [{ sex: null }, 'sex'],
  'not-a-language': [{ languages: ['sv', 'svenska'] }, 'languages[1]'],
  'not-a-tag': [{ interests: ['Fotboll'] }, 'interests[0]'],
  'not-a-time': [{ times: [{ ...slot, from: '7:00' }] }, 'times[0].from'],
  'slot-without-time': [{ times: [slot, { ...slot, to: '17:00' }] }, 'times[1].to'],
} satisfies Record<MatchingCode, readonly [answers: object, path: string]>;

it.each(Object.entries(examples))('%s is told, and told alone', (code, [answers, path]) => {
  expect(told(parseParticipantProfile({ participant: 'p', ...answers }))).toEqual([`${path}: ${code}`]);
});

it.each([
  [{ participant: '19900505-1234' }, 'participant: identity-number'],
  [{ wishes: ['19900505-1234'] }, 'wishes[0]: identity-number'],
  [{ interests: [''] }, 'interests[0]: empty'],
  [{ times: [{ ...slot, weekday: 'måndag' }] }, 'times[0].weekday: unknown-value'],
  [{ times: [{ ...slot, to: '16:59' }] }, 'times[0].to: slot-without-time'],
  [{ languages: null }, 'languages: wrong-type'],
  [{ needsChildcare: 'no' }, 'needsChildcare: wrong-type'],
  [{ agreesToProposals: 1 }, 'agreesToProposals: wrong-type'],
])('%j is refused as %s', (answers, fault) => {
  expect(told(parseParticipantProfile({ ...profile, ...answers }))).toContain(fault);
});
