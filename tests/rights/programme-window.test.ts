import { describe, expect, it } from 'vitest';
import { programmeWindow } from '../../src/rights/programme-window.js';
import { casesIn } from '../support/cases.js';
import { expectWindow, type WindowExpected } from '../support/window-cases.js';

describe("the programme's window", () => {
  const cases = casesIn<WindowExpected>('programme-window.json');

  it.each(cases)('$name', expectWindow);

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
