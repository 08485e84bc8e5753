import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { burden } from "./burden.ts";

type Row = Readonly<Record<string, string>>;

const rowsOf = (csv: string): readonly Row[] =>
  Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;

const ofYear = "dataCentreElectricityOfYear";

/** Values of a region by the year of the scenario. */
const courseOf = (rows: readonly Row[], region: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    rows
      .filter((row) => row.region === region)
      .map(({ scenario_year, value }) => [scenario_year, Number(value)]),
  );

describe("a table by year", () => {
  test("has every year once for each region, the world's sum, and the IEA's total beside it", async () => {
    const { status, stdout, stderr } = await burden(
      ...["assess", "--years", "2022-2030", "--indicator", ofYear],
    );
    expect(status).toBe(0);
    const rows = rowsOf(stdout);
    const ireland = courseOf(rows, "IRL");
    expect(Object.keys(ireland)).toHaveLength(9);
    expect(ireland[2022]).toBeCloseTo(5.3, 1);
    expect(ireland[2025]).toBeCloseTo(7.7, 1);
    expect(ireland[2030]).toBeCloseTo(10.9, 1);
    const worldIn = (year: number): number =>
      rows
        .filter(({ scenario_year }) => scenario_year === String(year))
        .reduce((sum, { value }) => sum + Number(value), 0);
    expect([2022, 2025, 2030].map((year) => Math.round(worldIn(year)))).toEqual([368, 547, 1073]);
    const known = new Map(rows.map((row) => [row.scenario_year, row.scenario_year_status]));
    expect([known.get("2025"), known.get("2026")]).toEqual(["modelled", "projected"]);
    expect(stderr).toMatch(/2022 +modelled +368\n/);
    expect(stderr).toMatch(/2030 +projected +1,073 +945\n/);
    expect(stderr).toContain("A conflict of definitions");
  }, 120_000);

  test("covers states, and goes to a file", async () => {
    const { status, folder, stdout, stderr } = await burden(
      ...["assess", "--level", "admin1", "--years", "2030", "--indicator", ofYear],
      ...["--out", "states.csv"],
    );
    expect(status).toBe(0);
    expect(stderr).toBe("");
    expect(stdout.split("\n")[0]).toBe(join(folder, "states.csv"));
    const rows = rowsOf(readFileSync(join(folder, "states.csv"), "utf8"));
    expect(courseOf(rows, "USA-3552")[2030]).toBeCloseTo(56, 1);
  }, 120_000);
});

test("--year and chosen indicators give one year, the same as the setting of the scenario", async () => {
  const indicator = ["--indicator", `aiElectricity,${ofYear}`];
  const { stdout } = await burden("assess", "--year", "2030", ...indicator);
  const rows = rowsOf(stdout);
  expect(new Set(rows.map(({ indicator: id }) => id))).toEqual(new Set(["aiElectricity", ofYear]));
  expect(new Set(rows.map(({ scenario_year }) => scenario_year))).toEqual(new Set(["2030"]));
  expect((await burden("assess", "--set", "year=2030", ...indicator)).stdout).toBe(stdout);
}, 120_000);

test.each([
  [["--year", "2031"], "year takes a whole year from 2022 to 2030; received 2031."],
  [["--years", "2021-2030"], "such as 2022-2030; received 2021-2030."],
  [["--years", "2030-2022"], "such as 2022-2030; received 2030-2022."],
  [["--year", "2025", "--years", "2025"], "Give --year or --years, not both"],
  [["--indicator", "hostShares"], "No indicator has the id hostShares. Did you mean hostShare?"],
  [["--indicator", ","], "Run `npx burden layers` to see all ids."],
  [
    ["--indicator", "hostShare", "--preset", "siting-100mw"],
    "hostShare means nothing in a scenario of the basis siting; choose a preset of footprint or tokens.",
  ],
  [
    ["--years", "2024", "--format", "geojson"],
    "There is no format geojson; choose from csv, parquet.",
  ],
])("assess %j is answered with a sentence", async (words, sentence) => {
  const { status, stdout, stderr } = await burden("assess", ...words);
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain(sentence);
});
