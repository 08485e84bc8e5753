import { waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawPhases } from "../../app/assess/drawPhases.ts";
import { createDrawPool } from "../../app/assess/drawPool.ts";
import { followIntervals } from "../../app/assess/followIntervals.ts";
import type { FinerLevel } from "../../app/level/finerLevel.ts";
import { answered, shownLevel } from "../../app/level/levelData.ts";
import { levelSlice, levelState } from "../../app/level/levelState.ts";
import type { Address } from "../../app/state/address.ts";
import { type AtlasStore, withSlice } from "../../app/state/atlas.ts";
import {
  assess,
  defaultScenario,
  ensembleOf,
  ensembleSummary,
  intervalsOf,
  outcomeOf,
  regionsWithin,
  type World,
  withColumns,
} from "../../src/index.ts";
import { type Part, partFiles, worldOfParts } from "../fixtures/provinces.ts";
import { openFixture } from "./atlas.tsx";
import { countingWorkers } from "./countingWorkers.ts";

const layer = "climateCostPerResident";
const choice = { seed: 7, draws: 1024 } as const;

/** More provinces than have every indicator counted. */
const parts: readonly Part[] = Array.from({ length: 302 }, (_, place) => ({
  id: `${place < 2 ? "AAA" : "BBB"}-${place}`,
  parent: place < 2 ? "AAA" : "BBB",
  own: { carbonIntensity: 100 + place, population: 1000 + place },
}));
const provinces = worldOfParts(parts);
const { atlas: list, topicJson } = partFiles(parts);
const files = {
  level: "admin1" as const,
  atlas: JSON.stringify(list),
  topics: Object.fromEntries(
    Object.entries(topicJson).map(([topic, json]) => [topic, JSON.stringify(json)]),
  ),
};

/** The columns that a run without workers gives. */
function alone(world: World, draws = 1024, indicators?: readonly string[]) {
  const ensemble = ensembleOf(world, { scenario: defaultScenario, seed: 7, indicators });
  return intervalsOf(ensembleSummary(ensemble, ensemble.count(0, draws)), world.regions.length)
    .columns;
}

const level = (within?: string): FinerLevel =>
  answered(
    {
      ...{ level: "admin1", object: "admin1", names: {}, ground: [], all: [] },
      whole: { ...withColumns(provinces), datasets: [], gateFailures: [], issues: [] },
    },
    {
      within,
      assessment: assess(within ? regionsWithin(provinces, within) : provinces, defaultScenario),
    },
  );

/** A page of provinces whose draws are counted by real services. */
async function openPage(address: Partial<Address>) {
  const { start, started } = countingWorkers([]);
  const pool = createDrawPool<"intervals">({ start, size: 1, silence: 60_000, attempts: 1 });
  const atlas = await openFixture({
    address: { layer, level: "admin1", ...address },
    state: withSlice({ slices: {} }, levelSlice, { finer: level(address.within) }),
  });
  pool.setFiner(files);
  followIntervals(atlas, pool);
  const tasks = () =>
    started
      .flatMap((each) => each.asked)
      .flatMap((request) =>
        request.kind === "draw" && request.counts === "intervals" ? [request] : [],
      );
  return { atlas, tasks };
}

const intervalsIn = (atlas: AtlasStore) => shownLevel(atlas.getState()).assessment?.intervals;
const whole = async (atlas: AtlasStore, id = layer): Promise<void> =>
  waitFor(
    () => {
      expect(intervalsIn(atlas)?.columns[id]).toBeDefined();
      expect(intervalsIn(atlas)?.draws).toBe(1024);
    },
    { timeout: 15_000 },
  );

test("of thousands of regions the layer is counted by few draws and by all, then the region of the panel alone", () => {
  const assessment = assess(provinces, defaultScenario);
  const phases = drawPhases({ assessment, layer, region: "AAA-1", below: files }, choice);
  const told = phases.map((tasks) =>
    tasks.map(({ indicators, draws, region }) => [indicators.length, draws, region]),
  );
  const all = phases.at(-1)?.[0]?.indicators.length;
  expect(told).toEqual([
    [[1, 256, undefined]],
    [[1, 1024, undefined]],
    [[all, 256, "AAA-1"]],
    [[all, 1024, "AAA-1"]],
  ]);
  expect(all).toBeGreaterThan(20);
});

test("provinces have the intervals of a run without workers: all of the layer, and every indicator of the region", async () => {
  const { atlas } = await openPage({ region: "BBB-9" });
  await whole(atlas);
  const place = provinces.regions.findIndex(({ id }) => id === "BBB-9");
  await waitFor(() => expect(intervalsIn(atlas)?.ofRegion?.draws).toBe(1024), { timeout: 15_000 });
  const expected = alone(provinces);
  expect(intervalsIn(atlas)?.columns).toEqual({ [layer]: expected[layer] });
  const { assessment } = shownLevel(atlas.getState());
  const drawn = Object.entries(expected).filter(([, { median }]) => !Number.isNaN(median[place]));
  expect(drawn.length).toBeGreaterThan(10);
  for (const [id, { low, high, medianRank }] of drawn) {
    const { interval } = outcomeOf(assessment as NonNullable<typeof assessment>, id, place);
    expect([id, interval?.low, interval?.high]).toEqual([id, low[place], high[place]]);
    expect([id, intervalsIn(atlas)?.ofRegion?.columns[id]?.medianRank[0]]).toEqual([
      id,
      medianRank[place],
    ]);
  }
}, 60_000);

test("a layer that was counted is not counted again, and a new one begins with few draws", async () => {
  const { atlas, tasks } = await openPage({});
  await whole(atlas);
  atlas.getState().go({ layer: "carbon" });
  await whole(atlas, "carbon");
  expect(Object.keys(intervalsIn(atlas)?.columns ?? {})).toEqual([layer, "carbon"]);
  atlas.getState().go({ layer });
  expect(tasks().map(({ indicators, draws }) => [indicators, draws])).toEqual([
    [[layer], 256],
    [[layer], 1024],
    [["carbon"], 256],
    [["carbon"], 1024],
  ]);
}, 60_000);

test("the states of one country are ranked among themselves in the draws too, every indicator at once", async () => {
  const { atlas } = await openPage({ within: "AAA" });
  await whole(atlas);
  expect(intervalsIn(atlas)?.columns).toEqual(alone(regionsWithin(provinces, "AAA")));
}, 60_000);

test("a new scenario gives up the draws of provinces", async () => {
  const { atlas, tasks } = await openPage({});
  await waitFor(() => expect(tasks()).toHaveLength(1));
  atlas.getState().ask((now) => ({ ...now, parameters: { aiShare: 0.3 } }));
  const before = levelState(atlas.getState()).finer?.assessment;
  await new Promise((resume) => setTimeout(resume, 300));
  expect(levelState(atlas.getState()).finer?.assessment).toBe(before);
  expect(before?.intervals).toBeUndefined();
}, 30_000);
