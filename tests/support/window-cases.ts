import { expect } from 'vitest';
import { programmeWindow, type ProgrammeWindow } from '../../src/rights/programme-window.js';
import { type Case, waitsFor } from './cases.js';

/** What a case expects of the window; what it does not name is not held against it. */
export type WindowExpected = Readonly<Record<string, unknown>> & { readonly kind: ProgrammeWindow['kind'] };

/** Mostly one event by one provision can be the person's, and a case names that. */
function oneOrAll<T>(some: readonly T[]): T | readonly T[] {
  const [first, ...others] = new Map(some.map((one) => [JSON.stringify(one), one])).values();
  return first === undefined || others.length > 0 ? some : first;
}

function told(found: ProgrammeWindow): Readonly<Record<string, unknown>> {
  switch (found.kind) {
    case 'notYetRunning': {
      const awaited = found.waitsFor;
      return {
        kind: found.kind,
        waitsFor: oneOrAll(awaited.map(({ event }) => event)),
        source: oneOrAll(awaited.map(({ source }) => source)),
      };
    }
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

/** Holds a case against the window. */
export function expectWindow({ person, asked, expect: expected }: Case<WindowExpected>): void {
  expect(told(programmeWindow(person, asked))).toMatchObject(expected);
}
