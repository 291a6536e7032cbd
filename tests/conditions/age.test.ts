import { describe, expect, it } from 'vitest';
import { birthday, hasReached, hasTurned } from '../../src/conditions/age.js';
import { assess } from '../../src/kernel/assess.js';
import { on } from '../../src/kernel/asked.js';
import { addDays, addMonths, day, daysBetween } from '../../src/kernel/day.js';
import { evaluate } from '../../src/kernel/evaluate.js';
import { kindOf } from '../../src/kernel/readings.js';
import { onDay } from '../../src/kernel/rule.js';
import { timeline, until } from '../../src/kernel/timeline.js';
import { establishmentLowerAge, establishmentUpperAge } from '../../src/law/sfs-2017-584/persons.js';
import { etableringsinsatser } from '../../src/rights/etableringsinsatser.js';
import { answerOn, around, permit, refugee } from '../support/around.js';
import { entriesIn } from '../support/cases.js';

const lower = ['2017:584/etableringsinsatser/fyllt-20'];
const upper = ['2017:584/etableringsinsatser/under-hogsta-alder/uppnatt-hogsta-alder'];
const early = {
  ...permit,
  grantedOn: day('2017-05-02'),
  validFrom: day('2017-05-02'),
  registrableFrom: day('2017-05-02'),
};
const bornOn = (birth: string) => ({ ...refugee, birth: day(birth), permits: [early] });

describe('1 §: has turned 20, the day before, on and after the birthday', () => {
  it.each(['2000-06-15', '2001-12-31', '2003-01-01', '2004-03-01', '2006-02-28', '2008-02-29'])('born %s', (birth) => {
    const turned = `${Number(birth.slice(0, 4)) + 20}${birth.slice(4)}`;
    expect(around(etableringsinsatser, bornOn(birth), turned)).toEqual([lower, 'covered', 'covered']);
  });

  it('rests on the entry of the lower age', () => {
    const found = assess(etableringsinsatser, bornOn('2006-06-15'), on(day('2026-06-15')));
    expect(entriesIn(found.proof)).toContain('etablering-lagsta-alder 2026-01-01');
  });
});

describe('1 §: has not reached the upper age, by birth date', () => {
  it.each([
    ['1952-12-31', '2018-01-01', null],
    ['1953-06-15', '2018-06-15', '65 in the first year of the act'],
    ['1957-12-30', '2022-12-30', '65 before 2023'],
    ['1957-12-31', '2022-12-31', '65 on the last day of 2022'],
    ['1958-01-01', '2024-01-01', '65 on the first day of 2023, so 66'],
    ['1958-12-31', '2024-12-31', '66'],
    ['1959-12-31', '2025-12-31', '66 on the last day of 2025'],
    ['1960-01-01', '2027-01-01', '66 on the first day of 2026, so the riktålder 67'],
    ['1960-02-29', '2027-02-28', 'born 29 February'],
    ['1960-12-31', '2027-12-31', '67'],
    ['1964-12-31', '2031-12-31', '67 on the last day with a decided riktålder'],
  ])('born %s is outside from %s (%s)', (birth, out, why) => {
    const person = bornOn(birth);
    const [before, then, after] = around(etableringsinsatser, person, out);
    if (why === null) expect(before).toEqual(['law-gap 2017:584 1–3 §§ before-first-entry']);
    else expect(before).toBe('covered');
    expect([then, after]).toEqual([upper, upper]);
    for (const year of [2023, 2024, 2025, 2026, 2027, 2031, 2032, 2040]) {
      const asked = `${year}-01-01`;
      if (asked >= out) expect(answerOn(etableringsinsatser, person, asked), asked).toEqual(upper);
    }
  });

  it.each(['1965-01-01', '1966-12-31', '1967-01-01', '1990-05-05'])(
    'born %s: covered through 2031, undecided from 2032 for want of a riktålder',
    (birth) => {
      const gap = ['law-gap riktalder no-value'];
      expect(around(etableringsinsatser, bornOn(birth), '2032-01-01')).toEqual(['covered', gap, gap]);
    },
  );

  it.each([
    ['1990-05-05', '2022-12-31', ['etablering-hogsta-alder 2018-01-01'], '2017:584 1–3 §§ 2018-01-01'],
    ['1990-05-05', '2023-01-01', ['etablering-hogsta-alder 2023-01-01'], '2017:584 1–3 §§ 2023-01-01'],
    ['1990-05-05', '2025-12-31', ['etablering-hogsta-alder 2023-01-01'], '2017:584 1–3 §§ 2023-01-01'],
    [
      '1990-05-05',
      '2026-01-01',
      ['etablering-hogsta-alder 2026-01-01', 'riktalder 2026-01-01'],
      '2017:584 1–3 §§ 2026-01-01',
    ],
    [
      '1990-05-05',
      '2029-07-01',
      ['etablering-hogsta-alder 2026-01-01', 'riktalder 2029-01-01'],
      '2017:584 1–3 §§ 2026-01-01',
    ],
  ])('born %s asked %s rests on %s', (birth, asked, entries, version) => {
    const used = [...entriesIn(assess(etableringsinsatser, bornOn(birth), on(day(asked))).proof)];
    expect(used).toEqual(expect.arrayContaining([...entries, version]));
  });

  it('tells the last day of the cover', () => {
    const lastDay = (birth: string) => until(etableringsinsatser.rule, bornOn(birth), on(day('2026-06-01')));
    expect(lastDay('1960-01-01')).toBe('2026-12-31');
    expect(lastDay('1990-05-05')).toBe('2031-12-31');
  });

  it('an uncertain birth date is decided by both of its ends', () => {
    const person = { ...bornOn('1960-01-01'), birth: { earliest: day('1959-12-31'), latest: day('1960-01-01') } };
    expect(answerOn(etableringsinsatser, person, '2025-12-30')).toBe('covered');
    expect(around(etableringsinsatser, person, '2026-01-01')).toEqual([
      ['imprecise-fact birth'],
      ['imprecise-fact birth'],
      ['imprecise-fact birth'],
    ]);
    expect(answerOn(etableringsinsatser, person, '2027-01-01')).toEqual(upper);
  });
});

describe('the upper age as it was a month before', () => {
  const claim = {
    key: 'uppnatt',
    label: { sv: 'uppnått', en: 'reached' },
    source: { sfs: '2017:584', paragraf: '1 §' },
  } as const;
  const monthBefore = onDay('manaden-fore', (of) => addMonths(of, -1), hasReached(claim, establishmentUpperAge));
  const span = { from: day('2031-06-01'), through: day('2032-12-31') };

  it.each(['1960-01-01', '1964-05-31', '1964-06-30', '1964-12-31', '1965-01-01', '1965-06-15', '1990-05-05'])(
    'born %s: the timeline over the undecided riktålder of 2032 equals every single day',
    (birth) => {
      const person = { birth: day(birth) };
      const stretches = timeline(monthBefore, person, span, on(span.from));
      for (let days = 0; days <= daysBetween(span.from, span.through); days += 1) {
        const asked = addDays(span.from, days);
        const found = stretches.find(({ from, through }) => from <= asked && asked <= through);
        expect(found?.outcome.kind, asked).toBe(kindOf[evaluate(monthBefore, person, on(asked)).truth]);
      }
    },
  );

  it('born 1990: undecided from the day that lies a month after the first day without a riktålder', () => {
    const stretches = timeline(monthBefore, { birth: day('1990-05-05') }, span, on(span.from));
    expect(stretches.map(({ from, through, outcome }) => [from, through, outcome.kind])).toEqual([
      ['2031-06-01', '2032-01-31', 'ineligible'],
      ['2032-02-01', '2032-12-31', 'undetermined'],
    ]);
  });
});

describe('born on 29 February', () => {
  it.each([
    [1, '2005-02-28', '2005-03-01'],
    [3, '2007-02-28', '2007-03-01'],
    [4, '2008-02-29', '2008-02-29'],
    [18, '2022-02-28', '2022-03-01'],
    [20, '2024-02-29', '2024-02-29'],
  ])('turns %i on %s, or on %s in the other reading', (age, february, march) => {
    const born = day('2004-02-29');
    expect([birthday(born, age, 'feb28'), birthday(born, age, 'mar1')]).toEqual([february, march]);
  });

  it('never turns a year older before somebody born 28 February or after somebody born 1 March', () => {
    for (let age = 1; age <= 100; age += 1) {
      for (const leap of ['feb28', 'mar1'] as const) {
        const turned = birthday(day('2004-02-29'), age, leap);
        expect(turned >= birthday(day('2004-02-28'), age, leap)).toBe(true);
        expect(turned <= birthday(day('2004-03-01'), age, leap)).toBe(true);
      }
    }
  });

  it('only the leap day moves: 28 February and 1 March are the same under both readings', () => {
    for (const born of ['2004-02-28', '2004-03-01', '2003-02-28'].map(day))
      expect(birthday(born, 21, 'mar1')).toBe(birthday(born, 21, 'feb28'));
  });

  it('reaches 67 under each reading on its own day', () => {
    const person = bornOn('1960-02-29');
    expect(around(etableringsinsatser, person, '2027-02-28')).toEqual(['covered', upper, upper]);
    expect(around(etableringsinsatser, person, '2027-03-01', { leapBirthday: 'mar1' })).toEqual([
      'covered',
      upper,
      upper,
    ]);
  });

  it('turns 21 under each reading on its own day', () => {
    const twentyOne = {
      ...establishmentLowerAge,
      entries: establishmentLowerAge.entries.map((one) => ({ ...one, value: 21 })),
    };
    const rule = hasTurned(
      { key: 'tjugoett', label: { sv: '21', en: '21' }, source: { sfs: '2017:584', paragraf: '1 §' } },
      twentyOne,
    );
    const truths = (leapBirthday: string) =>
      [-1, 0, 1].map(
        (days) =>
          evaluate(
            rule,
            { birth: day('2004-02-29') },
            on(addDays(day('2025-02-28'), days), { policies: { leapBirthday } }),
          ).truth,
      );
    expect(truths('feb28')).toEqual(['no', 'yes', 'yes']);
    expect(truths('mar1')).toEqual(['no', 'no', 'yes']);
  });
});
