import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { permitGrounds } from '../../src/facts/grounds.js';
import type { Permit } from '../../src/facts/permit.js';
import { on } from '../../src/kernel/asked.js';
import { addDays, addMonths, addYears, type Day, day, later } from '../../src/kernel/day.js';
import { holds } from '../../src/kernel/holds.js';
import { unionMembers } from '../../src/law/eu/union-members.js';
import { norms } from '../../src/rights/norms.js';
import { permitLists, type PermitSystem, systemsOpenedBy } from '../../src/rights/permit-lists.js';
import { course, kommun, permit, refugee } from '../support/around.js';
import { arbitraryPerson, reunitedPerson, someDay, somePolicies } from '../support/arbitrary-person.js';
import { runs } from '../support/runs.js';

vi.setConfig({ testTimeout: 60_000 });

const { dalarnaBounds, etableringsinsatser, kvotAbo, statligErsattning } = norms;

describe('permit lists', () => {
  const listed = (system: PermitSystem, asked: Day) =>
    permitGrounds.filter((ground) =>
      systemsOpenedBy(ground, on(asked)).some((one) => one.system === system && one.kind === 'listed'),
    );

  it('on every day on which both are known: etablering = bosättning ⊆ samhällsorientering, statlig ersättning and etableringsjobb', () => {
    fc.assert(
      fc.property(
        someDay.filter((on) => on >= '2022-09-01'),
        (asked) => {
          const core = listed('etableringsinsatser', asked);
          expect(core.length).toBeGreaterThan(0);
          expect(listed('bosattning', asked)).toEqual(core);
          for (const wider of ['samhallsorientering', 'statligErsattning', 'etableringsjobb'] as const)
            expect(listed(wider, asked)).toEqual(expect.arrayContaining(core));
        },
      ),
      runs(100),
    );
  });

  it('no ground stands twice in a list, and each list names its paragraph', () => {
    for (const lists of Object.values(permitLists))
      for (const { entries } of lists)
        for (const { value, source } of entries) {
          expect(new Set(value).size).toBe(value?.length);
          expect(source).toHaveProperty('paragraf');
        }
  });

  it('whoever is covered by 2017:584 on a listed ground of their own is reimbursed for', () => {
    fc.assert(
      fc.property(
        arbitraryPerson({ complete: true }),
        someDay.filter((on) => on >= '2021-07-20'),
        somePolicies,
        (person, asked, policies) => {
          const own = {
            ...person,
            permits: person.permits?.map((one) => ({
              ...one,
              tie: null,
              renewal: one.renewal == null ? one.renewal : { ...one.renewal, tie: null },
              grantedOn: later(one.grantedOn ?? day('2019-01-01'), day('2018-07-01')),
            })),
          };
          if (holds(etableringsinsatser.rule, own, on(asked, { policies })) === 'yes')
            expect(holds(statligErsattning.rule, own, on(asked, { policies }))).toBe('yes');
        },
      ),
      runs(150),
    );
  });
});

describe('the five anchors of "less than three years"', () => {
  const anchors = ['a1-entry', 'a2-asylum-application', 'a3-permit', 'a4-first-registration', 'a5-reception'] as const;
  const steps = fc.tuple(
    someDay,
    fc.nat(400),
    fc.nat(700),
    fc.nat(90),
    fc.nat(90),
    fc.integer({ min: 0, max: 1600 }),
    fc.constantFrom('feb28', 'mar1'),
  );

  const personOf = (entry: Day, toAsylum: number, toPermit: number, toRegistration: number, toReception: number) => {
    const applied = addDays(entry, toAsylum);
    const granted = addDays(applied, toPermit);
    const registered = addDays(granted, toRegistration);
    return {
      ...refugee,
      stays: [{ from: entry, through: null }],
      asylum: [{ appliedOn: applied, grantedOn: granted, refusalFinalOn: null, withdrawnOn: null, aidThrough: null }],
      permits: [
        {
          ...permit,
          ground: 'UtlL 5:2',
          grantedOn: granted,
          validFrom: entry,
          registrableFrom: entry,
        } satisfies Permit,
      ],
      registration: course([registered, kommun('2061')]),
      reception: { on: addDays(registered, toReception), kommun: kommun('2061') },
    };
  };

  it('in the group under a1 is in it under a2 to a5, and each is no narrower than the one before, in a single stay in the typical order', () => {
    fc.assert(
      fc.property(steps, ([entry, toAsylum, toPermit, toRegistration, toReception, days, dalarnaLeapRule]) => {
        const person = personOf(entry, toAsylum, toPermit, toRegistration, toReception);
        const asked = addDays(entry, days);
        const truths = anchors.map((dalarnaAnchor) =>
          holds(kvotAbo.rule, person, on(asked, { policies: { dalarnaAnchor, dalarnaLeapRule } })),
        );
        if (truths[0] === 'yes') expect(truths).toEqual(['yes', 'yes', 'yes', 'yes', 'yes']);
        for (const [index, truth] of truths.entries())
          if (truth === 'yes') expect(truths.slice(index)).not.toContain('no');
      }),
      runs(300),
    );
  });

  it('is down-closed: in the group on a day is in it on every earlier day from the entry', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom(...anchors), fc.nat(1600), ([entry, ...rest], dalarnaAnchor, earlier) => {
        const [toAsylum, toPermit, toRegistration, toReception, days] = rest;
        const person = personOf(entry, toAsylum, toPermit, toRegistration, toReception);
        const under = (after: number) =>
          holds(kvotAbo.rule, person, on(addDays(entry, after), { policies: { dalarnaAnchor } }));
        if (under(days) === 'yes') expect(under(Math.min(earlier, days))).toBe('yes');
      }),
      runs(200),
    );
  });

  it('duality: the statutory month count holds on the day that ends three years, the project on no day from it', () => {
    const start = day('2023-01-01');
    for (let days = 0; days < 1461; days += 1) {
      const entry = addDays(start, days);
      const full = addMonths(entry, 36);
      const person = {
        ...refugee,
        stays: [{ from: entry, through: null }],
        permits: [{ ...permit, ground: 'UtlL 5:2' }],
      } as const;
      expect(full).toBe(addYears(entry, 3));
      expect(holds(kvotAbo.rule, person, on(later(addDays(full, -1), day('2024-02-01')))), entry).toBe('yes');
      expect(holds(kvotAbo.rule, person, on(full)), entry).toBe('no');
    }
  });
});

describe('citizenship', () => {
  const members = (unionMembers.entries[0]?.value ?? []).filter((country) => country !== 'SE');

  it("another Member State's citizenship ends the project's bounds from that day and leaves etableringsinsatser untouched", () => {
    fc.assert(
      fc.property(
        arbitraryPerson({ complete: true }),
        fc.constantFrom(...members),
        someDay,
        fc.nat(400),
        (person, country, from, days) => {
          const others = (person.citizenships ?? []).filter(
            (one) => !['SE', ...members].some((member) => member === one.country),
          );
          const before = { ...person, citizenships: others };
          const after = { ...person, citizenships: [...others, { country, from }] };
          for (const asked of [from, addDays(from, days)]) {
            expect(holds(dalarnaBounds.rule, after, on(asked))).toBe('no');
            for (const { rule } of [etableringsinsatser, statligErsattning])
              expect(holds(rule, after, on(asked))).toBe(holds(rule, before, on(asked)));
          }
          const eve = addDays(from, -1);
          expect(holds(dalarnaBounds.rule, after, on(eve))).toBe(holds(dalarnaBounds.rule, before, on(eve)));
        },
      ),
      runs(100),
    );
  });

  it('Swedish citizenship ends the bounds, etableringsinsatser and the reimbursement from that day', () => {
    fc.assert(
      fc.property(
        arbitraryPerson(),
        someDay.filter((on) => on >= '2021-07-20'),
        fc.nat(400),
        (person, from, days) => {
          const swedish = { ...person, citizenships: [{ country: 'SE', from }] } as const;
          for (const { rule } of [dalarnaBounds, etableringsinsatser, statligErsattning])
            expect(holds(rule, swedish, on(addDays(from, days)))).toBe('no');
        },
      ),
      runs(100),
    );
  });
});

describe('a timely renewal', () => {
  it('ends exactly once: covered through the day before legal force or withdrawal, never again', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.nat(60),
        fc.nat(700),
        fc.constantFrom(etableringsinsatser, statligErsattning),
        fc.constantFrom('refusalFinalOn', 'withdrawnOn'),
        (end, before, after, { rule }, way) => {
          const validThrough = later(end, day('2022-06-01'));
          const over = addDays(validThrough, after + 1);
          const renewal = {
            appliedOn: addDays(validThrough, -before),
            ground: 'UtlL 5:1',
            grantedOn: null,
            refusalFinalOn: null,
            withdrawnOn: null,
            tie: null,
            [way]: over,
          } as const;
          const person = {
            ...refugee,
            permits: [
              {
                ...permit,
                validFrom: day('2021-07-20'),
                grantedOn: day('2021-07-20'),
                registrableFrom: day('2021-07-20'),
                validThrough,
                renewal,
              },
            ],
          };
          const covered = (on_: Day) => holds(rule, person, on(on_)) === 'yes';
          expect([covered(validThrough), covered(addDays(over, -1))]).toEqual([true, true]);
          expect([covered(over), covered(addDays(over, 30))]).toEqual([false, false]);
        },
      ),
      runs(100),
    );
  });
});

describe('the readings about the anchor of a tie', () => {
  it('"counts" never takes a cover away that "does-not" gives, "open" lies between, and 2010:1122 never asks', () => {
    const order = { no: 0, unknown: 1, yes: 2 };
    fc.assert(
      fc.property(reunitedPerson(), someDay, somePolicies, (person, asked, policies) => {
        const { anchorNaturalised: _, anchorRenewing: __, ...others } = policies;
        for (const policy of ['anchorNaturalised', 'anchorRenewing']) {
          const under = (rule: typeof etableringsinsatser.rule, option?: string) =>
            holds(
              rule,
              person,
              on(asked, { policies: option === undefined ? others : { ...others, [policy]: option } }),
            );
          const truths = ['does-not', undefined, 'counts'].map(
            (option) => order[under(etableringsinsatser.rule, option)],
          );
          expect(truths).toEqual(truths.toSorted());
          expect(under(statligErsattning.rule, 'counts')).toBe(under(statligErsattning.rule, 'does-not'));
          expect(under(statligErsattning.rule)).toBe(under(statligErsattning.rule, 'counts'));
        }
      }),
      runs(60),
    );
  });
});

describe('the six years of a tie', () => {
  it("a later first reception of the anchor never takes the cover away, and the anchor's Swedish citizenship by the application always does", () => {
    fc.assert(
      fc.property(someDay, someDay, fc.nat(800), (received, applied, delay) => {
        const asked = later(applied, day('2026-03-01'));
        const withAnchor = (firstReceivedOn: Day, swedishFrom: Day | null) => ({
          ...refugee,
          permits: [
            {
              ...permit,
              ground: 'UtlL 5:3',
              tie: {
                appliedOn: applied,
                unmarriedChild: false,
                anchor: {
                  permits: [
                    {
                      ground: 'UtlL 5:1',
                      grantedOn: day('2016-01-10'),
                      validFrom: day('2016-01-10'),
                      validThrough: null,
                      tiedToGround: null,
                      renewal: null,
                    },
                  ],
                  firstReceivedOn,
                  swedishFrom,
                },
              },
            },
          ] as const,
        });
        const first = addYears(received, -6);
        const under = (on_: Day, swedish: Day | null) =>
          holds(etableringsinsatser.rule, withAnchor(on_, swedish), on(asked));
        const order = { no: 0, unknown: 1, yes: 2 };
        expect(order[under(addDays(first, delay), null)]).toBeGreaterThanOrEqual(order[under(first, null)]);
        expect(under(first, applied)).toBe('no');
      }),
      runs(150),
    );
  });
});
