import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { codecarbonMix } from "../../data/codecarbon-mix/dataset.ts";
import { alpha3Codes } from "../../data/compile/spelling.ts";
import { desnzPrices } from "../../data/desnz-prices/dataset.ts";
import { doingBusiness } from "../../data/doing-business/dataset.ts";
import { eiaBalance } from "../../data/eia-balance/dataset.ts";
import { eiaCapacity } from "../../data/eia-capacity/dataset.ts";
import { eiaUsPrices } from "../../data/eia-us-prices/dataset.ts";
import { emberOverview } from "../../data/ember-overview/dataset.ts";
import { eurostatPrices } from "../../data/eurostat-prices/dataset.ts";
import { datasets } from "../../data/index.ts";
import { owidElectricityMix } from "../../data/owid-electricity-mix/dataset.ts";
import { worldbankAccess } from "../../data/worldbank-access/dataset.ts";
import { generationFuels, parseTable, type Row, type VariableId } from "../../src/index.ts";

const own = [
  eiaCapacity,
  emberOverview,
  owidElectricityMix,
  codecarbonMix,
  eiaBalance,
  worldbankAccess,
  eurostatPrices,
  eiaUsPrices,
  desnzPrices,
  doingBusiness,
];

const tables = new Map(
  own.map(({ id }) => {
    const file = `data/${id}/table.csv`;
    return [id, parseTable(readFileSync(file, "utf8"), file)] as const;
  }),
);

const rowsOf = (id: string): readonly Row[] => tables.get(id)?.rows ?? [];

/** How many regions have a figure for the variable. */
const count = (id: string, variable: VariableId): number =>
  rowsOf(id).filter((row) => row.variable === variable && row.value !== undefined).length;

/** Values by region, from the first dataset of the list that has one. */
function joined(variable: VariableId): ReadonlyMap<string, { value: number; id: string }> {
  const values = new Map<string, { value: number; id: string }>();
  for (const { id } of datasets.filter((dataset) => own.includes(dataset)))
    for (const row of rowsOf(id))
      if (row.variable === variable && row.value !== undefined && !values.has(row.region))
        values.set(row.region, { value: row.value, id });
  return values;
}

const figureOf = (variable: VariableId, region: string): number | undefined =>
  joined(variable).get(region)?.value;

test.each(own)(
  "$id: every row is valid, of a country, and of a variable that it claims",
  (dataset) => {
    expect(tables.get(dataset.id)?.issues).toEqual([]);
    expect(rowsOf(dataset.id).length).toBeGreaterThan(0);
    expect(rowsOf(dataset.id).filter(({ region }) => !alpha3Codes.has(region))).toEqual([]);
    expect([...new Set(rowsOf(dataset.id).map(({ variable }) => variable))].sort()).toEqual(
      [...dataset.supplies].sort(),
    );
  },
);

test.each(own)(
  "$id says who published it, where, under which terms, and what was changed",
  (dataset) => {
    expect(dataset.url).toMatch(/^https:\/\//);
    expect(dataset.licence.url).toMatch(/^https:\/\//);
    expect(dataset.retrieved).toBe("2026-11-23");
    expect(dataset.transformations.length).toBeGreaterThan(0);
    for (const { url } of dataset.files) expect(url).toMatch(/^https:\/\//);
  },
);

test("installed capacity of 2022, as EIA prints it", () => {
  expect(figureOf("capacityTotal", "FRA")).toBe(149);
  expect(figureOf("capacityTotal", "IND")).toBe(487);
  expect(figureOf("capacityTotal", "USA")).toBe(1201);
  expect(count("eia-capacity", "capacityTotal")).toBe(183);
  expect(count("eia-capacity", "capacityNuclear")).toBe(212);
});

test("a total of (s) has no value: 29 places, none of them 0", () => {
  const suppressed = rowsOf("eia-capacity").filter(
    ({ variable, printed }) => variable === "capacityTotal" && printed === "(s)",
  );
  expect(suppressed).toHaveLength(29);
  expect(suppressed.every(({ value }) => value === undefined)).toBe(true);
  expect(suppressed.map(({ region }) => region)).toContain("TCD");
});

test("leaf fuels add up to EIA's total within the rounding of each to two digits", () => {
  const leaves = eiaCapacity.supplies.filter((variable) => variable !== "capacityTotal");
  for (const [region, { value }] of joined("capacityTotal")) {
    const sum = leaves.reduce((total, variable) => total + (figureOf(variable, region) ?? 0), 0);
    expect(Math.abs(sum - value), region).toBeLessThanOrEqual(Math.max(0.35, value * 0.08));
  }
});

test("demand and carbon intensity of 209 countries, with what will fail the gate", () => {
  expect(figureOf("annualDemand", "USA")).toBeCloseTo(4401, 0);
  expect(figureOf("annualDemand", "IND")).toBeCloseTo(2054, 0);
  expect(figureOf("carbonIntensity", "FRA")).toBeCloseTo(44, 0);
  expect(figureOf("carbonIntensity", "CAF")).toBe(0);
  expect(figureOf("carbonIntensity", "TKM")).toBe(1306.3);
  for (const variable of emberOverview.supplies)
    expect(count("ember-overview", variable)).toBe(209);
});

test("one source and one year for all nine fuels of a country", () => {
  const mixes = generationFuels.map(joined);
  for (const region of mixes[0]?.keys() ?? []) {
    const ids = new Set(mixes.map((mix) => mix.get(region)?.id));
    expect(ids.size, region).toBe(1);
    const [id = ""] = ids;
    const years = rowsOf(id).filter(
      (row) => row.region === region && row.variable.startsWith("generation"),
    );
    expect(new Set(years.map(({ year }) => year)).size, region).toBe(1);
    expect(years[0]?.year, region).toBeGreaterThanOrEqual(2020);
  }
  expect(mixes.map((mix) => mix.size)).toEqual(generationFuels.map(() => 213));
});

test("the fallback supplies the mix of six places", () => {
  const fallback = [...joined("generationGas")].filter(([, { id }]) => id === "codecarbon-mix");
  expect(fallback.map(([region]) => region).sort()).toEqual(
    ["ARE", "GLP", "GUF", "MTQ", "REU", "SGP"].sort(),
  );
  expect(figureOf("generationNuclear", "FRA")).toBeCloseTo(335.7, 0);
});

test("net imports, losses and access", () => {
  expect(figureOf("netImports", "FRA")).toBeCloseTo(-44.8, 1);
  expect(figureOf("gridLosses", "IND")).toBeCloseTo(257, 0);
  expect(figureOf("gridLosses", "VNM")).toBeGreaterThan(0);
  expect(count("eia-balance", "netImports")).toBe(198);
  expect(count("eia-balance", "gridLosses")).toBe(198);
  expect(figureOf("electricityAccess", "NAM")).toBe(56.2);
  expect(count("worldbank-access", "electricityAccess")).toBe(214);
});

test.each([
  ["USA", 0.134],
  ["DEU", 0.256],
  ["FRA", 0.194],
  ["IRL", 0.277],
  ["NOR", 0.074],
  ["GBR", 0.341],
  ["CHE", 0.313],
  ["JPN", 0.169],
  ["KOR", 0.141],
  ["NZL", 0.149],
  ["CAN", 0.095],
  ["VEN", 1.238],
])("a business in %s pays %d USD/kWh", (region, price) => {
  expect(figureOf("priceBusiness", region)).toBeCloseTo(price, 3);
});

test("prices by source: 186 business, 44 largest band, 45 household", () => {
  const by = (variable: VariableId) => {
    const ids = [...joined(variable).values()].map(({ id }) => id);
    return Object.fromEntries(
      [...new Set(ids)].map((id) => [id, ids.filter((x) => x === id).length]),
    );
  };
  expect(by("priceBusiness")).toEqual({
    "eurostat-prices": 37,
    "eia-us-prices": 1,
    "desnz-prices": 6,
    "doing-business": 142,
  });
  expect(by("priceLargestBand")).toEqual({
    "eurostat-prices": 37,
    "eia-us-prices": 1,
    "desnz-prices": 6,
  });
  expect(by("priceHousehold")).toEqual({
    "eurostat-prices": 38,
    "eia-us-prices": 1,
    "desnz-prices": 6,
  });
  expect(figureOf("priceLargestBand", "USA")).toBe(0.0862);
  expect(figureOf("priceHousehold", "USA")).toBe(0.173);
});

test("the largest band comes from IG, IF, IE, ID and IC as the bands are published", () => {
  const bands = rowsOf("eurostat-prices")
    .filter(({ variable }) => variable === "priceLargestBand")
    .map(({ note }) => /band (I.)/.exec(note ?? "")?.[1]);
  const tally = Object.fromEntries(
    ["IG", "IF", "IE", "ID", "IC"].map((band) => [band, bands.filter((x) => x === band).length]),
  );
  expect(tally).toEqual({ IG: 22, IF: 8, IE: 5, ID: 1, IC: 1 });
});

test("interruptions of 145 cities, in hours", () => {
  expect(count("doing-business", "saidi")).toBe(145);
  expect(count("doing-business", "saifi")).toBe(145);
  expect(figureOf("saidi", "FRA")).toBe(0.35);
  expect(figureOf("saidi", "ZAF")).toBe(30.53);
});
