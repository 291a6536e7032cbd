import { describe, expect, it } from 'vitest';
import type { Permit, Renewal } from '../../src/facts/permit.js';
import { on } from '../../src/kernel/asked.js';
import { day } from '../../src/kernel/day.js';
import { until } from '../../src/kernel/timeline.js';
import { etableringsinsatser } from '../../src/rights/etableringsinsatser.js';
import { statligErsattning } from '../../src/rights/statlig-ersattning.js';
import { anchor, answerOn, around, permit, refugee } from '../support/around.js';

const withPermits = (...permits: readonly Permit[]) => ({ ...refugee, permits });
const renewal = {
  appliedOn: day('2026-03-10'),
  ground: 'UtlL 5:1',
  grantedOn: null,
  refusalFinalOn: null,
  withdrawnOn: null,
  tie: null,
} as const;
const ended = { ...permit, validThrough: day('2026-03-10') } satisfies Permit;

const norms = [
  {
    norm: etableringsinsatser,
    own: '2017:584/etableringsinsatser/grund/eget-tillstand/permits[0]/tillstand-1',
    pending: '2017:584/etableringsinsatser/grund/forlangning-i-tid/permits[0]/tillstand-3/forlangning-pagar',
    foreigner: '2017:584/etableringsinsatser/utlanning/svensk-medborgare/citizenships[1]/svenskt-medborgarskap',
  },
  {
    norm: statligErsattning,
    own: '2010:1122/statlig-ersattning/grund/eget-tillstand/permits[0]/tillstand-5',
    pending: '2010:1122/statlig-ersattning/grund/forlangning-i-tid/permits[0]/tillstand-5b/forlangning-pagar',
    foreigner: '2010:1122/statlig-ersattning/utlanning/svensk-medborgare/citizenships[1]/svenskt-medborgarskap',
  },
];

describe.each(norms)('a permit under $norm.key', ({ norm, own, pending, foreigner }) => {
  it('counts from its first day', () => {
    const [before, then, after] = around(norm, withPermits({ ...permit, validFrom: day('2025-06-01') }), '2025-06-01');
    expect(before).toContain(`${own}/giltigt/borjat-galla`);
    expect([then, after]).toEqual(['covered', 'covered']);
  });

  it('counts through its last day', () => {
    const [before, then, after] = around(norm, withPermits(ended), '2026-03-10');
    expect([before, then]).toEqual(['covered', 'covered']);
    expect(after).toContain(`${own}/giltigt/inte-gatt-ut`);
    expect(after).toContain(`${pending}/forlangning-sokt`);
  });

  it('counts from the day it can be the basis of registration', () => {
    const [before, then, after] = around(
      norm,
      withPermits({ ...permit, registrableFrom: day('2026-03-10') }),
      '2026-03-10',
    );
    expect(before).toEqual(expect.arrayContaining([`${own}/folkbokforingsgrundande`]));
    expect([then, after]).toEqual(['covered', 'covered']);
  });

  it('ends with Swedish citizenship, from that day', () => {
    const person = {
      ...refugee,
      citizenships: [
        { country: 'SY', from: null },
        { country: 'SE', from: day('2026-03-10') },
      ] as const,
    };
    const swedish = [`${foreigner}/sverige`, `${foreigner}/innehas`];
    expect(around(norm, person, '2026-03-10')).toEqual(['covered', swedish, swedish]);
  });

  it('a Swedish citizen since birth is never covered, one of Norway is', () => {
    const citizen = (country: 'SE' | 'NO') => ({ ...refugee, citizenships: [{ country, from: null }] });
    expect(answerOn(norm, citizen('SE'), '2026-03-10')).toEqual([
      `${foreigner.replace('[1]', '[0]')}/sverige`,
      `${foreigner.replace('[1]', '[0]')}/innehas`,
    ]);
    expect(answerOn(norm, citizen('NO'), '2026-03-10')).toBe('covered');
  });

  it('a renewal sought on the last day bridges, a day later does not', () => {
    expect(answerOn(norm, withPermits({ ...ended, renewal }), '2026-03-11')).toBe('covered');
    const late = answerOn(
      norm,
      withPermits({ ...ended, renewal: { ...renewal, appliedOn: day('2026-03-11') } }),
      '2026-03-11',
    );
    expect(late).toContain(`${pending}/inom-giltighetstiden`);
  });

  it('a renewal bridges to the day before it is granted', () => {
    const [before, then] = around(
      norm,
      withPermits({ ...ended, renewal: { ...renewal, grantedOn: day('2026-05-04') } }),
      '2026-05-04',
    );
    expect(before).toBe('covered');
    expect(then).toContain(`${pending}/inte-beviljad/forlangning-beviljad`);
  });

  it('a renewal sought for a ground outside the list does not bridge', () => {
    const other = answerOn(norm, withPermits({ ...ended, renewal: { ...renewal, ground: 'arbete' } }), '2026-03-11');
    expect(other).not.toBe('covered');
  });

  it('a refusal ends the bridge on the day of legal force, or the day after in the other reading', () => {
    const refused = withPermits({ ...ended, renewal: { ...renewal, refusalFinalOn: day('2026-09-01') } });
    const [before, then, after] = around(norm, refused, '2026-09-01');
    expect(before).toBe('covered');
    for (const out of [then, after]) expect(out).toContain(`${pending}/laga-kraft/inget-avslag/avslag-laga-kraft`);
    const [first, second, third] = around(norm, refused, '2026-09-01', { legalForceDay: 'covered' });
    expect([first, second]).toEqual(['covered', 'covered']);
    expect(third).toContain(`${pending}/laga-kraft/avslag-inte-passerat`);
  });

  it('a permit that has not begun cannot be renewed yet', () => {
    const later = { ...ended, validFrom: day('2026-03-05'), renewal: { ...renewal, appliedOn: day('2026-03-04') } };
    expect(answerOn(norm, withPermits(later), '2026-03-04')).not.toBe('covered');
    expect(answerOn(norm, withPermits(later), '2026-03-11')).toContain(`${pending}/inom-giltighetstiden`);
  });

  it('a withdrawal ends the bridge on its day', () => {
    const withdrawn = withPermits({ ...ended, renewal: { ...renewal, withdrawnOn: day('2026-03-20') } });
    const [before, then, after] = around(norm, withdrawn, '2026-03-20');
    expect(before).toBe('covered');
    for (const out of [then, after]) expect(out).toContain(`${pending}/inte-aterkallad/forlangning-aterkallad`);
    expect(until(norm.rule, withdrawn, on(day('2026-03-11')))).toBe('2026-03-19');
  });

  it('an application because of a tie is judged by its own tie, whatever the permit held rested on', () => {
    const tie = { appliedOn: day('2026-03-01'), unmarriedChild: false, anchor };
    const onTie = (changes: Partial<Renewal>) =>
      answerOn(norm, withPermits({ ...ended, renewal: { ...renewal, ground: 'UtlL 5:3', ...changes } }), '2026-03-11');
    expect(onTie({ tie })).toBe('covered');
    expect(onTie({ tie: null })).not.toBe('covered');
    expect(onTie({ tie: undefined })).toEqual(['missing-fact permits[0].renewal.tie']);
    expect(onTie({ tie: { ...tie, anchor: undefined } })).toEqual(['missing-fact permits[0].renewal.tie.anchor']);
    expect(onTie({ tie: { ...tie, appliedOn: undefined } })).toEqual(['missing-fact permits[0].renewal.tie.appliedOn']);
    expect(onTie({ tie: { ...tie, anchor: { ...anchor, permits: [] } } })).not.toBe('covered');
    expect(onTie({ tie: { ...tie, anchor: { ...anchor, swedishFrom: tie.appliedOn } } })).not.toBe('covered');
  });

  it('of a renewal that nobody has asked about only the renewal is asked for, of one half known only what is missing', () => {
    const { renewal: _, ...unasked } = ended;
    expect(answerOn(norm, withPermits(unasked), '2026-03-11')).toEqual(['missing-fact permits[0].renewal']);
    const { withdrawnOn: __, ...half } = renewal;
    expect(answerOn(norm, withPermits({ ...ended, renewal: half }), '2026-03-11')).toEqual([
      'missing-fact permits[0].renewal.withdrawnOn',
    ]);
  });

  it('a renewal does not bridge for a permit that cannot be the basis of registration', () => {
    const unregistrable = { ...ended, registrableFrom: null, renewal };
    expect(answerOn(norm, withPermits(unregistrable), '2026-03-11')).not.toBe('covered');
  });

  it('several permits: one that counts is enough', () => {
    expect(answerOn(norm, withPermits({ ...permit, ground: 'arbete' }, permit), '2026-03-01')).toBe('covered');
    expect(answerOn(norm, withPermits({ ...permit, validThrough: day('2025-01-01') }, permit), '2026-03-01')).toBe(
      'covered',
    );
  });
});
