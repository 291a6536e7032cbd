import { describe, expect, it } from 'vitest';
import { asKommunCode } from '../../src/facts/kommun.js';
import type { Permit } from '../../src/facts/permit.js';
import type { Person } from '../../src/facts/person.js';
import { on } from '../../src/kernel/asked.js';
import { assess } from '../../src/kernel/assess.js';
import { type Day, day, lastDay } from '../../src/kernel/day.js';
import { norms } from '../../src/rights/norms.js';
import { personIn } from '../../src/sdk/person-in.js';

const permit: Permit = {
  ground: 'UtlL 5:2',
  grantedOn: day('2024-01-10'),
  validFrom: day('2024-01-10'),
  validThrough: day('2027-01-09'),
  registrableFrom: day('2024-01-10'),
  tie: null,
  renewal: null,
};
const anchor: Person = {
  id: 'anchor',
  citizenships: [{ country: 'SY', from: null }],
  permits: [permit],
  migrationsverketFrom: null,
  assignment: null,
  reception: { on: day('2024-03-01'), kommun: asKommunCode('2061') },
  dwelling: { stretches: [{ from: day('2024-01-10'), value: null }], knownFrom: 'start', knownThrough: lastDay },
};
const spouse: Person = {
  id: 'spouse',
  stays: [{ from: day('2025-02-01'), through: null }],
  permits: [
    {
      ...permit,
      ground: 'UtlL 5:3',
      tie: { anchorId: 'anchor', appliedOn: day('2024-06-01'), unmarriedChild: false },
      renewal: { appliedOn: day('2026-12-01'), ground: 'UtlL 5:3', tie: { anchorId: 'anchor' } },
    },
  ],
  assignment: null,
};
const today = day('2026-03-01');
const found = (of: Person = anchor, asked: Day = today) =>
  personIn({ persons: [spouse, of] }, 'spouse', on(asked))?.permits?.[0];

describe('the anchor in the case', () => {
  it('is told in the tie on which the permit rests and in the one on which another is applied for', () => {
    const told = found();
    expect(told?.tie?.anchor).toMatchObject({ firstReceivedOn: '2024-03-01', swedishFrom: null, kvotAbo: true });
    expect(told?.renewal?.tie?.anchor).toEqual(told?.tie?.anchor);
    expect(told?.renewal).toMatchObject({ appliedOn: '2026-12-01', ground: 'UtlL 5:3' });
  });

  it('is told with the renewal of each permit, and nothing of a permit that the rules do not ask of an anchor', () => {
    const renewal = { appliedOn: day('2027-01-02'), ground: 'UtlL 5:2', withdrawnOn: null } as const;
    const { tie: _, registrableFrom: __, ...standing } = permit;
    const renewing = { ...anchor, permits: [{ ...permit, renewal }] };
    expect(found(renewing)?.tie?.anchor?.permits).toEqual([{ ...standing, renewal, tiedToGround: null }]);
  });

  it('was received on one day, whatever day is asked about', () => {
    const days = [day('2024-02-28'), day('2024-03-01'), day('2030-01-01')];
    expect(days.map((one) => found(anchor, one)?.tie?.anchor?.firstReceivedOn)).toEqual(Array(3).fill('2024-03-01'));
  });

  it('is KVOT/ABO on the day asked about, is not, or nobody knows', () => {
    const worker = { ...anchor, permits: [{ ...permit, ground: 'arbete' as const }] };
    const { permits: _, ...unknown } = anchor;
    expect([anchor, worker, unknown].map((one) => found(one)?.tie?.anchor?.kvotAbo)).toEqual([true, false, undefined]);
    expect(found(anchor, day('2024-01-09'))?.tie?.anchor?.kvotAbo).toBe(false);
  });

  it('decides whether the family belongs to the group, when all family of KVOT/ABO does', () => {
    const worker = { ...anchor, permits: [{ ...permit, ground: 'arbete' as const }] };
    const asked = on(today, { policies: { dalarnaFamily: 'all' } });
    const kinds = [anchor, worker].map((one) => {
      const person = personIn({ persons: [spouse, one] }, 'spouse', asked);
      return person && assess(norms.kvotAbo, person, asked).kind;
    });
    expect(kinds).toEqual(['eligible', 'ineligible']);
  });

  it('that the record itself describes is not replaced', () => {
    const described = { ...spouse, permits: [{ ...permit, tie: { anchorId: 'anchor', anchor: {} } }] };
    const told = personIn({ persons: [described, anchor] }, 'spouse', on(today));
    expect(told?.permits?.[0]?.tie?.anchor).toEqual({});
  });
});
