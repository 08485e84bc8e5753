import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { outcomeOf } from "../../src/assessment/outcome.ts";
import { presets } from "../../src/index.ts";
import { contentHash } from "../../src/report/contentHash.ts";
import { contractFiles, contractIndex } from "../../src/report/contract/contractFiles.ts";
import { openApi } from "../../src/report/contract/openApi.ts";
import { exportNumber } from "../../src/report/exportNumber.ts";
import { longHeader } from "../../src/report/longTable.ts";
import { longTableOf } from "../../src/report/longTableOf.ts";
import { temporaryFolder } from "../data/temporaryFolder.ts";
import { fixtureDataset } from "../layer/scenes.ts";
import { fixtureContext } from "./contexts.ts";

const lead = fixtureContext();
const contexts = {
  detailed: [lead, fixtureContext(presets[1])],
  tables: [fixtureContext(presets[2])],
} as const;
const files = contractFiles(contexts);
const read = (path: string) => {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`There is no ${path}.`);
  return String(file.content());
};

test("every path is written once, and holds no sign that a file system or an address takes for its own", () => {
  const paths = files.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) expect(path).toMatch(/^[A-Za-z0-9./-]+$/);
});

test("the index names what there is a file for", () => {
  const { regions, indicators, scenarios } = contractIndex(contexts);
  expect(regions.map(({ code }) => code)).toEqual(["AAA", "BBB", "CCC"]);
  for (const { code } of regions)
    expect(JSON.parse(read(`regions/${code}.json`)).region).toBe(code);
  for (const { assessment } of contexts.detailed) {
    const own = indicators.filter(({ id }) => assessment.columns[id] !== undefined);
    for (const { id } of own.slice(0, 5))
      expect(
        JSON.parse(read(`indicators/${assessment.scenario.preset}/${id}.json`)).indicator.id,
      ).toBe(id);
  }
  expect(scenarios).toEqual(contexts.detailed.map(({ assessment }) => assessment.scenario.preset));
});

test("each result is that of the assessment, under a hash of its own; missing is a reason, not a zero", () => {
  const { results } = JSON.parse(read("regions/AAA.json"));
  expect(results.length).toBeGreaterThan(50);
  for (const { hash, ...row } of results) {
    expect(contentHash(JSON.stringify(row))).toBe(hash);
    const outcome = outcomeOf(lead.assessment, row.indicator, 0);
    if (outcome.value === undefined) {
      expect(row).not.toHaveProperty("value");
      expect(row.reason).not.toBe("");
    } else {
      expect(row.value).toBe(exportNumber(outcome.value));
      expect(row.unit).not.toBe("");
    }
  }
});

test("the same result has the same hash, by region or by indicator", () => {
  const { results } = JSON.parse(read("regions/BBB.json"));
  const [first] = results;
  const { results: others } = JSON.parse(read(`indicators/today/${first.indicator}.json`));
  expect(others.find(({ region }: { region: string }) => region === "BBB")).toEqual(first);
});

test("the description names every field that a result has, and those that it always has", () => {
  const { components, paths } = openApi(contexts);
  const { properties, required } = components.schemas.Result;
  const { results } = JSON.parse(read("regions/AAA.json"));
  for (const field of required) for (const row of results) expect(row).toHaveProperty(field);
  const named = new Set(results.flatMap((row: object) => Object.keys(row)));
  expect(Object.keys(properties)).toEqual(expect.arrayContaining([...named]));
  expect(Object.keys(paths)).toContain("/indicators/today/{id}.json");
});

test("what a licence keeps to itself is in no file", () => {
  if (!fixtureDataset) throw new Error("The fixture has no dataset.");
  const closed = fixtureContext(undefined, {
    datasets: [{ ...fixtureDataset, redistributable: false }],
  });
  const { results } = JSON.parse(
    String(
      contractFiles({ detailed: [closed], tables: [] })
        .find(({ path }) => path === "regions/AAA.json")
        ?.content(),
    ),
  );
  const kept = results.filter(({ kind }: { kind: string }) => kind === "withheld");
  expect(kept.length).toBeGreaterThan(0);
  for (const row of kept) expect(row).not.toHaveProperty("value");
  const written = contractFiles({ detailed: [closed], tables: [] }).map(({ path }) => path);
  const described = openApi({ detailed: [closed], tables: [] }).paths;
  const [drawn] = described["/indicators/today/{id}.svg"]?.parameters ?? [];
  for (const { indicator } of kept) {
    expect(written).not.toContain(`indicators/today/${indicator}.svg`);
    expect(drawn?.schema.enum).not.toContain(indicator);
    expect(files.map(({ path }) => path)).toContain(`indicators/today/${indicator}.svg`);
  }
});

test("the description has a path for every file, and there is a file for every path", () => {
  const { paths } = openApi(contexts);
  const described = Object.entries(paths).flatMap(([address, { parameters = [] }]) =>
    parameters.reduce<string[]>(
      (all, { name, schema }) =>
        all.flatMap((one) => schema.enum.map((value) => one.replace(`{${name}}`, value))),
      [address],
    ),
  );
  const written = files.map(({ path }) => `/${path}`);
  expect(written.filter((path) => !described.includes(path))).toEqual([]);
  expect(described.filter((path) => !written.includes(path))).toEqual([]);
});

test("the dictionary holds every column of the tables", () => {
  const fields = read("dictionary.csv")
    .split("\r\n")
    .map((line) => line.split(",")[0]);
  expect(fields).toEqual(expect.arrayContaining([...longHeader]));
});

test("maps and shapes of an indicator hold every region", () => {
  const { features } = JSON.parse(read("indicators/today/carbonIntensity.geojson"));
  expect(features.map(({ id }: { id: string }) => id)).toEqual(["AAA", "BBB", "CCC"]);
  expect(features[0].properties.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(read("indicators/today/carbonIntensity.svg")).toMatch(/^<svg /);
  const one = JSON.parse(read("regions/AAA.geojson"));
  expect(one).toMatchObject({ type: "Feature", id: "AAA" });
  /** What is no plain value says which kind it is. */
  for (const { indicator, kind } of JSON.parse(read("regions/AAA.json")).results)
    if (kind !== "value") expect(one.properties[`${indicator}_kind`], indicator).toBe(kind);
});

test("another program reads the Parquet table as the CSV: numbers, texts and empty cells", async () => {
  const path = join(temporaryFolder(), "today.parquet");
  const bytes = files.find((file) => file.path === "scenarios/today.parquet")?.content();
  writeFileSync(path, bytes as Uint8Array);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const reader = await connection.runAndReadAll(`select * from read_parquet('${path}')`);
  expect(reader.columnNames()).toEqual([...longHeader]);
  const expected = longTableOf(lead, lead.assessment.regions.keys()).rows;
  expect(reader.getRows()).toEqual(
    expected.map((row) =>
      row.map((cell) => (cell === undefined || cell === "" ? (cell ?? null) : cell)),
    ),
  );
  expect(reader.columnType(longHeader.indexOf("value")).toString()).toBe("DOUBLE");
});
