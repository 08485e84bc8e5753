import fc from "fast-check";
import { expect, test } from "vitest";
import {
  formatReference,
  parseReference,
  type ReferenceRow,
  type ReferenceShape,
  readReference,
} from "../../src/index.ts";

const shape = {
  key: ["name", "year"],
  columns: {
    name: { kind: "text", about: "Name", required: true },
    year: { kind: "number", about: "Year", required: true, min: 1950, max: 2100 },
    value: { kind: "number", about: "Value", unit: "Wh", min: 0 },
    day: { kind: "day", about: "Day" },
    grade: { kind: "text", about: "Grade", options: ["good", "poor"] },
  },
} as const satisfies ReferenceShape;

const head = "name,year,value,day,grade\n";
const read = (rows: string) => parseReference(head + rows, "x/table.csv", shape);

test("reads rows by their columns; what is empty is absent, never 0", () => {
  expect(read('"a, b",2024,1.5e3,2024-02-29,good\nc,2025,,,\n')).toEqual({
    rows: [
      { name: "a, b", year: 2024, value: 1500, day: "2024-02-29", grade: "good" },
      { name: "c", year: 2025 },
    ],
    issues: [],
  });
});

test.each([
  ["a,,1,,", "column year", '""; no row may lack it'],
  ["a,1800,1,,", "column year", '"1800"; it must lie in 1950–2100'],
  ["a,2024,many,,", "column value", '"many"; write a plain number with a decimal point'],
  ["a,2024,-9999,,", "column value", '"-9999"; write a plain number with a decimal point'],
  ["a,2024,..,,", "column value", '".."; write a plain number with a decimal point'],
  ["a,2024,-1,,", "column value", '"-1"; it must lie in 0–'],
  ["a,2024,1,2024-13-01,", "column day", '"2024-13-01"; write a date such as 2024-07-23'],
  ["a,2024,1,,fair", "column grade", '"fair"; use good, poor'],
])("%s is refused with a sentence", (row, place, words) => {
  const { rows, issues } = read(`${row}\n`);
  expect(rows).toEqual([]);
  expect(issues).toHaveLength(1);
  expect(issues[0]).toContain(`x/table.csv, row 2, ${place}: received ${words}`);
});

test("a key that stands twice and columns of another table are said", () => {
  expect(read("a,2024,1,,\na,2024,2,,\n").issues).toEqual([
    "x/table.csv, row 3: a · 2024 stands already in row 2; keep one of them.",
  ]);
  expect(parseReference("name,value\na,1\n", "x/table.csv", shape)).toEqual({
    rows: [],
    issues: ["x/table.csv, row 1: received name,value; the columns are name,year,value,day,grade."],
  });
});

const rows: fc.Arbitrary<ReferenceRow[]> = fc.uniqueArray(
  fc.record(
    {
      name: fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== ""),
      year: fc.integer({ min: 1950, max: 2100 }),
      value: fc.double({ min: 0, max: 1e15, noNaN: true }).map((x) => Number(x.toPrecision(12))),
      grade: fc.constantFrom("good", "poor"),
    },
    { requiredKeys: ["name", "year"] },
  ),
  { selector: ({ name, year }) => `${name} ${year}` },
);

test("what is written is read back, the same bytes whatever the order", () => {
  fc.assert(
    fc.property(rows, (some) => {
      const clean = some.filter(({ value }) => value !== 9999) as ReferenceRow[];
      const text = formatReference(clean, shape);
      expect(formatReference([...clean].reverse(), shape)).toBe(text);
      const back = parseReference(text, "x", shape);
      expect(back.issues).toEqual([]);
      expect(back.rows).toHaveLength(clean.length);
      expect(formatReference(back.rows, shape)).toBe(text);
    }),
  );
});

const record = {
  id: "x",
  title: "X",
  publisher: "Nobody",
  url: "https://example.org",
  licence: { name: "CC0", url: "https://example.org/licence" },
  attribution: "Nobody",
  vintage: "2024",
  retrieved: "2026-11-23",
  redistributable: true,
  transformations: [],
};

test("a built file is read; a row that does not fit is left out with a sentence", () => {
  const json = {
    reference: record,
    rows: [
      { name: "a", year: 2024 },
      { name: "b", value: -1 },
    ],
  };
  const { reference, rows: good, issues } = readReference(json, "x.json", shape);
  expect(reference).toEqual(record);
  expect(good).toEqual([{ name: "a", year: 2024 }]);
  expect(issues).toEqual([
    "x.json, row 2, year: received null; no row may lack it; write the file again with npm run data.",
    expect.stringContaining("x.json, row 2, value: received -1; it must lie in 0–"),
  ]);
});

test.each([undefined, null, [], {}, { reference: record }, { reference: {}, rows: [] }])(
  "%j is no file of ours, and says so",
  (json) => {
    const { reference, rows: none, issues } = readReference(json, "x.json", shape);
    expect([reference, none]).toEqual([undefined, []]);
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) expect(issue).toMatch(/^x\.json, .+ npm run data\.$/);
  },
);
