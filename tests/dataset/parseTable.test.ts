import { expect, test } from "vitest";
import { formatTable, parseTable, tableColumns } from "../../src/index.ts";

const header = tableColumns.join(",");
const parse = (...lines: string[]) => parseTable([header, ...lines].join("\n"), "t/table.csv");

test("reads a full row and a row that only has a mark", () => {
  const { rows, issues } = parse(
    'KEN,saidi,2019,12,10,14,h/yr,reported,,"main city, only"',
    "BDI,capacityTotal,2022,,,,GW,reported,(s),",
  );
  expect(issues).toEqual([]);
  expect(rows).toEqual([
    {
      region: "KEN",
      variable: "saidi",
      year: 2019,
      value: 12,
      low: 10,
      high: 14,
      status: "reported",
      note: "main city, only",
    },
    {
      region: "BDI",
      variable: "capacityTotal",
      year: 2022,
      status: "reported",
      printed: "(s)",
    },
  ]);
});

test.each([
  [",saidi,2019,12,,,h/yr,reported,,", "column region"],
  ["KEN,saidy,2019,12,,,h/yr,reported,,", 'column variable: received "saidy"'],
  [
    "KEN,saidi,2019,12,,,min/yr,reported,,",
    'column unit: received "min/yr"; saidi is kept in h/yr',
  ],
  ["KEN,saidi,19,12,,,h/yr,reported,,", 'column year: received "19"'],
  ["KEN,saidi,2019,12,,,h/yr,guessed,,", 'column status: received "guessed"'],
  ["KEN,saidi,2019,twelve,,,h/yr,reported,,", 'column value: received "twelve"'],
  ["KEN,saidi,2019,-9999,,,h/yr,reported,,", 'column value: received "-9999"; a mark for missing'],
  ["KEN,saidi,2019,..,,,h/yr,reported,,", 'column value: received ".."; a mark for missing'],
  ["KEN,saidi,2019,,,,h/yr,reported,,", 'column value: received ""; give a number, or'],
  ["KEN,saidi,2019,12,13,,h/yr,reported,,", 'column low: received "13"; it must not be above'],
  ["KEN,saidi,2019,12,,11,h/yr,reported,,", 'column high: received "11"; it must not be below'],
  ["KEN,saidi,2019,,1,,h/yr,reported,x,", 'column low: received "1"; a bound needs a value'],
])("refuses %s", (line, part) => {
  const { rows, issues } = parse("AFG,saidi,2019,1,,,h/yr,reported,,", line);
  expect(issues).toHaveLength(1);
  expect(issues[0]).toContain(`t/table.csv, row 3, `);
  expect(issues[0]).toContain(part);
  expect(issues[0]).toMatch(/\.$/);
  expect(rows.map(({ region }) => region)).toEqual(["AFG"]);
});

test("a region, variable and year may stand once", () => {
  const { rows, issues } = parse(
    "KEN,saidi,2019,12,,,h/yr,reported,,",
    "KEN,saidi,2018,11,,,h/yr,reported,,",
    "KEN,saidi,2019,13,,,h/yr,reported,,",
  );
  expect(rows).toHaveLength(2);
  expect(issues).toEqual([
    "t/table.csv, row 4: KEN saidi 2019 stands already in row 2; keep one of them.",
  ]);
});

test("a table without one of its columns is refused whole", () => {
  const { rows, issues } = parseTable("region,variable,year,value\nKEN,saidi,2019,1\n", "x");
  expect(rows).toEqual([]);
  expect(issues).toEqual([
    `x, row 1: no column low, high, unit, status, printed, note; the columns are ${header}.`,
  ]);
});

test("writes rows sorted, with the unit, without the noise of binary fractions", () => {
  const text = formatTable([
    { region: "KEN", variable: "saidi", year: 2019, value: 0.1 + 0.2, status: "reported" },
    { region: "KEN", variable: "saidi", year: 2018, value: -0, status: "reported" },
    { region: "AFG", variable: "wetBulb", year: 2024, status: "modelled", printed: "--" },
  ]);
  expect(text).toBe(
    `${header}
AFG,wetBulb,2024,,,,°C,modelled,--,
KEN,saidi,2018,0,,,h/yr,reported,,
KEN,saidi,2019,0.3,,,h/yr,reported,,
`,
  );
});
