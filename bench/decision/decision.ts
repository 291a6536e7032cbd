import assert from 'node:assert/strict';
import type { Subject } from '../timer.js';
import { type Applicant, applicants } from './applicants.js';
import * as rulesEngine from './json-rules-engine.js';
import * as ours from './ours.js';
import * as peer from './publicodes.js';

const people = applicants(2_000);
/** publicodes takes so long for each that a pass over all of them would be a round of its own. */
const few = people.slice(0, 100);

/** What was decided last: read after the race, so that no engine's work can be optimised away. */
const kept: { last?: unknown } = {};

export const numbers = {
  kept,
  ours: pass('five conditions with their proof, numbers in', people, ({ counted }) => ours.decideCounted(counted)),
  theirs: passAsync('json-rules-engine, numbers in', people, ({ counted }) => rulesEngine.decideCounted(counted)),
  agree: () =>
    agreeing(async ({ counted }) => [
      ours.decideCounted(counted).truth,
      (await rulesEngine.decideCounted(counted)).events.length === 1 ? 'yes' : 'no',
    ]),
};

export const days = {
  kept,
  ours: pass('five conditions with their proof, ISO days in', people, ({ dated }) => ours.decideDated(dated)),
  theirs: passAsync('json-rules-engine, ISO days in', people, ({ dated }) => rulesEngine.decideDated(dated)),
  agree: () =>
    agreeing(async ({ counted, dated }) => [
      ours.decideDated(dated).truth,
      (await rulesEngine.decideDated(dated)).events.length === 1 ? 'yes' : 'no',
      ours.decideCounted(counted).truth,
    ]),
};

export const publicodes = {
  kept,
  ours: numbers.ours,
  theirs: pass('publicodes, numbers in', few, ({ counted }) => peer.decideCounted(counted)),
  agree: () =>
    agreeing(({ counted }) => [
      ours.decideCounted(counted).truth,
      peer.decideCounted(counted).nodeValue === true ? 'yes' : 'no',
    ]),
};

/** Everybody gets the same answer from every engine, or there is nothing to time. */
async function agreeing(
  answers: (one: Applicant) => readonly unknown[] | Promise<readonly unknown[]>,
): Promise<string> {
  let covered = 0;
  for (const one of people) {
    const [first, ...others] = await answers(one);
    assert.ok(first === 'yes' || first === 'no');
    for (const other of others) assert.equal(other, first);
    if (first === 'yes') covered += 1;
  }
  return `decision: all ${people.length} answers agree, ${((covered / people.length) * 100).toFixed(0)} % covered`;
}

function pass(name: string, of: readonly Applicant[], decide: (one: Applicant) => unknown): Subject {
  return {
    name,
    pass: () => {
      for (const one of of) kept.last = decide(one);
      return of.length;
    },
  };
}

function passAsync(name: string, of: readonly Applicant[], decide: (one: Applicant) => Promise<unknown>): Subject {
  return {
    name,
    pass: async () => {
      for (const one of of) kept.last = await decide(one);
      return of.length;
    },
  };
}
