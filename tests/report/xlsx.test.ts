import { strFromU8, unzipSync } from "fflate";
import readExcelFile, { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { outcomeOf, type ReportContext, regionReport, reportFormats } from "../../src/index.ts";
import { exportNumber } from "../../src/report/exportNumber.ts";
import { workbookXlsx } from "../../src/report/xlsx/workbookXlsx.ts";
import { arabic } from "../layer/scenes.ts";
import { fixtureContext } from "./contexts.ts";

const xlsx = reportFormats.find(({ id }) => id === "xlsx");
const written = async (context: ReportContext): Promise<Uint8Array> =>
  (await xlsx?.write(context, 0)) as Uint8Array;

const context = fixtureContext();
const bytes = await written(context);

const namesOf = async (given: Uint8Array): Promise<readonly string[]> =>
  (await readExcelFile(Buffer.from(given))).map(({ sheet }) => sheet);

/** Rows of a sheet, counted from 1. */
const rowsOf = (given: Uint8Array, sheet: number) => readSheet(Buffer.from(given), sheet);

test("the same report has the same bytes", async () => {
  expect(Buffer.from(await written(context)).equals(Buffer.from(bytes))).toBe(true);
  expect(strFromU8(unzipSync(bytes)["docProps/core.xml"] ?? new Uint8Array())).not.toMatch(
    /20[2-9]\d-/,
  );
});

test("it has a sheet of what the report says, of indicators, of sources and of statuses", async () => {
  expect(await namesOf(bytes)).toEqual(["Report", "Indicators", "Sources", "Status of the inputs"]);
  const report = regionReport(context, 0);
  const told = (await rowsOf(bytes, 1)).flat();
  for (const sentence of [
    ...report.headline,
    ...report.limitations,
    report.citation,
    report.command,
  ])
    expect(told).toContain(sentence);
  expect(told.join(" ")).toContain(report.hash);
  const sources = await rowsOf(bytes, 3);
  expect(sources.slice(1).map((row) => row[1])).toEqual(report.sources.map(({ id }) => id));
  const statuses = await rowsOf(bytes, 4);
  expect(statuses.map((row) => row[1])).toEqual(report.statuses.map(({ count }) => count));
});

test("its figures are numbers, those of the assessment", async () => {
  const [head = [], ...rows] = await rowsOf(bytes, 2);
  const at = (row: readonly unknown[], column: string): unknown => row[head.indexOf(column)];
  const values = rows.filter((row) => at(row, "value") !== null);
  expect(values.length).toBeGreaterThan(20);
  for (const row of values) {
    const known = outcomeOf(context.assessment, String(at(row, "indicator")), 0).value;
    expect(at(row, "value")).toBe(exportNumber(known ?? Number.NaN));
  }
});

describe("cells", () => {
  test("never run as a formula, whatever is written in them", async () => {
    const nasty = ['=HYPERLINK("http://example.org")', "+1", "-1", "@x", "＝1", "\u0000=1"];
    const file = await workbookXlsx({
      direction: "ltr",
      sheets: [{ name: "a/b:c", rows: [nasty, [1, undefined, Number.NaN]] }],
    });
    const sheet = strFromU8(unzipSync(file)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).not.toContain("<f>");
    const [texts = [], numbers = []] = await rowsOf(file, 1);
    for (const text of texts) expect(text).not.toMatch(/^\s*[=+\-@＝]/);
    expect(numbers.slice(0, 3)).toEqual([1, null, null]);
    expect(await namesOf(file)).toEqual(["a b c"]);
  });

  test("keep the ends of a range in their places where sheets run from the right", async () => {
    const own = await written(fixtureContext(undefined, { words: arabic }));
    const texts = (await rowsOf(own, 1)).flat().join("\n");
    const ranges = texts.match(/.[−+]?\p{Nd}[\p{Nd}٫٬.,]*–[\p{Nd}٫٬.,]*\p{Nd}./gu) ?? [];
    expect(ranges.length).toBeGreaterThan(2);
    for (const range of ranges) expect(range).toMatch(/^\u2066.*\u2069$/);
    expect(strFromU8(unzipSync(own)["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain(
      'rightToLeft="1"',
    );
  });
});
