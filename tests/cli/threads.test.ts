import { expect, test } from "vitest";
import { countDraws } from "../../app/cli/countDraws.ts";
import { threadProgram } from "../../app/cli/threadProgram.ts";
import { defaultScenario, type EnsembleRequest, ensembleOf, packCounts } from "../../src/index.ts";
import { inventedWorld } from "../properties/invented.ts";

const world = inventedWorld(3, 40);
const request: EnsembleRequest = { scenario: defaultScenario, seed: 7, indicators: ["headroom"] };
const ensemble = ensembleOf(world, request);
/** So many that threads begin before this one has counted all. */
const draws = 4000;
const whole = packCounts(ensemble.count(0, draws));

/** Counts with threads that run a script; keeps the sentences that are said. */
async function counted(program: () => Promise<URL>, workers: number) {
  const said: string[] = [];
  const counts = await countDraws({ world, request }, ensemble, {
    draws,
    workers,
    program,
    silence: 2_000,
    progress: () => {},
    note: (text) => said.push(text),
  });
  return { packed: packCounts(counts), said };
}

/** A thread that takes some draws and then does something else than to count them. */
const thatTakesAnd = (deed: string) => async (): Promise<URL> =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort, workerData } from "node:worker_threads";
      const takers = new Int32Array(workerData.claims.takers);
      for (let place = takers.length - 1; place > takers.length - 9; place -= 1)
        Atomics.compareExchange(takers, place, 0, workerData.taker);
      parentPort.postMessage({ kind: "counting", counted: 8 });
      ${deed}`)}`,
  );

test.each([1, 2, 3])("%i threads count the same", async (workers) => {
  const { packed, said } = await counted(threadProgram, workers);
  expect(Buffer.compare(packed, whole)).toBe(0);
  expect(said).toEqual([]);
});

test.each([
  ["exits", "process.exit(0);", "it ended before its work"],
  ["throws", 'throw new Error("out of luck");', "out of luck"],
  ["hangs", "for (;;) {}", "it said nothing for 2 s"],
  [
    "closes its port",
    "parentPort.close(); setInterval(() => {}, 1000);",
    "it said nothing for 2 s",
  ],
])("the draws of a thread that %s are counted again", async (_, deed, reason) => {
  const { packed, said } = await counted(thatTakesAnd(deed), 2);
  expect(Buffer.compare(packed, whole)).toBe(0);
  expect(said).toEqual([`A thread was lost (${reason}); 128 draws of it are counted again.\n`]);
});

test("without other threads this one counts all", async () => {
  const { packed, said } = await counted(() => Promise.reject(new Error("no room")), 2);
  expect(Buffer.compare(packed, whole)).toBe(0);
  expect(said).toEqual([expect.stringContaining("no room")]);
});
