import { describe, expectTypeOf, it } from 'vitest';
import { type Amendment, amendment, type Asked, on } from '../../src/kernel/asked.js';
import type { Course } from '../../src/kernel/course.js';
import type { DatedValue, Entry } from '../../src/kernel/dated-value.js';
import { addDays, asDay, type Day } from '../../src/kernel/day.js';
import { type Between, fact, type Precise } from '../../src/kernel/fact.js';
import { hasCome } from '../../src/kernel/leaves.js';
import { asKronor, type Kronor, sum } from '../../src/kernel/money.js';
import { norm } from '../../src/kernel/norm.js';
import type { Outcome } from '../../src/kernel/outcome.js';
import { policy } from '../../src/kernel/policy.js';
import { all, condition, not, onDay, type Rule, some, underLawOf, underReading } from '../../src/kernel/rule.js';
import type { Sfs, Source } from '../../src/kernel/source.js';
import type { Text } from '../../src/kernel/text.js';

interface Ship {
  readonly launched?: Day | Between<Day> | null | undefined;
  readonly flag?: string | undefined;
  readonly boats?: readonly Boat[] | null | undefined;
  readonly berth?: Course<string> | undefined;
}

interface Boat {
  readonly oars: number;
}

interface House {
  readonly rooms: number;
}

declare const words: Text;
declare const source: Source;
declare const today: Day;
declare const amounts: DatedValue<Kronor>;
declare const limits: DatedValue<number>;

const asking = <S, T>(key: string, read: (subject: S) => T | undefined) =>
  fact({ key, question: words, kind: 'register', read });
const launched = asking('launched', (ship: Ship) => ship.launched);
const flag = asking('flag', (ship: Ship) => ship.flag);
const boats = asking('boats', (ship: Ship) => ship.boats);
const berth = asking('berth', (ship: Ship) => ship.berth);
const oars = asking('oars', (boat: Boat) => boat.oars);
const rooms = asking('rooms', (house: House) => house.rooms);
const tide = policy({ key: 'tide', question: words, options: ['high', 'low'], default: 'high', source });

const leaf = { key: 'leaf', label: words, source, turnable: 'document' } as const;
const settled = { holds: true, actual: null };
const found = (actual: unknown) => ({ holds: true, actual });

const ofShip = condition({ ...leaf, reads: { flag }, decide: () => settled });
const ofBoat = condition({ ...leaf, reads: { oars }, decide: () => settled });
const ofHouse = condition({ ...leaf, reads: { rooms }, decide: () => settled });

describe('what a condition is handed', () => {
  it('is exactly what it declares, with uncertain values taken at an end', () => {
    condition({
      ...leaf,
      reads: { launched, flag, boats, berth },
      law: { limits },
      history: { amounts },
      policies: { tide },
      decide: (given) => {
        expectTypeOf(given.day).toEqualTypeOf<Day>();
        expectTypeOf(given.facts).toEqualTypeOf<{
          readonly launched: Day | null;
          readonly flag: string;
          readonly boats: readonly Boat[] | null;
          readonly berth: Course<string>;
        }>();
        expectTypeOf(given.law).toEqualTypeOf<{ readonly limits: number }>();
        expectTypeOf(given.history).toEqualTypeOf<{ readonly amounts: readonly Entry<Kronor>[] }>();
        expectTypeOf(given.policies).toEqualTypeOf<{ readonly tide: 'high' | 'low' }>();
        return settled;
      },
    });
  });

  it('holds no undeclared fact, table or reading', () => {
    // @ts-expect-error -- `flag` is not declared
    condition({ ...leaf, reads: { launched }, decide: ({ facts }) => found(facts.flag) });
    // @ts-expect-error -- `limits` is not declared
    condition({ ...leaf, reads: { flag }, decide: ({ law }) => found(law.limits) });
    // @ts-expect-error -- `limits` is declared as law, not as history
    condition({ ...leaf, reads: {}, law: { limits }, decide: ({ history }) => found(history.limits) });
    // @ts-expect-error -- `tide` is not declared
    condition({ ...leaf, reads: {}, decide: ({ policies }) => found(policies.tide) });
  });

  it('may be "none" where the fact may', () => {
    // @ts-expect-error -- `launched` may be null
    condition({ ...leaf, reads: { launched }, decide: ({ facts }) => found(addDays(facts.launched, 1)) });
    // @ts-expect-error -- `boats` may be null
    condition({ ...leaf, reads: { boats }, decide: ({ facts }) => found(facts.boats.length) });
  });

  it('never holds bounds', () => {
    expectTypeOf<Precise<Day | Between<Day> | null>>().toEqualTypeOf<Day | null>();
    expectTypeOf<Precise<Course<string> | null>>().toEqualTypeOf<Course<string> | null>();
  });

  it('knows only the options of a reading', () => {
    const isEbb = (tide: 'high' | 'ebb') => found(tide);
    // @ts-expect-error -- there is no option 'ebb'
    condition({ ...leaf, reads: {}, policies: { tide }, decide: ({ policies }) => isEbb(policies.tide) });
  });
});

describe('a condition', () => {
  it('is about the subject of its facts', () => {
    expectTypeOf(ofShip).toExtend<Rule<Ship>>();
    expectTypeOf(condition({ ...leaf, reads: {}, decide: () => settled })).toExtend<Rule<House>>();
  });

  it('must have a source, a label, a way to turn, and an answer', () => {
    const unsourced = { key: 'leaf', label: words, turnable: 'document' } as const;
    const fast = { key: 'leaf', label: words, source } as const;
    // @ts-expect-error -- no source
    condition({ ...unsourced, reads: { flag }, decide: () => settled });
    // @ts-expect-error -- no way to turn
    condition({ ...fast, reads: { flag }, decide: () => settled });
    // @ts-expect-error -- a label in one language
    condition({ ...leaf, label: { sv: 'x' }, reads: { flag }, decide: () => settled });
    // @ts-expect-error -- a bare boolean says nothing of what it rests on
    condition({ ...leaf, reads: { flag }, decide: () => true });
    // @ts-expect-error -- open points are at least one
    condition({ ...leaf, reads: { flag }, decide: () => ({ open: [] }) });
    // @ts-expect-error -- a ready-made leaf asks for the source too
    hasCome({ key: 'k', label: words }, launched);
    // @ts-expect-error -- a day is asked of a fact that is a day
    hasCome(leaf, flag);
  });
});

describe('composition', () => {
  it('joins rules about one subject', () => {
    expectTypeOf(all('a', ofShip, ofShip)).toEqualTypeOf<Rule<Ship>>();
    // @ts-expect-error -- a rule about houses
    const mixed: Rule<Ship> = all('a', ofShip, ofHouse);
    // @ts-expect-error -- a rule about houses
    const turned: Rule<Ship> = not('n', ofHouse);
    // @ts-expect-error -- a rule about houses
    const shifted: Rule<Ship> = onDay('o', (day) => day, ofHouse);
    expectTypeOf([mixed, turned, shifted]).toBeArray();
  });

  it('asks of a list a rule about its items', () => {
    const over = { source, turnable: 'document', list: boats } as const;
    expectTypeOf(some('s', { ...over, rule: ofBoat })).toExtend<Rule<Ship>>();
    // @ts-expect-error -- a rule about ships, not boats
    some('s', { ...over, rule: ofShip });
    // @ts-expect-error -- not a list
    some('s', { ...over, list: flag, rule: ofBoat });
    // @ts-expect-error -- no source
    some('s', { turnable: 'document', list: boats, rule: ofBoat });
  });

  it('has one rule for each option of a reading, no more and no less', () => {
    expectTypeOf(underReading('r', tide, { high: ofShip, low: ofShip })).toEqualTypeOf<Rule<Ship>>();
    // @ts-expect-error -- `low` is missing
    underReading('r', tide, { high: ofShip });
    // @ts-expect-error -- there is no option `ebb`
    underReading('r', tide, { high: ofShip, low: ofShip, ebb: ofShip });
  });

  it('takes the law of a day that is precise and never "none"', () => {
    // @ts-expect-error -- bounds or none
    underLawOf('u', launched, ofShip);
    expectTypeOf(
      underLawOf(
        'u',
        asking('x', () => today),
        ofShip,
      ),
    ).toEqualTypeOf<Rule<Ship>>();
  });

  it('gives a norm its subject, and a norm must say who decides and how it is appealed', () => {
    const whole = { key: 'k', title: words, nature: 'entitlement', decidedBy: words, source, rule: ofShip } as const;
    const appeal = { possible: false, because: words, source } as const;
    expectTypeOf(norm<Ship>({ ...whole, appeal }).rule).toEqualTypeOf<Rule<Ship>>();
    // @ts-expect-error -- no appeal
    norm({ ...whole });
    // @ts-expect-error -- an appeal without a time limit
    norm({ ...whole, appeal: { possible: true, to: words, source } });
    // @ts-expect-error -- no such nature
    norm({ ...whole, appeal, nature: 'perhaps' });
  });
});

describe('an amendment', () => {
  it('puts a table in the place of one of the same type, and nothing else is one', () => {
    expectTypeOf(amendment(limits, limits)).toEqualTypeOf<Amendment>();
    expectTypeOf(on(today, { amend: [amendment(limits, limits), amendment(amounts, amounts)] })).toEqualTypeOf<Asked>();
    // @ts-expect-error -- numbers in the place of amounts
    amendment<Kronor>(amounts, limits);
    // @ts-expect-error -- nothing says that the two have one type
    on(today, { amend: [[limits, amounts]] });
  });
});

describe('brands', () => {
  it('keep texts and days, and numbers and amounts, apart', () => {
    expectTypeOf(asDay('2026-01-01')).toEqualTypeOf<Day | undefined>();
    expectTypeOf(asKronor('1')).toEqualTypeOf<Kronor | undefined>();
    expectTypeOf<Day>().toExtend<string>();
    // @ts-expect-error -- a plain text is no day
    const plain: Day = '2026-01-01';
    // @ts-expect-error -- a plain text is no day
    addDays('2026-01-01', 1);
    // @ts-expect-error -- a Date is no day
    addDays(new Date(0), 1);
    // @ts-expect-error -- a day may be no day
    addDays(asDay('2026-01-01'), 1);
    // @ts-expect-error -- a plain text is no amount
    sum(['1']);
    // @ts-expect-error -- a day is no amount
    sum([today]);
    // @ts-expect-error -- an entry's first day is a day
    const entry: Entry<number> = { from: '2026-01-01', value: 1, source };
    // @ts-expect-error -- an entry has a source
    const unsourced: Entry<number> = { from: today, value: 1 };
    // @ts-expect-error -- an act has a year and a number
    const act: Sfs = 'prop. 2021/22:117';
    expectTypeOf([plain, entry, unsourced, act]).toBeArray();
  });
});

describe('a policy', () => {
  it('has its default among its options', () => {
    expectTypeOf(tide.options).toEqualTypeOf<readonly ('high' | 'low')[]>();
    // @ts-expect-error -- no such option
    policy<'a' | 'b'>({ key: 'p', question: words, options: ['a', 'b'], default: 'c', source });
    // @ts-expect-error -- no source
    policy({ key: 'p', question: words, options: ['a', 'b'], default: 'a' });
  });
});

describe('an outcome', () => {
  it('tells apart by its kind what it carries, and never carries nothing', () => {
    const reasons = (of: Outcome): number => {
      if (of.kind === 'eligible') return 0;
      if (of.kind === 'ineligible') {
        expectTypeOf(of.failed[0].at).toEqualTypeOf<string>();
        return of.failed.length;
      }
      expectTypeOf(of.because[0].kind).toEqualTypeOf<
        'missing-fact' | 'imprecise-fact' | 'law-gap' | 'replaced-law' | 'open-reading'
      >();
      return of.because.length;
    };
    expectTypeOf(reasons).returns.toBeNumber();
    // @ts-expect-error -- an open answer has no failed claims
    expectTypeOf<Extract<Outcome, { kind: 'undetermined' }>['failed']>().toBeArray();
  });
});
