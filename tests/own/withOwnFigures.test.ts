import { expect, test } from "vitest";
import { assess } from "../../src/assessment/assess.ts";
import { columnOf } from "../../src/assessment/outcome.ts";
import { isMeasure } from "../../src/dataset/measure.ts";
import { statuses } from "../../src/dataset/status.ts";
import { indicators } from "../../src/indicator/indicators.ts";
import type { OwnFigure } from "../../src/own/ownFigure.ts";
import { withOwnFigures } from "../../src/own/withOwnFigures.ts";
import { defaultScenario } from "../../src/scenario/presets.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";

const world = builtWorld();
const price: OwnFigure = {
  ...{ region: "IRL", level: "country", variable: "priceBusiness", year: 2025, value: 0.31 },
  ...{ printed: "0.31", row: 2 },
};
const load: OwnFigure = { ...price, variable: "dataCentreElectricity", year: 2024, value: 9 };
const own = (...figures: readonly OwnFigure[]) =>
  withOwnFigures(world, { source: "yours-abc", figures });
const cellOf = (of: typeof world, id: string, variable: string) =>
  of.regions.find((region) => region.id === id)?.cells[variable];

test("a figure of the reader's stands for its region, the published one beside it, and the world given is not changed", () => {
  const published = cellOf(world, "IRL", "priceBusiness");
  const before = JSON.stringify(world.regions.find(({ id }) => id === "IRL"));
  const cell = cellOf(own(price), "IRL", "priceBusiness");
  expect(cell).toMatchObject({ value: 0.31, year: 2025, status: "yours", source: "yours-abc" });
  expect(cell && isMeasure(cell) && cell.beside).toEqual(published);
  expect(JSON.stringify(world.regions.find(({ id }) => id === "IRL"))).toBe(before);
});

test("other regions keep their cells, and without figures the world is the same", () => {
  const changed = own(price);
  for (const region of world.regions)
    if (region.id !== "IRL")
      expect(changed.regions.find(({ id }) => id === region.id)).toBe(region);
  expect(own()).toBe(world);
  expect(own({ ...price, level: "admin1" })).toBe(world);
});

test("of several years the latest stands", () => {
  const changed = own(price, { ...price, year: 2021, value: 0.2 });
  expect(cellOf(changed, "IRL", "priceBusiness")).toMatchObject({ value: 0.31, year: 2025 });
});

test("a price of one's own moves results of its region alone, and each of them says so", () => {
  const [plain, changed] = [assess(world, defaultScenario), assess(own(price), defaultScenario)];
  const place = plain.regions.indexOf("IRL");
  const moved = new Set<string>();
  for (const { id } of indicators) {
    const [before, after] = [columnOf(plain, id), columnOf(changed, id)];
    for (const [index, region] of plain.regions.entries())
      if (!Object.is(before.value[index], after.value[index])) moved.add(`${region} ${id}`);
  }
  const ofOthers = [...moved].filter((one) => !one.startsWith("IRL"));
  expect(ofOthers).toEqual([]);
  expect(moved).toContain("IRL priceBusiness");
  expect(moved).toContain("IRL bill");
  const yours = statuses.indexOf("yours");
  for (const one of moved) {
    const [, id = ""] = one.split(" ");
    expect([id, columnOf(changed, id).dataStatus[place]]).toEqual([id, yours]);
  }
});

test("a load of one's own stands before the published ones of its region", () => {
  const [plain, changed] = [assess(world, defaultScenario), assess(own(load), defaultScenario)];
  const place = plain.regions.indexOf("IRL");
  const value = (of: typeof plain) => columnOf(of, "dataCentreElectricity").value[place];
  expect(value(plain)).not.toBeCloseTo(9);
  expect(value(changed)).toBeCloseTo(9, 6);
});

test("a demand of one's own is the one that shares are shares of", () => {
  const demand: OwnFigure = { ...price, variable: "annualDemand", year: 2024, value: 40 };
  expect(own(demand).evidence?.demand.IRL?.find(([year]) => year === 2024)).toEqual([2024, 40]);
  expect(world.evidence?.demand.IRL?.find(([year]) => year === 2024)).not.toEqual([2024, 40]);
});

test("what is derived from a figure of one's own is derived again", () => {
  const clusters: OwnFigure = { ...price, variable: "computeLocatedClusters", value: 4321 };
  expect(cellOf(own(clusters), "IRL", "computeLocated")).toMatchObject({ value: 4321 });
});
