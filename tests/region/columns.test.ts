import { expect, test } from "vitest";
import { statuses } from "../../src/dataset/status.ts";
import { columnLookup, columnsOf } from "../../src/region/columns.ts";
import { world } from "../fixtures/world.ts";

const column = columnLookup(world.regions);
const columns = columnsOf(column);

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

test("a column is made once for whoever holds the lookup", () => {
  expect(columns.saidi).toBe(column("saidi"));
  expect(column("saidi")).toBe(column("saidi"));
  expect(columnLookup(world.regions)("saidi")).not.toBe(column("saidi"));
});

test("each number names its dataset and year", () => {
  const { origin, origins } = columns.saidi;
  expect([...origin].map((place) => origins[place])).toEqual([
    { source: "fixture", year: 2022 },
    { source: "fixture", year: 2010 },
    undefined,
  ]);
});
