import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildAtlas } from "../../data/build/buildAtlas.ts";
import { manifestDifferences } from "../../data/build/manifest.ts";
import { readTables } from "../../data/build/readTables.ts";
import { countyDatasets, datasets, provinceDatasets, references } from "../../data/index.ts";
import {
  capacityFuels,
  csvRecords,
  type Dataset,
  generationFuels,
  isMeasure,
  isMissingMark,
  type Measure,
  parseWorld,
  topics,
  type VariableId,
  variableIds,
} from "../../src/index.ts";
import { columnLookup, columnsOf } from "../../src/region/columns.ts";

const { files, manifest, coverage, gateFailures, issues } = buildAtlas(
  datasets,
  "data",
  references,
  { admin1: provinceDatasets, county: countyDatasets },
);
const { tables } = readTables(datasets, "data");
const text = (name: string): string => String(files.get(name)?.content ?? "");
const parsed = parseWorld(
  JSON.parse(text("atlas.json")),
  Object.fromEntries(topics.map((topic) => [topic, JSON.parse(text(`${topic}.json`))])),
);
const { regions } = parsed.world;

const measureOf = (region: string, variable: VariableId): Measure => {
  const cell = regions.find(({ id }) => id === region)?.cells[variable];
  if (!cell || !isMeasure(cell)) throw new Error(`${region} has no ${variable}`);
  return cell;
};

test("tables parse, join and read back without an issue", () => {
  expect(issues).toEqual([]);
  expect(parsed.issues).toEqual([]);
});

test("the build is what the manifest says", () => {
  const committed = JSON.parse(readFileSync("data/manifest.json", "utf8"));
  expect(manifestDifferences(committed, manifest)).toEqual([]);
});

/** A dataset whose values may not be passed on keeps none: it names the reason of the gap. */
const isWithheld = ({ redistributable }: Dataset): boolean => !redistributable;

test("every variable is claimed by a dataset or derived from those that are", () => {
  const belowCountries = new Set(
    [...provinceDatasets, ...datasets.filter(isWithheld)].flatMap(({ supplies }) => supplies),
  );
  for (const id of variableIds)
    expect([id, coverage.variables[id].regions > 0 || belowCountries.has(id)]).toEqual([id, true]);
});

test.each<readonly [VariableId, number]>([
  ["annualDemand", 209],
  ["generationCoal", 213],
  ["scarcityFactor", 226],
  ["population", 217],
  ["priceBusiness", 185],
  ["wetBulb", 176],
  ["waterStressClass", 164],
  ["aiUseShare", 147],
  ["carbonIntensity", 205],
])("%s covers at least %d countries", (variable, least) => {
  expect(coverage.of).toBe(250);
  expect(coverage.variables[variable].regions).toBeGreaterThanOrEqual(least);
});

test("178 countries have a capacity that is more than nothing", () => {
  const columns = columnsOf(columnLookup(regions));
  const sums = regions.map((_, index) =>
    capacityFuels.reduce((sum, fuel) => sum + (columns[fuel].value[index] || 0), 0),
  );
  expect(sums.filter((sum) => sum > 0).length).toBeGreaterThanOrEqual(178);
});

test("a country's mix comes from one source and one year, fuel by fuel", () => {
  for (const { id, cells } of regions) {
    const mix = generationFuels.flatMap((fuel) => {
      const cell = cells[fuel];
      return cell && isMeasure(cell) ? [cell] : [];
    });
    expect([id, [0, generationFuels.length]]).toEqual([id, expect.arrayContaining([mix.length])]);
    expect([id, new Set(mix.map(({ source, year }) => `${source} ${year}`)).size < 2]).toEqual([
      id,
      true,
    ]);
  }
});

test("published reference values", () => {
  expect(measureOf("FRA", "capacityTotal")).toMatchObject({ value: 149, year: 2022, unit: "GW" });
  expect(measureOf("IND", "capacityTotal")).toMatchObject({ value: 487, year: 2022 });
  expect(measureOf("USA", "priceLargestBand")).toMatchObject({ value: 0.0862, year: 2025 });
  expect(measureOf("USA", "priceBusiness").value).toBeCloseTo(0.134, 3);
  expect(measureOf("DEU", "priceBusiness").value).toBeCloseTo(0.256, 3);
  expect(measureOf("IRL", "priceBusiness").value).toBeCloseTo(0.277, 3);
  expect(measureOf("IRL", "dataCentreShare").value).toBe(22);
  expect(measureOf("BHR", "scarcityFactor").value).toBeCloseTo(1.9, 1);
  expect(measureOf("SGP", "wetBulb").value).toBe(25.1);
});

test("Aqueduct's extremely high class has the 25 countries that WRI published", () => {
  const extreme = regions.filter(({ cells }) => {
    const cell = cells.waterStressClass;
    return cell && isMeasure(cell) && cell.value === 4;
  });
  expect(extreme.map(({ id }) => id)).toEqual(
    "ARE BEL BHR BWA CHL CYP EGY GRC IND IRN IRQ ISR JOR KWT LBN LBY NAM OMN QAT SAU SMR SYR TUN YEM ZAF".split(
      " ",
    ),
  );
});

test("Eritrea's price is missing with its reason, Venezuela's with the figure that was refused", () => {
  const price = (id: string) => regions.find((region) => region.id === id)?.cells.priceBusiness;
  expect(price("ERI")).toMatchObject({
    causes: [{ kind: "uncovered", sources: expect.arrayContaining(["doing-business"]) }],
  });
  expect(price("VEN")).toMatchObject({
    causes: [{ kind: "gate", source: "doing-business", value: 1.238 }, { kind: "uncovered" }],
  });
});

test("failed checks are listed, with those that are known", () => {
  const found = gateFailures.map(({ region, variable, rule }) => `${region} ${variable} ${rule}`);
  expect(found).toEqual(
    expect.arrayContaining([
      "VEN priceBusiness range",
      "CAF carbonIntensity range",
      "TKM carbonIntensity range",
      "MDA capacityTotal generationAboveCapacity",
      "LUX waterIntensityWri waterMethodsDisagree",
    ]),
  );
  const levelFiles = ["atlas.json", "admin1/atlas.json", "county/atlas.json"];
  const written = levelFiles
    .filter((name) => files.has(name))
    .flatMap((name) => JSON.parse(text(name)).gateFailures);
  expect(written).toEqual(gateFailures);
  expect(coverage.variables.capacityTotal.printed["(s)"]?.length).toBeGreaterThan(20);
});

test("no sentinel in any cell of any table: a mark stands in the column of marks", () => {
  for (const { dataset, text: table } of tables) {
    for (const { row, cells } of csvRecords(table, { file: dataset.id }).records) {
      const { printed, ...others } = cells;
      expect([row, Math.abs(Number(printed))]).not.toEqual([row, 9999]);
      const marks = Object.entries(others).filter(([, cell]) => cell !== "" && isMissingMark(cell));
      expect([dataset.id, row, marks]).toEqual([dataset.id, row, []]);
    }
  }
});

test("no sentinel in any built number", () => {
  const numbers = (value: unknown): number[] => {
    if (typeof value === "number") return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbers) : [];
  };
  for (const topic of topics) {
    const found = numbers(JSON.parse(text(`${topic}.json`)).values);
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter((number) => Math.abs(number) === 9999)).toEqual([]);
  }
});

test.each(datasets.map((dataset) => [dataset.id, dataset] as const))(
  "%s says what it is, where it comes from and on which terms",
  (id, dataset) => {
    const { title, publisher, attribution, vintage, licence, files: sources } = dataset;
    for (const words of [title, publisher, attribution, vintage, licence.name])
      expect(words.trim()).not.toBe("");
    for (const url of [dataset.url, licence.url, ...sources.map((file) => file.url)])
      expect(url).toMatch(/^https:\/\//);
    expect(dataset.retrieved).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(id).toMatch(/^[a-z0-9-]+$/);
    expect(dataset.supplies.length).toBeGreaterThan(0);
    expect(dataset.transformations.length).toBeGreaterThan(0);
    const rows = tables.find((table) => table.dataset === dataset)?.rows ?? [];
    const supplied = new Set(rows.map(({ variable }) => variable));
    expect([...supplied].sort()).toEqual(isWithheld(dataset) ? [] : [...dataset.supplies].sort());
  },
);

test("only clear licences", () => {
  const clear =
    /^(CC BY (3\.0 IGO|4\.0)|CC0|PDDL|Public [Dd]omain|Open Government Licence|OGL|MIT|Apache|ODbL|Licence to use Copernicus|Harvard Dataverse, terms of the deposit)/;
  for (const { id, licence } of datasets.filter((dataset) => !isWithheld(dataset)))
    expect([id, licence.name]).toEqual([id, expect.stringMatching(clear)]);
});

test("dataset ids are unique", () => {
  const ids = datasets.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
