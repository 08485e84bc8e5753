import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { builtOtherNames } from "../../app/cli/builtAtlas.ts";
import { findRegion } from "../../app/cli/findRegion.ts";
import { plainText } from "../../app/cli/plainText.ts";
import { applySettings, defaultScenario, regionIndex } from "../../src/index.ts";
import { scenarioName } from "../../src/report/scenarioName.ts";
import { temporaryFolder } from "../data/temporaryFolder.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";
import { burden } from "./burden.ts";
import { burdenProgram } from "./burdenProgram.ts";

test("the version names the release and the edition of the model", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const { status, stdout } = await burden("--version");
  expect([status, stdout]).toEqual([0, `${version} (model 0.3)\n`]);
});

test("the program of npx puts nothing but the result on its output", () => {
  const { bin } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(resolve(bin.burden)).toBe(burdenProgram);
  const { status, stdout } = spawnSync(process.execPath, [burdenProgram, "regions"], {
    encoding: "utf8",
  });
  expect(status).toBe(0);
  expect(stdout.split("\n")[0]).toMatch(/^key +iso2 +name$/);
});

test.skipIf(!existsSync("/dev/full"))("a full disk behind the output is a sentence", () => {
  const { status, stderr } = spawnSync(
    "sh",
    ["-c", `"${process.execPath}" "${burdenProgram}" regions > /dev/full`],
    { encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([1, "The result cannot be written to the output (ENOSPC).\n"]);
});

test.each([
  [
    ["assess", "--format", "csv,json", "--out", "both.csv"],
    /^This command writes one file: give one --format, not csv,json/,
  ],
  [
    ["assess", "--out", ""],
    /^Option '--out <file>' argument '' is invalid\. Give the path of a place to write to\./,
  ],
  [["report", "IRL", "--out", " "], /Give the path of a place to write to\./],
  [["report", ""], /^No region has the key “”\. /],
  [["report", "  "], /^No region has the key “ {2}”\. /],
  [["report", "x".repeat(20_000)], /^No region has the key x{80}…\. Run/],
  [
    ["assess", "--set", "aiShare=0x1"],
    /^parameters\.aiShare takes a number from 0 to 1 .*received "0x1"/,
  ],
  [["assess", "--set", "one=1", "--set", "two=2"], /“one”.*\n.*“two”/],
  [
    ["report", "QQQ", "IRL", "WWW"],
    /^No region has the key QQQ\. .*\nNo region has the key WWW\. /,
  ],
  [
    ["assess", ...Array.from({ length: 30 }, (_, index) => ["--set", `x${index}=1`]).flat()],
    /“x9”[^“]*\nAnd 20 more\.\n$/,
  ],
  [["assess", "--draws", "0x10"], /^--draws takes a whole number .* received 0x10/],
])("%j is answered by a sentence and writes nothing", async (words, sentence) => {
  const { status, stdout, stderr, folder } = await burden(...words);
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(sentence);
  expect(readdirSync(folder)).toEqual([]);
});

test("control characters of a key do not reach the terminal", async () => {
  const { stderr } = await burden("assess", "--set", "\u001b[31mred=1");
  expect(stderr).toContain("“\\u{1b}[31mred”");
  expect(plainText("عربي\u200f a\tb\n\u0007\u009b")).toBe("عربي\u200f a\tb\n\\u{7}\\u{9b}");
});

test.each([
  ["UK", "GBR"],
  ["DRC", "COD"],
  ["Ivory Coast", "CIV"],
  ["Czech Republic", "CZE"],
  ["turkey", "TUR"],
  ["Palestine", "PSE"],
  ["Burma", "MMR"],
])("%s is a name of %s", (name, id) => {
  const { regions } = builtWorld();
  const place = findRegion(regionIndex(regions, { otherNames: builtOtherNames() }), name);
  expect(regions[place]?.id).toBe(id);
});

test("a scenario file may begin with a byte order mark", async () => {
  const file = join(temporaryFolder(), "scenario.json");
  writeFileSync(file, `\uFEFF${JSON.stringify({ version: 3, parameters: { aiShare: 0.2 } })}`);
  const { status, stderr } = await burden(
    "report",
    "IRL",
    "--scenario",
    file,
    "--draws",
    "0",
    "--format",
    "json",
  );
  expect([status, stderr]).toEqual([0, ""]);
});

test("names of files tell changed settings apart", () => {
  const nameWith = (...texts: string[]) =>
    scenarioName(applySettings(defaultScenario, texts).scenario).join("-");
  expect(nameWith()).toBe("today");
  expect(nameWith("aiShare=0.15")).toMatch(/^today/);
  const names = [
    nameWith(),
    nameWith("aiShare=0.2"),
    nameWith("aiShare=0.3"),
    nameWith("year=2030"),
  ];
  expect(new Set(names).size).toBe(4);
  for (const name of names) expect(name).toMatch(/^[a-z0-9-]+$/);
});
