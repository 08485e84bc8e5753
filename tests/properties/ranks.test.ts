import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { builtAtlas } from "../../app/cli/builtAtlas.ts";
import { ranksOf, standingOf } from "../../src/assessment/standing.ts";
import {
  type Assessment,
  assess,
  columnOf,
  defaultScenario,
  indicators,
  makeScene,
  presets,
  type Scenario,
  type World,
} from "../../src/index.ts";
import { english } from "../layer/scenes.ts";
import { inventedScenario, inventedWorld, patience, seeds, settled } from "./invented.ts";
import { randomNumbers } from "./randomNumbers.ts";

vi.setConfig({ testTimeout: patience });

/** The same regions in another order. */
function shuffled<Region>(regions: readonly Region[], seed: number): readonly Region[] {
  const draw = randomNumbers(seed);
  return regions
    .map((region) => ({ region, at: draw() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ region }) => region);
}

/** Kind, rank, class and words of every region for an indicator, in the order of ids. */
function said(world: World, assessment: Assessment, id: string): readonly string[] {
  const indicator = indicators.find((known) => known.id === id);
  if (!indicator) return [];
  const ranks = ranksOf(assessment, id);
  const scene = makeScene(assessment, indicator, { world, words: english, datasets: [] });
  return scene.regions
    .map((region, place) =>
      [region.id, region.kind, ranks[place], region.classIndex, region.figure].join(" "),
    )
    .toSorted();
}

const differences = (world: World, scenario: Scenario, seed: number): readonly string[] => {
  const other = { ...world, regions: shuffled(world.regions, seed) };
  const [one, two] = [assess(world, scenario), assess(other, scenario)];
  return indicators.flatMap(({ id }) => {
    const expected = said(world, one, id);
    return said(other, two, id).filter((words, place) => words !== expected[place]);
  });
};

test("the order of regions changes no rank, class or figure of invented worlds", () => {
  fc.assert(
    fc.property(seeds, fc.integer(), (seed, order) => {
      expect(differences(inventedWorld(seed, 14), inventedScenario(seed), order)).toEqual([]);
    }),
    settled,
  );
});

test.each([defaultScenario, presets[1] as Scenario])(
  "nor of the atlas under $preset",
  (scenario) => {
    const { world } = builtAtlas(() => undefined);
    expect(differences(world, scenario, 7)).toEqual([]);
  },
);

test("nor a kind or a rank of states and provinces", { timeout: 4 * patience }, () => {
  const { world } = builtAtlas(() => undefined, "admin1");
  const other = { ...world, regions: shuffled(world.regions, 7) };
  const [one, two] = [world, other].map((of) => assess(of, defaultScenario)) as [
    Assessment,
    Assessment,
  ];
  const places = new Map(two.regions.map((id, place) => [id, place]));
  const moved = indicators.flatMap(({ id }) => {
    const [before, after] = [ranksOf(one, id), ranksOf(two, id)];
    return one.regions.filter((region, place) => {
      const now = places.get(region) ?? -1;
      const isSameKind = columnOf(one, id).kind[place] === columnOf(two, id).kind[now];
      return !isSameKind || !Object.is(before[place], after[now]);
    });
  });
  expect(moved).toEqual([]);
});

test("equal values have the same rank and the same share of regions below", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const world = inventedWorld(seed, 14);
      const twice = {
        ...world,
        regions: [
          ...world.regions,
          ...world.regions.map((region) => ({ ...region, id: `${region.id}-2` })),
        ],
      };
      const assessment = assess(twice, inventedScenario(seed));
      const count = world.regions.length;
      for (const { id, variable } of indicators.filter((known) => known.variable !== undefined))
        for (let region = 0; region < count; region += 1) {
          const [one, two] = [region, region + count].map((place) =>
            standingOf(assessment, id, place),
          );
          expect(two?.rank, `${variable}`).toBe(one?.rank);
          expect(two?.share).toBe(one?.share);
        }
      expect(columnOf(assessment, "population").value).toHaveLength(2 * count);
    }),
    settled,
  );
});
