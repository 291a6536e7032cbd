import fc from 'fast-check';
import { addDays, addMonths, type Day, endOfMonth, endOfMonthAfter } from '../../kernel/day.js';
import { fromOre, type Kronor } from '../../kernel/money.js';
import type { Source } from '../../kernel/source.js';
import type { Due, Gate } from '../../reimbursement/ledger/due.js';
import { someDay } from '../days.js';
import { someKommun } from '../person/places.js';

const source: Source = { document: 'Påhittad ersättning', row: '1', status: 'project' };
const label = { sv: 'ett villkor', en: 'a condition' };
const payer = { sv: 'Migrationsverket', en: 'the Migration Agency' };

/** An amount in kronor: none, one öre, an amount of law, one with öre, one too large for a float to carry. */
const someAmount: fc.Arbitrary<Kronor> = fc.oneof(
  { withCrossShrink: true },
  fc.integer({ min: 0, max: 20_000 }).map((whole) => fromOre(BigInt(whole) * 100n)),
  fc.constantFrom(0n, 1n, 1_650_000n, 1_650_050n, 9_007_199_254_740_993n).map(fromOre),
);

const someGate: fc.Arbitrary<Gate> = fc.oneof(
  { withCrossShrink: true },
  { weight: 4, arbitrary: fc.constant<Gate>({ kind: 'met' }) },
  { weight: 1, arbitrary: fc.constant<Gate>({ kind: 'notMet', because: [{ label, truth: 'no', source }] }) },
  {
    weight: 2,
    arbitrary: fc.constant<Gate>({
      kind: 'undetermined',
      because: [{ kind: 'missing-fact', path: 'registration', question: label, answeredBy: 'register' }],
    }),
  },
);

/** When a payment is tested and due: within its period or after it, due at a month end, on the last day of February too. */
const someTimes = fc
  .record({ from: someDay, months: fc.nat(6), tested: fc.nat(40), wait: fc.nat(3), age: fc.boolean() })
  .map(({ from, months, tested, wait, age }) => {
    const testedOn = addDays(from, tested);
    const dueOn: Day = endOfMonthAfter(testedOn, wait);
    const through = endOfMonth(addMonths(from, months));
    return { period: { from, through }, testedOn, dueOn, ageTestedOn: age ? testedOn : null };
  });

/**
 * A row of payment of a made-up scheme, as any scheme must give it: tested before it is due; without an amount or a recipient only while it
 * is open or not owed; expected exactly when it rests on an assumption. It shrinks to one that is owed.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { someDue } from 'mottagande/testing';
 *
 * fc.sample(someDue, 50).every(({ gate, amount }) => gate.kind !== 'met' || amount !== null); // => true
 * ```
 */
export const someDue: fc.Arbitrary<Due> = fc
  .record({
    times: someTimes,
    gate: someGate,
    status: fc.constantFrom<Due['status']>('due', 'expected', 'on-application'),
    undated: fc.integer({ min: 0, max: 5 }).map((drawn) => drawn === 5),
    recipient: someKommun,
    amount: someAmount,
    unsaid: fc.boolean(),
    possible: fc.array(someAmount, { maxLength: 2 }),
    person: fc.constantFrom('person', 'another'),
  })
  .map(({ times, gate, status, undated, recipient, amount, unsaid, possible, person }) => {
    const silent = unsaid && gate.kind !== 'met';
    return {
      scheme: 'made-up',
      person,
      part: 'first',
      ...times,
      // Only what has to be applied for can be owed without a day.
      dueOn: undated && status === 'on-application' ? null : times.dueOn,
      gate,
      status,
      payer,
      recipient: silent ? null : recipient,
      amount: silent ? null : amount,
      possibleAmounts: silent ? possible : [],
      source,
      steps: silent ? [] : [{ label, amount, source }],
      readings: [],
      assumptions: status === 'expected' ? [label] : [],
    };
  });

/**
 * Rows of payment, each a part of its own.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { openDues, summarise } from 'mottagande/reimbursement';
 * import { someDues } from 'mottagande/testing';
 *
 * // A property of your own, of a payment calendar: what is open is in no month of it.
 * fc.assert(
 *   fc.property(someDues, (dues) => {
 *     const counted = summarise(dues).flatMap((month) => month.dues);
 *     return openDues(dues).every((due) => !counted.includes(due));
 *   }),
 *   { seed: 1 },
 * );
 * ```
 */
export const someDues: fc.Arbitrary<readonly Due[]> = fc
  .array(someDue, { maxLength: 8 })
  .map((dues) => dues.map((due, index) => ({ ...due, part: `part-${(index + 1).toString()}` })));
