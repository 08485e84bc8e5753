import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test, vi } from "vitest";
import { temporaryFolder } from "../data/temporaryFolder.ts";
import { patience } from "../properties/invented.ts";
import { burden } from "./burden.ts";
import { burdenProgram } from "./burdenProgram.ts";

vi.setConfig({ testTimeout: patience });

/** The command line inside this process: threads need one of their own. */
const inside = (...words: string[]) => burden("ensemble", ...words);

/** The command line as its own process. */
const started = (folder: string, ...words: string[]) =>
  spawn(process.execPath, [burdenProgram, "ensemble", ...words], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });

const few = ["--draws", "40", "--seed", "11", "--indicator", "climateCostPerResident,headroom"];

const oneIndicator = ["--indicator", "facilityEnergy"];

describe("burden ensemble", () => {
  test("draws states and provinces as well", async () => {
    const { status, stdout } = await inside("--level", "admin1", "--draws", "4", ...oneIndicator);
    expect(status).toBe(0);
    const { data } = Papa.parse<Record<string, string>>(stdout, { header: true });
    const virginia = data.find(({ region }) => region === "USA-3552") ?? {};
    const codes = { iso3: "USA", iso2: "US", iso3166_2: "US-VA", parent: "USA" };
    expect(virginia).toMatchObject(codes);
    expect(Number(virginia.p5)).toBeGreaterThan(0);
    expect(Number(virginia.p95)).toBeGreaterThan(Number(virginia.p5));
  });

  test("writes a row for each region and indicator, with seed, draws and version", async () => {
    const { status, stdout, stderr } = await inside(...few);
    expect(status).toBe(0);
    expect(stderr.split("\n").filter((line) => line.endsWith(" of 40 draws"))).toHaveLength(10);
    const { data, meta } = Papa.parse<Record<string, string>>(stdout, {
      header: true,
      skipEmptyLines: true,
    });
    expect(meta.fields?.slice(0, 3)).toEqual(["region", "indicator", "unit"]);
    expect(meta.fields?.slice(-3)).toEqual(["seed", "draws", "model_version"]);
    const row = (region: string, indicator: string) =>
      data.find((cells) => cells.region === region && cells.indicator === indicator) ?? {};
    const ireland = row("IRL", "climateCostPerResident");
    expect([ireland.seed, ireland.draws, ireland.unit]).toEqual([
      "11",
      "40",
      "USD of 2024/person/yr",
    ]);
    expect(Number(ireland.p5)).toBeLessThan(Number(ireland.p50));
    expect(Number(ireland.rank_p50)).toBeLessThan(10);
    for (const { rank_p95 = "" } of data) expect(rank_p95.length).toBeLessThan(8);
    expect(Number(row("MDA", "headroom").p_not_above_zero)).toBeGreaterThan(0);
    const keyOnly = row("AFG", "climateCostPerResident");
    expect([keyOnly.rank_p5, keyOnly.p_top_tenth]).toEqual(["", ""]);
    expect(Number(keyOnly.p95)).toBeGreaterThan(0);
  });

  test("writes JSON with the scenario, seed and draws to a file", async () => {
    const { folder, stdout } = await inside(...few, "--format", "json", "--out", "e.json");
    expect(stdout).toBe(`${join(folder, "e.json")}\n`);
    const file = JSON.parse(readFileSync(join(folder, "e.json"), "utf8"));
    expect([file.seed, file.draws, file.scenario.preset]).toEqual([11, 40, "today"]);
    expect(file.results[0]).toMatchObject({ indicator: "climateCostPerResident", draws: 40 });
  });

  test("says in the file when choices of the method are drawn as well", async () => {
    const words = ["--draws", "4", "--indicator", "pillarWater", "--method-uncertainty"];
    const [json, csv] = await Promise.all([inside(...words, "--format", "json"), inside(...words)]);
    expect(JSON.parse(json.stdout)).toMatchObject({ draws: 4, methodUncertainty: true });
    expect(csv.stdout.split("\n")[0]?.trim().split(",").at(-1)).toBe("method_uncertainty");
  });

  test("a place that is a folder is a sentence and leaves nothing behind", async () => {
    const { status, stderr, folder } = await inside(...few, "--out", ".");
    expect(status).toBe(1);
    expect(stderr).toContain("cannot be written");
    expect(existsSync(`${folder}.partial`)).toBe(false);
  });

  test.each([
    [["--draws", "1"], "--draws takes a whole number from 2 to 1000000; received 1."],
    [["--seed", "1.5"], "--seed takes a whole number"],
    [["--workers", "none"], "--workers takes a whole number from 1 to 64; received none."],
    [["--indicator", "saidi"], "saidi cannot be drawn"],
    [["--format", "html"], "There is no format html; choose from csv, parquet, json."],
  ])("%j is a sentence", async (words, sentence) => {
    const { status, stderr } = await inside(...words);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
  });

  test("two workers write the bytes that one writes", async () => {
    const folder = temporaryFolder();
    const child = started(folder, ...few, "--workers", "2", "--out", "e.csv");
    const [{ stdout }, ended] = await Promise.all([inside(...few), once(child, "exit")]);
    expect(ended).toEqual([0, null]);
    expect(stdout.length).toBeGreaterThan(10_000);
    expect(readFileSync(join(folder, "e.csv"), "utf8")).toBe(stdout);
  });

  test.each(["1", "2"])("interrupted with %s worker it leaves no file", async (workers) => {
    const folder = temporaryFolder();
    const long = ["--draws", "3000", "--indicator", "climateCostPerResident", "--out", "e.csv"];
    const child = started(folder, ...long, "--workers", workers);
    await once(child.stderr, "data");
    child.kill("SIGINT");
    await once(child, "exit");
    expect(readdirSync(folder)).toEqual([]);
  });
});
