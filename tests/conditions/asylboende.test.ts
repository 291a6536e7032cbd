import { describe, expect, it } from 'vitest';
import type { Dwelling, Housing } from '../../src/facts/person.js';
import type { Course } from '../../src/kernel/course.js';
import { day } from '../../src/kernel/day.js';
import { norms } from '../../src/rights/norms.js';
import { answerOn, around, course, permit, refugee } from '../support/around.js';

const at = (housing: Housing | undefined): Dwelling => ({ housing });
const living = (dwelling: Course<Dwelling> | undefined) => ({ ...refugee, dwelling });
const abo = 'dalarna-kvot-abo/kvot-abo/abo/abo-strikt/anvisad-eller-asylboende/asylboende-vid-beslutet';
const anyDay = { dalarnaKvotAbo: 'any-day-at-asylboende' };

describe('lived at asylboende when the permit was granted (2024-02-01)', () => {
  it.each<readonly [string, Course<Dwelling>, boolean]>([
    ['from the day of the grant', course(['2024-02-01', at('asylboende')]), true],
    ['from the day after', course(['2024-01-10', at('eget-boende')], ['2024-02-02', at('asylboende')]), false],
    ['through the day of the grant', course(['2024-01-10', at('asylboende')], ['2024-02-02', at('eget-boende')]), true],
    ['through the day before', course(['2024-01-10', at('asylboende')], ['2024-02-01', at('eget-boende')]), false],
    ["in a kommun's home under LMA", course(['2024-01-10', at('kommunboende')]), false],
    ['nowhere', course<Dwelling>(['2024-01-10', null]), false],
  ])('%s', (_, dwelling, holds) => {
    const answer = answerOn(norms.kvotAbo, living(dwelling), '2026-01-01');
    if (holds) expect(answer).toBe('covered');
    else expect(answer).toContain(abo);
  });

  it('asks where the person lived when the course is silent or says nothing of the kind of home', () => {
    const silent = { ...course(['2024-02-02', at('asylboende')]), knownFrom: day('2024-02-02') };
    expect(answerOn(norms.kvotAbo, living(silent), '2026-01-01')).toEqual(['missing-fact dwelling']);
    expect(answerOn(norms.kvotAbo, living(course(['2024-01-10', at(undefined)])), '2026-01-01')).toEqual([
      'missing-fact dwelling',
    ]);
    expect(answerOn(norms.kvotAbo, living(undefined), '2026-01-01')).toEqual(['missing-fact dwelling']);
  });

  it('counts from the day of the grant, not before it', () => {
    const granted = {
      ...living(course(['2024-01-10', at('asylboende')])),
      permits: [{ ...permit, validFrom: day('2024-01-20') }],
    };
    const [before, then, after] = around(norms.kvotAbo, granted, '2024-02-01');
    expect(before).toContain(abo);
    expect([then, after]).toEqual(['covered', 'covered']);
  });

  it('only a permit on a protection ground counts', () => {
    const worker = {
      ...living(course(['2024-01-10', at('asylboende')])),
      permits: [{ ...permit, ground: 'arbete' }] as const,
    };
    expect(answerOn(norms.kvotAbo, worker, '2026-01-01')).toContain(abo);
    const first = { ...permit, ground: 'arbete' } as const;
    const moved = course<Dwelling>(['2024-01-10', at('asylboende')], ['2024-06-01', at('eget-boende')]);
    const later = { ...living(moved), permits: [first, { ...permit, grantedOn: day('2024-07-01') }] };
    expect(answerOn(norms.kvotAbo, later, '2026-01-01')).toContain(abo);
  });

  it('asks for the ground or the grant of a permit when that could decide', () => {
    const home = course(['2024-01-10', at('asylboende')]);
    const ungranted = { ...permit, grantedOn: undefined };
    expect(answerOn(norms.kvotAbo, { ...living(home), permits: [ungranted] }, '2026-01-01')).toEqual([
      'missing-fact permits[0].grantedOn',
    ]);
  });
});

describe('has lived at asylboende for some day', () => {
  it('from the first day there, and for ever after', () => {
    const dwelling = course<Dwelling>(
      ['2024-01-10', at('eget-boende')],
      ['2025-05-01', at('asylboende')],
      ['2025-05-02', at('eget-boende')],
    );
    const [before, then, after] = around(norms.kvotAbo, living(dwelling), '2025-05-01', anyDay);
    expect(before).toContain('dalarna-kvot-abo/kvot-abo/abo/abo-nagon-dag/nagon-dag-pa-asylboende');
    expect([then, after]).toEqual(['covered', 'covered']);
  });

  it('is open where the course does not reach, unless it was there already', () => {
    const late = { ...course<Dwelling>(['2024-06-01', at('eget-boende')]), knownFrom: day('2024-06-01') };
    expect(answerOn(norms.kvotAbo, living(late), '2025-05-01', anyDay)).toEqual(['missing-fact dwelling']);
    const short = { ...course<Dwelling>(['2024-01-10', at('eget-boende')]), knownThrough: day('2025-04-30') };
    expect(around(norms.kvotAbo, living(short), '2025-05-01', anyDay).slice(1)).toEqual([
      ['missing-fact dwelling'],
      ['missing-fact dwelling'],
    ]);
    expect(answerOn(norms.kvotAbo, living(short), '2025-04-30', anyDay)).toContain(
      'dalarna-kvot-abo/kvot-abo/abo/abo-nagon-dag/nagon-dag-pa-asylboende',
    );
    const there = { ...course<Dwelling>(['2024-01-10', at('asylboende')]), knownThrough: day('2025-04-30') };
    expect(answerOn(norms.kvotAbo, living(there), '2025-05-01', anyDay)).toBe('covered');
  });
});
