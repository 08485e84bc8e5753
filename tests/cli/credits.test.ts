import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtAtlas } from "../../app/cli/builtAtlas.ts";
import { temporaryFolder } from "../data/temporaryFolder.ts";
import { burden } from "./burden.ts";

const { datasets } = builtAtlas(() => undefined);

/** Every dataset is named in a text, with whom to name and under which licence. */
function expectCredits(text: string): void {
  expect(text).toContain("CC BY 4.0");
  for (const { id, attribution, licence } of datasets) {
    const line = text.split("\n").find((each) => each.startsWith(`${id}: `));
    expect(line, id).toContain(attribution);
    expect(line, id).toContain(licence.name);
  }
}

test.each([
  ["assess", []],
  ["assess", ["--years", "2024-2025", "--indicator", "facilityEnergy"]],
  ["ensemble", ["--draws", "4", "--indicator", "facilityEnergy"]],
  ["sensitivity", ["--region", "IRL", "--indicator", "facilityEnergy", "--draws", "16"]],
] as const)("the table of %s %j has its credits beside it", async (command, words) => {
  const out = join(temporaryFolder(), "table.csv");
  const { status, stdout } = await burden(command, ...words, "--format", "csv", "--out", out);
  const credits = out.replace("table.csv", "table.credits.txt");
  expect([status, stdout]).toEqual([0, `${out}\n${credits}\n`]);
  expectCredits(readFileSync(credits, "utf8"));
});

test("the tables of a folder have one file of credits, data with names carry their own", async () => {
  const folder = temporaryFolder();
  const words = ["--draws", "0", "--format", "csv,json", "--out", folder];
  expect((await burden("report", "IRL", "IND", ...words)).status).toBe(0);
  expect((await burden("lifecycle", "--format", "csv,json", "--out", folder)).status).toBe(0);
  expect(readdirSync(folder).filter((name) => name.endsWith(".txt"))).toEqual([
    "burden-credits.txt",
  ]);
  expectCredits(readFileSync(join(folder, "burden-credits.txt"), "utf8"));
  const life = JSON.parse(readFileSync(join(folder, "burden-lifecycle-today.json"), "utf8"));
  expect(life.licence).toContain("CC BY 4.0");
  expect(life.sources).toHaveLength(datasets.length);
});
