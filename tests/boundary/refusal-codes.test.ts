import { expect, it } from 'vitest';
import { parseCase, parseNadActivity } from '../../src/boundary/parse.js';
import { type RefusalCode, refusalCodes } from '../../src/boundary/refusal.js';
import { told } from './refused.js';

const [early, late] = ['2020-01-01', '2022-01-01'];
const course = (days: readonly string[], knownFrom: string, knownThrough: string) => ({
  active: { stretches: days.map((from) => ({ from, value: null })), knownFrom, knownThrough },
});

/** Only a profile or an offer gives these; see matching.test.ts. */
type MatchingCode = 'protected-attribute' | 'not-a-language' | 'not-a-tag' | 'not-a-time' | 'slot-without-time';

/** For each code that a person's record can give, the least that gives it and where. */
const examples = {
  missing: [{ birth: { earliest: early } }, 'birth.latest'],
  'wrong-type': [{ birth: 1990 }, 'birth'],
  'unknown-key': [{ name: null }, 'name'],
  'unknown-value': [{ assignment: { basis: 'both' } }, 'assignment.basis'],
  'not-a-day': [{ birth: '2001-02-29' }, 'birth'],
  'day-out-of-range': [{ birth: '1899-12-31' }, 'birth'],
  'not-a-kommun': [{ reception: { kommun: '9999' } }, 'reception.kommun'],
  empty: [{ permits: [{ tie: { anchorId: ' ' } }] }, 'permits[0].tie.anchorId'],
  'too-long': [{ permits: [{ tie: { anchorId: 'x'.repeat(101) } }] }, 'permits[0].tie.anchorId'],
  'identity-number': [{ permits: [{ tie: { anchorId: `19000101-TF01` } }] }, 'permits[0].tie.anchorId'],
  'bounds-reversed': [{ birth: { earliest: late, latest: early } }, 'birth.latest'],
  'ends-before-start': [{ stays: [{ from: late, through: early }] }, 'stays[0].through'],
  'known-range-reversed': [course([], late, early), 'active.knownThrough'],
  'stretches-not-ascending': [course([early, early], 'start', late), 'active.stretches[1].from'],
  'stretch-before-known': [course([early], late, late), 'active.stretches[0].from'],
  'stretch-after-known': [course([late], 'start', early), 'active.stretches[0].from'],
  'duplicate-id': [{ id: 'other' }, 'id'],
  'unknown-person': [{ permits: [{ tie: { anchorId: 'nobody' } }] }, 'permits[0].tie.anchorId'],
  'own-anchor': [{ permits: [{ tie: { anchorId: 'p' } }] }, 'permits[0].tie.anchorId'],
  'two-anchors': [{ permits: [{ tie: { anchorId: 'other', anchor: {} } }] }, 'permits[0].tie.anchor'],
} satisfies Record<
  Exclude<RefusalCode, 'unreadable' | 'not-a-count' | MatchingCode>,
  readonly [answers: object, path: string]
>;

it.each(Object.entries(examples))(
  '%s is told, and told alone but for a reference that cannot be found',
  (code, [answers, path]) => {
    const faults = told(parseCase({ persons: [{ id: 'other' }, { id: 'p', ...answers }] }));
    expect(faults).toContain(`persons[1].${path}: ${code}`);
    expect(faults.filter((fault) => !fault.endsWith('unknown-person') || code === 'unknown-person')).toHaveLength(1);
  },
);

it('not-a-count is told of an activity whose numbers are not whole and not negative', () => {
  for (const leaders of [0.5, -1, 2 ** 53])
    expect(
      told(parseNadActivity({ id: 'a', leaders, participants: [{ id: 'p', sessionsAttended: leaders }] })),
    ).toEqual(['leaders: not-a-count', 'participants[0].sessionsAttended: not-a-count']);
  expect(parseNadActivity({ id: 'a', leaders: 0, sessionsHeld: 5 }).isOk()).toBe(true);
});

it('every text is a clause in both languages, without a full stop', () => {
  for (const { sv, en } of Object.values(refusalCodes)) {
    expect(sv).toMatch(/^[A-ZÅÄÖ].*[^.]$/);
    expect(en).toMatch(/^[A-Z].*[^.]$/);
  }
});
