import { describe, expect, it } from 'vitest';
import { programmeWindow, type ProgrammeWindow } from '../../src/rights/programme-window.js';
import { casesIn, waitsFor } from '../support/cases.js';

type Expected = Readonly<Record<string, unknown>> & { readonly kind: ProgrammeWindow['kind'] };

function told(found: ProgrammeWindow): Readonly<Record<string, unknown>> {
  switch (found.kind) {
    case 'notYetRunning':
      return { kind: found.kind, waitsFor: found.waitsFor };
    case 'undetermined': {
      const candidates = found.candidates.map(({ provisions, by, opened, lastDayAtLeast }) => [
        provisions,
        by,
        opened,
        lastDayAtLeast,
      ]);
      return { kind: found.kind, because: waitsFor(found.because), candidates };
    }
    case 'running':
    case 'closed': {
      const { measures, steps, ...rest } = found;
      return { ...rest, ...measures, steps: steps.map(({ day }) => day) };
    }
  }
}

describe("the programme's window", () => {
  const cases = casesIn<Expected>('programme-window.json');

  it.each(cases)('$name', ({ person, asked, expect: expected }) => {
    expect(told(programmeWindow(person, asked))).toMatchObject(expected);
  });

  it.each(cases)('the norm agrees: time is left unless the window is closed: $name', ({ person, asked }) => {
    const { kind, proof } = programmeWindow(person, asked);
    if (kind === 'closed') expect(proof.truth).toBe('no');
    if (kind === 'running' || kind === 'notYetRunning') expect(proof.truth).not.toBe('no');
    if (kind === 'running') expect(proof.truth).toBe('yes');
  });

  it.each(cases)('each step cites its source and the last gives the last day: $name', ({ person, asked }) => {
    const found = programmeWindow(person, asked);
    if (found.kind !== 'running' && found.kind !== 'closed') return;
    expect(found.steps[0]?.day).toBe(found.opened);
    expect(found.steps.at(-1)?.day).toBe(found.lastDay);
    for (const { source, label } of found.steps) {
      expect(JSON.stringify(source)).toMatch(/15/);
      expect(label.sv).not.toBe(label.en);
    }
  });
});
