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
import { alpha } from "../fixtures/world.ts";

/** Two regions that are alike, except for what is said of the first. */
const pair = (first: Region["cells"], ids = ["AAA", "BBB"]): World => ({
  regions: ids.map((id, place) => ({
    ...alpha,
    id,
    cells: { ...alpha.cells, ...(place === 0 ? first : {}) },
  })),
  totals: {},
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
    expect(rangeOf(pair(doubtfulCarbon), "externalisedShare")).toEqual(
      [1 / 3, 1 / 2, 2 / 3].map((share) => Number((100 * share).toFixed(12))),
    );
  });

  test("burden over use is lowest where burden is least and use is most", () => {
    const world = pair({ ...doubtfulCarbon, ...doubtfulPeople });
    expect(rangeOf(world, "burdenOverUse")).toEqual([0.5, 1, 2]);
    expect(rangeOf(pair(doubtfulPeople), "burdenOverUse")).toEqual([0.75, 1, 1.5]);
  });

  test("what every region shares does not widen its share: the income of the country of health costs", () => {
    const world = pair({}, ["AAA", "USA"]);
    const [first, states] = world.regions as [Region, Region];
    const income = measure("gdpPerHead", 5e4, { low: 2e4, high: 1e5 });
    const doubtful = { ...states, cells: { ...states.cells, gdpPerHead: income } };
    const ranged = { ...world, regions: [first, doubtful] };
    const [low, value, high] = rangeOf(ranged, "burdenOverUse", ["healthTransfer=true"]);
    expect([low, high]).toEqual([value, value]);
  });
});
