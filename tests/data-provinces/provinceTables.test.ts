import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { datasets, provinceDatasets } from "../../data/index.ts";
import { assembleCells, parseRegionTable } from "../../src/index.ts";
import { rowsOf } from "./tablesOf.ts";

const regions = parseRegionTable(readFileSync("data/boundaries/regions.csv", "utf8")).values;
const provinces = new Set(regions.filter(({ level }) => level === "admin1").map(({ id }) => id));

const joined = assembleCells(
  provinceDatasets.map((dataset) => ({ dataset, rows: rowsOf(dataset) })),
  provinces,
  { explain: ({ rule }) => rule },
);

test("every row names a region below a country", () => {
  expect(joined.issues).toEqual([]);
});

test.each(provinceDatasets.map((dataset) => [dataset.id, dataset] as const))(
  "%s supplies what it says, under terms that let it be passed on",
  (_, dataset) => {
    expect([...new Set(rowsOf(dataset).map(({ variable }) => variable))].sort()).toEqual(
      [...dataset.supplies].sort(),
    );
    expect(dataset.licence.name).toMatch(
      /^(CC BY 4\.0|Public domain|MIT|Apache-2\.0|ODbL|Harvard Dataverse, terms of the deposit)/,
    );
    for (const { url } of [dataset, dataset.licence, ...dataset.files])
      expect(url).toMatch(/^https:\/\//);
    expect(dataset.attribution.trim()).not.toBe("");
    expect(dataset.transformations.length).toBeGreaterThan(0);
  },
);

test("ids are those of no other dataset", () => {
  const ids = [...datasets, ...provinceDatasets].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("no figure is refused by its range", () => {
  expect(joined.gateFailures.filter(({ kept }) => !kept)).toEqual([]);
});
