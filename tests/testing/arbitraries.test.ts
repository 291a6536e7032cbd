import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseCase, parsePerson } from '../../src/boundary/parse.js';
import { refusalText } from '../../src/boundary/text.js';
import { personIn } from '../../src/sdk/person-in.js';
import {
  dayNear,
  edges,
  personInStatus,
  personsByStatus,
  receivedPerson,
  registrationFrom,
  reunitedPerson,
  someBirth,
  someCase,
  someDay,
  someNadActivity,
  someOffer,
  somePerson,
  someProfile,
} from '../../src/testing.js';
import { on } from '../../src/kernel/asked.js';
import { addDays, addYears, day, endOfMonth } from '../../src/kernel/day.js';
import { holds } from '../../src/kernel/holds.js';
import * as kit from '../../src/testing.js';
import { lawTables } from '../../src/law/tables.js';
import { norms } from '../../src/rights/norms.js';
import { kommun } from '../support/around.js';
import { runs } from '../support/runs.js';
import { drawn, smallest } from '../support/drawn.js';

vi.setConfig({ testTimeout: 60_000 });

describe('a day', () => {
  const days = new Set(drawn(someDay, 20_000));
  const breaks = Object.values(norms)
    .flatMap((norm) => edges(norm))
    .filter((edge) => edge >= '2018-01-01' && edge <= '2027-12-31');

  it('is drawn before, on and after every break of the law that a norm reads', () => {
    expect(breaks.length).toBeGreaterThan(4);
    for (const edge of breaks)
      for (const by of [-1, 0, 1]) expect(days.has(addDays(edge, by)), `${edge} ${by.toString()}`).toBe(true);
  });

  it('is drawn on 29 February, on month ends and on the days after them more often than by chance', () => {
    const all = drawn(someDay, 5_000);
    expect(days.has(day('2024-02-29'))).toBe(true);
    const turns = all.filter((one) => one === endOfMonth(one) || one.endsWith('-01'));
    expect(turns.length / all.length).toBeGreaterThan(0.15);
  });

  it('shrinks to 1 January 2024, or as near as the case lets it', () => {
    expect(smallest(someDay, () => true)).toBe('2024-01-01');
    expect(smallest(someDay, (one) => one >= '2024-01-02')).toMatch(/^2024-(01-02|0[2-9]-01)$|^202[5-7]-01-01$/);
  });

  it('near some days is one of them, or its neighbour', () => {
    expect(new Set(drawn(dayNear([day('2026-01-01')]), 200))).toEqual(
      new Set(['2025-12-31', '2026-01-01', '2026-01-02']),
    );
  });
});

describe('edges', () => {
  it('are the breaks of the tables and wordings that the norm reads, in order and once each', () => {
    const found = edges(norms.etableringsinsatser);
    expect(found).toEqual([...new Set(found)].toSorted());
    expect(found).toEqual(expect.arrayContaining(['2018-01-01', '2023-01-01', '2026-01-01']));
    expect(edges(norms.dalarnaBounds)).toEqual(lawTables.unionMembers.entries.map(({ from }) => from));
  });

  it('follow an amended table', () => {
    const { establishmentLowerAge: table } = lawTables;
    const moved = { ...table, entries: table.entries.map((entry) => ({ ...entry, from: day('2026-07-03') })) };
    const amend = new Map([[table, moved]]);
    expect(edges(norms.etableringsinsatser, { amend })).toContain('2026-07-03');
    expect(edges(norms.etableringsinsatser)).not.toContain('2026-07-03');
  });
});

describe('a person', () => {
  it('in each status is one that the parser accepts, of whom everything is answered', () => {
    for (const [status, of] of Object.entries<fc.Arbitrary<object>>(personsByStatus))
      fc.assert(
        fc.property(of, (person) => {
          const read = parsePerson(person);
          if (read.isErr()) expect.fail(`${status}: ${refusalText(read.error, 'en')}`);
          expect(read.value).toEqual(person);
          expect(Object.values(person)).not.toContain(undefined);
        }),
        runs(30),
      );
  });

  it('is found covered, not covered and undecided by every norm, among the statuses or the arbitrary ones', () => {
    const persons = [...drawn(personInStatus, 300), ...drawn(somePerson(), 300), ...drawn(reunitedPerson(), 100)];
    const days = persons.map((_, index) => addDays(day('2023-03-01'), (index * 37) % 1_300));
    for (const { key, rule } of Object.values(norms)) {
      const truths = persons.map((person, index) => holds(rule, person, on(days[index] ?? day('2026-03-01'))));
      expect([...new Set(truths)].toSorted(), key).toEqual(['no', 'unknown', 'yes']);
    }
  });

  it('shrinks to few facts, and to a named status', () => {
    expect(smallest(somePerson(), ({ birth }) => birth !== undefined)).toEqual({ id: 'person', birth: '1990-05-05' });
    expect(smallest(personInStatus, () => true)).toMatchObject({ id: 'asylum-seeker', birth: '1990-05-05' });
  });

  it('has roles that overlap: temporary protection while an application for asylum is tried', () => {
    for (const { permits, asylum } of drawn(personsByStatus.protectedAndSeekingAsylum, 20)) {
      expect(permits?.[0]?.ground).toBe('UtlL 21:2');
      expect(asylum?.[0]?.grantedOn).toBeNull();
    }
  });

  it('has two permits at once on the way from temporary protection to one as a refugee', () => {
    for (const { permits = [], asylum = [] } of drawn(personsByStatus.protectedThenRecognised, 20)) {
      expect(permits.map(({ ground }) => ground)).toEqual(['UtlL 21:2', 'UtlL 5:1']);
      expect(asylum[0]?.grantedOn).toBe(permits[1]?.grantedOn);
    }
  });

  it('is born so as to turn each age of the law, the day before or the day after, on a day that is asked about', () => {
    const births = new Set(drawn(someBirth, 30_000));
    for (const age of [20, 65, 66, 67])
      for (const by of [-1, 0, 1])
        expect(births.has(addDays(addYears(day('2026-01-01'), -age), by)), `${age.toString()} ${by.toString()}`).toBe(
          true,
        );
  });

  it('in a status is born on any day, at the edge of an age and on 29 February too', () => {
    const births = drawn(personInStatus, 2_000).flatMap(({ birth }) => (typeof birth === 'string' ? birth : []));
    expect(births.filter((birth) => birth.endsWith('-02-29')).length).toBeGreaterThan(20);
    expect(new Set(births).size).toBeGreaterThan(500);
  });

  it('can have the permit before the entry', () => {
    const early = drawn(personsByStatus.resettledRefugee, 50).filter(
      ({ permits, stays }) => (permits?.[0]?.grantedOn ?? '') < (stays?.[0]?.from ?? ''),
    );
    expect(early.length).toBeGreaterThan(40);
  });

  it('moves around the turn of a month, there and back, and to nowhere', () => {
    const registrations = drawn(registrationFrom(day('2024-03-10'), kommun('2061')), 2_000);
    const moves = registrations.flatMap(({ stretches }) => stretches.slice(1));
    expect(moves.filter(({ from }) => from === endOfMonth(from) || from.endsWith('-01')).length).toBeGreaterThan(
      moves.length / 4,
    );
    expect(moves.some(({ value }) => value === null)).toBe(true);
    expect(registrations.some(({ stretches }) => stretches.length > 2 && stretches.at(-1)?.value === '2061')).toBe(
      true,
    );
    for (const { stretches } of registrations)
      expect(stretches.map(({ from }) => from)).toEqual([...new Set(stretches.map(({ from }) => from))].toSorted());
  });

  it('that has been received is received where and when the registration begins', () => {
    for (const { reception, registration } of drawn(receivedPerson(), 100))
      expect(registration?.stretches[0]).toEqual({ from: reception?.on, value: reception?.kommun });
  });
});

describe('every arbitrary', () => {
  const drawable = Object.entries<unknown>({
    ...kit,
    ...personsByStatus,
    ...Object.fromEntries(
      [somePerson, reunitedPerson, receivedPerson, someProfile, someOffer, someNadActivity].map((of) => [
        of.name,
        of(),
      ]),
    ),
  }).filter((named): named is [string, fc.Arbitrary<unknown>] => named[1] instanceof fc.Arbitrary);

  it('is among those tried', () => {
    expect(drawable.length).toBeGreaterThan(20);
  });

  it.each(drawable)('%s is drawn again from the same seed, and otherwise from another', (_, of) => {
    expect(drawn(of, 30)).toEqual(drawn(of, 30));
    expect(fc.sample(of, { numRuns: 30, seed: 1 })).not.toEqual(fc.sample(of, { numRuns: 30, seed: 2 }));
  });
});

describe('a case', () => {
  it('is one that the parser accepts, with households whose members are in it and ties that resolve to the anchor', () => {
    fc.assert(
      fc.property(someCase, (one) => {
        const read = parseCase(one);
        if (read.isErr()) return expect.fail(refusalText(read.error, 'en'));
        for (const { id } of one.persons) {
          const tie = personIn(read.value, id, on(day('2026-03-01')))?.permits?.[0]?.tie;
          if (tie?.anchorId !== undefined) expect(tie.anchor?.permits?.length).toBeGreaterThan(0);
        }
      }),
      runs(60),
    );
    expect(drawn(someCase, 100).some(({ persons }) => persons.length > 2)).toBe(true);
  });
});
