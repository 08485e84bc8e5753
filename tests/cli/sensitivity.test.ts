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

const question = ["--region", "Ireland", "--indicator", "climateCostPerResident"];
const few = ["--draws", "40", "--seed", "11"];
const inside = (...words: string[]) => burden("sensitivity", ...words);

describe("burden sensitivity", () => {
  test("says in words what the range comes from and what flips it, with progress beside", async () => {
    const { status, stdout, stderr } = await inside(...question, ...few);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^climateCostPerResident IRL: .* in nine of ten draws, .*40 draws, seed 11/,
    );
    expect(stdout).toMatch(/^AI share of the load +0\.\d\d \(0\.\d\d–0\.\d\d\)/m);
    expect(stdout).toContain("If the operator disclosed “");
    expect(stdout).toContain("If inference took under");
    expect(stderr).toContain("40 of 40 draws");
  });

  test("a load known from the size of the economy alone is said to be, and has no class", async () => {
    const chad = ["--region", "TCD", "--indicator", "climateCostPerResident"];
    const { stdout } = await inside(...chad, ...few);
    expect(stdout).toContain("Its load is known from a statistical key only");
    expect(stdout).toContain("Chad is not ranked on this layer");
    expect(stdout).not.toMatch(/would (rise|fall)|NaN|[-−]0\.00/);
  });

  test("writes JSON with scenario, seed and draws to a file", async () => {
    const { folder, stdout } = await inside(
      ...question,
      ...[...few, "--set", "inferenceShare=0.6", "--format", "json", "--out", "s.json"],
    );
    expect(stdout).toBe(`${join(folder, "s.json")}\n`);
    const file = JSON.parse(readFileSync(join(folder, "s.json"), "utf8"));
    expect([file.region, file.indicator, file.seed, file.draws]).toEqual([
      ...["IRL", "climateCostPerResident", 11, 40],
    ]);
    expect(file.scenario.parameters).toEqual({ inferenceShare: 0.6 });
    expect(file.groups.map(({ group }: { group: string }) => group)).not.toContain(
      "inferenceShare",
    );
    expect(file.flips.limits).toHaveLength(6);
  });

  test("writes a finding a row, of the index with its alternatives", async () => {
    const { stdout } = await inside(
      ...["--region", "IRL", "--indicator", "burdenIndex", "--draws", "4", "--format", "csv"],
    );
    const { data } = Papa.parse<Record<string, string>>(stdout, {
      header: true,
      skipEmptyLines: true,
    });
    const parts = new Set(data.map(({ part }) => part));
    expect([...parts]).toEqual(
      expect.arrayContaining(["interval", "total_index", "first_index", "left_out", "method"]),
    );
    const own = data.find(({ of, with: by }) => of === "minMax" && by === "arithmetic");
    expect([own?.moved, Number(own?.ranked)]).toEqual(["0", 52]);
  });

  test.each([
    [["--region", "Atlantis", "--indicator", "headroom"], "No region has the key Atlantis."],
    [["--region", "IRL", "--indicator", "headrom"], "No indicator has the id headrom."],
    [["--region", "IRL", "--indicator", "saidi"], "saidi cannot be drawn"],
    [["--region", "IRL"], "Required option '--indicator <id>' not specified."],
    [["--region", "ATA", "--indicator", "headroom", "--draws", "2"], "has no number in ATA"],
    [[...question, "--draws", "1"], "--draws takes a whole number from 2"],
    [[...question, "--format", "html"], "There is no format html; choose from csv, parquet, json."],
  ])("%j is a sentence", async (words, sentence) => {
    const { status, stderr, folder } = await inside(...words, "--out", "s.txt");
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(existsSync(join(folder, "s.txt"))).toBe(false);
  });

  test("interrupted it leaves no file", async () => {
    const folder = temporaryFolder();
    const child = spawn(
      process.execPath,
      [
        ...[burdenProgram, "sensitivity"],
        ...[...question, "--draws", "9000", "--out", "s.csv", "--format", "csv"],
      ],
      { cwd: folder, stdio: ["ignore", "ignore", "pipe"] },
    );
    await once(child.stderr, "data");
    child.kill("SIGINT");
    await once(child, "exit");
    expect(readdirSync(folder)).toEqual([]);
  });
});
