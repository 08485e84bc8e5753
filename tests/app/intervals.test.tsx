import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { drawPart } from "../../app/assess/drawPart.ts";
import { drawPhases } from "../../app/assess/drawPhases.ts";
import { createDrawPool, type DrawPool } from "../../app/assess/drawPool.ts";
import {
  assess,
  defaultScenario,
  ensembleOf,
  ensembleSummary,
  type Intervals,
  intervalsOf,
} from "../../src/index.ts";
import { world } from "../fixtures/world.ts";
import { countingWorkers, type DrawWorker } from "./countingWorkers.ts";

const silence = 2000;
const choice = { seed: 7, draws: 1024 } as const;
const assessment = assess(world, defaultScenario);
const phases = drawPhases({ assessment, layer: "climateCostPerResident" }, choice);

/** What a single run without workers says. */
function alone(draws: number): Intervals {
  const ensemble = ensembleOf(world, { scenario: defaultScenario, seed: 7 });
  const summary = ensembleSummary(ensemble, ensemble.count(0, draws));
  return intervalsOf(summary, world.regions.length);
}

const joined = (parts: readonly Intervals[]): Intervals => ({
  ...(parts[0] as Intervals),
  columns: Object.assign({}, ...parts.map(({ columns }) => columns)),
});

/** Runs a pool to its end or to its failure. */
const resultOf = (
  pool: DrawPool<"intervals">,
): Promise<{ shown: Intervals[]; failure: string | undefined }> =>
  new Promise((resolve) => {
    const shown: Intervals[] = [];
    pool.setWorld(world);
    pool.run(phases, {
      onPhase: (parts) => shown.push(joined(parts as readonly Intervals[])),
      onProgress: () => undefined,
      onEnd: () => resolve({ shown, failure: undefined }),
      onFailure: (failure) => resolve({ shown, failure }),
    });
  });

describe("the pool", () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => vi.useRealTimers());

  test("shows the layer by few draws, then everything by few, then by all: the numbers of a single run", async () => {
    const { start, started } = countingWorkers([]);
    const { shown } = await resultOf(createDrawPool({ start, size: 2, silence, attempts: 3 }));
    expect(shown.map(({ draws }) => draws)).toEqual([256, 256, 1024]);
    expect(Object.keys(shown[0]?.columns ?? {})).toEqual(["climateCostPerResident"]);
    const [few, all] = [alone(256), alone(1024)];
    expect(shown[1]?.columns).toEqual(few.columns);
    expect(shown[2]?.columns).toEqual(all.columns);
    expect(started).toHaveLength(2);
  });

  test("counts again what a worker had that crashed or closed itself without a word", async () => {
    const { start, started } = countingWorkers(["closes", "crashes"]);
    const ended = resultOf(createDrawPool({ start, size: 2, silence, attempts: 3 }));
    await vi.advanceTimersByTimeAsync(1.5 * silence);
    const { shown, failure } = await ended;
    expect(failure).toBeUndefined();
    expect(shown.at(-1)?.columns).toEqual(alone(1024).columns);
    expect(started.length).toBeGreaterThanOrEqual(4);
  });

  test("gives up a task that fails again and again, with what the worker said", async () => {
    const { start } = countingWorkers(["crashes", "crashes", "crashes"]);
    const { failure } = await resultOf(createDrawPool({ start, size: 1, silence, attempts: 3 }));
    expect(failure).toBe("out of memory");
  });

  test("says why where no worker can be started at all", async () => {
    const start = (): DrawWorker => {
      throw new Error("workers are blocked");
    };
    const { failure } = await resultOf(createDrawPool({ start, size: 2, silence, attempts: 3 }));
    expect(failure).toContain("workers are blocked");
  });

  test("a new question gives up the old one, whose answers are not heard any more", async () => {
    const { start, started } = countingWorkers([]);
    const pool = createDrawPool<"intervals">({ start, size: 1, silence, attempts: 3 });
    pool.setWorld(world);
    const old = vi.fn();
    pool.run(phases, { onPhase: old, onProgress: old, onEnd: old, onFailure: old });
    const heard = old.mock.calls.length;
    const { shown } = await resultOf(pool);
    expect(old.mock.calls).toHaveLength(heard);
    expect(shown).toHaveLength(3);
    expect(started[0]?.asked.some(({ kind }) => kind === "drawNothing")).toBe(true);
  });
});

test("every drawn indicator of the basis is counted once by few draws and once by all", () => {
  const [, few = [], all = []] = phases;
  const idsOf = (tasks: typeof few) => tasks.flatMap(({ indicators }) => indicators);
  expect(idsOf(few)).toEqual(idsOf(all));
  expect(new Set(idsOf(all)).size).toBe(idsOf(all).length);
  expect(idsOf(all)).toEqual(expect.arrayContaining(Object.keys(alone(2).columns)));
});

test("a link says seed and draws only where they differ, and refuses what is no seed", () => {
  const { write, readers, start } = drawPart;
  expect(write(start)).toEqual({ seed: undefined, draws: undefined });
  expect(write({ seed: 12, draws: 10_000 })).toEqual({ seed: "12", draws: "10000" });
  expect(readers.seed?.(start, "12")).toEqual({ ...start, seed: 12 });
  for (const text of ["-1", "1.5", "4294967296", "", "x"])
    expect(readers.seed?.(start, text)).toBeUndefined();
  expect(readers.draws?.(start, "10000")).toEqual({ ...start, draws: 10_000 });
  expect(readers.draws?.(start, "0")).toEqual({ ...start, draws: 0 });
  expect(readers.draws?.(start, "5")).toBeUndefined();
});
