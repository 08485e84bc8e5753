import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { csvCell, defused } from "../../src/report/csvCell.ts";
import { csvTable } from "../../src/report/csvTable.ts";

test.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "\0=1",
  "  =1",
  "＝1",
  "＋1",
  "－1",
  "＠x",
])("%j never runs as a formula", (text) => {
  expect(defused(text)).toBe(`'${text}`);
});

test.each(["Ireland", "1,5", "a=b", "x-y", "−5", "(=1)", ""])("%j stays as it is", (text) => {
  expect(defused(text)).toBe(text);
});

test("numbers are numbers, also negative ones; what is missing is empty, never 0", () => {
  expect(csvCell(-1.5)).toBe("-1.5");
  expect(csvCell(0)).toBe("0");
  expect(csvCell(undefined)).toBe("");
  expect(csvCell(Number.NaN)).toBe("");
  expect(csvCell(Number.POSITIVE_INFINITY)).toBe("");
});

test("cells with commas, quotes and line ends are quoted", () => {
  expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
  expect(csvCell("a\nb")).toBe('"a\nb"');
});

test("every text comes back from the file, apart from the apostrophe of a formula", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 5 }),
      (cells) => {
        const file = csvTable({
          header: ["x".repeat(3), ...cells.slice(1).map((_, index) => `c${index}`)],
          rows: [cells],
        });
        const { data } = Papa.parse<string[]>(file, { newline: "\r\n" });
        expect(data[1]).toEqual(cells.map(defused));
      },
    ),
  );
});

test("a row ends with CR LF", () => {
  expect(csvTable({ header: ["a", "b"], rows: [[1, "x"]] })).toBe("a,b\r\n1,x\r\n");
});
