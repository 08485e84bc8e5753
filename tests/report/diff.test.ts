import * as fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { defaultScenario, indicators, type Scenario, type World } from "../../src/index.ts";
import { assessmentRecord } from "../../src/report/assessmentRecord.ts";
import { diffFormats } from "../../src/report/diff/diffFormats.ts";
import { causeWords, diffSummary } from "../../src/report/diff/diffSentences.ts";
import { type ExportFile, readExport } from "../../src/report/diff/exportFile.ts";
import { movesBetween } from "../../src/report/diff/movesBetween.ts";
import { cells } from "../fixtures/cells.ts";
import { world } from "../fixtures/world.ts";
import { english } from "../layer/scenes.ts";
import { fixtureContext } from "./contexts.ts";

type Content = { results: { region: string; indicator: string; value?: number }[] } & Record<
  string,
  unknown
>;

/** An export of the fixture world, as it is read from its file. */
function exported(scenario: Scenario = defaultScenario, seen: World = world): Content {
  return JSON.parse(
    JSON.stringify(assessmentRecord(fixtureContext(scenario, { world: seen })).content),
  );
}

function read(content: unknown, file = "results.json"): ExportFile {
  const { found, issues } = readExport(content, file);
  expect(issues).toEqual([]);
  if (!found) throw new Error("no export");
  return found;
}

/** The fixture world where the first region has another figure. */
const withFigure = (own: Parameters<typeof cells>[0]): World => ({
  ...world,
  regions: world.regions.map((region, place) =>
    place === 0 ? { ...region, cells: { ...region.cells, ...cells(own) } } : region,
  ),
});

const before = read(exported(), "old.json");
const causesOf = (after: unknown, indicator: string, region: string) =>
  movesBetween([before, read(after)]).moves.find(
    (move) => move.indicator === indicator && move.region === region,
  )?.causes;

test("an export is the same as itself", () => {
  const { moves, onlyIn } = movesBetween([before, before]);
  expect([moves, onlyIn]).toEqual([[], []]);
  expect(diffSummary(english, { pair: [before, before], moves, onlyIn })).toBe(
    "No region changed class, rank or kind of figure.",
  );
});

describe("a changed input", () => {
  const known = world.regions[0]?.cells.carbonIntensity;
  const value = known && "value" in known ? known.value : 0;
  const after = exported(defaultScenario, withFigure({ carbonIntensity: value * 20 }));

  test("moves the region in its own indicator, by its own figure", () => {
    expect(causesOf(after, "carbonIntensity", "AAA")).toEqual([
      { kind: "input", of: "carbonIntensity", before: value, after: value * 20 },
    ]);
  });

  test("moves what is worked out from it, and names it", () => {
    expect(causesOf(after, "carbon", "AAA")).toEqual([
      { kind: "input", of: "carbonIntensity", before: value, after: value * 20 },
    ]);
  });

  test("moves the ranks of others, whose own values are the same", () => {
    const { moves } = movesBetween([before, read(after)], ["carbonIntensity"]);
    const others = moves.filter(({ region }) => region !== "AAA");
    expect(others.length).toBeGreaterThan(0);
    for (const { causes, before: from, after: to } of others) {
      expect(from.value).toBe(to.value);
      expect(causes).toEqual([{ kind: "others", of: "carbonIntensity" }]);
    }
  });

  test("moves nothing that does not read it", () => {
    const { moves } = movesBetween([before, read(after)]);
    expect(moves.filter(({ indicator }) => indicator === "priceBusiness")).toEqual([]);
  });
});

test("a changed parameter is the factor of what reads it, and of nothing else", () => {
  const after = exported({ ...defaultScenario, parameters: { socialCostOfCarbon: 2000 } });
  const { moves } = movesBetween([before, read(after)]);
  const climate = moves.filter(({ indicator }) => indicator === "climateCost");
  expect(climate.length).toBeGreaterThan(0);
  for (const { causes } of climate)
    expect(causes).toEqual([
      expect.objectContaining({ kind: "factor", of: "socialCostOfCarbon", after: 2000 }),
    ]);
  expect(moves.filter(({ indicator }) => indicator === "carbon")).toEqual([]);
});

test("another model or another choice is the method, for scores also how figures are joined", () => {
  const value = { ...exported(), model_version: "9" };
  const heavier = value.results.map((row) =>
    row.indicator === "carbon" && row.region === "AAA" ? { ...row, value: 1e9 } : row,
  );
  expect(causesOf({ ...value, results: heavier }, "carbon", "AAA")).toEqual([
    { kind: "method", of: "model", before: "0.3", after: "9" },
  ]);
  const joined = exported({
    ...defaultScenario,
    index: { ...defaultScenario.index, normalisation: "percentileRank" },
  });
  const kinds = movesBetween([before, read(joined)]).moves.flatMap(({ indicator, causes }) =>
    causes.map(({ kind, of }) => [indicator, kind, of]),
  );
  for (const [indicator, , of] of kinds)
    if (of === "index.normalisation")
      expect(indicators.find(({ id }) => id === indicator)?.index).toBeDefined();
});

test("a figure of another edition or year of a dataset names it", () => {
  const other = exported() as Content & { sources: { vintage: string }[] };
  const [source] = other.sources;
  const moved = (change: object) => ({
    ...other,
    sources: [{ ...source, vintage: "2025" }],
    results: other.results.map((row) =>
      row.indicator === "priceBusiness" && row.region === "AAA" ? { ...row, ...change } : row,
    ),
  });
  expect(causesOf(moved({ value: 9 }), "priceBusiness", "AAA")).toContainEqual({
    ...{ kind: "input", of: "fixture", before: "2022", after: "2025" },
  });
});

test("what no file explains is said to be unknown", () => {
  const after = exported();
  const results = after.results.map((row) =>
    row.indicator === "carbon" && row.region === "AAA" ? { ...row, value: 1e9 } : row,
  );
  const causes = causesOf({ ...after, results }, "carbon", "AAA");
  expect(causes).toEqual([{ kind: "unknown", of: "carbon" }]);
  expect(causes?.map((cause) => causeWords(english, cause))).toEqual([
    "nothing in the files says why",
  ]);
});

test("regions and indicators of one file alone are named and not compared; earlier ids are the same region", () => {
  const after = exported();
  const renamed = after.results.map((row) =>
    row.region === "CCC" ? { ...row, region: "DDD" } : row,
  );
  const { onlyIn } = movesBetween([before, read({ ...after, results: renamed })]);
  expect(onlyIn).toEqual([
    { file: "old.json", ids: ["CCC"] },
    { file: "results.json", ids: ["DDD"] },
  ]);
  const macau = (region: string) =>
    read({ ...after, results: after.results.map((row) => ({ ...row, region })) });
  expect(movesBetween([macau("MAC+00?"), macau("MAC-000")]).onlyIn).toEqual([]);
});

test("the table has a row for each cause, the record the moves whole", async () => {
  const after = read(exported({ ...defaultScenario, parameters: { socialCostOfCarbon: 2000 } }));
  const diff = movesBetween([before, after]);
  const [csv, json] = await Promise.all(
    ["csv", "json"].map((id) => diffFormats.find((format) => format.id === id)?.write(diff)),
  );
  const { data } = Papa.parse<Record<string, string>>(String(csv), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(diff.moves.flatMap(({ causes }) => causes).length);
  expect(data[0]).toMatchObject({ cause: "factor", cause_of: "socialCostOfCarbon" });
  const record = JSON.parse(String(json));
  expect(record.moves).toEqual(JSON.parse(JSON.stringify(diff.moves)));
  expect(record.before).toMatchObject({ file: "old.json", model_version: "0.3" });
});

test("files that are no exports are sentences; rows that are none are counted", () => {
  for (const json of [null, 7, [], {}, { results: [] }, { results: {}, scenario: {} }])
    expect(readExport(json, "x.json")).toMatchObject({
      issues: [expect.stringMatching(/^x\.json: holds no results/)],
    });
  const after = exported();
  const wrong = [null, 7, { region: "AAA" }, ...after.results] as never;
  expect(readExport({ ...after, results: wrong }, "x.json").issues).toEqual([
    "x.json: 3 results cannot be read and are left out.",
  ]);
});

test("no JSON breaks the reader, whatever it compares with", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (results, scenario) => {
      const { found } = readExport({ results: [results], scenario }, "x.json");
      if (found) movesBetween([before, found]);
      readExport(results, "x.json");
    }),
  );
});
