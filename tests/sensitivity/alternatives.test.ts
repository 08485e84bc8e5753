import { describe, expect, test, vi } from "vitest";
import { ranksOf } from "../../src/assessment/standing.ts";
import {
  assessmentsOf,
  columnOf,
  defaultScenario,
  presets,
  type Scenario,
} from "../../src/index.ts";
import { indexAlternatives } from "../../src/sensitivity/alternatives.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";
import { patience } from "../properties/invented.ts";

vi.setConfig({ testTimeout: patience });

const world = builtWorld();
const assess = assessmentsOf(world);
const siting = presets.find(({ basis }) => basis === "siting") as Scenario;

describe.each([
  ["footprint", defaultScenario, "IRL"],
  ["siting", siting, "POL"],
] as const)("ways to compute the index, %s", (_, scenario, region) => {
  const found = indexAlternatives(world, { scenario, region });
  const place = world.regions.findIndex(({ id }) => id === region);
  const assessed = (index: Scenario["index"]) => {
    const assessment = assess({ ...scenario, index });
    const ranks = ranksOf(assessment, "burdenIndex");
    return {
      score: columnOf(assessment, "burdenIndex").value[place] as number,
      rank: ranks[place],
      ranks,
    };
  };
  const own = assessed(scenario.index);

  test("the scenario's own way is the assessment's, and moves nobody", () => {
    expect(found.own.score).toBeCloseTo(own.score, 9);
    expect([found.own.rank, found.own.moved]).toEqual([own.rank, 0]);
    expect(found.methods.filter(({ isOwn }) => isOwn)).toEqual([
      expect.objectContaining(found.own),
    ]);
  });

  test("each normalisation and aggregation gives what the whole model gives", () => {
    expect(found.methods).toHaveLength(10);
    for (const { normalisation, aggregation, score, rank, ranked, moved } of found.methods) {
      const other = assessed({ ...scenario.index, normalisation, aggregation });
      expect(score).toBeCloseTo(other.score, 9);
      const far = [...own.ranks.keys()].filter(
        (at) => Math.abs((own.ranks[at] as number) - (other.ranks[at] as number)) > ranked / 4,
      );
      expect([normalisation, aggregation, rank, moved]).toEqual([
        ...[normalisation, aggregation, other.rank, far.length],
      ]);
    }
  });

  test("without the only figure of a pillar the index is the one without the pillar", () => {
    const alone = found.leftOut.filter(
      ({ pillar }) => found.leftOut.filter((one) => one.pillar === pillar).length === 1,
    );
    for (const { pillar, score } of alone) {
      const weights = { ...scenario.index.weights, [pillar]: 0 };
      expect(score).toBeCloseTo(assessed({ ...scenario.index, weights }).score, 9);
    }
    expect(found.leftOut.length).toBeGreaterThan(alone.length);
  });
});

test("a region without an index is told in a sentence", () => {
  expect(() => indexAlternatives(world, { scenario: defaultScenario, region: "ATA" })).toThrow(
    "burdenIndex has no number in ATA",
  );
});
