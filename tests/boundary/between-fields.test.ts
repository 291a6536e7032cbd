import { describe, expect, it } from 'vitest';
import { parseCase, parsePerson } from '../../src/boundary/parse.js';
import { faultsOf, told } from './refused.js';

const of = (answers: object) => told(parsePerson({ id: 'p', ...answers }));
const [early, middle, late] = ['2020-01-01', '2021-01-01', '2022-01-01'];

describe('days in order', () => {
  it('the bounds of a birth: the latest is not before the earliest, and may be the same', () => {
    expect(of({ birth: { earliest: late, latest: early } })).toEqual(['birth.latest: bounds-reversed']);
    expect(of({ birth: { earliest: early, latest: early } })).toEqual([]);
  });

  it('a permit, an anchor’s permit, a stay and a membership last a day at least', () => {
    const reversed = { validFrom: late, validThrough: early };
    expect(of({ permits: [{ ...reversed, tie: { anchor: { permits: [reversed] } } }] })).toEqual([
      'permits[0].tie.anchor.permits[0].validThrough: ends-before-start',
      'permits[0].validThrough: ends-before-start',
    ]);
    expect(of({ stays: [{ from: late, through: early }] })).toEqual(['stays[0].through: ends-before-start']);
    expect(of({ stays: [{ from: late, through: late }, { from: late, through: null }, { through: early }] })).toEqual(
      [],
    );
    const members = [{ person: 'p', from: late, through: early }];
    expect(told(parseCase({ persons: [{ id: 'p' }], households: [{ id: 'h', members }] }))).toEqual([
      'households[0].members[0].through: ends-before-start',
    ]);
  });

  it('are told also where another field of the same object is faulty', () => {
    expect(of({ stays: [{ from: late, through: early, by: 'train' }] })).toEqual([
      'stays[0].by: unknown-key',
      'stays[0].through: ends-before-start',
    ]);
    expect(of({ permits: [{ validFrom: late, validThrough: early, ground: 1 }] })).toEqual([
      'permits[0].ground: wrong-type',
      'permits[0].validThrough: ends-before-start',
    ]);
  });

  it('are not compared where one of them is no day', () => {
    expect(of({ stays: [{ from: late, through: '2020-13-01' }] })).toEqual(['stays[0].through: not-a-day']);
  });
});

describe('a course', () => {
  const course = (days: readonly string[], known: object = {}) =>
    of({
      registration: {
        stretches: days.map((from) => ({ from, value: '2061' })),
        knownFrom: 'start',
        knownThrough: late,
        ...known,
      },
    });

  it('may be empty, and may begin and end on its first and last known day', () => {
    expect(course([])).toEqual([]);
    expect(course([early, late], { knownFrom: early })).toEqual([]);
  });

  it('has its stretches in strictly ascending order', () => {
    expect(course([middle, early])).toEqual(['registration.stretches[1].from: stretches-not-ascending']);
    expect(course([early, early])).toEqual(['registration.stretches[1].from: stretches-not-ascending']);
  });

  it('says nothing outside its known days', () => {
    expect(course([early, late], { knownFrom: middle, knownThrough: middle })).toEqual([
      'registration.stretches[0].from: stretch-before-known',
      'registration.stretches[1].from: stretch-after-known',
    ]);
  });

  it('with its known days reversed has that fault and no others that follow from it', () => {
    expect(course([early, middle], { knownFrom: late, knownThrough: early })).toEqual([
      'registration.knownThrough: known-range-reversed',
    ]);
  });

  it('is checked also where a stretch is faulty', () => {
    const stretches = [{ from: late, value: 2061 }, null, { from: early, value: 'x' }, { from: early, value: null }];
    expect(of({ registration: { stretches, knownFrom: 'then', knownThrough: late } })).toEqual([
      'registration.knownFrom: not-a-day',
      'registration.stretches[0].value: wrong-type',
      'registration.stretches[1]: wrong-type',
      'registration.stretches[2].value: not-a-kommun',
      'registration.stretches[3].from: stretches-not-ascending',
    ]);
  });
});

describe('persons who name one another', () => {
  it('a tie names one anchor, who is somebody else', () => {
    expect(of({ permits: [{ tie: { anchorId: 'p' } }] })).toEqual(['permits[0].tie.anchorId: own-anchor']);
    expect(of({ permits: [{ renewal: { tie: { anchorId: 'p' } } }] })).toEqual([
      'permits[0].renewal.tie.anchorId: own-anchor',
    ]);
    expect(of({ permits: [{ tie: { anchorId: 'q', anchor: {} } }] })).toEqual(['permits[0].tie.anchor: two-anchors']);
    expect(of({ permits: [{ tie: { anchorId: 'q', anchor: undefined } }] })).toEqual([]);
  });

  it('is told also where another field of the same object is faulty', () => {
    expect(
      of({ name: 1, permits: [{ tie: { anchorId: 'q', anchor: {}, unmarriedChild: 1 } }, { tie: { anchorId: 'p' } }] }),
    ).toEqual([
      'name: unknown-key',
      'permits[0].tie.anchor: two-anchors',
      'permits[0].tie.unmarriedChild: wrong-type',
      'permits[1].tie.anchorId: own-anchor',
    ]);
    expect(of({ birth: 1, permits: [{ tie: { anchorId: 'p' } }] })).toEqual([
      'birth: wrong-type',
      'permits[0].tie.anchorId: own-anchor',
    ]);
  });

  it('persons without an id do not have the same one', () => {
    expect(told(parseCase({ persons: [{}, {}, { id: 1 }, { id: 1 }] }))).toEqual([
      'persons[0].id: missing',
      'persons[1].id: missing',
      'persons[2].id: wrong-type',
      'persons[3].id: wrong-type',
    ]);
  });

  it('an anchor is looked for only where there is a case to look in', () => {
    const person = { id: 'p', permits: [{ tie: { anchorId: 'q' }, renewal: { tie: { anchorId: 'q' } } }] };
    expect(told(parsePerson(person))).toEqual([]);
    expect(told(parseCase({ persons: [person] }))).toEqual([
      'persons[0].permits[0].renewal.tie.anchorId: unknown-person',
      'persons[0].permits[0].tie.anchorId: unknown-person',
    ]);
    expect(told(parseCase({ persons: [person, { id: 'q' }] }))).toEqual([]);
  });

  it('every id is used once; the fault says where it was used first', () => {
    const result = parseCase({ persons: [{ id: 'a' }, { id: 'b' }, { id: 'a' }, { id: 'a' }] });
    expect(told(result)).toEqual(['persons[2].id: duplicate-id', 'persons[3].id: duplicate-id']);
    expect(faultsOf(result).map(({ expected }) => expected)).toEqual(['!= persons[0].id', '!= persons[0].id']);
  });

  it('a case may have nobody in it, and a household may have a person’s id', () => {
    expect(told(parseCase({ persons: [] }))).toEqual([]);
    expect(told(parseCase({ persons: [{ id: 'a' }], households: [{ id: 'a', members: [{ person: 'a' }] }] }))).toEqual(
      [],
    );
  });
});
