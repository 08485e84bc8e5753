import { parseArgs } from "node:util";
import { targets } from "./fuzz/targets.ts";
import { tryTarget } from "./fuzz/tryTarget.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "1000000" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
  },
});

/** `npm run fuzz -- --runs 1000000 [--seed 7]`: many inputs for every reader. The exit code is 1 where one failed. */
const seed = Number(values.seed);
for (const target of targets) {
  const runs = Math.ceil(Number(values.runs) * target.share);
  const fault = tryTarget(target, { runs, seed });
  process.stdout.write(`${fault ?? `${target.name}: ${runs} inputs answered (seed ${seed})`}\n`);
  if (fault !== undefined) process.exitCode = 1;
}
