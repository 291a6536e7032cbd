import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCase, parseDay, parsePerson, parsePolicies } from '../../src/boundary/parse.js';
import { refusalText } from '../../src/boundary/text.js';
import { policyCatalogue } from '../../src/policies/index.js';
import { runs } from '../support/runs.js';
import { anyCase, anyPerson, garbage, leavesOf, named, replaced } from './records.js';
import { faultsOf, told } from './refused.js';

describe('a valid record', () => {
  it('of a person comes back as it went in, nothing filled in and nothing lost', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const parsed = parsePerson(person);
        expect(told(parsed)).toEqual([]);
        expect(parsed._unsafeUnwrap()).toStrictEqual(person);
      }),
      runs(500),
    );
  });

  it('of a case comes back as it went in', () => {
    fc.assert(
      fc.property(anyCase, (of) => {
        const parsed = parseCase(of);
        expect(told(parsed)).toEqual([]);
        expect(parsed._unsafeUnwrap()).toStrictEqual(of);
      }),
      runs(200),
    );
  });

  it('is copied, so that what the caller changes later changes nothing', () => {
    const given = { id: 'p-1', permits: [{ ground: 'arbete' }] };
    const person = parsePerson(given)._unsafeUnwrap();
    given.permits.push({ ground: 'studier' });
    expect(person.permits).toHaveLength(1);
  });

  it('survives a journey through JSON', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const sent = JSON.parse(JSON.stringify(person)) as unknown;
        expect(parsePerson(sent)._unsafeUnwrap()).toEqual(person);
      }),
      runs(100),
    );
  });
});

describe('faults', () => {
  it('are told all at once, each at its place, however many there are', () => {
    const spoiled = anyPerson.chain((person) => {
      const leaves = leavesOf(person);
      const places = fc.subarray([...leaves], { minLength: 1 });
      return fc.record({
        person: fc.constant(person),
        places,
        with: fc.array(garbage, { minLength: 1, maxLength: 4 }),
      });
    });
    fc.assert(
      fc.property(spoiled, ({ person, places, with: bad }) => {
        const input = places.reduce<unknown>((record, at, k) => replaced(record, at, bad[k % bad.length]), person);
        expect(
          faultsOf(parsePerson(input))
            .map(({ path }) => path)
            .toSorted(),
        ).toEqual(places.map(named).toSorted());
      }),
      runs(500),
    );
  });

  it('of one person do not hide those of another, nor what is wrong between them', () => {
    const tie = { anchorId: 'nobody' };
    const input = {
      persons: [{ id: 'a', birth: 1 }, { id: 'a', permits: [{ tie, extra: true }] }, null],
      households: [{ id: 'h', members: [{ person: 'b', from: 'x' }] }, { id: 'h' }],
    };
    expect(told(parseCase(input))).toEqual([
      'households[0].members[0].from: not-a-day',
      'households[0].members[0].person: unknown-person',
      'households[1].id: duplicate-id',
      'households[1].members: missing',
      'persons[0].birth: wrong-type',
      'persons[1].id: duplicate-id',
      'persons[1].permits[0].extra: unknown-key',
      'persons[1].permits[0].tie.anchorId: unknown-person',
      'persons[2]: wrong-type',
    ]);
  });

  it('come in the order of their paths, lists by position', () => {
    const asylum = Array.from({ length: 11 }, (_, index) => ({
      appliedOn: index % 10 === 2 || index === 10 ? 1 : null,
    }));
    expect(faultsOf(parsePerson({ zeta: 1, id: 'p', asylum, active: 1 })).map(({ path }) => path)).toEqual([
      'active',
      ...asylum.map((_, index) => `asylum[${index}].appliedOn`),
      'zeta',
    ]);
  });

  it('never repeat what the input says, and never in words that are not ours', () => {
    const secret = 'Qx7-hemligt';
    const places = ['birth', 'citizenships', 'permits', 'dwelling', 'registration'];
    const inputs = places.flatMap((place) => [
      { [place]: secret },
      { [place]: { [secret]: secret, stretches: [{ from: secret, value: secret }] } },
      { [place]: [{ ground: secret, country: secret, tie: { anchorId: secret, anchor: secret } }] },
    ]);
    for (const input of [secret, [secret], ...inputs]) {
      const refusal = parsePerson(input)._unsafeUnwrapErr();
      const words = [refusalText(refusal, 'sv'), refusalText(refusal, 'en')].join('\n');
      expect(words.replaceAll(`.${secret}:`, ':'), JSON.stringify(input)).not.toContain(secret);
      expect(words).not.toMatch(/Invalid|Unrecognized|Too (big|small)|undefined|NaN/);
    }
  });

  it('name an unknown key unless the key itself could be about a person', () => {
    const keys = {
      personnummer: 1,
      child_1: 1,
      k19121212: 1,
      '19121212': 1,
      'Bor hos sin syster': 1,
      ['x'.repeat(41)]: 1,
    };
    expect(told(parsePerson({ id: 'p', ...keys })).toSorted()).toEqual([
      '[?]: unknown-key',
      '[?]: unknown-key',
      '[?]: unknown-key',
      '[?]: unknown-key',
      'child_1: unknown-key',
      'personnummer: unknown-key',
    ]);
  });

  it('keep their own words where the host has configured zod', async () => {
    const z = await import('zod');
    const before = z.config().customError;
    z.config({ customError: () => 'text of the host' });
    const refusal = parsePerson({ id: 1, permits: [{ ground: 'x', tie: 1 }], extra: 1 })._unsafeUnwrapErr();
    z.config({ customError: before });
    expect(JSON.stringify(refusal)).not.toContain('host');
  });
});

describe('a refusal in words', () => {
  it('has a line for each fault, and a name for the input as a whole', () => {
    expect(refusalText(parsePerson({ id: 1, x: 1 })._unsafeUnwrapErr(), 'en').split('\n')).toHaveLength(2);
    expect(refusalText(parsePerson([])._unsafeUnwrapErr(), 'sv')).toBe(
      'underlaget: Uppgiften har fel typ. Väntat: object.',
    );
    expect(refusalText(parseDay(null)._unsafeUnwrapErr(), 'en')).toMatch(/^the input: /);
  });

  it('names every alternative where there are several', () => {
    const answers = { birth: 1990, registration: { stretches: [], knownThrough: '2026-01-01' } };
    expect(faultsOf(parsePerson({ id: 'p', ...answers }))).toMatchObject([
      { path: 'birth', code: 'wrong-type', expected: 'YYYY-MM-DD | object' },
      { path: 'registration.knownFrom', code: 'missing', expected: 'YYYY-MM-DD | start' },
    ]);
  });
});

describe('a suggestion', () => {
  const meant = (input: unknown) =>
    faultsOf(parsePerson(input)).map(({ text }) => /Menade du ”(.*)”/.exec(text.sv)?.[1]);

  it.each([
    ['utll 5:1', 'UtlL 5:1'],
    ['UtlL 5:15b', 'UtlL 5:15 b'],
    ['arbette', 'arbete'],
  ])('for the ground %s is %s', (ground, value) => {
    expect(meant({ id: 'p', permits: [{ ground }] })).toEqual([value]);
  });

  it('never guesses the number of a paragraph, nor between two that are as near', () => {
    for (const ground of ['UtlL 5:7', 'UtlL 12:16', 'UtlL 5:15 c', 'x'.repeat(10_000), '']) {
      expect(meant({ id: 'p', permits: [{ ground }] }), ground).toEqual([undefined]);
    }
  });

  it('is given for a mistyped field and a country in small letters', () => {
    expect(meant({ id: 'p', citizenship: [] })).toEqual(['citizenships']);
    expect(meant({ id: 'p', citizenships: [{ country: 'sy' }] })).toEqual(['SY']);
    expect(meant({ id: 'p', citizenships: [{ country: 'SYR' }] })).toEqual([undefined]);
  });

  it('is worded in both languages', () => {
    const [fault] = faultsOf(parsePerson({ id: 'p', assignment: { basis: 'Own' } }));
    expect(fault?.text).toEqual({
      sv: 'Värdet är inte ett av de tillåtna. Väntat: own | household. Menade du ”own”?',
      en: 'The value is not one of those allowed. Expected: own | household. Did you mean “own”?',
    });
  });
});

describe('parseDay', () => {
  it.each([
    ['1899-12-31', 'day-out-of-range'],
    ['2200-01-01', 'day-out-of-range'],
    ['0000-01-01', 'not-a-day'],
    ['2026-02-29', 'not-a-day'],
    ['2026-2-1', 'not-a-day'],
    ['2026-01-01T00:00:00Z', 'not-a-day'],
    ['2026-W05', 'not-a-day'],
    ['', 'not-a-day'],
    [20260101, 'wrong-type'],
    [new Date(0), 'wrong-type'],
    [undefined, 'missing'],
    [null, 'wrong-type'],
  ])('refuses %j as %s', (input, code) => {
    expect(told(parseDay(input))).toEqual([`: ${code}`]);
  });

  it.each(['1900-01-01', '2000-02-29', '2199-12-31'])('accepts %s', (input) => {
    expect(parseDay(input)._unsafeUnwrap()).toBe(input);
  });
});

describe('parsePolicies', () => {
  it('accepts every option of every policy, bare or with who decided', () => {
    for (const { key, options } of Object.values(policyCatalogue)) {
      for (const option of options) {
        const recorded = { option, decidedBy: 'socialnämnden', on: '2026-01-15', ref: 'SN 1' };
        expect(told(parsePolicies({ [key]: option }))).toEqual([]);
        expect(parsePolicies({ [key]: recorded })._unsafeUnwrap()).toEqual({ [key]: recorded });
      }
    }
  });

  it('refuses unknown policies and options, and a choice that nobody stands for', () => {
    const input = {
      legalForceDay: 'perhaps',
      sixYearsRollOver: { option: 'maybe', on: 'today', ref: '' },
      leapBirthday: 1,
      myOwn: 'x',
      toString: 'x',
    };
    expect(told(parsePolicies(input))).toEqual([
      'leapBirthday: wrong-type',
      'legalForceDay: unknown-value',
      'myOwn: unknown-key',
      'sixYearsRollOver.decidedBy: missing',
      'sixYearsRollOver.on: not-a-day',
      'sixYearsRollOver.option: unknown-value',
      'sixYearsRollOver.ref: empty',
      'toString: unknown-key',
    ]);
  });
});
