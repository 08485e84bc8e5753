import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { countyAt, countyIds, countyOfFips, countyOfName } from "../../data/compile/county.ts";
import { im3DataCentresCounties } from "../../data/im3-data-centres-counties/dataset.ts";
import { atlasFile, compileStateCentres } from "../../data/im3-data-centres-states/compile.ts";
import { im3DataCentresStates } from "../../data/im3-data-centres-states/dataset.ts";
import { countyDatasets } from "../../data/index.ts";
import { microsoftAiUseCounties } from "../../data/microsoft-ai-use-counties/dataset.ts";
import { assembleCells, csvRecords, type Row } from "../../src/index.ts";
import { filesOf } from "../data-energy/filesOf.ts";
import { rowOf, rowsOf } from "./tablesOf.ts";

const rows = csvRecords(readFileSync("data/boundaries/counties.csv", "utf8"), {
  file: "counties.csv",
}).records.map(({ cells }) => cells);

test("no two counties of a state have the same name", () => {
  const names = rows.map(({ parent, name }) => `${parent} ${name}`);
  expect(new Set(names).size).toBe(3142);
});

test("counties by code and by name", () => {
  expect(countyOfFips("1001")).toBe("US-01001");
  expect(countyOfFips("51107")).toBe("US-51107");
  expect(countyOfFips("09110")).toBeUndefined();
  expect(countyOfName("VA", "Loudoun County")).toBe("US-51107");
  expect(countyOfName("VA", "Fairfax County")).toBe("US-51059");
  expect(countyOfName("VA", "Fairfax city")).toBe("US-51600");
  expect(countyOfName("LA", "Caddo Parish")).toBe("US-22017");
  expect(countyOfName("MD", "Loudoun County")).toBeUndefined();
});

test("the county at a place: Ashburn is in Loudoun", () => {
  expect(countyAt(-77.4874, 39.0438)).toBe("US-51107");
  expect(countyAt(-0.1, 51.5)).toBeUndefined();
});

test("no figure of a county is refused, and none names another region", () => {
  const { issues, gateFailures } = assembleCells(
    countyDatasets.map((dataset) => ({ dataset, rows: rowsOf(dataset) })),
    countyIds,
    { explain: ({ rule }) => rule },
  );
  expect([issues, gateFailures]).toEqual([[], []]);
});

test("AI use of 3,134 counties: all but the eight of Connecticut", () => {
  const known = new Set(rowsOf(microsoftAiUseCounties).map(({ region }) => region));
  const missing = [...countyIds].filter((id) => !known.has(id));
  expect(missing).toHaveLength(8);
  expect(missing.every((id) => id.startsWith("US-09"))).toBe(true);
  expect(rowOf(microsoftAiUseCounties, "US-01001", "aiUseShare")?.value).toBe(20.8);
});

const total = (all: readonly Row[]): number =>
  all.reduce((sum, { value }) => sum + (value ?? 0), 0);

test("Virginia has 24 % of the ground of data centres, and counties add to states", () => {
  const states = rowsOf(im3DataCentresStates);
  const virginia = rowOf(im3DataCentresStates, "USA-3552", "dataCentreSites")?.value ?? 0;
  expect(virginia / total(states)).toBeCloseTo(0.243, 3);
  expect(virginia).toBeCloseTo(56_507_786 * 0.09290304, -2);
  const inVirginia = rowsOf(im3DataCentresCounties).filter(({ region }) =>
    region.startsWith("US-51"),
  );
  expect(total(inVirginia)).toBeCloseTo(virginia, -2);
});

const centre = (state: string, area: number | null, type: string, county = "Loudoun County") => ({
  properties: { state_abb: state, county, name: null, sqft: area, type },
  geometry: { coordinates: [-77.49, 39.04] },
});

const atlasOf = (...features: readonly object[]) =>
  filesOf({ [atlasFile]: JSON.stringify({ features }) });

test("square feet to m², buildings alone as lower end, points without area said", () => {
  const { rows: found, issues } = compileStateCentres(
    atlasOf(
      centre("VA", 1000, "building"),
      centre("VA", 3000, "campus"),
      centre("VA", null, "point"),
      centre("ZZ", 5, "building"),
    ),
  );
  expect(found).toEqual([
    expect.objectContaining({
      ...{ region: "USA-3552", variable: "dataCentreSites", value: 371.612, low: 92.903 },
      ...{ high: 371.612, note: "75 % of it campuses with their open ground" },
    }),
  ]);
  expect(issues).toEqual([
    expect.stringContaining("unnamed in Loudoun County, ZZ, is in no region"),
    expect.stringContaining("1 data centres are mapped as points"),
  ]);
});

test("a county by name, and by coordinates where the name is none", () => {
  const files = atlasOf(
    centre("VA", 1000, "building"),
    centre("VA", 1000, "building", "Some Planning Region"),
  );
  const compiled = im3DataCentresCounties.compile(files) as { readonly rows: readonly Row[] };
  expect(compiled.rows.map(({ region, value }) => [region, value])).toEqual([
    ["US-51107", 185.806],
  ]);
});
