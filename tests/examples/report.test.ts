import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kronor, type Locale, total } from 'mottagande';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../examples/report/calendar.js';
import { run } from '../../examples/run.js';
import { cases, claims, data, named, proposals, reports } from './cases.js';

interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
  readonly saved: ReadonlyMap<string, string>;
}

function ran(...args: readonly string[]): Ran {
  const out = { printed: '', complained: '' };
  const saved = new Map<string, string>();
  const code = run(args, data, {
    print: (text) => (out.printed += text),
    complain: (text) => (out.complained += text),
    save: (file, text) => saved.set(file, text),
  });
  return { code, ...out, saved };
}

const texts: Readonly<Record<Locale, string>> = { sv: ran().printed, en: ran('--lang', 'en').printed };
const dues = reports.flatMap(({ persons }) =>
  persons.flatMap(({ plan }) => (plan.kind === 'planned' ? plan.ledger.dues : [])),
);

describe.each(['sv', 'en'] as const)('the report in %s', (locale) => {
  const text = texts[locale];

  it('keeps within a hundred characters, without trailing spaces', () => {
    const lines = text.split('\n');
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
  });

  it('shows nothing of the machinery', () => {
    expect(text).not.toMatch(
      /undefined|null|NaN|\[object|eligible|notListed|permits\[|dalarnaKvot|a1-entry|\u00a0|\u001b/,
    );
  });

  it('names everybody', () => {
    for (const { persons } of reports) for (const { id } of persons) expect(text).toContain(id);
  });

  it('names no date of birth, no citizenship, no application and no ground of a permit', () => {
    const persons = named.flatMap(({ of }) => of.persons);
    const facts = persons.flatMap(({ birth, asylum = [], temporaryProtection = [], permits = [] }) => [
      ...(typeof birth === 'string' ? [birth] : [birth?.earliest, birth?.latest]),
      ...asylum.map(({ appliedOn }) => appliedOn),
      ...temporaryProtection.map(({ appliedOn }) => appliedOn),
      ...permits.flatMap(({ ground, renewal, tie }) => [ground, renewal?.appliedOn, tie?.appliedOn]),
    ]);
    const told = facts.filter((fact) => fact !== undefined && text.includes(fact));
    expect(told).toEqual([]);
  });

  it('prints the sums of the payments that count', () => {
    const figures = (amount: Kronor) => amount.replace(/\B(?=(\d{3})+$)/g, locale === 'sv' ? ' ' : ',');
    const counted = dues.filter(({ gate }) => gate.kind === 'met');
    const printed = text.split('\n').filter((line) => /^ {2}(Summa|Sum) /.test(line));
    const sums = (['due', 'expected'] as const).map((status) =>
      figures(total(counted.filter((due) => due.status === status))),
    );
    expect(printed.map((line) => line.endsWith(` ${sums[printed.indexOf(line)] ?? '?'}`))).toEqual([true, true]);
  });
});

describe('the calendar', () => {
  it.each(['due', 'expected'] as const)('%s: rows and columns come to the same', (status) => {
    const { rows, sums, total: all } = calendarOf(dues, status, '2026-01');
    const add = (amounts: readonly Kronor[]) => amounts.reduce((sum, amount) => sum + Number(amount), 0);
    expect(add(rows.map((row) => row.total))).toBe(Number(all));
    expect(add(sums)).toBe(Number(all));
    for (const row of rows) expect(add(row.amounts)).toBe(Number(row.total));
    expect(rows.map(({ label }) => label)).toEqual(rows.map(({ label }) => label).toSorted());
  });
});

describe('what a case officer reads', () => {
  it.each([
    ['sv', 'ingår i målgruppen massflyktsdirektivet till och med 2027-03-04'],
    ['sv', 'ingår inte enligt vald tolkning; skulle ingå om alla'],
    ['sv', 'utesluten ur projektet; hinder: är unionsmedborgare'],
    ['sv', 'omfattas inte före 2028-12-08'],
    ['sv', '2028-12-08: har fyllt 20 år → Etableringsinsatser'],
    ['sv', 'hinder: har uppnått den högsta åldern [SFS 2017:584 1 §]'],
    ['sv', 'Från och med vilken dag kan uppehållstillståndet ligga till grund för'],
    ['sv', 'BERÄKNAT, INTE BESLUTAT'],
    ['sv', '3 utbetalningar 2025-10, 2026-01 och 2026-04, 9 260 kr eller 16 500 kr vardera'],
    ['sv', 'folkbokföringen är oförändrad efter 2026-11-21'],
    ['sv', 'tiden räknas från inresan'],
    ['sv', 'belopp och åldersgräns vid årsskiftet 2022/2023 följer utbetalningsdagen'],
    ['sv', 'Tidsramen för etableringsprogrammet (förordning'],
    ['sv', 'Etableringsprogrammet tiden löper till och med 2029-06-24'],
    [
      'sv',
      '+ 119 dagar, tid med föräldrapenning på heltid för barn som inte har fyllt ett år → 2029-06-24 [SFS 2017:820 15 a § 1 st p. 2]',
    ],
    ['en', 'Etableringsprogrammet the time runs through 2029-06-24'],
    ['en', 'last day of measures if they go on as now: 2028-07-11'],
    ['sv', 'finns särskilda skäl får den göras senare'],
    ['en', 'The time frame of etableringsprogrammet (ordinance'],
    ['en', 'for special reasons it may'],
    ['en', 'in the target group Temporary Protection Directive through 2027-03-04'],
    ['en', 'not included under the chosen reading; would be'],
    ['en', 'excluded from the project; barred by: is a citizen of the Union'],
    ['en', 'not covered before 2028-12-08'],
    ['en', 'COMPUTED, NOT DECIDED'],
    ['en', 'SEK 9,260 or SEK 16,500 each'],
    ['en', 'the registration is unchanged after 2026-11-21'],
  ] as const)('%s: %s', (locale, sentence) => {
    expect(texts[locale].replaceAll(/\n +|\n/g, ' ')).toContain(sentence);
  });

  it('is in one language', () => {
    const [prose = ''] = texts.en.split('READINGS AND SOURCES');
    expect(prose).not.toMatch(/ och | eller |omfattas|\binte\b|kan |tillstånd[ ,;.]/);
    expect(texts.sv).not.toMatch(/ and | or | the |covered/);
  });

  it('is the same people in both languages, in the same order', () => {
    const ids = (text: string) => [...text.matchAll(/^([a-z]+-\d\d) · /gm)].map(([, id]) => id);
    expect(ids(texts.sv)).toEqual(ids(texts.en));
    expect(ids(texts.sv)).toHaveLength(reports.flatMap(({ persons }) => persons).length);
  });

  it('asks each question once for each person', () => {
    const [, missing = ''] = texts.sv.split('borlange-05 · ');
    const [section = ''] = missing.split('\n\n');
    expect(section.match(/\?/g)).toHaveLength(3);
  });
});

describe('the command', () => {
  it('--json prints the reports and nothing else, and loses nothing', () => {
    const { code, printed, complained } = ran('--json');
    expect([code, complained]).toEqual([0, '']);
    const parsed: unknown = JSON.parse(printed);
    const byName = Object.fromEntries([...cases.keys()].map((name, index) => [name, reports[index]]));
    expect(parsed).toEqual({ ...byName, nad: claims, matching: proposals });
  });

  it('--kommun prints that kommun’s payments one by one', () => {
    const { printed } = ran('--case', 'asylboendefamilj', '--kommun', '2061');
    const lines = printed.split('\n').filter((line) => line.startsWith('  2025-09   smedjebacken-0'));
    expect(lines).toHaveLength(3);
    expect(lines.every((line) => line.includes('SFS 2010:1122 12 § 1 st') && line.endsWith('16 500'))).toBe(true);
    expect(printed).not.toMatch(/^ {2}Månad .*Vansbro/m);
  });

  it('--day asks about another day: beyond what is known of where somebody lives, the project cannot be decided', () => {
    const { code, printed } = ran('--case', 'kvotfamilj', '--day', '2026-12-01');
    expect(code).toBe(0);
    expect(printed).toMatch(/sater-02 +kan inte avgöras +omfattas/);
  });

  it('--svg saves one picture with everybody in it', () => {
    const svg = ran('--svg', 'a.svg').saved.get('a.svg') ?? '';
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^]*<\/svg>\n$/);
    expect(svg).not.toMatch(/NaN|undefined|null|="-\d+(\.\d+)?" height|href|@import/);
    for (const { persons } of reports) for (const { id } of persons) expect(svg).toContain(`>${id}</text>`);
    expect(svg.match(/<g[ >]/g)?.length).toBe(svg.match(/<\/g>/g)?.length);
  });

  it.each([
    ['--lang', 'de'],
    ['--day', '2026-02-30'],
    ['--kommun', '99'],
    ['--case', 'none'],
    ['--unknown'],
    ['--day'],
  ])('refuses %s %s with the usage and nothing on standard output', (...args) => {
    const { code, printed, complained } = ran(...args.filter((arg) => typeof arg === 'string'));
    expect([code, printed]).toEqual([2, '']);
    expect(complained).toContain('npm run demo');
  });

  it('refuses a faulty case with every fault and none of its values', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mottagande-'));
    writeFileSync(
      join(folder, 'faulty.json'),
      JSON.stringify({ persons: [{ id: 'p-1', birth: '1990-02-30', hemligt: 'abc' }] }),
    );
    writeFileSync(join(folder, 'broken.json'), '{');
    const { code, printed, complained } = ran('--data', folder);
    expect([code, printed]).toEqual([1, '']);
    expect(complained).toMatch(/broken\.json[^]*faulty\.json\npersons\[0\]\.birth: [^]*persons\[0\]\.hemligt: /);
    expect(complained).not.toMatch(/1990|abc/);
  });
});
