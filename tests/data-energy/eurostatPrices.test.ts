import { expect, test } from "vitest";
import { bandsFile, compilePrices, householdFile } from "../../data/eurostat-prices/compile.ts";
import { filesOf } from "./filesOf.ts";

/** The bands are in the publisher's order, which is not by size. */
const head = [
  "Geopolitical entity (reporting)",
  "Consumption 150 000 MWh or over - band IG",
  "Consumption from 2 000 MWh to 19 999 MWh - band ID",
  "Consumption from 20 000 MWh to 69 999 MWh - band IE",
  "Consumption from 20 MWh to 499 MWh - band IB",
  "Consumption from 500 MWh to 1 999 MWh - band IC",
  "Consumption from 70 000 MWh to 149 999 MWh - band IF",
  "Consumption less than 20 MWh - band IA",
  "Consumption of kWh - all bands",
].join(",");

const compile = (bands: readonly string[], households: readonly string[] = []) =>
  compilePrices(
    filesOf({
      [bandsFile]: [head, ...bands].join("\n"),
      [householdFile]: ["Geopolitical entity (reporting),2024-S2", ...households].join("\n"),
    }),
  );

const priceOf = ({ rows }: ReturnType<typeof compilePrices>, region: string, variable: string) =>
  rows.find((row) => row.region === region && row.variable === variable);

test("business is band IC, the largest band is IG, both in USD of 2024", () => {
  const compiled = compile(["Germany,0.139,0.2076,0.1712,0.2714,0.2359,0.143,0.3326,0.2045"]);
  expect(priceOf(compiled, "DEU", "priceBusiness")).toEqual({
    region: "DEU",
    variable: "priceBusiness",
    year: 2024,
    value: 0.256413,
    status: "measured",
    note: "2024-S2, band IC, without VAT and recoverable taxes",
  });
  expect(priceOf(compiled, "DEU", "priceLargestBand")).toMatchObject({
    value: 0.151087,
    note: expect.stringContaining("band IG"),
  });
});

test("0.0 is a missing price: the next band down is taken, and a sentence says so once", () => {
  const compiled = compile(["Georgia,0.0,0.0781,0.0769,0.0834,0.0805,0.0,0.0839,0.0815"]);
  expect(priceOf(compiled, "GEO", "priceLargestBand")).toMatchObject({
    value: 0.083587,
    note: expect.stringContaining("band IE"),
  });
  expect(compiled.issues).toEqual([
    expect.stringContaining('band IG (Georgia): received "0.0"'),
    expect.stringContaining('band IF (Georgia): received "0.0"'),
  ]);
});

test("business falls back to ID, IB and IE; without any price there is no row", () => {
  const compiled = compile([
    "Liechtenstein,,,,,0.1896,,,",
    "Kosovo,,0.0688,,0.0927,,,,",
    "Moldova,,,0.08,0.1056,,,,",
    "Malta,,,,,,,0.1839,",
  ]);
  const band = (region: string) => priceOf(compiled, region, "priceBusiness")?.note?.slice(9, 16);
  expect(["LIE", "XKX", "MDA", "MLT"].map(band)).toEqual([
    "band IC",
    "band ID",
    "band IB",
    undefined,
  ]);
  expect(compiled.issues).toEqual([
    expect.stringContaining("no price for Malta in bands IC, ID, IB, IE"),
    expect.stringContaining("no price for Malta in bands IG, IF, IE, ID, IC"),
  ]);
});

test("households pay with all taxes; short names are joined and aggregates left out", () => {
  const compiled = compile(
    ["EU27,0.1176,0.1682,0.1425,0.2228,0.1899,0.1254,0.2864,0.1786"],
    ["Czech Rep.,0.3302", "Bosnia and Herz.,0.0905", "Euro area,0.3021", "Turkey,0.062"],
  );
  expect(compiled.rows.map(({ region, value }) => [region, value])).toEqual([
    ["CZE", 0.358913],
    ["BIH", 0.0983696],
    ["TUR", 0.0673913],
  ]);
  expect(compiled.rows[0]?.note).toBe("2024-S2, band DC, with all taxes");
  expect(compiled.issues).toEqual([
    expect.stringContaining('received "EU27"'),
    expect.stringContaining('received "Euro area"'),
  ]);
});
