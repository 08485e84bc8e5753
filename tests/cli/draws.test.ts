import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { burden } from "./burden.ts";

type Row = Readonly<Record<string, string>>;

const rowsOf = (csv: string): readonly Row[] =>
  Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;

test("a table by year counts draws of each year, which are those of the year alone", async () => {
  const chosen = ["--indicator", "facilityEnergy,hostShare", "--draws", "8"];
  const { status, stdout } = await burden("assess", "--years", "2025-2026", ...chosen);
  expect(status).toBe(0);
  const rows = rowsOf(stdout);
  const of2026 = rowsOf((await burden("assess", "--year", "2026", ...chosen)).stdout);
  expect(rows.filter(({ scenario_year }) => scenario_year === "2026")).toEqual(of2026);
  for (const { value = "", p5 = "", p50 = "", p95 = "", draws, seed } of rows) {
    if (value === "") continue;
    expect([draws, seed]).toEqual(["8", "7"]);
    expect(Number(p5)).toBeLessThanOrEqual(Number(p50));
    expect(Number(p50)).toBeLessThanOrEqual(Number(p95));
  }
  const ireland = rows.filter(({ region }) => region === "IRL").map(({ p50 }) => p50);
  expect(new Set(ireland).size).toBe(4);
}, 60_000);

test("GeoJSON gives the interval beside the bounds, and says of how many draws, or why there is none", async () => {
  const read = async (...words: string[]) =>
    JSON.parse((await burden("assess", "--format", "geojson", ...words)).stdout);
  const drawn = await read("--draws", "8");
  expect(drawn.draws).toEqual({ count: 8, seed: 7 });
  const of = (id: string) =>
    drawn.features.find((feature: { id: string }) => feature.id === id).properties;
  const { externalCost_p5, externalCost_p50, externalCost_p95, externalCost_rank_p5 } = of("IRL");
  expect(externalCost_p5).toBeLessThan(externalCost_p50);
  expect(externalCost_p50).toBeLessThan(externalCost_p95);
  expect(externalCost_rank_p5).toBeGreaterThan(0);
  expect(of("IRL").hostShare_p50).toBeGreaterThan(0);
  const plain = await read();
  expect(plain.draws).toMatch(/^No draws were counted/);
  expect(JSON.stringify(plain.features)).not.toContain("_p50");
}, 60_000);

test("reports below countries speak intervals when asked, of the reported region, and say what they cost when not", async () => {
  const report = ["report", "US-VA", "--format", "json", "--out", "."];
  const asked = await burden(...report, "--draws", "8");
  expect([asked.status, asked.stderr]).toEqual([0, expect.stringContaining("Counting 8 draws")]);
  const read = ({ folder, stdout }: typeof asked) =>
    JSON.parse(readFileSync(join(folder, stdout.trim().split("/").at(-1) as string), "utf8"));
  const energyOf = (made: typeof asked) =>
    read(made).findings.find(({ id }: { id: string }) => id === "facilityEnergy");
  const { interval } = energyOf(asked);
  expect(interval.low).toBeLessThan(interval.median);
  expect(interval.median).toBeLessThan(interval.high);
  const unasked = await burden(...report);
  expect(unasked.stderr).toContain("Give --draws 1024");
  expect(energyOf(unasked).interval).toBeUndefined();
}, 120_000);
