import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Amendments } from '../../src/kernel/asked.js';
import { lawUsedIn, noticesOf } from '../../src/kernel/assess.js';
import { type DatedValue, entriesUnder, lookUp } from '../../src/kernel/dated-value.js';
import { addDays, type Day, earlier, lastDay } from '../../src/kernel/day.js';
import { evaluate } from '../../src/kernel/evaluate.js';
import { holds } from '../../src/kernel/holds.js';
import { outcome } from '../../src/kernel/outcome.js';
import { nodesOf, type Proof } from '../../src/kernel/proof.js';
import { readings } from '../../src/kernel/readings.js';
import { timeline } from '../../src/kernel/timeline.js';
import { whatWouldChange } from '../../src/kernel/what-would-change.js';
import { tablesOf } from '../../src/testing/edges.js';
import { rebuilt } from '../../src/testing/rebuilt.js';
import { amendReaches } from '../../src/testing/rule-laws/law.js';
import { changeSuffices, noticesOnly } from '../support/kernel-laws.js';
import { obeys } from '../support/laws.js';
import { askedDay, type Case, someCase, someDay, table, world } from '../support/random-rules.js';
import { runs } from '../support/runs.js';
import { someSource, text } from '../support/synthetic.js';

vi.setConfig({ testTimeout: 60_000 });

/** Every table of the rule as another, by one change to all of them. */
const each = (one: Case, change: (of: DatedValue<unknown>) => DatedValue<unknown>): Amendments =>
  new Map([...tablesOf(one.rule)].map((of) => [of, change(of)]));

const withTables = (one: Case, amend: Amendments): Case => ({ ...one, rule: rebuilt(one.rule, amend) });

const answerOf = ({ rule, subject, asked }: Case) => outcome(evaluate(rule, subject, asked));

/** A proof without the mark of amendment, which is all that may tell an amended table from one of the library. */
const unmarked = (proof: Proof): Proof => ({
  ...proof,
  law: proof.law.map((used) => ({ ...used, amended: false })),
  parts: proof.parts.map(unmarked),
});

describe('a look-up', () => {
  const clock = fc
    .tuple(someDay, fc.oneof(someDay, fc.constant(lastDay)))
    .map(([law, known]) => ({ law, facts: law, known }));
  const numbers = table('numbers', fc.integer(), { complete: false });

  it('finds the greatest first day not after the law’s day, and of equals the one known last', () => {
    fc.assert(
      fc.property(numbers, clock, (of, at) => {
        const visible = of.entries.filter(
          ({ from, known }) => !(from > at.law) && (known === undefined || !(known > at.known)),
        );
        const best = visible.reduce<(typeof visible)[number] | undefined>(
          (sofar, entry) => (sofar === undefined || entry.from >= sofar.from ? entry : sofar),
          undefined,
        );
        const found = lookUp(of, at);
        if (of.replaced !== undefined && at.law >= of.replaced.from)
          expect(found).toMatchObject({ reason: 'replaced' });
        else if (best === undefined) expect(found).toMatchObject({ found: false, reason: 'before-first-entry' });
        else if (best.value === null)
          expect(found).toMatchObject({ found: false, reason: 'no-value', source: best.source });
        else expect(found).toEqual({ found: true, entry: best });
      }),
      runs(1_000),
    );
  });

  it('sees of a table’s past one entry for each first day, the last that could be known', () => {
    fc.assert(
      fc.property(numbers, clock, (of, at) => {
        const past = entriesUnder(of, at);
        const days = past.map(({ from }) => from);
        expect(days).toEqual([...new Set(days)].toSorted());
        for (const entry of of.entries) {
          const seen = entry.from <= at.law && (entry.known ?? at.known) <= at.known;
          const later = of.entries.some(
            (other) =>
              other.from === entry.from && (other.known ?? '') > (entry.known ?? '') && (other.known ?? '') <= at.known,
          );
          expect(past.includes(entry)).toBe(seen && !later);
        }
      }),
      runs(1_000),
    );
  });
});

describe('a rule of any shape', () => {
  it.each([noticesOnly, changeSuffices, amendReaches])('$name.en', (law) => {
    obeys(law, 400);
  });
});

describe('law that is not there', () => {
  /** Which table each kind of leaf looks a value up in. */
  const reads: Readonly<Record<string, string>> = { 'years-since': 'years', 'in-town': 'town', 'steps-by': 'steps' };

  it('leaves every leaf open that reads a table before its first entry, in a gap, or after it is replaced', () => {
    fc.assert(
      fc.property(someCase(), ({ rule, subject, asked }) => {
        const tables = new Map([...tablesOf(rule)].map((of) => [of.key, of]));
        for (const leaf of nodesOf(evaluate(rule, subject, asked)).filter(({ node }) => node === 'condition')) {
          const read = Object.entries(reads).find(([kind]) => leaf.key.includes(kind))?.[1];
          expect(leaf.law.map((used) => used.table)).toEqual(read === undefined ? [] : [read]);
          for (const { law, table: key, from } of leaf.law) {
            const of = tables.get(key);
            if (of === undefined) expect.fail(`no table ${key}`);
            const found = lookUp(of, { ...asked.clock, law });
            expect(from).toBe(found.found ? found.entry.from : null);
            if (!found.found) expect(leaf.truth, leaf.at).toBe('unknown');
          }
        }
      }),
      runs(600),
    );
  });

  it('leaves the whole answer open on a day before all law, unless a branch that reads no law decides', () => {
    fc.assert(
      fc.property(someCase(), (one) => {
        const future = each(one, (of) => ({
          ...of,
          entries: of.entries.map((entry, index) => ({ ...entry, from: addDays(lastDay, index - of.entries.length) })),
        }));
        const noLaw = each(one, (of) => ({ ...of, entries: [] }));
        const answer = answerOf(withTables(one, future));
        expect(answer.kind).toBe(answerOf(withTables(one, noLaw)).kind);
        if (answer.kind === 'undetermined') return;
        const decisive = answer.kind === 'ineligible' ? answer.failed : nodesOf(answer.proof).filter(isLeafThatHolds);
        expect(decisive.flatMap(({ law }) => law)).toEqual([]);
      }),
      runs(400),
    );
  });

  const isLeafThatHolds = ({ parts, truth }: Proof) => parts.length === 0 && truth !== 'unknown';

  it('counts for nothing when it could not be known: the answer is that of tables without it', () => {
    fc.assert(
      fc.property(someCase(), someDay, (one, known) => {
        const asked = { ...one.asked, clock: { ...one.asked.clock, known } };
        const unseen = { from: lastDay, value: null, source: someSource };
        const published = each(one, (of) => ({
          ...of,
          entries: [...of.entries.filter((entry) => entry.known === undefined || entry.known <= known), unseen],
        }));
        expect(answerOf({ ...withTables(one, published), asked })).toEqual(answerOf({ ...one, asked }));
      }),
      runs(400),
    );
  });
});

describe('a notice', () => {
  it('is given once for each act that was asked about a day after its check, with the oldest check', () => {
    fc.assert(
      fc.property(someCase(), (one) => {
        const proof = evaluate(one.rule, one.subject, one.asked);
        const used = nodesOf(proof).flatMap(({ law }) => law);
        expect(lawUsedIn(proof)).toEqual(used);
        const late = used
          .filter(({ law, verifiedThrough }) => law > verifiedThrough)
          .map(({ source, table: key, verifiedThrough }) => ({
            act: source === null ? key : '2000:1',
            verifiedThrough,
          }));
        const acts = [...new Set(late.map(({ act }) => act))];
        const expected = acts.map((act) => ({
          kind: 'law-after-verified',
          act,
          verifiedThrough: late
            .filter((of) => of.act === act)
            .map((of) => of.verifiedThrough)
            .reduce(earlier, lastDay),
        }));
        expect(noticesOf(used)).toEqual(expected);
        expect(noticesOf([...used, ...used])).toEqual(expected);
      }),
      runs(400),
    );
  });
});

describe('an amended table', () => {
  const kind = { complete: false };

  /** One table of the rule put in another's place: drawn anew for the three worlds' tables, moved in time for wordings. */
  const amendedCase = fc
    .tuple(someCase(), world(kind), fc.nat(), fc.integer({ min: -300, max: 300 }))
    .map(([one, drawn, which, days]) => {
      const tables = [...tablesOf(one.rule)];
      const from = tables[which % Math.max(tables.length, 1)];
      if (from === undefined) return undefined;
      const anew = (drawn as unknown as Readonly<Record<string, DatedValue<unknown> | undefined>>)[from.key];
      const moved = from.entries.map((entry) => ({ ...entry, from: addDays(entry.from, days) }));
      const by = { ...from, ...(anew ?? { entries: moved }), key: 'amended', label: text('amended') };
      return { one, amend: new Map([[from, by]]) };
    })
    .filter((drawn) => drawn !== undefined);

  it('is reached everywhere: the answer is that of the rule built with it', () => {
    fc.assert(
      fc.property(amendedCase, ({ one, amend }) => {
        const { subject } = one;
        const asked = { ...one.asked, amend };
        const { rule } = withTables(one, amend);
        const amended = evaluate(one.rule, subject, asked);
        const built = evaluate(rule, subject, one.asked);
        expect(unmarked(amended)).toEqual(unmarked(built));
        expect(holds(one.rule, subject, asked)).toBe(built.truth);

        const used = nodesOf(built).some(({ law }) => law.some(({ table: key }) => key === 'amended'));
        const told = noticesOf(lawUsedIn(amended)).filter((notice) => notice.kind === 'amended-table');
        expect(told).toEqual(used ? [{ kind: 'amended-table', table: 'amended' }] : []);
      }),
      runs(600),
    );
  });

  it('is reached by timelines, readings and changes too', () => {
    fc.assert(
      fc.property(amendedCase, askedDay, ({ one, amend }, from) => {
        const { subject } = one;
        const asked = { ...one.asked, amend };
        const { rule } = withTables(one, amend);
        const span = { from, through: addDays(from, 700) };
        const shown = (of: ReturnType<typeof timeline>): readonly (readonly [Day, Day, string])[] =>
          of.map((stretch) => [stretch.from, stretch.through, stretch.outcome.kind]);
        expect(shown(timeline(one.rule, subject, span, asked))).toEqual(
          shown(timeline(rule, subject, span, one.asked)),
        );
        expect(whatWouldChange(one.rule, subject, asked)).toEqual(whatWouldChange(rule, subject, one.asked));
        expect(readings(one.rule, subject, asked)).toEqual(readings(rule, subject, one.asked));
      }),
      runs(300),
    );
  });
});
