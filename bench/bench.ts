import * as decision from './decision/decision.js';
import * as ledger from './ledger/ledger.js';
import { interleaved, rateOf, ratioOf, type Subject, type Timed } from './timer.js';

/** Two that do the same work, in one process: what must agree before they are timed, and how many times as fast ours must be. */
interface Race {
  readonly ours: Subject;
  readonly theirs: Subject;
  /** What either did last. */
  readonly kept: { readonly last?: unknown };
  /** Fails unless all answers agree; says how many there are. */
  readonly agree: () => string | Promise<string>;
  /** `null` where the other is only shown beside. */
  readonly goal: number | null;
}

const races: Readonly<Record<string, Race>> = {
  numbers: { ...decision.numbers, goal: 60 },
  days: { ...decision.days, goal: 10 },
  ledger: { ...ledger.race, goal: 10 },
  publicodes: { ...decision.publicodes, goal: null },
};

const race = races[process.argv[2] ?? ''];
if (race === undefined) throw new Error(`one of ${Object.keys(races).join(', ')}`);
const agreed = await race.agree();
const [ours, theirs] = await interleaved([race.ours, race.theirs], { rounds: 9, milliseconds: 400 });
if (ours === undefined || theirs === undefined) throw new Error('two subjects went in');
if (race.kept.last === undefined) throw new Error('nothing was done');

const ratio = ratioOf(ours, theirs);
const missed = race.goal !== null && ratio < race.goal;
if (missed) process.exitCode = 1;
console.log(`\n${agreed}`);
line(ours);
line(
  theirs,
  `${ratio.toFixed(1)} ×`,
  race.goal === null ? 'no goal' : `goal ${race.goal} ×${missed ? ': MISSED' : ''}`,
);

function line(of: Timed, ...rest: readonly string[]): void {
  const rate = Math.round(rateOf(of)).toLocaleString('en-US');
  console.log([of.name.padEnd(46), rate.padStart(11), ...rest.map((text) => `  ${text}`)].join(''));
}
