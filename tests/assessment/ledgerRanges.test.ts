import { describe, expect, test } from "vitest";
import {
  applySettings,
  assess,
  defaultScenario,
  outcomeOf,
  type Region,
  type World,
} from "../../src/index.ts";
import { measure } from "../fixtures/cells.ts";
import { evidence } from "../fixtures/evidence.ts";
import { alpha } from "../fixtures/world.ts";

/** A measured load is known to 5 % at best. */
const known = 1.05;
const measuredLoad = {
  dataCentreElectricity: measure("dataCentreElectricity", 10, { year: 2024, status: "measured" }),
};

/** Two regions that are alike, except for what is said of the first. */
const pair = (first: Region["cells"], ids = ["AAA", "BBB"]): World => ({
  regions: ids.map((id, place) => ({
    ...alpha,
    id,
    cells: { ...alpha.cells, ...measuredLoad, ...(place === 0 ? first : {}) },
  })),
  evidence,
});

const doubtfulCarbon = {
  carbonIntensity: measure("carbonIntensity", 100, { low: 50, high: 200 }),
};
const doubtfulPeople = { population: measure("population", 1e7, { low: 5e6, high: 2e7 }) };

const rangeOf = (world: World, indicator: string, settings: readonly string[] = []) => {
  const { scenario, issues } = applySettings(defaultScenario, settings);
  expect(issues).toEqual([]);
  const { low, value, high } = outcomeOf(assess(world, scenario), indicator, 0);
  return [low, value, high].map((end) => Number(end?.toFixed(12)));
};

/** By default water has no price, and health no figure there: cost follows carbon alone. */
describe("each end of an account between regions is read at the end that makes it so", () => {
  test("a heavier burden at home leaves a smaller part of the cost to others", () => {
    const [low = 0, value, high = 0] = rangeOf(pair(doubtfulCarbon), "externalisedShare");
    expect(value).toBeCloseTo(50, 9);
    expect([low <= 100 / 3, low >= 100 / 3 / known]).toEqual([true, true]);
    expect([high >= 200 / 3, high <= (200 / 3) * known]).toEqual([true, true]);
  });

  test("burden over use is lowest where burden is least and use is most", () => {
    const world = pair({ ...doubtfulCarbon, ...doubtfulPeople });
    /** Burden 1 : 2 to 2 : 1 and use 2 : 1 to 1 : 2, each wider by what is not known of the load. */
    for (const [ranged, least, most] of [
      [world, 0.5, 2],
      [pair(doubtfulPeople), 0.75, 1.5],
    ] as const) {
      const [low = 0, value, high = 0] = rangeOf(ranged, "burdenOverUse");
      expect(value).toBeCloseTo(1, 9);
      expect([low <= least, low >= least / known]).toEqual([true, true]);
      expect([high >= most, high <= most * known]).toEqual([true, true]);
    }
  });

  test("what every region shares does not widen its share: the income of the country of health costs", () => {
    const world = pair({}, ["AAA", "USA"]);
    const [first, states] = world.regions as [Region, Region];
    const income = measure("gdpPerHead", 5e4, { low: 2e4, high: 1e5 });
    const doubtful = { ...states, cells: { ...states.cells, gdpPerHead: income } };
    const ranged = { ...world, regions: [first, doubtful] };
    expect(rangeOf(ranged, "burdenOverUse", ["healthTransfer=true"])).toEqual(
      rangeOf(world, "burdenOverUse", ["healthTransfer=true"]),
    );
  });
});
