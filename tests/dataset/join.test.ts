import { expect, test } from "vitest";
import { join, type Table } from "../../src/dataset/join.ts";
import { isMeasure, type Row, type VariableId } from "../../src/index.ts";

const regions = new Set(["AAA", "BBB", "iea:Europe"]);

const table = (id: string, ...rows: readonly Row[]): Table => ({
  dataset: { id, supplies: ["priceBusiness", "capacityTotal"] },
  rows,
});

const price = (region: string, year: number, value?: number): Row => ({
  region,
  variable: "priceBusiness",
  year,
  status: "reported",
  ...(value === undefined ? { printed: "--" } : { value }),
});

const cellOf = (tables: readonly Table[], region: string, variable: VariableId = "priceBusiness") =>
  join(tables, regions).cells.get(region)?.[variable];

test("inside a dataset the latest year counts, whatever the order of rows", () => {
  const cell = cellOf([table("one", price("AAA", 2020, 0.2), price("AAA", 2019, 0.1))], "AAA");
  expect(cell).toEqual({
    value: 0.2,
    low: 0.2,
    high: 0.2,
    unit: "USD/kWh",
    year: 2020,
    status: "reported",
    source: "one",
  });
});

test("between datasets the first of the list counts, even with an older year", () => {
  const cell = cellOf(
    [table("first", price("AAA", 2018, 0.1)), table("second", price("AAA", 2024, 0.3))],
    "AAA",
  );
  expect(cell).toMatchObject({ value: 0.1, year: 2018, source: "first" });
});

test("a mark or a refused figure lets the next dataset speak", () => {
  const second = table("second", price("AAA", 2019, 0.3));
  expect(cellOf([table("first", price("AAA", 2024)), second], "AAA")).toMatchObject({
    value: 0.3,
    source: "second",
  });
  const refused = [table("first", price("AAA", 2024, 1.238)), second];
  expect(cellOf(refused, "AAA")).toMatchObject({ value: 0.3, source: "second" });
  expect(join(refused, regions).gateFailures).toHaveLength(1);
});

test("never silently another year: a refused latest year is a gap, not the year before", () => {
  const one = table("one", price("AAA", 2018, 0.1), price("AAA", 2019, 1.238));
  expect(cellOf([one, table("two")], "AAA")).toEqual({
    causes: [
      { kind: "gate", variable: "priceBusiness", source: "one", value: 1.238, min: 0.005, max: 1 },
      { kind: "uncovered", variable: "priceBusiness", sources: ["two"] },
    ],
  });
  expect(join([one], regions).gateFailures).toEqual([
    {
      rule: "range",
      region: "AAA",
      variable: "priceBusiness",
      year: 2019,
      source: "one",
      value: 1.238,
      min: 0.005,
      max: 1,
      kept: false,
    },
  ]);
});

test("a printed mark is kept as the reason", () => {
  const row: Row = {
    region: "BBB",
    variable: "capacityTotal",
    year: 2022,
    status: "reported",
    printed: "(s)",
  };
  expect(cellOf([table("one", row)], "BBB", "capacityTotal")).toEqual({
    causes: [{ kind: "suppressed", variable: "capacityTotal", source: "one", printed: "(s)" }],
  });
});

test("what no row speaks of is absent, and zero is a figure", () => {
  expect(cellOf([table("one")], "AAA")).toBeUndefined();
  const zero: Row = {
    region: "AAA",
    variable: "capacityTotal",
    year: 2022,
    value: 0,
    status: "reported",
  };
  const cell = cellOf([table("one", zero)], "AAA", "capacityTotal");
  expect(cell && isMeasure(cell) && cell.value).toBe(0);
});

test("bounds of the range are inside it", () => {
  expect(
    join([table("one", price("AAA", 2024, 1), price("BBB", 2024, 0.005))], regions).gateFailures,
  ).toEqual([]);
});

test("a row of an unknown region, or of a variable that is not claimed, is named", () => {
  const stray: Row = {
    region: "AAA",
    variable: "saidi",
    year: 2019,
    value: 1,
    status: "reported",
  };
  const joined = join([table("one", price("ZZZ", 2024, 0.1), stray)], regions);
  expect(joined.issues).toEqual([
    "one, row ZZZ priceBusiness 2024: no region ZZZ; correct the code, or leave the row out in compile.",
    "one, row AAA saidi 2019: the dataset does not claim saidi; add it to its supplies.",
  ]);
  expect(joined.cells.has("ZZZ")).toBe(false);
});

test("low, high and note travel with the value", () => {
  const row: Row = { ...price("iea:Europe", 2024, 0.2), low: 0.1, high: 0.3, note: "n" };
  expect(cellOf([table("one", row)], "iea:Europe")).toMatchObject({
    low: 0.1,
    high: 0.3,
    note: "n",
  });
});
