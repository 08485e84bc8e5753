import { expect, test } from "vitest";
import { columnsOf, statuses } from "../../src/index.ts";
import { world } from "../fixtures/world.ts";

const columns = columnsOf(world.regions);

test("a measure stands at the place of its region", () => {
  const { value, status, year } = columns.priceBusiness;
  expect([...value]).toEqual([0.1, 0.2, Number.NaN]);
  expect([...status]).toEqual([statuses.indexOf("reported"), statuses.indexOf("reported"), 255]);
  expect([...year]).toEqual([2022, 2022, 0]);
});

test("zero is a value and a gap is not", () => {
  expect([...columns.computeLocatedSites.value]).toEqual([50, 0, Number.NaN]);
});

test("each measure keeps its own year and status", () => {
  expect([...columns.saidi.year]).toEqual([2022, 2010, 0]);
  expect(columns.waterStressScore.status[1]).toBe(statuses.indexOf("estimated"));
});

test("the same regions give the same columns, other regions do not", () => {
  expect(columnsOf(world.regions)).toBe(columns);
  expect(columnsOf([...world.regions])).not.toBe(columns);
});
