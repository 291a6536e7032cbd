import { describe, expect, it } from 'vitest';
import type { Anchor, Permit, RenewalStanding } from '../../src/facts/permit.js';
import { assess } from '../../src/kernel/assess.js';
import { on } from '../../src/kernel/asked.js';
import { addDays, day } from '../../src/kernel/day.js';
import { etableringsinsatser } from '../../src/rights/etableringsinsatser.js';
import { statligErsattning } from '../../src/rights/statlig-ersattning.js';
import { anchor, answerOn, around, permit, refugee } from '../support/around.js';
import { entriesIn } from '../support/cases.js';

const asked = '2026-10-01';

function family(appliedOn: string, of: Anchor = anchor, changes: Partial<Permit> = {}) {
  const own = {
    ...permit,
    ground: 'UtlL 5:3',
    tie: { appliedOn: day(appliedOn), unmarriedChild: false, anchor: of },
    ...changes,
  } as const;
  return { ...refugee, permits: [own] };
}

const [own] = anchor.permits;
const norms = [
  {
    norm: etableringsinsatser,
    place: '2017:584/etableringsinsatser/grund/genom-anknytning/permits[0]/tillstand-2/anknytning-2',
    years: 'anknytning-ar 2026-01-01',
  },
  {
    norm: statligErsattning,
    place:
      '2010:1122/statlig-ersattning/grund/genom-anknytning/permits[0]/tillstand-5a/tillstandets-anknytning/anknytning-5a',
    years: 'ersattning-anknytning-ar 2017-07-15',
  },
];

describe.each(norms)('a tie under $norm.key', ({ norm, place, years }) => {
  it('six years from 2020-06-06 end on a Saturday: the Sunday and the Monday are an open reading, the Tuesday is not', () => {
    const open = ['open-reading sixYearsRollOver'];
    expect(
      ['2026-06-05', '2026-06-06', '2026-06-07', '2026-06-08'].map((on) => answerOn(norm, family(on), asked)),
    ).toEqual(['covered', 'covered', open, open]);
    const tuesday = answerOn(norm, family('2026-06-09'), asked);
    expect(tuesday).toContain(`${place}/ansokt-i-tid/inom-tiden`);
    expect(tuesday).toContain(`${place}/ansokt-i-tid/nasta-vardag/senast-nasta-vardag`);
  });

  it.each([
    ['rolls-over', 'covered', 'covered'],
    ['does-not', 'covered', 'outside'],
  ])('read as %s: the Saturday is %s, the Monday %s, the Tuesday outside', (sixYearsRollOver, saturday, monday) => {
    const outside = (answer: unknown) => (answer === 'covered' ? answer : 'outside');
    const answers = ['2026-06-06', '2026-06-08', '2026-06-09'].map((on) =>
      outside(answerOn(norm, family(on), asked, { sixYearsRollOver })),
    );
    expect(answers).toEqual([saturday, monday, 'outside']);
  });

  it.each([
    ['2020-03-10', '2026-03-10'],
    ['2020-02-29', '2026-03-02'],
    ['2020-04-03', '2026-04-07'],
    ['2019-12-31', '2026-01-02'],
    ['2020-06-19', '2026-06-22'],
  ])('first reception %s: an application on %s is the last that can be in time', (received, last) => {
    const of = { ...anchor, firstReceivedOn: day(received) };
    const policies = { sixYearsRollOver: 'rolls-over' };
    expect(answerOn(norm, family(last, of), asked, policies)).toBe('covered');
    expect(answerOn(norm, family(addDays(day(last), 1), of), asked, policies)).not.toBe('covered');
  });

  it('rests on its own table of years', () => {
    expect(entriesIn(assess(norm, family('2026-06-05'), on(day(asked))).proof)).toContain(years);
  });

  it("the anchor's Swedish citizenship excludes from the day of the application, not the day after", () => {
    const answers = ['2026-05-04', '2026-05-05', '2026-05-06'].map((swedishFrom) =>
      answerOn(norm, family('2026-05-05', { ...anchor, swedishFrom: day(swedishFrom) }), asked),
    );
    expect(answers[0]).toContain(`${place}/inte-svensk/svensk-vid-ansokan`);
    expect(answers[1]).toContain(`${place}/inte-svensk/svensk-vid-ansokan`);
    const open = norm === etableringsinsatser ? ['open-reading anchorNaturalised'] : 'covered';
    expect(answers[2]).toEqual(open);
  });

  it('an anchor half known is asked about at the outermost part that is unanswered', () => {
    const half = (tie: Permit['tie']) =>
      answerOn(norm, { ...refugee, permits: [{ ...permit, ground: 'UtlL 5:3', tie }] }, asked);
    expect(half(undefined)).toEqual(['missing-fact permits[0].tie']);
    expect(half({ appliedOn: day('2026-05-05'), unmarriedChild: false })).toEqual([
      'missing-fact permits[0].tie.anchor',
    ]);
    expect(half({ unmarriedChild: false, anchor })).toEqual(['missing-fact permits[0].tie.appliedOn']);
    expect(
      half({ appliedOn: day('2026-05-05'), unmarriedChild: false, anchor: { ...anchor, permits: undefined } }),
    ).toEqual(['missing-fact permits[0].tie.anchor.permits']);
    // Only when every fact is there is the reading asked for.
    const received = { ...anchor, firstReceivedOn: undefined };
    expect(half({ appliedOn: day('2026-06-07'), unmarriedChild: false, anchor: received })).toEqual([
      'missing-fact permits[0].tie.anchor.firstReceivedOn',
    ]);
  });

  it('an anchor who has not been received yet has no years that run', () => {
    expect(answerOn(norm, family('2026-05-05', { ...anchor, firstReceivedOn: null }), asked)).toBe('covered');
  });

  it('an anchor without permits, or with one outside the list, is none', () => {
    expect(answerOn(norm, family('2026-05-05', { ...anchor, permits: [] }), asked)).not.toBe('covered');
    expect(
      answerOn(norm, family('2026-05-05', { ...anchor, permits: [{ ...own, ground: 'studier' }] }), asked),
    ).not.toBe('covered');
  });

  it('a permit that rests on no tie is none', () => {
    expect(answerOn(norm, family('2026-05-05', anchor, { tie: null }), asked)).not.toBe('covered');
  });

  it('a permit on the tie counts only while it applies and once it can be the basis of registration', () => {
    const registrable = family('2026-05-05', anchor, { registrableFrom: day(asked) });
    expect(around(norm, registrable, asked).map((answer) => answer === 'covered')).toEqual([false, true, true]);
    const ending = family('2026-05-05', anchor, { validThrough: day(asked) });
    expect(around(norm, ending, asked).map((answer) => answer === 'covered')).toEqual([true, true, false]);
    const beginning = family('2026-05-05', anchor, { validFrom: day(asked) });
    expect(around(norm, beginning, asked).map((answer) => answer === 'covered')).toEqual([false, true, true]);
  });

  it('a renewal on the tie bridges, one for a ground that is neither listed nor a tie does not', () => {
    const renewal = {
      appliedOn: day('2026-09-30'),
      ground: 'UtlL 5:3',
      grantedOn: null,
      refusalFinalOn: null,
      withdrawnOn: null,
      tie: { appliedOn: day('2026-05-05'), unmarriedChild: false, anchor },
    } as const;
    const ended = { validThrough: day('2026-09-30') };
    expect(answerOn(norm, family('2026-05-05', anchor, { ...ended, renewal }), asked)).toBe('covered');
    expect(
      answerOn(norm, family('2026-05-05', anchor, { ...ended, renewal: { ...renewal, ground: 'UtlL 5:1' } }), asked),
    ).toBe('covered');
    expect(
      answerOn(norm, family('2026-05-05', anchor, { ...ended, renewal: { ...renewal, ground: 'studier' } }), asked),
    ).not.toBe('covered');
    for (const ground of ['UtlL 5:3 1 st 4', 'UtlL 5:3 a', 'UtlL 21:4'] as const)
      expect(answerOn(norm, family('2026-05-05', anchor, { ...ended, renewal: { ...renewal, ground } }), asked)).toBe(
        'covered',
      );
  });
});

describe("the anchor's permit", () => {
  const ending = { ...anchor, permits: [{ ...own, validThrough: day(asked) }] };
  const place =
    '2017:584/etableringsinsatser/grund/genom-anknytning/permits[0]/tillstand-2/anknytning-2/anknytningspersonens-tillstand/har-tillstand/anknytningspersonen-har/tie.anchor.permits[0]/galler/galler-eller-forlangs';
  const pending = { appliedOn: day(asked), grantedOn: null, refusalFinalOn: null, withdrawnOn: null } as const;
  const renewing = (changes: Partial<RenewalStanding> = {}): Anchor => ({
    ...ending,
    permits: [{ ...own, validThrough: day(asked), renewal: { ...pending, ground: 'UtlL 5:1', ...changes } }],
  });
  const open = ['open-reading anchorRenewing'];
  const shown = (answer: string | readonly string[]) =>
    answer === 'covered' || answer[0]?.startsWith('open-reading') === true ? answer : 'outside';

  it('2017:584 2 §: must apply today, through its last day', () => {
    const [before, then, after] = around(etableringsinsatser, family('2026-05-05', ending), asked);
    expect([before, then]).toEqual(['covered', 'covered']);
    expect(after).toContain(`${place}/giltigt/inte-gatt-ut`);
  });

  it('2017:584 2 §: must have begun', () => {
    const later = { ...anchor, firstReceivedOn: null, permits: [{ ...own, validFrom: day(asked) }] };
    const [before, then, after] = around(etableringsinsatser, family('2024-01-05', later), asked);
    expect(before).toContain(`${place}/giltigt/borjat-galla`);
    expect([then, after]).toEqual(['covered', 'covered']);
  });

  it.each([
    [{}, ['covered', 'covered', open]],
    [{ anchorRenewing: 'counts' }, ['covered', 'covered', 'covered']],
    [{ anchorRenewing: 'does-not' }, ['covered', 'covered', 'outside']],
  ])('2017:584 2 §: while the anchor renews it in time is an open reading: %o', (policies, expected) => {
    const person = family('2026-05-05', renewing());
    expect(around(etableringsinsatser, person, asked, policies).map(shown)).toEqual(expected);
  });

  it('2017:584 2 §: a renewal of the anchor that is late, granted, withdrawn or finally refused leaves no reading', () => {
    const next = addDays(day(asked), 1);
    for (const ended of [{ appliedOn: next }, { grantedOn: next }, { withdrawnOn: next }, { refusalFinalOn: next }]) {
      const [before, then, after] = around(etableringsinsatser, family('2026-05-05', renewing(ended)), asked).map(
        shown,
      );
      expect([before, then, after], Object.keys(ended).join()).toEqual(['covered', 'covered', 'outside']);
    }
  });

  it.each([
    [{}, ['covered', ['open-reading anchorNaturalised'], ['open-reading anchorNaturalised']]],
    [{ anchorNaturalised: 'counts' }, ['covered', 'covered', 'covered']],
    [{ anchorNaturalised: 'does-not' }, ['covered', 'outside', 'outside']],
  ])(
    '2017:584 2 §: an anchor who becomes Swedish after the application is an open reading: %o',
    (policies, expected) => {
      const person = family('2026-05-05', { ...anchor, swedishFrom: day(asked) });
      expect(around(etableringsinsatser, person, asked, policies).map(shown)).toEqual(expected);
    },
  );

  it('2017:584 3 §: the tie of the application needs an anchor who has a permit, the permit held only one who had', () => {
    const sought = (of: Anchor) => {
      const tie = { appliedOn: day('2026-05-05'), unmarriedChild: false, anchor: of };
      const renewal = { ...pending, ground: 'UtlL 5:3', tie } as const;
      return family('2026-05-05', ending, { validThrough: day(asked), renewal });
    };
    expect(around(etableringsinsatser, sought(anchor), asked)).toEqual(['covered', 'covered', 'covered']);
    expect(around(etableringsinsatser, sought(renewing()), asked).map(shown)).toEqual(['covered', 'covered', open]);
    expect(around(etableringsinsatser, sought(ending), asked).map(shown)).toEqual(['covered', 'covered', 'outside']);
  });

  it('2010:1122 5 a §: need only have been granted', () => {
    expect(around(statligErsattning, family('2026-05-05', ending), asked)).toEqual(['covered', 'covered', 'covered']);
    const granted = { ...anchor, firstReceivedOn: null, permits: [{ ...own, grantedOn: day(asked) }] };
    const [before, then, after] = around(statligErsattning, family('2024-01-05', granted), asked);
    expect(before).toContain(
      '2010:1122/statlig-ersattning/grund/genom-anknytning/permits[0]/tillstand-5a/tillstandets-anknytning/anknytning-5a/led/anknytningspersonen-beviljats/tie.anchor.permits[0]/beviljats/beviljat',
    );
    expect([then, after]).toEqual(['covered', 'covered']);
  });

  it('2010:1122 5 a § 2 st: in the second step must have been granted too', () => {
    const parent = {
      ...anchor,
      firstReceivedOn: null,
      permits: [{ ...own, ground: 'UtlL 5:3 1 st 4', tiedToGround: 'UtlL 5:2', grantedOn: day(asked) }] as const,
    };
    const child = (unmarriedChild: boolean, of: Anchor = parent) => ({
      ...refugee,
      permits: [
        { ...permit, ground: 'UtlL 5:3', tie: { appliedOn: day('2024-01-05'), unmarriedChild, anchor: of } },
      ] as const,
    });
    const [before, then, after] = around(statligErsattning, child(true), asked);
    expect(before).not.toBe('covered');
    expect([then, after]).toEqual(['covered', 'covered']);
    expect(answerOn(statligErsattning, child(false), asked)).not.toBe('covered');
    const swedish = { ...parent, swedishFrom: day('2024-01-05') };
    expect(answerOn(statligErsattning, child(true, swedish), asked)).not.toBe('covered');
    const untied = { ...parent, permits: [{ ...parent.permits[0], tiedToGround: null }] } as const;
    expect(answerOn(statligErsattning, child(true, untied), asked)).not.toBe('covered');
  });
});
