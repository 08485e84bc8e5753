/**
 * `npm run bench:ensemble -- [--draws 256] [--rounds 3]`: the ensemble against its peers, side by side in one run. Every
 * contestant is a process of its own with one thread, is given the same draws of the same inputs and finds the same figures;
 * what it took is its processor time.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { spread, verdict } from "./bench/bars.ts";
import { atlas } from "./bench/ensemble/atlas.ts";
import { compareResults } from "./bench/ensemble/compareResults.ts";
import { type Run, readWorkload } from "./bench/ensemble/contestant.ts";
import { exploring } from "./bench/ensemble/exploring.ts";
import { plainDraws } from "./bench/ensemble/plainDraws.ts";
import { quantileErrors } from "./bench/ensemble/quantileErrors.ts";
import { writeWorkload } from "./bench/ensemble/workload.ts";
import { ratio, summary, type Timing, times } from "./bench/interleaved.ts";

const { values: flags } = parseArgs({
  options: {
    draws: { type: "string", default: "256" },
    rounds: { type: "string", default: "3" },
    /** A contestant to run in this process, and the folder of its workload. */
    contestant: { type: "string" },
    folder: { type: "string", default: "" },
  },
});

/** Those that run in a Node of their own. */
const inNode: Readonly<Record<string, (folder: string) => Promise<Run>>> = {
  atlas,
  plain: plainDraws,
  duckdb: async (folder) => (await import("./bench/ensemble/duckdbDraws.ts")).duckdbDraws(folder),
};

/** Most draws of those that keep every number as an object or a row. */
const mostOfSlow = 1024;

/** Peers with the bar against each, and how many times of one's own time it is scaled. */
const peers = [
  { id: "numpy", name: "numpy in blocks, np.sort", atLeast: 2.5, most: Number.POSITIVE_INFINITY },
  { id: "duckdb", name: "DuckDB quantile_cont, one thread", atLeast: 25, most: mostOfSlow },
  { id: "plain", name: "plain objects and Array.sort", atLeast: 100, most: mostOfSlow },
] as const;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const hasNumpy = spawnSync("python3", ["-c", "import numpy"]).status === 0;

function run(contestant: string, folder: string): Run {
  const command: readonly [string, ...string[]] =
    contestant === "numpy"
      ? ["python3", fileURLToPath(new URL("./bench/ensemble/numpyDraws.py", import.meta.url))]
      : [
          process.execPath,
          "--max-old-space-size=12000",
          "--import",
          "tsx",
          fileURLToPath(import.meta.url),
          "--contestant",
          contestant,
          "--folder",
        ];
  const { status, stdout, stderr } = spawnSync(command[0], [...command.slice(1), folder], {
    encoding: "utf8",
    env: { ...process.env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1" },
  });
  if (status !== 0) throw new Error(`${contestant} failed: ${stderr}`);
  return JSON.parse(stdout);
}

/** Runs the contestants in turn, so that a busy machine slows all of them equally. */
function inTurns(rounds: number, folderOf: ReadonlyMap<string, string>): Map<string, Run[]> {
  const runs = new Map<string, Run[]>();
  for (let round = 0; round < rounds; round += 1)
    for (const [id, folder] of folderOf) runs.set(id, [...(runs.get(id) ?? []), run(id, folder)]);
  return runs;
}

const timing = (runs: readonly Run[] = []): Timing =>
  summary(
    "",
    runs.map(({ seconds }) => seconds * 1000),
  );

const memory = (runs: readonly Run[] = []): string =>
  `most memory of its process ${Math.max(...runs.map(({ megabytes }) => megabytes)).toFixed(0)} MB`;

function bench(draws: number, rounds: number): void {
  const running = peers.filter(({ id }) => id !== "numpy" || hasNumpy);
  const folder = writeWorkload(draws);
  const few = draws > mostOfSlow ? writeWorkload(mostOfSlow) : folder;
  const folderOf = running.map(({ id, most }) => [id, draws > most ? few : folder] as const);
  const runs = inTurns(rounds, new Map([["atlas", folder], ...folderOf]));
  const { regions, outputs } = readWorkload(folder);
  const load = loadavg().map((figure) => figure.toFixed(1));
  say(
    `Ensemble: ${regions.toLocaleString("en")} regions × ${draws.toLocaleString("en")} draws × ${outputs.length} outputs with 5 quantiles and rank intervals; ${rounds} rounds, one thread each, processor time; load of the machine ${load.join(", ")}`,
  );
  const own = timing(runs.get("atlas"));
  say(
    `  the atlas, which also draws its inputs: ${spread(own, "ms")}; ${memory(runs.get("atlas"))}`,
  );
  for (const { id, name, atLeast, most } of running) {
    const whole = times(timing(runs.get(id)), Math.max(1, draws / most));
    const scaled = draws > most ? `, scaled up from ${most} draws` : "";
    say(`  ${name}, given its inputs${scaled}: ${spread(whole, "ms")}; ${memory(runs.get(id))}`);
    say(`    ${verdict({ measured: ratio(whole, own), unit: "×", promise: { atLeast } })}`);
    if (draws <= most) say(`    ${compareResults(folder, id)}`);
  }
  if (!hasNumpy) say("  numpy was not found beside python3 and is left out");
  for (const used of new Set([folder, few])) rmSync(used, { recursive: true });
}

if (flags.contestant !== undefined) {
  const contestant = inNode[flags.contestant];
  if (!contestant) throw new Error(`There is no contestant ${flags.contestant}.`);
  process.stdout.write(JSON.stringify(await contestant(flags.folder)));
} else {
  bench(Number(flags.draws), Number(flags.rounds));
  say(quantileErrors());
  say(exploring());
}
