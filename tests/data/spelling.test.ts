import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { alpha3Codes, alpha3Of, alpha3OfAlpha2 } from "../../data/compile/spelling.ts";
import { csvRecords, parseRegionTable, spellingKey } from "../../src/index.ts";

const file = "data/boundaries/country-spellings.csv";
const { records, issues } = csvRecords(readFileSync(file, "utf8"), { file });

test.each([
  ["Viet Nam", "VNM"],
  ["Vietnam", "VNM"],
  ["Türkiye", "TUR"],
  ["TURKEY", "TUR"],
  ["Korea, South", "KOR"],
  ["Korea, Dem. People's Rep.", "PRK"],
  ["Czech Rep.", "CZE"],
  ["Côte d’Ivoire", "CIV"],
  ["Cote d'Ivoire", "CIV"],
  ["Congo-Kinshasa", "COD"],
  ["Congo-Brazzaville", "COG"],
  ["Congo, Rep.", "COG"],
  ["St. Kitts & Nevis", "KNA"],
  ["Falkland Is.", "FLK"],
  ["Gambia, The", "GMB"],
  ["Kosovo*", "XKX"],
  ["Micronesia, Fed. Sts.", "FSM"],
  ["Hong Kong SAR, China", "HKG"],
  ["Burma", "MMR"],
  ["Niger", "NER"],
  ["Nigeria", "NGA"],
  ["Dominica", "DMA"],
  ["Dominican Rep.", "DOM"],
  ["Guinea", "GIN"],
  ["Guinea Bissau", "GNB"],
  ["Eq. Guinea", "GNQ"],
  ["Papua N. Guinea", "PNG"],
])("%s is %s", (name, code) => {
  expect(alpha3Of(name)).toBe(code);
});

test.each(["World", "Euro area", "EU27", "Korea, Middle", "V0tnam", "", "Guin"])(
  "%j is not guessed",
  (name) => {
    expect(alpha3Of(name)).toBeUndefined();
  },
);

test("a source's own errors are given by the source", () => {
  expect(alpha3Of(" V0tnam ", { V0tnam: "VNM" })).toBe("VNM");
});

test("the alpha-2 code NA is Namibia, XK is Kosovo", () => {
  expect(alpha3OfAlpha2("NA")).toBe("NAM");
  expect(alpha3OfAlpha2("xk")).toBe("XKX");
  expect(alpha3OfAlpha2("ZZ")).toBeUndefined();
});

test("no two countries share a spelling, and no code stands twice", () => {
  expect(issues).toEqual([]);
  const keys = records.flatMap(({ cells }) => (cells.spellings ?? "").split("|").map(spellingKey));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(keys).not.toContain("");
  expect(new Set(records.map(({ cells }) => cells.iso_a2)).size).toBe(250);
  expect(alpha3Codes.size).toBe(250);
});

test("the table knows the countries of the region table by the same codes, and their names", () => {
  const regions = parseRegionTable(readFileSync("data/boundaries/regions.csv", "utf8")).values;
  const countries = regions.filter(({ level, iso2 }) => level === "country" && iso2);
  expect(countries.map(({ id }) => id).sort()).toEqual([...alpha3Codes].sort());
  for (const { id, iso2, name } of countries) {
    expect(alpha3OfAlpha2(iso2 ?? "")).toBe(id);
    expect([name, alpha3Of(name)]).toEqual([name, id]);
  }
});
