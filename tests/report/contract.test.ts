import { expect, test } from "vitest";
import { outcomeOf } from "../../src/assessment/outcome.ts";
import { presets } from "../../src/index.ts";
import { contentHash } from "../../src/report/contentHash.ts";
import { contractFiles, contractIndex } from "../../src/report/contract/contractFiles.ts";
import { openApi } from "../../src/report/contract/openApi.ts";
import { exportNumber } from "../../src/report/exportNumber.ts";
import { fixtureDataset } from "../layer/scenes.ts";
import { fixtureContext } from "./contexts.ts";

const contexts = [fixtureContext(), fixtureContext(presets[1])] as const;
const [lead] = contexts;
const files = contractFiles(contexts);
const read = (path: string) => {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`There is no ${path}.`);
  return file.content();
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
  for (const { assessment } of contexts) {
    const own = indicators.filter(({ id }) => assessment.columns[id] !== undefined);
    for (const { id } of own.slice(0, 5))
      expect(
        JSON.parse(read(`indicators/${assessment.scenario.preset}/${id}.json`)).indicator.id,
      ).toBe(id);
  }
  expect(scenarios).toEqual(contexts.map(({ assessment }) => assessment.scenario.preset));
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
  const known = Object.keys(properties);
  const more = [
    "model_version",
    "iso3",
    "iso2",
    "iso3166_2",
    "parent",
    "data_status",
    "value_of",
    "rank_p5",
    "rank_p95",
    "draws",
    "seed",
  ];
  for (const field of named) expect([...known, ...more]).toContain(field);
  expect(Object.keys(paths)).toContain("/indicators/{scenario}/{id}.json");
});

test("what a licence keeps to itself is in no file", () => {
  if (!fixtureDataset) throw new Error("The fixture has no dataset.");
  const closed = fixtureContext(undefined, {
    datasets: [{ ...fixtureDataset, redistributable: false }],
  });
  const { results } = JSON.parse(
    contractFiles([closed])
      .find(({ path }) => path === "regions/AAA.json")
      ?.content() ?? "{}",
  );
  const kept = results.filter(({ kind }: { kind: string }) => kind === "withheld");
  expect(kept.length).toBeGreaterThan(0);
  for (const row of kept) expect(row).not.toHaveProperty("value");
});
