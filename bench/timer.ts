/** Something to time: does its work once for a whole population and says how many persons that was. */
export interface Subject {
  readonly name: string;
  readonly pass: () => number | Promise<number>;
}

/** What a subject came to: persons a second of the processor's time in every round, in order. */
export interface Timed {
  readonly name: string;
  readonly rates: readonly number[];
}

/**
 * Times subjects in interleaved rounds: whatever else the machine does in a round is done to all of them, so that the ratios of one round
 * can be read even where its rates cannot. A subject's pass is repeated until it has taken a while; the first round only warms up.
 */
export async function interleaved(
  subjects: readonly Subject[],
  { rounds, milliseconds }: { readonly rounds: number; readonly milliseconds: number },
): Promise<readonly Timed[]> {
  const rates = subjects.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { pass }] of subjects.entries()) {
      const start = process.cpuUsage();
      let persons = 0;
      while (millisecondsSince(start) < milliseconds) persons += await pass();
      if (round > 0) rates[index]?.push((persons * 1_000) / millisecondsSince(start));
    }
  }
  return subjects.map(({ name }, index) => ({ name, rates: rates[index] ?? [] }));
}

/** Time of the processor, not of the clock: the machine has other work. */
function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** The middle of the rates. */
export function rateOf({ rates }: Timed): number {
  return median(rates);
}

/** How many times as fast one is as another: the middle of the rounds' ratios. */
export function ratioOf(of: Timed, to: Timed): number {
  return median(of.rates.map((rate, round) => rate / (to.rates[round] ?? Number.NaN)));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
