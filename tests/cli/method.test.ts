import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { methodFormats } from "../../src/index.ts";
import { equations } from "../../src/model/equations.ts";
import { burden } from "./burden.ts";

test("method writes every format of the list", async () => {
  const ids = methodFormats.map(({ id }) => id).join(",");
  const { status, stdout, folder } = await burden("method", "--format", ids, "--language", "ar");
  expect(status).toBe(0);
  expect(stdout.trim().split("\n")).toEqual(
    methodFormats.map(({ extension }) => join(folder, `burden-method.${extension}`)),
  );
  expect(readFileSync(join(folder, "burden-method.html"), "utf8")).toContain('<html lang="ar"');
  const { sections, published } = JSON.parse(
    readFileSync(join(folder, "burden-method.json"), "utf8"),
  );
  const written = sections.flatMap(({ equations: list }: { equations: object[] }) => list);
  expect(written).toHaveLength(equations.length);
  const ireland = published.find(({ id }: { id: string }) => id === "IRL");
  expect(ireland.heading).toContain(ireland.lines[0].publisher);
  const html = readFileSync(join(folder, "burden-method.html"), "utf8");
  for (const text of [ireland.heading, ireland.lines[0].useWords]) expect(html).toContain(text);
});

test("a format that does not exist is a sentence", async () => {
  const { status, stderr } = await burden("method", "--format", "rtf");
  expect(status).toBe(1);
  expect(stderr).toMatch(/^There is no format rtf; choose from html, pdf, .*json\.\n$/);
});

test("assess notes its totals beside published figures, in the language asked for", async () => {
  const { status, stdout, stderr } = await burden("assess", "--out", "x.csv");
  expect([status, stdout.trim().split("\n")]).toEqual([
    0,
    [expect.stringMatching(/x\.csv$/), expect.stringMatching(/x\.credits\.txt$/)],
  ]);
  expect(stderr).toMatch(/^How this compares\n/);
  expect(stderr).toMatch(/Water on site of US data centres .*66\.0\sbillion L\/yr .*0\.99/);
  expect(stderr).toContain("External cost of AI in the United States");
  const sited = await burden("assess", "--preset", "siting-100mw", "--out", "x.csv");
  expect(sited.stderr).toBe("");
}, 60_000);
