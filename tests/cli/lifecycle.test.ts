import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { chooseScenario } from "../../app/cli/chooseScenario.ts";
import { reportContext } from "../../app/cli/reportContext.ts";
import { lifeFormats, lifeSentences, modelLifeOf, regionShares } from "../../src/index.ts";
import { burden } from "./burden.ts";

type Row = Readonly<Record<string, string>>;

const rowsOf = (csv: string): readonly Row[] =>
  Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;

const figure = (rows: readonly Row[], part: string, item: string, day?: number): number =>
  Number(
    rows.find(
      (row) =>
        row.part === part && row.item === item && (day === undefined || row.day === `${day}`),
    )?.value,
  );

/** By hand: 6 · 8e9 · 15e12 and 2 · 8e9 · 16 · 1e12 a day; 3 · 15e12 / (16 · 1e12) days. */
describe("lifecycle of an own model", () => {
  const flags = ["--active", "8", "--tokens", "15e12", "--per-day", "1e12", "--samples", "16"];

  test("prints both ledgers over time, the crossover and the budget with its samples", async () => {
    const { status, stdout, stderr } = await burden("lifecycle", ...flags, "--years", "1");
    expect(status).toBe(0);
    const rows = rowsOf(stdout);
    expect(figure(rows, "crossover", "operations")).toBe(2.8125);
    expect(figure(rows, "crossover", "energy")).toBeCloseTo(2.8125 / 2, 5);
    expect(figure(rows, "operations", "training")).toBe(7.2e23);
    expect(figure(rows, "operations", "inference", 30)).toBe(7.68e24);
    expect(figure(rows, "operations", "inference", 365)).toBe(9.344e25);
    expect(figure(rows, "operations", "hidden", 365)).toBeCloseTo(9.344e25 / 9.416e25, 5);
    expect(figure(rows, "budget", "answered")).toBe(3.65e14);
    expect(figure(rows, "budget", "total")).toBeCloseTo(9.416e25, -20);
    expect(figure(rows, "budget", "nextSample")).toBeCloseTo(5.84e24, -20);
    expect(figure(rows, "model", "totalParameters")).toBe(8e9);
    expect(stderr).toContain("After 2.8 days of use, answering has taken more computation");
    expect(stderr).toContain("each drawn 16 times");
  }, 30_000);

  test("solves Sardana's smaller model for its answers", async () => {
    const sardana = ["--active", "13", "--per-day", `${2e12 / 365}`, "--years", "1"];
    const rows = rowsOf((await burden("lifecycle", ...sardana)).stdout);
    expect(figure(rows, "smallerModel", "answered")).toBe(2e12);
    expect(figure(rows, "smallerModel", "lifeOptimal.parameters") / 1e9).toBeCloseTo(6.97, 2);
    expect(figure(rows, "smallerModel", "saving")).toBeCloseTo(0.174, 3);
  }, 30_000);
});

test("every format of the list holds the page's figures and sentences, in the language asked for", async () => {
  const ids = lifeFormats.map(({ id }) => id).join(",");
  const { status, stdout, stderr, folder } = await burden(
    ...["lifecycle", "--format", ids, "--language", "ar", "--out", "here"],
  );
  expect(status).toBe(0);
  const names = lifeFormats.map(({ extension }) => `here/burden-lifecycle-today.${extension}`);
  expect(stdout.trim().split("\n")).toEqual(
    [...names, "here/burden-credits.txt"].map((name) => join(folder, name)),
  );
  const [csv = "", json = ""] = ["csv", "json"].map((ending) =>
    readFileSync(join(folder, `here/burden-lifecycle-today.${ending}`), "utf8"),
  );
  const file = JSON.parse(json);
  const rows = rowsOf(csv);
  expect(file.figures).toHaveLength(rows.length);
  const scenario = await chooseScenario({ set: [], language: "ar" }, (path) => path);
  const context = await reportContext(scenario, "ar", () => {});
  const life = modelLifeOf(scenario, 3);
  const shares = regionShares(context.assessment, life) ?? [];
  expect(file.sentences).toEqual(lifeSentences(context.words, life, shares));
  expect(stderr).toBe(`${file.sentences.join("\n")}\n`);
  expect(stderr.replaceAll(/10[⁰¹²³⁴⁵⁶⁷⁸⁹]+ FLOP/g, "")).not.toMatch(/[0-9]/);
  const ireland = shares.find(({ id }) => id === "IRL");
  expect(figure(rows, "region", "IRL.hidden")).toBeCloseTo(
    ireland?.hidden.central ?? Number.NaN,
    5,
  );
  expect(rows.filter(({ part }) => part === "region")).toHaveLength(4 * shares.length);
  expect(csv).not.toMatch(/NaN|Infinity|undefined/);
}, 60_000);

test("a crossover that never comes has no number and says so; siting has no regions", async () => {
  const { stdout, stderr } = await burden(
    ...["lifecycle", "--preset", "siting-100mw", "--set", "usageGrowth=-0.5"],
  );
  const rows = rowsOf(stdout);
  const crossover = rows.find(({ part, item }) => part === "crossover" && item === "energy");
  expect(crossover).toMatchObject({ value: "", kind: "never" });
  expect(rows.some(({ part }) => part === "region")).toBe(false);
  expect(stderr).toContain("places the same load in every region");
}, 30_000);

describe("models of the list", () => {
  test("are found by name and give their record", async () => {
    const { stdout } = await burden("models");
    expect(stdout).toMatch(/^name .*training tokens\n/);
    expect(stdout).toContain("Llama 3.1-405B");
    const rows = rowsOf((await burden("lifecycle", "--model", "llama 3.1-405b")).stdout);
    expect(figure(rows, "model", "activeParameters")).toBe(4.05e11);
    expect(figure(rows, "operations", "training")).toBeCloseTo(6 * 4.05e11 * 15.6e12, -23);
  }, 30_000);

  test.each([
    [["--model", "Llama 3.1"], "No model has the name Llama 3.1. Did you mean "],
    [["--model", "Qqqqqqqqqq"], "Run `npx burden models` to see all names."],
    [["--model", "Llama 3.1-405B", "--active", "8"], "Give --model or --active"],
    [["--years", "0"], "--years takes a whole number from 1 to 30; received 0."],
    [["--samples", "many"], "parameters.samplesPerAnswer takes a number"],
    [["--format", "csv,json"], "Several formats need a folder"],
    [["--format", "pdf"], "There is no format pdf; choose from csv, parquet, json."],
  ])("%j is refused with a sentence", async (flags, sentence) => {
    const { status, stdout, stderr } = await burden("lifecycle", ...flags);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(sentence);
  });
});
