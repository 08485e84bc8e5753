import { Bench } from "tinybench";
import { quantile } from "../../src/statistics/quantile.ts";

/** Time of one contestant: median of the rounds' medians, with the quartiles between them, milliseconds of processor time. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  /** Median of each round. */
  readonly rounds: readonly number[];
}

/** Rounds in which the contestants take turns, so that a busy machine slows all of them equally. */
const rounds = 9;

/** Measures contestants side by side: in each round every one runs for a while, in a rotating order. */
export function interleaved(contestants: Readonly<Record<string, () => unknown>>): Timing[] {
  const names = Object.keys(contestants);
  const medians = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [index] of names.entries()) {
      const name = names[(index + round) % names.length] as string;
      medians.get(name)?.push(medianOf(contestants[name] as () => unknown));
    }
  return names.map((name) => summary(name, medians.get(name) ?? []));
}

function medianOf(run: () => unknown): number {
  const bench = new Bench({
    now: processorTime,
    time: 120,
    iterations: 8,
    warmupTime: 40,
    warmupIterations: 4,
  });
  bench.add("run", () => void run());
  const [task] = bench.runSync();
  if (!task || !("latency" in task.result)) throw new Error("The benchmark gave no result.");
  return task.result.latency.p50;
}

/**
 * Milliseconds of processor time of this process, garbage collection included. Wall-clock time would also count other
 * programs on the machine, and slow contestants would suffer most.
 */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Median and quartiles of what the rounds took. */
export function summary(name: string, values: readonly number[]): Timing {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    name,
    median: quantile(sorted, 0.5),
    lower: quantile(sorted, 0.25),
    upper: quantile(sorted, 0.75),
    rounds: values,
  };
}

/** How many times as long one took as another, round by round: median and quartiles. */
export function ratio(one: Timing, other: Timing): Timing {
  const name = `${one.name} / ${other.name}`;
  return summary(
    name,
    one.rounds.map((value, round) => value / (other.rounds[round] as number)),
  );
}

/** A timing multiplied: of the whole, where only a part was measured. */
export const times = ({ name, rounds: values }: Timing, factor: number): Timing =>
  summary(
    name,
    values.map((value) => value * factor),
  );
