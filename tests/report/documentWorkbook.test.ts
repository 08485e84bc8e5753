import { expect, test } from "vitest";
import { presets, regionReport } from "../../src/index.ts";
import { blocksWithin } from "../../src/report/document/blocksWithin.ts";
import { factSheet } from "../../src/report/region/factSheet.ts";
import { answerSheet } from "../../src/report/site/answerSheet.ts";
import { documentWorkbook } from "../../src/report/xlsx/documentWorkbook.ts";
import { bareCell } from "../../src/report/xlsx/workbook.ts";
import { arabic } from "../layer/scenes.ts";
import { fixtureContext } from "./contexts.ts";

const siting = presets.find(({ basis }) => basis === "siting");
const context = fixtureContext(siting);

test.each([
  ["fact sheet", factSheet],
  ["answer sheet", answerSheet],
])(
  "a %s has its text on the first sheet and each table on its own, numbers as numbers",
  (_, make) => {
    const document = make(context, 0);
    const { sheets } = documentWorkbook(document);
    const names = sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
    const told = sheets[0]?.rows.flat().join("\n");
    expect(told).toContain(document.command);
    expect(told).toContain(document.hash);
    const tables = blocksWithin(document.blocks).filter((block) => block.kind === "table");
    expect(sheets.length).toBe(1 + tables.length);
    const numbers = tables.flatMap(({ groups }) =>
      groups.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.flatMap(({ number }) => number ?? [])),
      ),
    );
    const written = sheets
      .slice(1)
      .flatMap(({ rows }) => rows.flat().map(bareCell))
      .filter((cell) => typeof cell === "number");
    expect(written).toEqual(numbers);
    expect(numbers.length).toBeGreaterThan(0);
    const known = new Set(regionReport(context, 0).findings.map(({ value }) => value));
    expect(numbers.some((number) => known.has(number))).toBe(true);
  },
);

test("every row has as many cells as the table has columns, those of a wide cell included", () => {
  for (const { head, rows } of documentWorkbook(factSheet(context, 0)).sheets.slice(1))
    for (const row of rows) if (head && row.length > 1) expect(row.length).toBe(head.length);
});

test("in Arabic it runs from the right", () => {
  const own = documentWorkbook(factSheet(fixtureContext(siting, { words: arabic }), 0));
  expect(own.direction).toBe("rtl");
});
