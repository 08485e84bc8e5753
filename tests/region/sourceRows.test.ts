import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { countyDatasets, datasets, provinceDatasets } from "../../data/index.ts";
import {
  declaredVariables,
  isMeasure,
  levels,
  parseTable,
  type Row,
  type World,
} from "../../src/index.ts";
import { rowOf, sourceRows } from "../../src/region/sourceRows.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";

const all = [...datasets, ...provinceDatasets, ...countyDatasets];

/** Every row of every tidy table, by its id. */
const tables: ReadonlyMap<string, Row> = new Map(
  all.flatMap((dataset) => {
    const path = `data/${dataset.id}/table.csv`;
    const { rows } = parseTable(readFileSync(path, "utf8"), path, declaredVariables([dataset]));
    return rows.map((row): [string, Row] => [rowOf({ ...row, dataset: dataset.id }).id, row]);
  }),
);

/** Figures of a level whose rows are not in a table, or say another value where the figure is one row's own. */
function wrongFigures(world: World): readonly string[] {
  return world.regions.flatMap((region) =>
    Object.entries(region.cells).flatMap(([variable, cell]) => {
      if (!isMeasure(cell)) return [];
      const rows = sourceRows(world, region, variable);
      const found = rows.map(({ id }) => tables.get(id));
      const isSame = rows.length !== 1 || found[0]?.value === cell.value;
      return rows.length > 0 && found.every(Boolean) && isSame
        ? []
        : [`${region.id} ${variable}: ${rows.map(({ id }) => id).join(" ") || "no row"}`];
    }),
  );
}

test.each(levels)("every figure of the level %s was read from rows of the tables", (level) => {
  const wrong = wrongFigures(builtWorld(level));
  expect(wrong.slice(0, 10)).toEqual([]);
});

test("a figure that a county inherits twice is the row of its country", () => {
  const world = builtWorld("county");
  const county = world.regions.find(({ id }) => id === "US-51107") ?? world.regions[0];
  if (!county) throw new Error("There is no county.");
  const [row] = sourceRows(world, county, "electricityAccess");
  expect(row).toMatchObject({ region: "USA", variable: "electricityAccess" });
  expect(row?.id).toBe(`${row?.dataset}:USA:electricityAccess:${row?.year}`);
});

test("an amount that is estimated has the rows of its parts, a derived one that of the part taken", () => {
  const world = builtWorld("admin1");
  const state = world.regions.find(
    ({ cells: { gdp } }) => gdp && isMeasure(gdp) && gdp.note === "Population times GDP per head.",
  );
  if (!state) throw new Error("There is no estimated amount.");
  const parts = sourceRows(world, state, "gdp").map(({ variable }) => variable);
  expect(parts).toEqual(["population", "gdpPerHead"]);
  const country = builtWorld();
  const usa = country.regions.find(({ id }) => id === "USA");
  const [compute] = usa ? sourceRows(country, usa, "computeLocated") : [];
  expect(["computeLocatedClusters", "computeLocatedSites"]).toContain(compute?.variable);
});
