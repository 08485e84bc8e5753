import { expect, test } from "vitest";
import { csvRecords, decodeText } from "../../src/index.ts";

const read = (text: string, headerRow = 1) => csvRecords(text, { file: "x.csv", headerRow });

test("keeps quoted commas, quotes and line breaks inside their cell", () => {
  const { records, issues } = read('name,value\n"Korea, South","a ""b"" c"\n"two\nlines",2\n');
  expect(records.map(({ cells }) => cells)).toEqual([
    { name: "Korea, South", value: 'a "b" c' },
    { name: "two\nlines", value: "2" },
  ]);
  expect(issues).toEqual([]);
});

test("takes the header from the row that holds it, and drops a byte-order mark and empty lines", () => {
  const { columns, records } = read("\uFEFFtitle,\n\nname,value\r\nKEN,1\r\n,\r\n", 3);
  expect(columns).toEqual(["name", "value"]);
  expect(records).toEqual([{ row: 4, cells: { name: "KEN", value: "1" } }]);
});

test("names the row that has more cells than there are columns", () => {
  expect(read("name,value\nCongo, Rep.,5\n").issues).toEqual([
    'x.csv, row 2: 3 cells under 2 columns, from "Congo"; quote cells that hold the delimiter.',
  ]);
  expect(read("name,value\nKEN,5,\n").issues).toEqual([]);
});

test("says when a column stands twice, a quote is open, or the header row is empty", () => {
  expect(read("a,a\n1,2\n").issues[0]).toContain('column "a" stands more than once');
  expect(read('a,b\n"1,2\n').issues[0]).toMatch(/^x\.csv, row \d+: /);
  expect(read("\n\n").issues[0]).toContain("no column names here");
});

test("decodes UTF-8 strictly, and the two other encodings that publishers use", () => {
  const bytes = Uint8Array.of(0x54, 0x9f);
  expect(() => decodeText(bytes)).toThrow();
  expect(decodeText(bytes, "macintosh")).toBe("Tü");
  expect(decodeText(Uint8Array.of(0x54, 0xfc), "latin1")).toBe("Tü");
  expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toBe("A");
});

test("tens of thousands of columns are read, and one that stands twice is named", () => {
  const names = Array.from({ length: 80_000 }, (_, place) => `c${place}`).join(",");
  const { columns, problems } = csvRecords(`${names},c7\n`, { file: "wide.csv" });
  expect(columns).toHaveLength(80_001);
  expect(problems).toEqual([{ kind: "repeated", row: 1, name: "c7" }]);
});
