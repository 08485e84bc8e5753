import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../data/temporaryFolder.ts";
import { burden } from "./burden.ts";

test("burden export writes an index and a file for each entry of it, with the numbers of the report", async () => {
  const { folder, status, stderr } = await burden("export", "--out", "api");
  expect(status).toBe(0);
  expect(stderr).toContain("files");
  const read = (path: string) => JSON.parse(readFileSync(join(folder, "api", path), "utf8"));
  const { regions, indicators, scenarios } = read("index.json");
  expect(regions.length).toBeGreaterThan(200);
  expect(scenarios).toEqual(["today"]);
  for (const { code } of regions)
    expect(existsSync(join(folder, "api", `regions/${code}.csv`))).toBe(true);
  for (const { id } of indicators)
    expect(existsSync(join(folder, "api", `indicators/today/${id}.metadata.json`))).toBe(true);
  await burden("report", "IRL", "--draws", "0", "--format", "json", "--out", folder);
  const report = JSON.parse(readFileSync(join(folder, "burden-IRL-today.json"), "utf8"));
  const { results } = read("regions/IRL.json");
  for (const { id, value } of report.findings) {
    const own = results.find(({ indicator }: { indicator: string }) => indicator === id);
    expect(own.value, id).toEqual(value);
  }
}, 120_000);

test("every preset or one scenario, not both", async () => {
  const { status, stderr } = await burden("export", "--all", "--preset", "today", "--out", "api");
  expect(status).toBe(1);
  expect(stderr).toContain("Give --all or one scenario, not both");
});

test("a set that breaks off says how much of it is there", async () => {
  const blocked = temporaryFolder();
  mkdirSync(join(blocked, "dictionary.csv"), { recursive: true });
  const { status, stderr } = await burden("export", "--out", blocked);
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /dictionary\.csv cannot be written .*The set is not whole: 4 of \d+ files are written\./s,
  );
}, 60_000);
