import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { addDays, addMonths } from 'mottagande';
import { brokenInWords, edges, expertCases, type Law, ruleLaws } from 'mottagande/testing';
import { parse } from 'yaml';
import { bicycle } from '../../examples/own-rule/bicycle.js';
import { bicycleDefaulted } from '../../examples/own-rule/defaulted.js';
import { type Household, household, readHousehold } from '../../examples/own-rule/household.js';
import { bicycleOneDayOff } from '../../examples/own-rule/one-day-off.js';
import { runs } from '../support/runs.js';

vi.setConfig({ testTimeout: 60_000 });

const cases = parse(readFileSync(new URL('../../examples/own-rule/cases.yaml', import.meta.url), 'utf8')) as unknown;

/** The laws that a rule breaks, however the cases are drawn. */
function brokenBy(laws: readonly Law[], seed: number) {
  return laws.flatMap(({ key, verdict }) => {
    const found = verdict({ seed, runs: 200 });
    return found.holds ? [] : [{ key, ...found }];
  });
}

describe("a kommun's own rule, as it should be", () => {
  it.each(ruleLaws(bicycle, { subject: household }))('obeys: $name.en', (law) => {
    const { numRuns, seed } = runs(law.runs);
    law.check({ runs: numRuns, seed });
  });

  it.each(expertCases(cases, bicycle, readHousehold))('$name', ({ check }) => {
    check();
  });

  it('turns on the days on which its law changes', () => {
    expect(edges(bicycle)).toEqual(['2022-01-01', '2025-01-01']);
  });
});

describe('the rule with an error of one day', () => {
  it.each([1, 2, 3, 4, 5])(
    'breaks one law and no other, in a case of one fact that names the day (seed %i)',
    (seed) => {
      const broken = brokenBy(ruleLaws(bicycleOneDayOff, { subject: household }), seed);
      expect(broken.map(({ key }) => key)).toEqual(['every-day']);
      const [{ smallest, day, sentence } = expect.fail('nothing is broken')] = broken;
      const { subject } = smallest as { readonly subject: Household };
      expect(Object.keys(subject)).toEqual(['movedIn']);
      const since = subject.movedIn ?? expect.fail('no day');
      expect(since).toMatch(/-01-01$/);
      // The time is over on the day that ends it; the rule with the error lets it go on for that day, and has not named the next: both are told.
      expect(day).toBe(addDays(addMonths(since, since < '2024-10-01' ? 3 : 6), 1));
      expect(sentence.en).toMatch(
        /^Borrow a bicycle: the timeline gives each single day that day's answer – but on \d{4}-\d\d-02 /,
      );
      expect(sentence.sv).toContain(`den ${day ?? ''} är svaret ”omfattas inte”`);
      expect(sentence.en).toMatch(new RegExp(`the nearest turn is ${addDays(day ?? since, -1)}\\)$`));
    },
  );

  it('is told the same way for the same seed', () => {
    const law = ruleLaws(bicycleOneDayOff, { subject: household }).find(({ key }) => key === 'every-day');
    expect(law?.verdict({ seed: 1 })).toEqual(law?.verdict({ seed: 1 }));
    expect(law?.verdict({ seed: 1 })).toMatchObject({
      day: '2024-04-02',
      smallest: { subject: { movedIn: '2024-01-01' } },
    });
  });

  it('fails a case of the expert, which tells what the answer is and what it should be', () => {
    const faults = expertCases(cases, bicycleOneDayOff, readHousehold).flatMap((one) => one.faults());
    expect(faults).toEqual([
      'the answer is eligible, not ineligible',
      'the answer without its proof is eligible, not ineligible',
      'inom-tiden is not among the claims that decide (there is nothing)',
    ]);
  });

  it('throws its sentence, the smallest case and the seed to whatever runs the test', () => {
    const law = ruleLaws(bicycleOneDayOff, { subject: household }).find(({ key }) => key === 'every-day');
    const found = law?.verdict({ seed: 1 });
    if (found === undefined || found.holds) return expect.fail('the law holds');
    expect(() => {
      law?.check({ seed: 1 });
    }).toThrow(brokenInWords(found, 'en'));
    expect(brokenInWords(found, 'en')).toMatch(/2024-04-02[^]*"movedIn": "2024-01-01"[^]*seed 1\.$/);
    expect(brokenInWords(found, 'sv')).toMatch(/Minsta fallet/);
  });
});

describe('the rule that defaults a missing fact', () => {
  it.each([1, 2, 3, 4, 5])('breaks the laws of knowledge, which name the fact (seed %i)', (seed) => {
    const broken = brokenBy(ruleLaws(bicycleDefaulted, { subject: household }), seed);
    expect(broken.map(({ key }) => key)).toEqual(['forgetting', 'no-default']);
    const [forgetting, noDefault] = broken;
    expect(forgetting?.sentence.en).toMatch(
      /the answer goes from “.*” to “not covered” when shownTheLock is unanswered$/,
    );
    expect(noDefault?.sentence.en).toMatch(/when shownTheLock is unanswered it is read as false$/);
    expect(noDefault?.smallest).toMatchObject({ subject: { shownTheLock: false } });
  });
});
