import { type Due, type Gate, type KommunCode, type Outcome, summarise, total } from 'mottagande';
import { describe, expect, it } from 'vitest';
import { reportOf, reports } from './cases.js';

type Kind = Outcome['kind'];

const standing = (id: string, norm: string) => {
  const found = reportOf(id).answers.find(({ answer }) => answer.norm === norm);
  return [found?.answer.kind, found?.until ?? null] as const;
};
const groups = (id: string) =>
  reportOf(id)
    .membership.groups.filter(({ kind }) => kind === 'eligible')
    .map(({ norm }) => norm.replace('dalarna-', ''));
const duesOf = (id: string): readonly Due[] => {
  const { plan } = reportOf(id);
  return plan.kind === 'planned' ? plan.ledger.dues : [];
};
const paid = (id: string, gate: Gate['kind'] = 'met') =>
  duesOf(id)
    .filter((due) => due.gate.kind === gate)
    .map(({ dueOn, recipient, amount, status }) => [
      dueOn?.slice(0, 7),
      recipient,
      amount,
      ...(status === 'expected' ? ['expected'] : []),
    ]);

describe('the project', () => {
  it.each<[string, string, string | null, string]>([
    ['vansbro-01', 'asylsokande', null, 'asylum seeker at asylboende'],
    ['borlange-01', 'asylsokande', null, 'asylum seeker in own housing'],
    ['smedjebacken-01', 'massflyktsdirektivet', '2027-03-04', 'temporary protection, not registered as resident'],
    ['smedjebacken-02', 'massflyktsdirektivet', '2027-03-04', 'temporary protection, registered as resident'],
    [
      'borlange-02',
      'massflyktsdirektivet',
      '2027-03-04',
      'temporary protection: the text names no limit of three years',
    ],
    ['sater-02', 'kvot-abo', '2028-11-10', 'entered 2025-11-11: on 2028-11-11 three years are full'],
    ['sater-05', 'kvot-abo', '2028-11-10', 'a child of the family: the text names no age'],
    ['smedjebacken-03', 'kvot-abo', '2027-10-04', 'lived at asylboende at the permit; entered 2024-10-05'],
    ['vansbro-03', 'kvot-abo', '2029-02-16', 'resettled; entered 2026-02-17'],
    ['vansbro-04', 'kvot-abo', '2027-06-02', 'renewal applied for in time; entered 2024-06-03'],
    ['borlange-05', 'kvot-abo', '2028-02-16', 'what is missing does not matter to the project; entered 2025-02-17'],
    ['smedjebacken-06', 'kvot-abo', '2027-04-01', 'the age does not matter to the project; entered 2024-04-02'],
  ])('%s belongs to %s through %s: %s', (id, group, until) => {
    expect(reportOf(id).membership.kind).toBe('listed');
    expect(groups(id)).toEqual([group]);
    expect(standing(id, `dalarna-${group}`)).toEqual(['eligible', until]);
  });

  it.each<[string, string[], string]>([
    ['sater-01', ['dalarnaKvotAbo=every-protection-permit'], 'protection without asylboende or assignment'],
    ['borlange-03', [], 'own housing and more than three years in Sweden'],
    ['borlange-04', [], 'family of somebody outside the group'],
    [
      'sater-06',
      ['dalarnaAnchor=a3-permit', 'dalarnaAnchor=a4-first-registration', 'dalarnaAnchor=a5-reception'],
      'entered 2023-06-12: three years since the entry, not since the permit',
    ],
    ['vansbro-05', [], 'the permit expired and was not renewed in time'],
  ])('%s is in no named group; would be under %s: %s', (id, readings) => {
    expect(reportOf(id).membership.kind).toBe('notListed');
    const under = reportOf(id)
      .answers.filter(({ answer }) => answer.norm === 'dalarna-kvot-abo')
      .flatMap(({ coveredUnder }) => coveredUnder.map(({ policy, option }) => `${policy}=${option}`));
    expect(under).toEqual(readings);
  });

  it('excludes the Swedish citizen, a citizen of the Union', () => {
    expect(reportOf('borlange-06').membership.kind).toBe('excluded');
  });
});

describe('etableringsinsatser, 2017:584 1–3 §§', () => {
  it.each<[string, Kind, string | null, string]>([
    ['vansbro-01', 'ineligible', null, 'no permit'],
    ['sater-01', 'ineligible', '2028-12-07', 'born 2008-12-08: turns 20 on 2028-12-08'],
    ['smedjebacken-01', 'ineligible', null, 'the permit cannot be the basis of registration'],
    ['smedjebacken-02', 'eligible', '2027-03-04', 'temporary protection to 2027-03-04'],
    ['sater-02', 'eligible', '2031-12-31', 'a permanent permit; no riktålder is decided for 2032'],
    ['sater-04', 'ineligible', '2028-02-01', 'born 2008-02-02'],
    ['smedjebacken-03', 'eligible', '2028-06-02', 'the last day of the permit'],
    ['borlange-03', 'eligible', '2027-05-20', 'the last day of the second permit'],
    ['borlange-04', 'eligible', '2027-05-20', '2 §: applied 2023-08-21, within six years from 2022-04-05'],
    ['sater-06', 'ineligible', null, 'turned 66 on 2025-12-30, while the limit was 66'],
    ['sater-07', 'eligible', '2027-01-01', 'turned 66 on 2026-01-02; 67 on 2027-01-02'],
    ['vansbro-03', 'ineligible', null, 'turned 66 on 2025-11-30'],
    ['vansbro-04', 'eligible', '2031-12-31', '3 §: applied 2026-08-27, within a validity to 2026-09-04'],
    ['vansbro-05', 'ineligible', null, '3 §: applied 2026-09-14, after 2026-09-04'],
    ['borlange-05', 'undetermined', '2029-02-09', 'birth and basis of registration are missing'],
    ['smedjebacken-06', 'undetermined', '2027-06-29', 'turned 66 between 2025-07-01 and 2026-06-30'],
    ['borlange-06', 'ineligible', null, 'a Swedish citizen holds no permit'],
  ])('%s: %s until %s: %s', (id, kind, until) => {
    expect(standing(id, 'etableringsinsatser')).toEqual([kind, until]);
  });
});

describe('statlig ersättning, 2010:1122 5–5 b §§', () => {
  it.each<[string, Kind, string | null, string]>([
    ['borlange-01', 'ineligible', null, 'no permit'],
    ['sater-01', 'eligible', '2029-05-12', 'no age limit'],
    ['smedjebacken-01', 'ineligible', null, 'the permit cannot be the basis of registration'],
    ['borlange-02', 'eligible', '2027-03-04', 'temporary protection'],
    ['sater-05', 'eligible', null, 'a permanent permit, no age limit'],
    ['borlange-04', 'eligible', '2027-05-20', '5 a §'],
    ['sater-06', 'eligible', '2028-01-20', 'the age changes the amount, not the persons'],
    ['vansbro-04', 'eligible', null, '5 b §: until the application is decided'],
    ['vansbro-05', 'ineligible', null, 'not applied for in time'],
    ['borlange-05', 'undetermined', '2029-02-09', 'the basis of registration is missing'],
  ])('%s: %s until %s: %s', (id, kind, until) => {
    expect(standing(id, 'statlig-ersattning')).toEqual([kind, until]);
  });
});

describe('first reception, 2010:1122 6 §', () => {
  it('is the actual reception for those whom Migrationsverket registered and for the resettled', () => {
    expect(reportOf('smedjebacken-03').reception).toMatchObject({
      on: '2025-08-18',
      kommun: '2061',
      by: 'actual-reception',
    });
    expect(reportOf('sater-02').reception).toMatchObject({ on: '2025-11-11', kommun: '2082', by: 'actual-reception' });
  });

  it('is the registration for the reunited spouse, whom Migrationsverket never registered', () => {
    expect(reportOf('borlange-04').reception).toMatchObject({ on: '2025-10-14', kommun: '2081', by: 'registration' });
  });

  it('cannot be decided while it is not known whether Migrationsverket has registered the person: both days are told', () => {
    const { reception, plan } = reportOf('borlange-05');
    expect(reception.kind === 'undetermined' && reception.candidates.map(({ on }) => on)).toEqual([
      '2026-03-16',
      '2026-02-25',
    ]);
    expect(plan.kind === 'undetermined' && plan.alternatives.map(({ dues }) => dues.length)).toEqual([9, 9]);
  });
});

describe('schablonersättning, 2010:1122 11–14 §§', () => {
  it('the family that moves twice: 13 § to Borlänge, 14 § to Vansbro', () => {
    const family = [
      ['2025-09', '2061', '16500'],
      ['2025-11', '2081', '33000'],
      ['2025-11', '2081', '16500'],
      ['2026-02', '2081', '16500'],
      ['2026-05', '2081', '16500'],
      ['2026-08', '2021', '16500'],
      ['2026-08', '2021', '16500'],
      ['2026-11', '2021', '16500'],
      ['2027-02', '2021', '16500', 'expected'],
      ['2027-05', '2021', '16500', 'expected'],
      ['2027-08', '2021', '16500', 'expected'],
    ];
    for (const id of ['smedjebacken-03', 'smedjebacken-04', 'smedjebacken-05']) expect(paid(id)).toEqual(family);
  });

  it('received before 2026 and 66 on the last of February 2026: the lower amount from March, on either side of the year', () => {
    const couple = [
      ['2025-04', '2082', '16500'],
      ['2025-06', '2082', '33000'],
      ['2025-09', '2082', '16500'],
      ['2025-12', '2082', '16500'],
      ['2026-03', '2082', '9260'],
      ['2026-06', '2082', '9260'],
      ['2026-09', '2082', '9260'],
      ['2026-12', '2082', '9260', 'expected'],
      ['2027-03', '2082', '9260', 'expected'],
    ];
    expect(paid('sater-06')).toEqual(couple);
    expect(paid('sater-07')).toEqual(couple);
  });

  it('received in 2026: the riktålder decides; 66 on 31 October gives the higher amount, 67 on 31 January the lower', () => {
    expect(paid('vansbro-03').map(([month, , amount]) => [month, amount])).toEqual([
      ['2026-03', '16500'],
      ['2026-05', '33000'],
      ['2026-08', '16500'],
      ['2026-11', '16500'],
      ['2027-02', '9260'],
      ['2027-05', '9260'],
      ['2027-08', '9260'],
      ['2027-11', '9260'],
      ['2028-02', '9260'],
    ]);
  });

  it('received in 2022: ten per cent of 151 800 until the end of the year, of 165 000 after it', () => {
    expect(paid('borlange-03').map(([month, , amount]) => [month, amount])).toEqual([
      ['2022-05', '15180'],
      ['2022-07', '30360'],
      ['2022-10', '15180'],
      ['2023-01', '16500'],
      ['2023-04', '16500'],
      ['2023-07', '16500'],
      ['2023-10', '16500'],
      ['2024-01', '16500'],
      ['2024-04', '16500'],
    ]);
  });

  it('stops with the permit: the late applicant from the period that ends 2026-09-30, the timely one not', () => {
    expect(paid('vansbro-05').map(([month]) => month)).toEqual(['2025-11', '2026-01', '2026-04', '2026-07']);
    expect(paid('vansbro-05', 'notMet').map(([month]) => month)).toEqual([
      '2026-10',
      '2027-01',
      '2027-04',
      '2027-07',
      '2027-10',
    ]);
    expect(paid('vansbro-04', 'notMet')).toEqual([]);
    expect(paid('smedjebacken-02', 'notMet').map(([month]) => month)).toEqual([
      '2027-06',
      '2027-09',
      '2027-12',
      '2028-03',
    ]);
  });

  it('an age between 65 and 66 on the day leaves three payments open, with both amounts', () => {
    const open = duesOf('smedjebacken-06').filter(({ gate }) => gate.kind === 'undetermined');
    expect(open.map(({ dueOn }) => dueOn)).toEqual(['2025-10-31', '2026-01-31', '2026-04-30']);
    expect(open.map(({ possibleAmounts }) => possibleAmounts.toSorted())).toEqual(Array(3).fill(['16500', '9260']));
  });

  it('nobody is paid for before a reception', () => {
    for (const id of ['vansbro-01', 'borlange-01', 'smedjebacken-01'])
      expect(reportOf(id).plan.kind).toBe('notReceived');
  });

  it('adds up by month and kommun', () => {
    const months = summarise(reports.flatMap(({ persons }) => persons.flatMap(({ id }) => duesOf(id))));
    const sum = (month: string, kommun: string) =>
      months
        .filter((one) => one.month.startsWith(month) && one.kommun === (kommun as KommunCode))
        .map((one) => [one.due, one.expected]);
    // The family of three moved: 3 × (16 500 + 16 500); and 16 500 for the resettled person's first period.
    expect(sum('2026-08', '2021')).toEqual([['115500', '0']]);
    // Four of the resettled family, and the second payment for the unaccompanied minor.
    expect(sum('2026-08', '2082')).toEqual([['99000', '0']]);
    // The last payment for the person from Ukraine received in November 2024.
    expect(sum('2026-11', '2081')).toEqual([['16500', '0']]);
    expect(sum('2027-03', '2061')).toEqual([['0', '16500']]);
    for (const { due, expected, dues } of months) expect(Number(due) + Number(expected)).toBe(Number(total(dues)));
  });
});

describe('what must be known of the law', () => {
  it('is told once, for the answers and the money alike', () => {
    for (const { notices, persons } of reports) {
      const ofMoney = persons.flatMap(({ plan }) => (plan.kind === 'planned' ? plan.ledger.notices : []));
      const ofAnswers = persons.flatMap(({ answers }) => answers.flatMap(({ answer }) => answer.notices));
      expect(notices).toEqual(expect.arrayContaining([...ofAnswers, ...ofMoney]));
      expect(new Set(notices.map((notice) => JSON.stringify(notice))).size).toBe(notices.length);
    }
  });
});

describe('what must be asked', () => {
  it('names each missing fact once', () => {
    const paths = reportOf('borlange-05').open.map((open) => ('path' in open ? open.path : open.kind));
    expect(paths.toSorted()).toEqual(['birth', 'migrationsverketFrom', 'permits[0].registrableFrom']);
  });

  it('is nothing for whoever has a complete record', () => {
    const asked = reports.flatMap(({ persons }) => persons).filter(({ open }) => open.length > 0);
    expect(asked.map(({ id }) => id).toSorted()).toEqual(['borlange-05', 'smedjebacken-06']);
  });
});
