import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseActivityOffer,
  parseCase,
  parseDay,
  parseParticipantProfile,
  parsePerson,
  parsePolicies,
} from '../../src/boundary/parse.js';
import { refusalCodes } from '../../src/boundary/refusal.js';
import { refusalText } from '../../src/boundary/text.js';
import { runs } from '../support/runs.js';
import { faultsOf, told } from './refused.js';

const parsers = [parsePerson, parseCase, parseDay, parsePolicies, parseParticipantProfile, parseActivityOffer];

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  key: fc.oneof(
    fc.string(),
    fc.constantFrom('id', 'persons', 'permits', 'birth', 'dwelling', '__proto__', 'constructor'),
  ),
});

/** Something that fails as soon as anybody looks at it. */
const trap = (): object =>
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('get');
      },
      ownKeys: () => {
        throw new Error('ownKeys');
      },
      getPrototypeOf: () => {
        throw new Error('getPrototypeOf');
      },
    },
  );

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}

function nested(depth: number): unknown {
  return Array.from({ length: depth }).reduce<unknown>((inner, _, index) => (index % 2 === 0 ? [inner] : { inner }), 1);
}

describe('whatever comes in', () => {
  it('the parsers answer, and a refusal has words in both languages', () => {
    const half = fc.record({ id: anything, birth: anything, permits: fc.array(anything), dwelling: anything });
    fc.assert(
      fc.property(fc.oneof(anything, half, fc.record({ persons: fc.array(fc.oneof(anything, half)) })), (input) => {
        for (const parse of parsers) {
          const result = parse(input);
          for (const { code, text, expected } of faultsOf(result)) {
            expect(Object.keys(refusalCodes)).toContain(code);
            expect([text.sv, text.en, expected]).not.toContain('');
          }
          if (result.isErr())
            expect(refusalText(result.error, 'sv').split('\n')).toHaveLength(result.error.faults.length);
        }
      }),
      runs(300),
    );
  }, 60_000);

  it('traps, cycles and depth are refused where they stand', () => {
    const cyclic: Record<string, unknown> = { id: 'p' };
    cyclic.permits = [{ tie: cyclic }];
    const getter = Object.defineProperty({ id: 'p' }, 'birth', {
      enumerable: true,
      get: () => {
        throw new Error('get');
      },
    });
    expect(told(parsePerson({ id: 'p', birth: trap(), permits: revoked(), reception: trap() }))).toEqual([
      'birth: wrong-type',
      'permits: wrong-type',
      'reception: wrong-type',
    ]);
    expect(told(parsePerson(cyclic))).toEqual(['permits[0].tie: wrong-type']);
    expect(told(parsePerson(getter))).toEqual([': wrong-type']);
    expect(told(parsePerson({ id: 'p', birth: nested(99_999), x: nested(100_000) }))).toEqual([
      'birth: wrong-type',
      'x: unknown-key',
    ]);
  });

  it('a structure that shares its parts is read in time that does not explode', () => {
    const bomb = Array.from({ length: 40 }).reduce<unknown>((inner) => Array.from({ length: 10 }, () => inner), 'x');
    expect(told(parsePerson({ id: 'p', x: bomb }))).toEqual(['x: unknown-key']);
    const permit = { ground: 'arbete' };
    expect(parsePerson({ id: 'p', permits: [permit, permit] }).isOk()).toBe(true);
  });

  it('an object of a class, or one with keys from elsewhere, is not a record', () => {
    class Tie {
      readonly appliedOn = '2026-01-01';
    }
    const permits = [
      { tie: new Tie() },
      { tie: new Map() },
      { tie: Object.create({ appliedOn: '2026-01-01' }) as object },
    ];
    expect(told(parsePerson({ id: 'p', permits }))).toEqual(
      permits.map((_, index) => `permits[${index}].tie: wrong-type`),
    );
    expect(parsePerson(Object.assign(Object.create(null) as object, { id: 'p' })).isOk()).toBe(true);
  });

  it('`__proto__`, symbols and hidden keys are unknown keys, and change no prototype', () => {
    const input = JSON.parse('{ "id": "p", "__proto__": { "polluted": true } }') as object;
    const hidden = Object.defineProperty({ id: 'p', [Symbol('s')]: 1 }, 'hidden', { value: 1 });
    expect(told(parsePerson(input))).toEqual(['__proto__: unknown-key']);
    expect(told(parsePerson(hidden))).toEqual(['[?]: unknown-key', 'hidden: unknown-key']);
    expect(Reflect.has({}, 'polluted')).toBe(false);
  });

  it('an answer that changes between two looks is looked at once', () => {
    let looks = 0;
    const shifty = Object.defineProperty({ id: 'p' }, 'birth', {
      enumerable: true,
      get: () => (looks++ === 0 ? '2000-01-01' : 7),
    });
    expect(parsePerson(shifty)._unsafeUnwrap()).toEqual({ id: 'p', birth: '2000-01-01' });
  });

  it('a list of more than 1 000 is refused without being read, even one with a length and nothing in it', () => {
    const long = { code: 'too-long', expected: 'length <= 1000' };
    expect(faultsOf(parsePerson({ id: 'p', stays: Array(1_001).fill({}) }))).toMatchObject([long]);
    expect(faultsOf(parsePerson({ id: 'p', stays: Array(2 ** 32 - 1) }))).toMatchObject([long]);
    expect(parsePerson({ id: 'p', stays: Array(1_000).fill({}) }).isOk()).toBe(true);
    expect(told(parsePerson({ id: 'p', stays: 'x'.repeat(1_001) }))).toEqual(['stays: wrong-type']);
  });

  it('faults too many for the engine are told as one', () => {
    const wrong = { ground: 1, grantedOn: 1, validFrom: 1, validThrough: 1, tiedToGround: 1, renewal: 1 };
    const permit = { tie: { anchor: { permits: Array(1_000).fill(wrong) } } };
    const persons = [{ id: 'p', permits: Array(11).fill(permit) }];
    expect(told(withFewArguments(() => parseCase({ persons })))).toEqual([': unreadable']);
  });
});

/** Runs as in an engine that takes no more arguments than JavaScriptCore; how many V8 takes depends on the stack. */
function withFewArguments<T>(run: () => T): T {
  const push = Reflect.get(Array.prototype, 'push');
  const few = function (this: unknown[], ...items: unknown[]): number {
    if (items.length > 65_536) throw new RangeError('too many arguments');
    return push.apply(this, items);
  };
  Reflect.set(Array.prototype, 'push', few);
  try {
    return run();
  } finally {
    Reflect.set(Array.prototype, 'push', push);
  }
}
