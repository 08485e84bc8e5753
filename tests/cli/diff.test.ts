import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { run } from "../../app/cli/run.ts";
import { patience } from "../properties/invented.ts";
import { burden } from "./burden.ts";

vi.setConfig({ testTimeout: patience, hookTimeout: patience });

const folder = mkdtempSync(join(tmpdir(), "burden-"));
const [old = "", now = "", broken = ""] = ["old.json", "new.json", "broken.json"].map((name) =>
  join(folder, name),
);

beforeAll(async () => {
  const silent = { print: () => undefined, note: () => undefined, resolve };
  const write = (...words: string[]) => run(["assess", "--format", "json", ...words], silent);
  await write("--out", old);
  await write("--set", "socialCostOfCarbon=400", "--out", now);
  writeFileSync(broken, "{");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("burden diff", () => {
  test("says which regions changed class, by the codes that people know, and the factor that did it", async () => {
    const { status, stdout } = await burden("diff", old, now, "--indicator", "climateCost");
    expect(status).toBe(0);
    expect(stdout).toMatch(/\d+ changes? of class, none of rank/);
    const lines = stdout.split("\n").filter((line) => line.includes(" climateCost "));
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.every((line) => line.endsWith("factor Social cost of carbon: 210 → 400"))).toBe(
      true,
    );
    expect(lines.every((line) => /^[A-Z]{3} /.test(line))).toBe(true);
  });

  test("writes the same as a table and as data", async () => {
    const asked = ["diff", old, now, "--indicator", "climateCost"];
    const [csv, json] = await Promise.all([
      burden(...asked, "--format", "csv", "--out", "diff.csv"),
      burden(...asked, "--format", "json"),
    ]);
    const rows = readFileSync(join(csv.folder, "diff.csv"), "utf8").trim().split("\r\n");
    expect(rows).toHaveLength(1 + JSON.parse(json.stdout).moves.length);
  });

  test("an export is the same as itself", async () => {
    const { stdout } = await burden("diff", old, old);
    expect(stdout).toContain("No region changed class, rank or kind of figure.");
  });

  test.each([
    [["diff", old, "package.json"], /^package\.json cannot be read\. Give two files/],
    [["diff", broken, now], /broken\.json is not JSON\. Give two files/],
    [
      ["diff", old, now, "--format", "pdf"],
      /^There is no format pdf; choose from csv, parquet, json/,
    ],
    [["diff", old, now, "--indicator", "nothing"], /nothing/],
  ])("%j is a sentence", async (words, sentence) => {
    const { status, stdout, stderr } = await burden(...words);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(sentence);
  });
});
