import type { FeatureCollection, Geometry } from "geojson";
import Papa from "papaparse";
import { expect, test } from "vitest";
import {
  assess,
  assessmentFormats,
  defaultScenario,
  type Indicator,
  indicators,
  presets,
  reportFormats,
} from "../../src/index.ts";
import { longRow } from "../../src/report/longRow.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";
import { world } from "../fixtures/world.ts";
import { fixtureContext } from "./contexts.ts";
import { expectValid } from "./validGeoJson.ts";
import { writtenText } from "./writtenText.ts";

const context = fixtureContext();
const all = (id: string): string => writtenText(assessmentFormats, id, context);
const rowsOf = (file: string) =>
  Papa.parse<Record<string, string>>(file, { header: true, skipEmptyLines: true }).data;

const answered = indicators.filter(({ bases }) => bases.includes("footprint"));

test("the long table has a row for every region and indicator, under the agreed columns", () => {
  const csv = all("csv");
  expect(csv.split("\r\n")[0]).toBe(
    "region,indicator,value,low,high,unit,year,status,source,model_version,name,iso3,iso2,iso3166_2,parent,kind,data_status,reason,value_of,p5,p50,p95,rank_p5,rank_p95,draws,seed,source_rows,contested",
  );
  expect(rowsOf(csv)).toHaveLength(world.regions.length * answered.length);
});

test("numbers come back as the assessment has them; what is missing is empty, with its reason", () => {
  for (const { region, indicator, value, kind, reason } of rowsOf(all("csv"))) {
    const index = context.assessment.regions.indexOf(region ?? "");
    const number = context.assessment.columns[indicator ?? ""]?.value[index] ?? Number.NaN;
    if (Number.isNaN(number)) {
      expect([value, kind === "value"], `${region} ${indicator}`).toEqual(["", false]);
      expect(reason, `${region} ${indicator}`).not.toBe("");
    } else expect(Number(value), `${region} ${indicator}`).toBe(Number(number.toPrecision(6)));
  }
});

test("a share of headroom without an upper end says why", () => {
  const scenario = {
    ...(presets.find(({ preset }) => preset === "siting-100mw") ?? defaultScenario),
    parameters: { coincidence: 0 },
    ranges: { capacityCreditHydro: [0, 1] as const },
  };
  const of = builtWorld();
  const open = { ...fixtureContext(), world: of, assessment: assess(of, scenario) };
  const share = indicators.find(({ id }) => id === "headroomShare") as Indicator;
  const rows = of.regions.map((_, region) => longRow(open, share, region));
  const endless = rows.filter(({ low, high }) => low !== undefined && high === undefined);
  expect(endless.length).toBeGreaterThan(50);
  for (const { reason } of endless) expect(reason).toContain("It has no upper end");
  for (const { value, reason } of rows) if (value === undefined) expect(reason).not.toBe("");
});

test("a region's own table is the part of the whole that is about it", () => {
  const own = rowsOf(writtenText(reportFormats, "csv", context, 1));
  expect(own).toEqual(rowsOf(all("csv")).filter(({ region }) => region === "BBB"));
});

test("the JSON holds the rows of the long table, credits and scenario", () => {
  const json = JSON.parse(all("json"));
  expect(json.results).toHaveLength(world.regions.length * answered.length);
  expect(json.scenario).toEqual(defaultScenario);
  expect(json.sources[0]).toMatchObject({ id: "fixture", licence: { name: "CC0 1.0" } });
});

test("the GeoJSON follows RFC 7946, and says why a number is absent", () => {
  const json = JSON.parse(all("geojson")) as FeatureCollection<Geometry | null>;
  expect(json.type).toBe("FeatureCollection");
  expect(json).not.toHaveProperty("crs");
  expect(json.features.map(({ id }) => id)).toEqual(["AAA", "BBB", "CCC"]);
  for (const feature of json.features) expectValid(feature);
  expect(json.features[0]?.properties).toMatchObject({
    id: "AAA",
    iso2: "AA",
    name: "Alphaland",
    carbonIntensity: 100,
  });
  expect(json.features[2]?.properties).toMatchObject({ priceBusiness_kind: "noData" });
  expect(json.features[2]?.properties).not.toHaveProperty("priceBusiness");
});

test("a region without a shape keeps its place, with a null geometry", () => {
  const shapeless = { ...context, topology: { ...context.topology, objects: {} } };
  const file = writtenText(assessmentFormats, "geojson", shapeless);
  const { features } = JSON.parse(file) as FeatureCollection;
  expect(features.map(({ geometry }) => geometry)).toEqual([null, null, null]);
});

test("no sentinel and nothing that is not a number reaches a file", async () => {
  for (const { id, write } of assessmentFormats.filter((format) => format.id !== "parquet"))
    expect(String(await write(context)), id).not.toMatch(/-9999|NaN|Infinity|undefined/);
});

test("the same question gives the same bytes", async () => {
  for (const { write } of assessmentFormats)
    expect(await write(fixtureContext())).toEqual(await write(fixtureContext()));
});
