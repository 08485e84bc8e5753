import * as fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { defaultScenario, indicators, type Scenario, type World } from "../../src/index.ts";
import { assessmentRecord } from "../../src/report/assessmentRecord.ts";
import { byReach, chosenMoves } from "../../src/report/diff/chosenMoves.ts";
import { diffFormats } from "../../src/report/diff/diffFormats.ts";
import {
  causeName,
  causeWords,
  diffSummary,
  loneWords,
} from "../../src/report/diff/diffSentences.ts";
import { type ExportFile, exportOf } from "../../src/report/diff/exportFile.ts";
import { exportIssueWords } from "../../src/report/diff/exportIssue.ts";
import { causeCounts, indicatorCounts } from "../../src/report/diff/moveCounts.ts";
import { movesBetween } from "../../src/report/diff/movesBetween.ts";
import { readExport } from "../../src/report/diff/readExport.ts";
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
  const { found, issues } = exportOf(content, file);
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
  const same = movesBetween([before, before]);
  expect([same.moves, same.onlyIn]).toEqual([[], []]);
  expect(same.compared).toBeGreaterThan(50);
  expect(diffSummary(english, same)).toBe("No region changed class, rank or kind of figure.");
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
  const said = (text: string) =>
    readExport(text, "x.json").issues.map((issue) => exportIssueWords(english, "x.json", issue));
  for (const json of ["null", "7", "[]", "{}", '{"results":[]}', '{"results":{},"scenario":{}}'])
    expect(said(json)).toEqual([
      expect.stringMatching(/^x\.json holds no results.*Give two files/),
    ]);
  expect(said("{")).toEqual([expect.stringMatching(/^x\.json is not JSON\. Give two files/)]);
  expect(said('{"results":[],"scenario":{}}')).toEqual([
    expect.stringMatching(/^x\.json holds no results that can be read\. Write it anew/),
  ]);
  const deep = `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`;
  expect(said(`{"results":[],"scenario":{"version":3,"basis":${deep}}}`)).toHaveLength(1);
  const after = exported();
  const wrong = [null, 7, { region: "AAA" }, ...after.results] as never;
  expect(said(`\uFEFF${JSON.stringify({ ...after, results: wrong })}`)).toEqual([
    "x.json: 3 results cannot be read and are left out.",
  ]);
  expect(said(JSON.stringify({ ...after, scenario: { version: 3, nothing: 1 } }))).toEqual([
    "x.json: 1 setting of its scenario cannot be read and is left out, so that a cause may be missing.",
  ]);
});

test("what a hostile file says at length is cut, and cannot steer a screen", () => {
  const [row] = exported().results;
  const long = `\u001b[2J${"x".repeat(1e6)}`;
  const results = [{ ...row, name: long, source: `${long};`.repeat(5) }];
  const { rows } = read({ ...exported(), results });
  const [found] = [...(rows.values().next().value?.values() ?? [])];
  expect(found?.name.length).toBeLessThanOrEqual(300);
  expect(found?.name).not.toContain("\u001b");
  expect(found?.sources.every((id) => id.length <= 300)).toBe(true);
});

test("two files without a figure in common are no two files that are the same", () => {
  const after = exported();
  const results = after.results.map((row) => ({ ...row, region: `${row.region}-X` }));
  const diff = movesBetween([before, read({ ...after, results })]);
  expect(diff).toMatchObject({ compared: 0, moves: [] });
  expect(diffSummary(english, diff)).toMatch(/no figure of one region in common/);
});

describe("the moves that are chosen", () => {
  const parameters = { socialCostOfCarbon: 2000 };
  const seen = withFigure({ carbonIntensity: 5000 });
  const after = read(exported({ ...defaultScenario, parameters }, seen));
  const { moves } = movesBetween([before, after]);

  test("by cause, figure, what changed and place, each a part of all", () => {
    expect(moves.length).toBeGreaterThan(3);
    expect(chosenMoves(moves, {})).toEqual(moves);
    const kind = "factor";
    const byFactor = chosenMoves(moves, { cause: { kind, of: "socialCostOfCarbon" } });
    expect(byFactor).toEqual(
      moves.filter(({ causes }) => causes.some((cause) => cause.kind === kind)),
    );
    expect(byFactor.length).toBeLessThan(moves.length);
    expect(chosenMoves(moves, { cause: { kind } })).toEqual(byFactor);
    expect(chosenMoves(moves, { cause: { kind, of: "pue" } })).toEqual([]);
    expect(chosenMoves(moves, { indicator: "climateCost" })).toEqual(
      moves.filter(({ indicator }) => indicator === "climateCost"),
    );
    expect(chosenMoves(moves, { changed: "rank" })).toEqual(
      moves.filter((move) => move.before.rank !== move.after.rank),
    );
    const ofFirst = moves.filter(({ region }) => region === "AAA");
    expect(chosenMoves(moves, { place: " aaa" })).toEqual(ofFirst);
    expect(chosenMoves(moves, { place: "الأولى" }, { AAA: "الأُولى" })).toEqual(ofFirst);
    expect(chosenMoves(moves, { place: "constructor" }, {})).toEqual([]);
  });

  test("the longest steps first, all others behind in their order", () => {
    const [one] = moves;
    if (!one) throw new Error("no moves");
    const stepped = (before: object, after: object) => ({
      ...one,
      before: { kind: "value", ...before },
      after: { kind: "value", ...after },
    });
    const [none, short, long, byClass] = [
      stepped({ kind: "noData" }, { rank: 9, class: 1 }),
      stepped({ rank: 3 }, { rank: 4 }),
      stepped({ rank: 9 }, { rank: 1 }),
      stepped({ class: 1 }, { class: 4 }),
    ];
    expect(byReach([none, short, long, byClass])).toEqual([long, short, byClass, none]);
  });

  test("are counted by cause and by figure", () => {
    const counts = causeCounts(moves);
    const all = moves.flatMap(({ causes }) => causes).length;
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(all);
    expect(counts.toSorted((a, b) => b.count - a.count)).toEqual(counts);
    expect(indicatorCounts(moves).reduce((sum, { count }) => sum + count, 0)).toBe(moves.length);
  });
});

test("datasets are named by the titles of the files, figures and parameters by the words of the atlas", () => {
  const titles = new Map([["a-survey", "A survey"]]);
  const named = (kind: "input" | "factor" | "method", of: string) =>
    causeName(english, { kind, of }, titles);
  expect(named("input", "a-survey")).toBe("A survey");
  expect(named("input", "gone")).toBe("gone");
  expect(named("input", "year")).toBe("year of the figure");
  expect(named("input", "carbonIntensity")).toBe("Carbon intensity of electricity");
  expect(named("factor", "socialCostOfCarbon")).toBe("Social cost of carbon");
  expect(named("method", "model")).toBe("edition of the model");
  expect(loneWords(english, { file: "a.json", ids: ["X", "Y"] })).toBe(
    "Only a.json holds X, Y: not compared.",
  );
});

test("no text breaks the reader, whatever it compares with", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (results, scenario) => {
      const { found } = readExport(JSON.stringify({ results: [results], scenario }), "x.json");
      if (found) movesBetween([before, found]);
      readExport(JSON.stringify(results), "x.json");
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readExport(text, "x.json").found).toBeUndefined();
    }),
  );
});
