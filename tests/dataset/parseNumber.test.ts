import { expect, test } from "vitest";
import { isMissingMark, parseNumber } from "../../src/index.ts";

test.each([
  ["149", 149],
  [" 9.6 ", 9.6],
  ["1,234,567.5", 1234567.5],
  ["1,00,000", 100000],
  ["-44.8", -44.8],
  ["−44.8", -44.8],
  ["+3", 3],
  [".5", 0.5],
  ["1.2e-3", 0.0012],
  ["0", 0],
  ["0.0", 0],
  ["19999", 19999],
])("reads %j as %d", (cell, value) => {
  expect(parseNumber(cell).value).toBe(value);
});

test.each([
  "",
  "  ",
  "NA",
  "--",
  "..",
  "-",
  "NM",
  "ie",
  "W",
  "Q",
  "NotDefined",
  "(s)",
  "-9999",
  "9999",
  "-9999.0",
  "9,999",
  "−9999",
])("takes %j for a mark of no figure, and keeps it", (cell) => {
  expect(parseNumber(cell)).toEqual({ printed: cell.trim() });
});

test.each(["12,34", "1.2.3", "31.30%", "se|0.2", "abc", "1 234", "Infinity", "0x10"])(
  "does not guess what %j means",
  (cell) => {
    expect(parseNumber(cell)).toEqual({ printed: cell, unreadable: true });
  },
);

test("reads numbers and empty cells of a workbook", () => {
  expect(parseNumber(12.5).value).toBe(12.5);
  expect(parseNumber(null)).toEqual({ printed: "" });
  expect(parseNumber(undefined)).toEqual({ printed: "" });
});

test("a non-breaking space is a blank", () => {
  expect(parseNumber("\u00a0 7\u00a0").value).toBe(7);
});

test("ISO code NA is a mark only where a number is expected", () => {
  expect(isMissingMark("NA")).toBe(true);
  expect(isMissingMark("NAM")).toBe(false);
});

/** Read digit by digit from every digit, they took minutes. */
test.each(["1".repeat(100_000), `${"1".repeat(100_000)}x`, `${"0".repeat(100_000)}\t1`])(
  "a long row of digits that is no number is told at once",
  (cell) => {
    expect(parseNumber(cell).unreadable).toBe(true);
  },
);
