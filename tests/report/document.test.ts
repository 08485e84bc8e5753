import { expect, test } from "vitest";
import { outcomeOf, regionReport, withNotes } from "../../src/index.ts";
import { blocksWithin } from "../../src/report/document/blocksWithin.ts";
import type { ReportDocument } from "../../src/report/document/reportDocument.ts";
import type { Table } from "../../src/report/document/table.ts";
import { exportNumber } from "../../src/report/exportNumber.ts";
import { methodDocument } from "../../src/report/methodology/methodDocument.ts";
import { regionDocument } from "../../src/report/region/regionDocument.ts";
import { arabic, english } from "../layer/scenes.ts";
import { fixtureContext } from "./contexts.ts";

const context = fixtureContext();
const document = regionDocument(context, 0);

/** Everything that a document says, drawings left out. */
const told = (given: ReportDocument): string =>
  JSON.stringify(given, (key, value) => (["mark", "drawing"].includes(key) ? undefined : value));

const tables = (given: ReportDocument): readonly Table[] =>
  blocksWithin(given.blocks).filter((block) => block.kind === "table");

test.each([
  ["a region report", document],
  ["a region report in Arabic", regionDocument(fixtureContext(undefined, { words: arabic }), 0)],
  [
    "the method",
    methodDocument({
      words: english,
      datasets: withNotes(context.datasets, {}),
      release: context.release,
    }),
  ],
])("%s holds words and numbers, no format's marks", (_, given) => {
  const text = told(given).replace(/"formula".*?\]/g, "");
  expect(text).not.toMatch(/<\/?[a-z]|&[a-z]+;|class=/);
  expect(blocksWithin(given.blocks).length).toBeGreaterThan(20);
});

test("every row of a table fills its columns", () => {
  for (const { columns, groups } of tables(document))
    for (const { cells } of groups.flatMap(({ rows }) => rows))
      expect(cells.reduce((sum, { span = 1 }) => sum + span, 0)).toBe(columns.length);
});

test("the numbers of the cells are those of the assessment", () => {
  const { findings } = regionReport(context, 0);
  const rows = tables(document)
    .filter(({ role }) => role === "findings")
    .flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  const values = findings.filter(({ group, kind }) => group !== "index" && kind === "value");
  const numbers = rows.flatMap(({ cells }) => cells[1]?.number ?? []);
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers.toSorted()).toEqual(values.map(({ value }) => value).toSorted());
  for (const { id, value } of values)
    expect(value).toBe(exportNumber(outcomeOf(context.assessment, id, 0).value ?? Number.NaN));
});

test("sentences of the report stand in the document once", () => {
  const report = regionReport(context, 0);
  const text = told(document);
  for (const sentence of [...report.grid, ...report.limitations, report.citation])
    expect(text.split(JSON.stringify(sentence).slice(1, -1))).toHaveLength(2);
});

test("figures are drawn when they are asked for", () => {
  const drawings = blocksWithin(document.blocks).flatMap((block) =>
    block.kind === "figure" ? [block.drawing()] : [],
  );
  expect(drawings.length).toBeGreaterThan(4);
  for (const { attributes, content } of drawings) {
    expect(attributes.viewBox).toMatch(/^-?[\d.]+ -?[\d.]+ [\d.]+ [\d.]+$/);
    expect(content).not.toBe("");
  }
});
