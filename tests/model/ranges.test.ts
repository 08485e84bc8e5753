import { describe, expect, test } from "vitest";
import {
  assess,
  columnOf,
  defaultScenario,
  outcomeOf,
  type ParameterId,
  presets,
  type Scenario,
  type World,
} from "../../src/index.ts";
import { planRanges } from "../../src/model/corners.ts";
import { robustScaleOf } from "../../src/statistics/robustEnds.ts";
import { cells } from "../fixtures/cells.ts";
import { evidence } from "../fixtures/evidence.ts";
import { alpha, world } from "../fixtures/world.ts";

const withRanges = (scenario: Scenario, ranges: Scenario["ranges"]): Scenario => ({
  ...scenario,
  ranges: { ...scenario.ranges, ...ranges },
});

const siting = presets.find(({ basis }) => basis === "siting") as Scenario;

/**
 * By hand: cooling by evaporation takes `max(1, PUE − saved) / PUE` of what the fleet was counted to take. Between 1 and 1.5 that
 * is least at PUE = 1 + saved, 1 / 1.1, and most at 1, where nothing is left to save.
 */
test("the saving of evaporative cooling is largest where it has used up the overhead", () => {
  const ranges = {
    powerUsageEffectiveness: [1, 1.5],
    savedByEvaporativeCooling: [0.05, 0.1],
  } as const;
  const energy = (cooling: "fleet" | "evaporative") =>
    outcomeOf(
      assess(world, {
        ...withRanges(defaultScenario, ranges),
        switches: { ...defaultScenario.switches, cooling },
      }),
      "facilityEnergy",
      0,
    );
  const [fleet, evaporative] = [energy("fleet"), energy("evaporative")];
  expect((evaporative.low as number) / (fleet.low as number)).toBeCloseTo(1 / 1.1, 12);
  expect((evaporative.high as number) / (fleet.high as number)).toBeCloseTo(1, 12);
});

test.each(["footprint", "tokens", "siting"] as const)(
  "the draw at the system's peak falls by the share that is curtailed: %s",
  (basis) => {
    const draw = (curtailableShare: number) =>
      outcomeOf(
        assess(world, { ...defaultScenario, basis, parameters: { curtailableShare } }),
        "peakDraw",
        0,
      );
    const [whole, curtailed] = [draw(0), draw(0.25)];
    for (const end of ["low", "value", "high"] as const)
      expect((curtailed[end] as number) / (whole[end] as number)).toBeCloseTo(0.75, 12);
  },
);

/** Eleven copies of one country with evenly rising loads, so that all pillars have scores. */
const rising: World = {
  regions: Array.from({ length: 11 }, (_, place) => ({
    ...alpha,
    id: place === 0 ? "USA" : `R${place}`,
    cells: {
      ...alpha.cells,
      ...cells({
        dataCentreElectricity: place + 1,
        annualDemand: 100 + place ** 2,
        capacityFossil: 10 + place,
      }),
    },
  })),
  evidence,
};

describe("a parameter that scales every region alike does not widen the index", () => {
  const scores = (scenario: Scenario, id: string) => columnOf(assess(rising, scenario), id);
  const cases: readonly [string, ParameterId, Scenario, readonly [number, number]][] = [
    ["footprint", "loadFactor", defaultScenario, [0.2, 1]],
    ["footprint", "coincidence", defaultScenario, [0.1, 1]],
    ["footprint", "aiShare", defaultScenario, [0.01, 0.9]],
    ["tokens", "loadFactor", { ...defaultScenario, basis: "tokens" }, [0.2, 1]],
    ["tokens", "coincidence", { ...defaultScenario, basis: "tokens" }, [0.1, 1]],
    ["tokens", "outputTokens", { ...defaultScenario, basis: "tokens" }, [1e12, 1e16]],
  ];
  test.each(cases)("%s: %s", (_, id, scenario, range) => {
    const [usual, wide] = [scenario, withRanges(scenario, { [id]: range })];
    for (const pillar of ["pillarGrid", "pillarPrice", "burdenIndex"]) {
      const [before, after] = [scores(usual, pillar), scores(wide, pillar)];
      expect(before.value.some((score) => score > 0)).toBe(true);
      expect([...after.low]).toEqual([...before.low]);
      expect([...after.high]).toEqual([...before.high]);
    }
    const { low, high } = outcomeOf(assess(rising, wide), "peakDraw", 5);
    const plain = outcomeOf(assess(rising, usual), "peakDraw", 5);
    expect((high as number) / (low as number)).toBeGreaterThan(
      (plain.high as number) / (plain.low as number),
    );
  });

  /** Half of the grid pillar is the draw against firm capacity, half the reserve margin, whose scale between robust ends the load does move. */
  test("siting: it moves the reserve margin's half of the grid pillar, and not the other", () => {
    const [usual, wide] = [siting, withRanges(siting, { coincidence: [0.1, 1] })];
    const margins = [usual, wide].map((scenario) => scores(scenario, "reserveMarginAfter"));
    const place = robustScaleOf(Array.from(margins[0]?.value ?? [], (value) => -value));
    const pillars = [usual, wide].map((scenario) => scores(scenario, "pillarGrid"));
    for (const region of rising.regions.keys()) {
      const [narrow, widened] = pillars.map(({ low }) => low[region] as number);
      const [before, after] = margins.map(({ high }) => place(-(high[region] as number)));
      expect((widened as number) - (narrow as number)).toBeCloseTo(
        ((after as number) - (before as number)) / 2,
        9,
      );
    }
    const [narrow, widened] = pillars.map(({ low }) => low.reduce((sum, score) => sum + score, 0));
    expect(widened as number).toBeLessThan(narrow as number);
  });
});

test("results that do not contradict each other share a corner", () => {
  const { corners, lowAt, highAt } = planRanges({
    energy: new Map([["aiShare", "raises"]]),
    draw: new Map([
      ["aiShare", "raises"],
      ["loadFactor", "lowers"],
    ]),
    margin: new Map([["loadFactor", "raises"]]),
  });
  expect(corners).toHaveLength(2);
  expect(corners[lowAt.draw[0] as number]).toEqual(
    new Map([
      ["aiShare", "low"],
      ["loadFactor", "high"],
    ]),
  );
  expect(lowAt.energy).toEqual(lowAt.draw);
  expect(highAt.energy).toEqual(highAt.draw);
});
