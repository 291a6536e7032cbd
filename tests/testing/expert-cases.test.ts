import { describe, expect, it } from 'vitest';
import { expertCases, readCases, readPerson } from '../../src/testing.js';
import { parse } from 'yaml';
import { etableringsinsatser } from '../../src/rights/etableringsinsatser.js';

const written = {
  name: '1 §: no permit → not covered',
  source: '2017:584 1 §',
  person: { birth: '1990-05-05', citizenships: [{ country: 'SY', from: null }], permits: [] },
  day: '2026-03-01',
  expect: { kind: 'ineligible' },
};

const held = (...cases: readonly object[]) => expertCases({ cases }, etableringsinsatser, readPerson);

describe("an expert's case", () => {
  it('is the same as JSON text, as data, and as data that YAML gave', () => {
    const yaml = `
cases:
  - name: '1 §: no permit → not covered'
    source: '2017:584 1 §'
    person: { birth: '1990-05-05', citizenships: [{ country: SY, from: null }], permits: [] }
    day: '2026-03-01'
    expect: { kind: ineligible }
`;
    const forms = [{ cases: [written] }, JSON.stringify({ cases: [written] }), parse(yaml) as unknown, [written]];
    const read = forms.map((form) => readCases(form, { read: readPerson }));
    for (const one of read) expect(one).toEqual(read[0]);
    for (const form of forms)
      expect(expertCases(form, etableringsinsatser, readPerson).flatMap(({ faults }) => faults())).toEqual([]);
  });

  it('holds when the answer is the expected one, and says so by not throwing', () => {
    const [one] = held(written);
    expect(one).toMatchObject({ name: written.name, source: written.source });
    expect(() => {
      one?.check();
    }).not.toThrow();
  });

  const otherwise = [
    [{ kind: 'eligible' }, 'the answer is ineligible, not eligible'],
    [{ kind: 'ineligible', because: ['missing-fact birth'] }, 'what it waits for is nothing, not missing-fact birth'],
    [{ kind: 'ineligible', failed: ['fyllt-20'] }, 'fyllt-20 is not among the claims that decide'],
    [{ kind: 'ineligible', law: ['riktalder 1999-01-01'] }, 'riktalder 1999-01-01 is not among the law'],
    [{ kind: 'ineligible', cites: ['SFS 1:1 1 §'] }, 'SFS 1:1 1 § is not among the provisions'],
    [
      { kind: 'ineligible', eligibleUnder: ['a: b'] },
      'the set of readings under which it is covered is nothing, not a: b',
    ],
  ] as const;

  it.each(otherwise)('tells what differs where %o is expected', (expected, fault) => {
    const [one] = held({ ...written, expect: expected });
    expect(one?.faults().some((found) => found.startsWith(fault))).toBe(true);
    expect(() => {
      one?.check();
    }).toThrow(fault);
  });

  const refused = [
    [{ ...written, day: '2026-02-30' }, "is asked about '2026-02-30', which is no day"],
    [{ ...written, person: { brith: '1990-05-05' } }, 'brith'],
    [{ ...written, policies: { leapBirthday: 'no-such' } }, "chooses 'no-such', which is no option of leapBirthday"],
    [{ ...written, policies: { leapDay: 'feb28' } }, "chooses a reading 'leapDay' that there is not"],
    [{ ...written, expects: {} }, "has a field 'expects'"],
    [{ ...written, expect: { kind: 'ineligible', failing: [] } }, "expects a field 'failing'"],
    [{ ...written, name: '' }, 'a case has no name'],
    [{ ...written, source: '' }, 'does not say from which source its expectation comes'],
    [{ ...written, source: undefined }, 'does not say from which source its expectation comes'],
  ] as const;

  it.each(refused)('with a typo is refused when it is read: %#', (one, message) => {
    expect(() => held(one)).toThrow(message);
  });

  it('has a sentence of its own', () => {
    expect(() => held(written, written)).toThrow(`two cases are called '${written.name}'`);
    expect(() => expertCases({}, etableringsinsatser, readPerson)).toThrow('no list of cases');
  });
});
