import { describe, expect, it } from 'vitest';
import { amendment, type AskOptions, on } from '../../src/kernel/asked.js';
import { assess } from '../../src/kernel/assess.js';
import type { DatedValue } from '../../src/kernel/dated-value.js';
import { day, lastDay } from '../../src/kernel/day.js';
import { explain, motivate, noticeInWords, openInWords, verdict } from '../../src/kernel/explain.js';
import { hasCome, notPassed } from '../../src/kernel/leaves.js';
import type { LawUsed } from '../../src/kernel/look-up.js';
import { natureInWords, type Norm, norm } from '../../src/kernel/norm.js';
import { type LawRead, noticesOf } from '../../src/kernel/notice.js';
import type { Open } from '../../src/kernel/open.js';
import { all, any, not, type Rule, underLawOf } from '../../src/kernel/rule.js';
import type { Locale } from '../../src/kernel/text.js';
import {
  appliedDay,
  birth,
  end,
  home,
  isInTown,
  reach,
  someSource,
  type Subject,
  text,
  yearsPassed,
} from '../support/synthetic.js';

const asked = day('2026-03-15');
const source = { sfs: '2017:584', paragraf: '1 §' } as const;
const asNorm = (rule: Rule<Subject>): Norm<Subject> =>
  norm({
    key: 'insatser',
    title: { sv: 'Insatser', en: 'Measures' },
    nature: 'shall-be-offered',
    decidedBy: { sv: 'Arbetsförmedlingen', en: 'the Public Employment Service' },
    appeal: { possible: false, because: text('no decision'), source },
    source,
    rule,
  });

const turned = hasCome({ key: 'turned', label: { sv: 'Har fyllt 20', en: 'Has turned 20' }, source }, birth);
const valid = notPassed({ key: 'valid', label: { sv: 'Tillståndet gäller', en: 'The permit is valid' }, source }, end);
const both = asNorm(all('both', turned, valid));

const said = (of: Norm<Subject>, subject: Subject, locale: Locale, options?: AskOptions) =>
  explain(of, assess(of, subject, on(asked, options)), locale).split('\n');

describe('an explanation', () => {
  it('of a yes names the norm, what kind it is, the day, and every claim with its paragraph', () => {
    const subject = { birth: day('2000-01-01'), end: day('2026-06-30') };
    expect(said(both, subject, 'sv')).toEqual([
      'Insatser (ska erbjudas; SFS 2017:584 1 §), 2026-03-15: omfattas.',
      '- Har fyllt 20: ja (SFS 2017:584 1 §)',
      '- Tillståndet gäller: ja (SFS 2017:584 1 §)',
    ]);
    expect(said(both, subject, 'en')).toEqual([
      'Measures (shall be offered; SFS 2017:584 1 §), 2026-03-15: covered.',
      '- Has turned 20: yes (SFS 2017:584 1 §)',
      '- The permit is valid: yes (SFS 2017:584 1 §)',
    ]);
  });

  it('of a no names only what fails', () => {
    expect(said(both, { birth: day('2000-01-01'), end: day('2026-03-14') }, 'sv')).toEqual([
      'Insatser (ska erbjudas; SFS 2017:584 1 §), 2026-03-15: omfattas inte.',
      '- Tillståndet gäller: nej (SFS 2017:584 1 §)',
    ]);
    expect(said(asNorm(not('not', turned)), { birth: day('2000-01-01') }, 'en')).toEqual([
      'Measures (shall be offered; SFS 2017:584 1 §), 2026-03-15: not covered.',
      '- Has turned 20: yes (SFS 2017:584 1 §)',
    ]);
    expect(said(asNorm(any({ key: 'x', sv: 'Något', en: 'Anything' })), {}, 'en')[1]).toBe('- Anything: no');
  });

  it('of an open answer names the questions to ask, in neither language as a refusal', () => {
    expect(said(both, { end: day('2027-01-01') }, 'sv')).toEqual([
      'Insatser (ska erbjudas; SFS 2017:584 1 §), 2026-03-15: kan inte avgöras.',
      '- uppgift saknas: birth? [birth]',
    ]);
    expect(said(both, { end: { earliest: asked, latest: day('2026-03-16') } }, 'en')).toEqual([
      'Measures (shall be offered; SFS 2017:584 1 §), 2026-03-15: cannot be decided.',
      '- fact missing: birth? (en) [birth]',
    ]);
  });

  it('names no day on which a claim turns: the record has given it', () => {
    expect(said(asNorm(turned), { birth: day('2026-05-01') }, 'sv')[1]).toBe('- Har fyllt 20: nej (SFS 2017:584 1 §)');
  });

  const years: DatedValue<number> = {
    key: 'years',
    label: text('years'),
    entries: [{ from: day('2000-01-01'), value: 1, source }],
    verifiedThrough: day('2026-01-31'),
  };
  const onLateLaw = asNorm(yearsPassed('time', birth, years));

  it('ends with the notices', () => {
    expect(said(onLateLaw, { birth: day('2000-01-01') }, 'sv').slice(2)).toEqual([
      'Observera: 2017:584 är kontrollerad mot gällande lydelse till och med 2026-01-31',
    ]);
    expect(said(onLateLaw, { birth: day('2000-01-01') }, 'en').slice(2)).toEqual([
      'Note: 2017:584 has been checked against the published wording through 2026-01-31',
    ]);
  });

  it("of a caller's table says that it has not been reviewed, and no day through which it was checked", () => {
    const amend = [amendment(years, { ...years })];
    expect(said(onLateLaw, { birth: day('2000-01-01') }, 'sv', { amend }).slice(2)).toEqual([
      'Observera: tabellen years är anroparens egen (inte granskad)',
    ]);
    expect(said(onLateLaw, { birth: day('2000-01-01') }, 'en', { amend }).slice(2)).toEqual([
      "Note: the table years is the caller's own (not reviewed)",
    ]);
  });

  it('does not name the day whose law is missing when the record gave that day', () => {
    const none: DatedValue<number> = {
      key: 'years',
      label: text('years'),
      entries: [{ from: lastDay, value: 1, source }],
      verifiedThrough: lastDay,
    };
    const rule = asNorm(underLawOf('older', appliedDay, yearsPassed('time', birth, none)));
    const words = said(rule, { birth: asked, applied: day('2019-07-08') }, 'sv').join('\n');
    expect(words).toContain('years');
    expect(words).not.toContain('2019-07-08');
  });
});

describe('open points in words', () => {
  const gap: Open = { kind: 'law-gap', table: 't', label: text('beloppet'), law: asked, reason: 'no-value', source };
  const replaced: Open = { kind: 'replaced-law', table: 't', label: text('beloppet'), law: asked, source };

  it.each<[Open, Locale, string]>([
    [
      { kind: 'missing-fact', path: 'a.b', question: text('hur?'), answeredBy: 'register' },
      'sv',
      'uppgift saknas: hur? [a.b]',
    ],
    [
      { kind: 'missing-fact', path: 'a.b', question: text('hur?'), answeredBy: 'register' },
      'en',
      'fact missing: hur? (en) [a.b]',
    ],
    [{ kind: 'imprecise-fact', path: 'a', question: text('hur?') }, 'sv', 'uppgiften är för osäker: hur? [a]'],
    [{ kind: 'imprecise-fact', path: 'a', question: text('hur?') }, 'en', 'the fact is too uncertain: hur? (en) [a]'],
    [
      { kind: 'open-reading', policy: 'reach', question: reach.question, options: reach.options, source },
      'sv',
      'tolkningen är öppen: how far? [reach: narrow | wide | none] (SFS 2017:584 1 §)',
    ],
    [
      { kind: 'open-reading', policy: 'reach', question: reach.question, options: reach.options, source },
      'en',
      'the reading is open: how far? (en) [reach: narrow | wide | none] (SFS 2017:584 1 §)',
    ],
  ])('%o in %s', (open, locale, words) => {
    expect(openInWords(open, locale)).toBe(words);
  });

  it('name the table that is silent, with the provision where there is one', () => {
    expect(openInWords(gap, 'sv')).toMatch(/: beloppet \(SFS 2017:584 1 §\)$/);
    expect(openInWords({ ...gap, source: null }, 'sv')).toMatch(/: beloppet$/);
    expect(openInWords(replaced, 'en')).toMatch(/replaced.*: beloppet \(en\) \(SFS 2017:584 1 §\)$/);
    expect(openInWords({ ...replaced, source: null }, 'en')).toMatch(/: beloppet \(en\)$/);
    expect(openInWords(gap, 'sv')).not.toBe(openInWords(replaced, 'sv'));
  });
});

describe('reasons for a decision', () => {
  const secret = 'hemlig ort';
  const course = {
    stretches: [{ from: day('2020-01-01'), value: secret }],
    knownFrom: 'start',
    knownThrough: lastDay,
  } as const;
  const town: DatedValue<string> = {
    key: 'town',
    label: text('town'),
    entries: [{ from: day('2000-01-01'), value: 'Falun', source }],
    verifiedThrough: lastDay,
  };
  const rule = asNorm(all('all', turned, isInTown('document', home, town)));
  const subject = { birth: day('2000-01-01'), home: course };
  const reasons = (locale: Locale, includeFacts?: boolean, of = subject) =>
    motivate(assess(rule, of, on(asked)), { locale, ...(includeFacts !== undefined && { includeFacts }) });

  it('name no value of the record unless asked', () => {
    expect(reasons('sv')).toEqual(['in-town-home: nej (SFS 2000:1 1 §)']);
    expect(reasons('sv', false)).toEqual(reasons('sv'));
  });

  it('name what the record says and the law asks of each decisive claim on request', () => {
    expect(reasons('sv', true)).toEqual([
      'in-town-home: nej (SFS 2000:1 1 §); uppgift i ärendet: hemlig ort; lagens gräns: Falun',
    ]);
    expect(reasons('en', true)).toEqual([
      'in-town-home (en): no (SFS 2000:1 1 §); on record: hemlig ort; the law asks: Falun',
    ]);
    expect(
      motivate(assess(both, { birth: day('2000-01-01'), end: null }, on(asked)), { locale: 'sv', includeFacts: true }),
    ).toEqual([
      'Har fyllt 20: ja (SFS 2017:584 1 §); uppgift i ärendet: 2000-01-01; lagens gräns: 2026-03-15',
      'Tillståndet gäller: ja (SFS 2017:584 1 §); uppgift i ärendet: null; lagens gräns: 2026-03-15',
    ]);
    expect(motivate(assess(asNorm(all('nothing')), {}, on(asked)), { locale: 'sv', includeFacts: true })).toEqual([
      'nothing: ja',
    ]);
  });

  const turnOf = (born: Subject['birth']) =>
    motivate(assess(asNorm(turned), { birth: born }, on(asked)), { locale: 'sv', includeFacts: true })[0]?.split(
      '; ',
    )[3];

  it('name with the facts the next day on which a claim turns, never a day that has been or the last of days', () => {
    expect(turnOf(day('2026-05-01'))).toBe('kan ändras 2026-05-01');
    expect(turnOf({ earliest: day('2026-05-01'), latest: day('2026-04-01') })).toBe('kan ändras 2026-04-01');
    expect([turnOf(asked), turnOf(day('2026-03-14')), turnOf(lastDay), turnOf(null)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('give an uncertain day as its bounds, never as one of them', () => {
    const born = { earliest: day('2000-01-01'), latest: day('2000-12-31') };
    const answer = assess(asNorm(turned), { birth: born }, on(asked));
    expect(motivate(answer, { locale: 'sv', includeFacts: true })).toEqual([
      'Har fyllt 20: ja (SFS 2017:584 1 §); uppgift i ärendet: 2000-01-01 – 2000-12-31; lagens gräns: 2026-03-15',
    ]);
  });

  it('for an open answer are the open points, whatever is asked', () => {
    const open = motivate(assess(both, {}, on(asked)), { locale: 'sv', includeFacts: true });
    expect(open).toEqual(['uppgift saknas: birth? [birth]', 'uppgift saknas: end? [end]']);
  });
});

describe('verdicts', () => {
  it('never word what is open as a refusal', () => {
    const kinds = ['eligible', 'ineligible', 'undetermined'] as const;
    expect(kinds.map((kind) => verdict({ kind }, 'sv'))).toEqual(['omfattas', 'omfattas inte', 'kan inte avgöras']);
    expect(kinds.map((kind) => verdict({ kind }, 'en'))).toEqual(['covered', 'not covered', 'cannot be decided']);
  });

  it('follow a norm whose nature has its words in both languages', () => {
    for (const { sv, en } of Object.values(natureInWords)) expect(sv).not.toBe(en);
    expect(Object.keys(natureInWords)).toHaveLength(9);
  });
});

describe('an answer', () => {
  it('carries its norm, the question’s days and its outcome', () => {
    const answer = assess(both, { birth: day('2000-01-01'), end: null }, on(asked, { known: day('2026-01-01') }));
    expect(answer).toMatchObject({
      kind: 'eligible',
      norm: 'insatser',
      clock: { law: asked, facts: asked, known: '2026-01-01' },
      notices: [],
      proof: { claim: { key: 'both' }, truth: 'yes' },
    });
  });
});

describe('notices', () => {
  const used = (law: string, verifiedThrough: string, other: Partial<LawUsed> = {}): LawRead => ({
    used: [
      {
        table: 'amount',
        from: day('2000-01-01'),
        source,
        verifiedThrough: day(verifiedThrough),
        amended: false,
        ...other,
      },
    ],
    law: day(law),
  });

  it('begin on the day after the last check', () => {
    expect(noticesOf([used('2026-01-31', '2026-01-31')])).toEqual([]);
    expect(noticesOf([used('2026-02-01', '2026-01-31')])).toEqual([
      { kind: 'law-after-verified', act: '2017:584', verifiedThrough: '2026-01-31' },
    ]);
  });

  it('are told once for each act, with its oldest check, and by the table where no provision is known', () => {
    const notices = noticesOf([
      used('2026-06-01', '2026-03-01'),
      used('2026-06-01', '2026-01-31', { table: 'other' }),
      used('2026-06-01', '2026-02-01'),
      used('2026-06-01', '2026-02-01', { source: someSource }),
      used('2026-06-01', '2026-02-02', { source: null, from: null }),
    ]);
    expect(notices).toEqual([
      { kind: 'law-after-verified', act: '2017:584', verifiedThrough: '2026-01-31' },
      { kind: 'law-after-verified', act: '2000:1', verifiedThrough: '2026-02-01' },
      { kind: 'law-after-verified', act: 'amount', verifiedThrough: '2026-02-02' },
    ]);
  });

  it('name an amended table once, and no check of it, whether or not it is late', () => {
    const amended = used('2026-01-01', '2026-01-31', { amended: true });
    const late = used('2026-06-01', '2026-01-31', { amended: true });
    expect(noticesOf([amended, late])).toEqual([{ kind: 'amended-table', table: 'amount' }]);
    expect(noticeInWords({ kind: 'amended-table', table: 'amount' }, 'sv')).toContain('inte granskad');
  });
});
