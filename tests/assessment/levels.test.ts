import { expect, test } from "vitest";
import { explain } from "../../src/assessment/explain.ts";
import { percentileOf, standingOf } from "../../src/assessment/standing.ts";
import {
  assess,
  type Basis,
  burdenFlows,
  defaultScenario,
  outcomeOf,
  regionsWithin,
  type Scenario,
  type World,
} from "../../src/index.ts";
import { prepare } from "../../src/model/prepare.ts";
import { questionOf } from "../../src/model/question.ts";
import { yearlyGrowth } from "../fixtures/evidence.ts";
import { type Part, worldOfParts } from "../fixtures/provinces.ts";
import { world } from "../fixtures/world.ts";

const scenario = (basis: Basis): Scenario => ({ ...defaultScenario, basis });
const national = questionOf(prepare(world), defaultScenario).centres.value[0] as number;

const parts = (own: readonly Part["own"][], parent = "AAA"): World =>
  worldOfParts(own.map((figures, place) => ({ id: `${parent}-${place}`, parent, own: figures })));

const loadOf = (found: World, place: number): number =>
  questionOf(prepare(found), defaultScenario).centres.value[place] as number;

test("parts with a published load have it, carried to 2024; the rest of the country's is unallocated, not given away", () => {
  const states = parts([
    { dataCentreElectricity: 3, population: 30 },
    { dataCentreElectricity: 1, population: 50 },
    { population: 20 },
  ]);
  const { value, unallocated } = questionOf(prepare(states), defaultScenario).centres;
  const [first, second] = [3 * yearlyGrowth ** 2, yearlyGrowth ** 2];
  expect(value[0]).toBeCloseTo(first, 9);
  expect(value[1]).toBeCloseTo(second, 9);
  expect(value[2]).toBeNaN();
  expect(unallocated?.[0]?.parent).toBe("AAA");
  expect(unallocated?.[0]?.value).toBeCloseTo((10 - first - second) * yearlyGrowth, 9);
  const assessment = assess(states, defaultScenario);
  expect(outcomeOf(assessment, "dataCentreElectricity", 2).kind).toBe("noData");
  expect(
    explain(states, 2, "dataCentreElectricity", assess(states, defaultScenario)).causes,
  ).toContainEqual({
    kind: "notBelow",
    variable: "dataCentreElectricity",
    parent: "AAA",
  });
});

test("elsewhere the mean of the shares in compute, cloud regions and people, with the smallest and largest as range", () => {
  const [compute, regions] = [30, 4];
  const countries: World = {
    ...world,
    regions: world.regions.map((region) => ({
      ...region,
      cells: Object.fromEntries(
        Object.entries(region.cells).filter(
          ([id]) => id !== "computeLocated" && id !== "cloudRegions",
        ),
      ),
    })),
  };
  const states = worldOfParts(
    [
      { id: "AAA-0", parent: "AAA", own: { computeLocated: compute, population: 10 } },
      { id: "AAA-1", parent: "AAA", own: { cloudRegions: regions, population: 90 } },
    ],
    countries,
  );
  const load = questionOf(prepare(states), defaultScenario).centres;
  const above = questionOf(prepare(countries), defaultScenario).centres;
  const [value, low, high] = [above.value[0], above.low[0], above.high[0]] as number[];
  expect(load.value[0]).toBeCloseTo(((1 + 0 + 0.1) / 3) * (value as number), 9);
  expect(load.low[0]).toBe(0 * (low as number));
  expect(load.high[0]).toBe(high);
  expect(load.value[1]).toBeCloseTo(((0 + 1 + 0.9) / 3) * (value as number), 9);
});

test("a country of one region gives it everything; a region of which nobody knows anything has no data", () => {
  expect(loadOf(parts([{}]), 0)).toBe(national);
  const unknown = parts([{ computeLocated: 5 }, {}]);
  expect(loadOf(unknown, 1)).toBeNaN();
  expect(
    explain(unknown, 1, "dataCentreElectricity", assess(unknown, defaultScenario)).causes,
  ).toEqual([{ kind: "notBelow", variable: "population", parent: "AAA" }]);
});

test("users and owners are counted by country: host-side figures alone are answered below", () => {
  const states = parts([{ computeLocated: 5, population: 5 }, { population: 5 }]);
  for (const basis of ["footprint", "tokens"] as const) {
    const assessment = assess(states, scenario(basis));
    for (const id of ["useShare", "ownShare", "burdenOverUse", "externalisedShare", "energyCaused"])
      expect([id, outcomeOf(assessment, id, 0).kind]).toEqual([id, "notApplicable"]);
    expect(outcomeOf(assessment, "hostShare", 0).kind).toBe("value");
    expect(burdenFlows(states, assessment, "facilityEnergy")).toBeUndefined();
  }
});

test("what a region hosts of the world is counted against all countries", () => {
  const states = parts([{ computeLocated: 5, population: 5 }]);
  const [below, above] = [assess(states, defaultScenario), assess(world, defaultScenario)];
  expect(outcomeOf(below, "hostShare", 0).value).toBeCloseTo(
    outcomeOf(above, "hostShare", 0).value as number,
    9,
  );
});

test("siting works on inherited figures, says so and ranks none of them; the grid of the country is no figure of a part", () => {
  const assessment = assess(parts([{}, {}]), scenario("siting"));
  expect(standingOf(assessment, "carbon", 0)).toBeUndefined();
  expect(outcomeOf(assessment, "carbon", 0)).toMatchObject({
    kind: "inherited",
    status: "inherited",
    dataStatus: "inherited",
    value: outcomeOf(assess(world, scenario("siting")), "carbon", 0).value,
  });
  for (const indicator of ["firmShare", "demandShare", "headroom", "installedCapacity"])
    expect([indicator, outcomeOf(assessment, indicator, 0).kind]).toEqual([indicator, "noData"]);
});

test("the share of local inputs counts what is the region's own", () => {
  const states = parts([{}, { priceBusiness: 0.2, carbonIntensity: 300 }]);
  const assessment = assess(states, defaultScenario);
  expect(outcomeOf(assessment, "localInputs", 0)).toMatchObject({ kind: "value", value: 0 });
  const { value = 0 } = outcomeOf(assessment, "localInputs", 1);
  expect(value).toBeGreaterThan(0);
  expect(value).toBeLessThan(100);
  expect(outcomeOf(assess(world, defaultScenario), "localInputs", 0).value).toBe(100);
});

test("ranks compare the regions of one level, or of one country, and never a region with its country", () => {
  const prices = [0.1, 0.2, 0.3];
  const both = worldOfParts([
    ...prices.map((priceBusiness, place) => ({
      id: `AAA-${place}`,
      parent: "AAA",
      own: { priceBusiness },
    })),
    { id: "BBB-0", parent: "BBB", own: { priceBusiness: 0.25 } },
  ]);
  expect(percentileOf(assess(both, defaultScenario), "priceBusiness", 1)).toEqual({
    share: 0.5,
    count: 4,
  });
  const alone = regionsWithin(both, "AAA");
  expect(percentileOf(assess(alone, defaultScenario), "priceBusiness", 2)).toEqual({
    share: 1,
    count: 3,
  });
});
