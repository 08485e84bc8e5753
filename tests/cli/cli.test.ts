import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { FeatureCollection, Geometry } from "geojson";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chooseScenario } from "../../app/cli/chooseScenario.ts";
import { reportContext } from "../../app/cli/reportContext.ts";
import { run } from "../../app/cli/run.ts";
import { withDraws } from "../../app/cli/withDraws.ts";
import { indicators, languages, reportFormats } from "../../src/index.ts";
import { expectValid } from "../report/validGeoJson.ts";
import { burdenProgram } from "./burdenProgram.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "burden-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in its own process, from a folder outside the project. */
function burden(...words: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [burdenProgram, ...words], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 2 ** 20,
  });
  return { status, stdout, stderr };
}

/** The same command line inside this process, which is faster. */
async function inside(...words: string[]): Promise<Outcome> {
  const said = { stdout: "", stderr: "" };
  const status = await run(words, {
    print: (text) => {
      said.stdout += text;
    },
    note: (text) => {
      said.stderr += text;
    },
    resolve: (path) => resolve(folder, path),
  });
  return { status, ...said };
}

describe("help", () => {
  test.each([[[]], [["regions"]], [["layers"]], [["assess"]], [["report"]]])(
    "%j --help",
    async (words) => {
      const { status, stdout, stderr } = await inside(...words, "--help");
      expect(status).toBe(0);
      expect(stdout).toContain(`Usage: burden${words.map((word) => ` ${word}`).join("")}`);
      expect(stderr).toBe("");
    },
  );

  test("names every format and preset", async () => {
    const { stdout } = await inside("report", "--help");
    for (const { id } of reportFormats) expect(stdout).toContain(id);
    expect(stdout).toContain("siting-100mw");
  });
});

test("what cannot be followed is said in the language asked for", async () => {
  const words = ["assess", "--set", "aiShare=2", "--language"];
  expect((await inside(...words, "en")).stderr).toBe(
    "parameters.aiShare takes a number from 0 to 1 (ratio); received 2.\n",
  );
  expect((await inside(...words, "ar")).stderr).toMatch(/^يقبل parameters\.aiShare .*2\.\n$/);
  writeFileSync(
    join(folder, "stranger.json"),
    JSON.stringify({
      version: 2,
      preset: "tokens-fleet",
      tokens: { routing: "custom", customRouting: [{ u: "IRL", r: "ATL", share: 1 }] },
    }),
  );
  const { stderr, status } = await inside(
    ...["assess", "--scenario", "stranger.json", "--out", "stranger.csv"],
  );
  expect(status).toBe(0);
  expect(stderr).toContain("The routing names “ATL”, which is no region of this atlas");
}, 30_000);

describe("errors are sentences, and the exit code is 1", () => {
  test.each([
    [["report", "IRR"], "No region has the key IRR. Did you mean IRL (Ireland)"],
    [["report", "Qqqqq"], "No region has the key Qqqqq. Run `npx burden regions` to see all keys."],
    [["report"], "Missing required argument 'key'."],
    [["report", "IRL", "--format", "rtf"], "There is no format rtf; choose from html, pdf, "],
    [
      ["assess", "--preset", "yesterday"],
      "There is no preset yesterday; choose from today, siting-100mw, tokens-fleet, ",
    ],
    [["assess", "--set", "aiShare=2"], "parameters.aiShare takes a number from 0 to 1"],
    [
      ["assess", "--set", "workload=poetry"],
      "takes one of asModel, chat, reasoning, code, agentic",
    ],
    [["assess", "--set", "aiShare"], "“aiShare” is not a setting; write key=value."],
    [["assess", "--scenario", "none.json"], "none.json cannot be read"],
    [
      ["assess", "--preset", "today", "--scenario", "x.json"],
      "Give --preset or --scenario, not both",
    ],
    [
      ["report", "IRL", "--language", "xx"],
      `Allowed choices are ${languages.map(({ code }) => code).join(", ")}.`,
    ],
    [["fly"], "Unknown command 'fly'."],
    [["report", "IRL", "--draws", "0", "--out", "/dev/null/x"], "cannot be written"],
  ])("%j", async (words, sentence) => {
    const { status, stdout, stderr } = await inside(...words);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/ {4}at |Error:/);
    expect([status, stdout]).toEqual([1, ""]);
  });

  test("a broken scenario file is named with what is wrong", async () => {
    writeFileSync(join(folder, "broken.json"), "{");
    expect((await inside("assess", "--scenario", "broken.json")).stderr).toMatch(
      /^broken\.json is not JSON: /,
    );
    writeFileSync(join(folder, "odd.json"), `{"version":1,"year":"soon"}`);
    expect((await inside("assess", "--scenario", "odd.json")).stderr).toContain(
      "odd.json: year takes",
    );
  });
});

test("the process ends with the same codes and keeps results apart from errors", () => {
  expect(burden("--help")).toMatchObject({ status: 0, stderr: "" });
  const failed = burden("report", "IRR");
  expect([failed.status, failed.stdout]).toEqual([1, ""]);
  expect(failed.stderr).toMatch(/^No region has the key IRR\. Did you mean IRL \(Ireland\)/);
}, 60_000);

test("a fault of the program itself has a code of its own", async () => {
  let notes = "";
  const status = await run(["regions"], {
    print: () => {
      throw new TypeError("The screen is gone.");
    },
    note: (text) => {
      notes += text;
    },
    resolve,
  });
  expect(status).toBe(2);
  expect(notes).toMatch(/^The program failed; this is a fault of its own/);
});

test("regions and layers are listed with their keys", async () => {
  expect((await inside("regions")).stdout).toMatch(/^IRL +IE +Ireland$/m);
  expect((await inside("regions", "--language", "ar")).stdout).toContain("أيرلندا");
  const { stdout } = await inside("layers");
  for (const { id } of indicators) expect(stdout).toMatch(new RegExp(`^${id} `, "m"));
});

test("report writes each format for each region, whatever key is used, with the bytes of the formats themselves", async () => {
  const out = join(folder, "reports");
  const { status, stdout, stderr } = burden(
    "report",
    "IRL",
    "fr",
    "india",
    "--format",
    "html,csv,json",
    "--draws",
    "64",
    "--out",
    out,
  );
  expect([status, stderr]).toEqual([0, ""]);
  const paths = stdout.trim().split("\n");
  expect(paths).toHaveLength(10);
  const scenario = await chooseScenario({ set: [], language: "en" }, (path) => path);
  const plain = await reportContext(scenario, "en", () => undefined);
  const assessment = withDraws(plain.assessment, plain.world, { draws: 64, seed: 7 });
  const context = { ...plain, assessment };
  const index = context.world.regions.findIndex(({ id }) => id === "IRL");
  const asked = reportFormats.filter(({ id }) => ["html", "csv", "json"].includes(id));
  expect(asked).toHaveLength(3);
  for (const { extension, write } of asked)
    expect(readFileSync(join(out, `burden-IRL-today.${extension}`), "utf8")).toBe(
      write(context, index),
    );
  for (const path of paths)
    expect(readFileSync(path, "utf8")).not.toMatch(/-9999|\bNaN\b|\bInfinity\b|\bundefined\b/);
}, 60_000);

test("the figures of known countries are in their reports", async () => {
  const out = join(folder, "known");
  await inside("report", "IRL", "FRA", "--draws", "0", "--format", "json", "--out", out);
  const read = (id: string) =>
    JSON.parse(readFileSync(join(out, `burden-${id}-today.json`), "utf8"));
  const finding = (id: string, indicator: string) =>
    read(id).findings.find((candidate: { id: string }) => candidate.id === indicator);
  expect(finding("IRL", "dataCentreShare")).toMatchObject({ value: 22, status: "measured" });
  expect(finding("FRA", "installedCapacity").value).toBeCloseTo(149, -0.5);
  expect(finding("FRA", "installedCapacity").year).toBe(2022);
}, 60_000);

test("assess writes a table that reads back: every region and indicator, numbers in their ranges, no sentinel", () => {
  const { status, stdout } = burden("assess");
  expect(status).toBe(0);
  expect(stdout).not.toMatch(/-9999|\bNaN\b|\bInfinity\b/);
  const { data, errors } = Papa.parse<Record<string, string>>(stdout, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  const regions = new Set(data.map(({ region }) => region));
  expect(regions.size).toBeGreaterThan(240);
  const asked = indicators.filter(({ bases }) => bases.includes("footprint"));
  expect(data).toHaveLength(regions.size * asked.length);
  for (const { region, indicator, value, low, high, kind, reason } of data) {
    const place = `${region} ${indicator}`;
    if (kind !== "value") expect(reason, place).not.toBe("");
    if (value === "") continue;
    expect(Number.isFinite(Number(value)), place).toBe(true);
    if (low !== "") expect(Number(low), place).toBeLessThanOrEqual(Number(value));
    if (high !== "") expect(Number(high), place).toBeGreaterThanOrEqual(Number(value));
  }
}, 60_000);

test("assess writes GeoJSON that follows RFC 7946", async () => {
  const out = join(folder, "deep", "er", "results.geojson");
  const { status, stdout } = await inside(
    "assess",
    "--format",
    "geojson",
    "--preset",
    "siting-100mw",
    "--out",
    out,
  );
  expect([status, stdout.trim()]).toEqual([0, out]);
  const text = readFileSync(out, "utf8");
  expect(text).not.toMatch(/-9999|NaN/);
  const { features } = JSON.parse(text) as FeatureCollection<Geometry | null>;
  expect(features.length).toBeGreaterThan(240);
  for (const feature of features) expectValid(feature);
}, 60_000);

test("a setting changes the numbers, and a scenario file does the same", async () => {
  const value = async (words: readonly string[]): Promise<number> => {
    const { data } = Papa.parse<Record<string, string>>((await inside("assess", ...words)).stdout, {
      header: true,
    });
    return Number(
      data.find(({ region, indicator }) => region === "IRL" && indicator === "facilityEnergy")
        ?.value,
    );
  };
  mkdirSync(join(folder, "scenarios"), { recursive: true });
  writeFileSync(
    join(folder, "scenarios", "half.json"),
    JSON.stringify({ version: 1, preset: "today", parameters: { aiShare: 0.3 } }),
  );
  const plain = await value([]);
  const doubled = await value(["--set", "aiShare=0.3"]);
  /** Less than twice: located compute then explains a smaller part of AI. */
  expect(doubled).toBeGreaterThan(1.9 * plain);
  expect(doubled).toBeLessThan(2.1 * plain);
  expect(await value(["--scenario", "scenarios/half.json"])).toBe(doubled);
}, 60_000);

describe("states and provinces", () => {
  test.each([
    [["US-VA"], "USA-3552", "US-VA", "United States"],
    [["IN-MH"], "IND-2447", "IN-MH", "India"],
    [["mx-que"], "MEX-2733", "MX-QUE", "Mexico"],
    [["Querétaro"], "MEX-2733", "MX-QUE", "Mexico"],
    [["USA-3552"], "USA-3552", "US-VA", "United States"],
  ])(
    "report %j",
    async (keys, id, code, country) => {
      const { status, stdout, stderr } = await inside(
        ...["report", ...keys, "--format", "html,csv,json", "--out", "states"],
      );
      expect(status).toBe(0);
      expect(stderr).toMatch(
        /^Ranges below countries are the worst and the best case here\. [^\n]+\n$/,
      );
      const files = ["html", "csv", "json"].map((end) => `states/burden-${code}-today.${end}`);
      expect(stdout.trim().split("\n")).toEqual(
        [...files, "states/burden-credits.txt"].map((file) => join(folder, file)),
      );
      const report = JSON.parse(readFileSync(join(folder, files[2] ?? ""), "utf8"));
      expect(report.region).toMatchObject({ id, iso31662: code, level: "admin1" });
      expect(report.command).toContain(`report ${code} `);
      expect(report.beside.regions.length).toBeGreaterThan(2);
      expect(report.beside.regions[1].name).toBe(country);
      const inherited = report.limitations.filter((text: string) =>
        text.includes(
          `are inherited from ${country === "United States" ? "the United States" : country}`,
        ),
      );
      expect(inherited).toHaveLength(1);
      const html = readFileSync(join(folder, files[0] ?? ""), "utf8");
      expect(html).toContain(`Comparison: ${country}, neighbours`);
      expect(html).toMatch(/of 100 states and provinces \(n = |No data/);
    },
    60_000,
  );

  test("countries and states in one command; each keeps to its level", async () => {
    const { status } = await inside("report", "IRL", "US-TX", "--format", "json", "--out", "both");
    expect(status).toBe(0);
    const ireland = JSON.parse(readFileSync(join(folder, "both/burden-IRL-today.json"), "utf8"));
    expect(ireland.beside).toBeUndefined();
    expect(ireland.region).toEqual({ id: "IRL", iso2: "IE", name: "Ireland", level: "country" });
  }, 60_000);

  test("a name of several regions is answered with their keys, a country's name is the country's", async () => {
    const { status, stderr } = await inside("report", "Punjab");
    expect(status).toBe(1);
    expect(stderr).toBe(
      "Several regions are named Punjab: IN-PB (Punjab, IND), PK-PB (Punjab, PAK). Give the key of one of them.\n",
    );
    const luxembourg = await inside("report", "Luxembourg", "--format", "json");
    expect(luxembourg.stdout).toContain("burden-LUX-");
  }, 60_000);

  test("regions and assess take a level", async () => {
    const { stdout } = await inside("regions", "--level", "admin1");
    expect(stdout).toMatch(/^USA-3552 +US-VA +USA +Virginia$/m);
    expect(stdout).not.toMatch(/^USA /m);
    const assessed = await inside("assess", "--level", "admin1", "--format", "geojson");
    const { features } = JSON.parse(assessed.stdout) as FeatureCollection<Geometry>;
    const virginia = features.find(({ id }) => id === "USA-3552");
    expect(features.length).toBeGreaterThan(3700);
    expect(virginia?.geometry).not.toBeNull();
    expect(virginia?.properties).toMatchObject({ iso3166_2: "US-VA", parent: "USA" });
    expect(features.some(({ id }) => id === "USA")).toBe(false);
    expect(assessed.stderr).toBe("");
  }, 60_000);

  test("a level that was not built is a sentence", async () => {
    const { status, stderr } = await inside("regions", "--level", "planet");
    expect(status).toBe(1);
    expect(stderr).toContain("Allowed choices are country, admin1, county.");
  });
});
