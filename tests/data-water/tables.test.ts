import { expect, test } from "vitest";
import { alpha3Codes } from "../../data/compile/spelling.ts";
import { datasets } from "../../data/index.ts";
import { type VariableId, variables } from "../../src/index.ts";
import { committed, rowOf, valuesOf } from "./files.ts";

/** Regions with a value, by dataset and variable. */
const counts: readonly (readonly [string, VariableId, number])[] = [
  ["aqueduct-4", "waterStressClass", 164],
  ["aqueduct-4", "waterStressScore", 164],
  ["aware-2", "scarcityFactor", 226],
  ["wri-water-intensity", "waterIntensityWri", 49],
  ["era5-climate", "wetBulb", 176],
  ["worldbank-population", "population", 217],
  ["worldbank-gdp", "gdp", 213],
  ["worldbank-gdp", "gdpPerHead", 213],
  ["undp-hdi", "hdi", 193],
  ["undp-hdi", "gniPerHead", 193],
  ["owid-drinking-water", "safeDrinkingWater", 148],
  ["worldbank-income", "incomeGroup", 217],
  ["data-centre-shares", "dataCentreShare", 5],
  ["epoch-gpu-clusters", "computeLocatedClusters", 33],
  ["epoch-ai-sites", "computeLocatedSites", 9],
  ["compute-owners", "computeOwned", 29],
  ["cloud-regions", "cloudRegions", 37],
  ["microsoft-ai-diffusion", "aiUseShare", 147],
];

test.each(counts)("%s: %s has %i regions", (id, variable, count) => {
  const regions = committed(id).filter((row) => row.variable === variable);
  expect(new Set(regions.map(({ region }) => region)).size).toBe(count);
  expect(regions).toHaveLength(count);
});

test("no value of a dataset that may not be passed on is kept", () => {
  const closed = datasets.filter(({ redistributable }) => !redistributable);
  expect(closed.map(({ id }) => id)).toEqual(["cdd-iea-cmcc"]);
  for (const { id } of closed) expect(committed(id)).toEqual([]);
});

const ids = [...new Set(counts.map(([id]) => id))];

test.each(ids)("%s is listed, and its table holds what it claims, in known regions", (id) => {
  const dataset = datasets.find((one) => one.id === id);
  const rows = committed(id);
  expect([...new Set(rows.map(({ variable }) => variable))].sort()).toEqual(
    [...(dataset?.supplies ?? [])].sort(),
  );
  const strange = rows.filter(
    ({ region }) => !alpha3Codes.has(region) && !/^iea:[A-Z][A-Za-z]+$/.test(region),
  );
  expect(strange).toEqual([]);
});

test("every value is inside its range gate", () => {
  const outside = ids.flatMap(committed).filter(({ variable, value = Number.NaN }) => {
    const { min, max } = variables[variable as VariableId];
    return !(value >= min && value <= max);
  });
  expect(outside).toEqual([]);
});

/** WRI, "25 Countries Face Extremely High Water Stress", August 2023. */
const extremelyStressed =
  "ARE BEL BHR BWA CHL CYP EGY GRC IND IRN IRQ ISR JOR KWT LBN LBY NAM OMN QAT SAU SMR SYR TUN YEM ZAF";

test("class 4 of Aqueduct is WRI's list of 25 countries", () => {
  const classes = valuesOf(committed("aqueduct-4"), "waterStressClass");
  const top = Object.keys(classes).filter((region) => classes[region] === 4);
  expect(top.sort().join(" ")).toBe(extremelyStressed);
});

test("a score lies in its class, and 19 of them are the middle of it", () => {
  const rows = committed("aqueduct-4");
  const classes = valuesOf(rows, "waterStressClass");
  const scores = rows.filter(({ variable }) => variable === "waterStressScore");
  for (const { region, value = Number.NaN } of scores)
    expect(Math.min(4, Math.floor(value)), region).toBe(classes[region]);
  expect(scores.filter(({ status }) => status === "estimated")).toHaveLength(19);
  expect(rowOf(rows, "THA", "waterStressScore")?.value).toBeCloseTo(3.623007642, 5);
});

test("AWARE and Aqueduct disagree where they are known to", () => {
  const factors = valuesOf(committed("aware-2"), "scarcityFactor");
  const classes = valuesOf(committed("aqueduct-4"), "waterStressClass");
  const both = Object.keys(factors).filter((region) => classes[region] !== undefined);
  const dear = both.filter((region) => (classes[region] ?? 9) <= 1 && (factors[region] ?? 0) > 30);
  const cheap = both.filter((region) => classes[region] === 4 && (factors[region] ?? 99) < 5);
  expect(dear.sort()).toEqual(["BDI", "ETH", "RWA", "SDN", "SOM", "SSD", "TCD", "TZA", "UGA"]);
  expect(cheap.sort()).toEqual(["BEL", "BHR"]);
});

/** Figures read in the publishers' own files. */
const references: readonly (readonly [string, VariableId, Readonly<Record<string, number>>])[] = [
  [
    "aware-2",
    "scarcityFactor",
    {
      IND: 37.8,
      USA: 11.3,
      ZAF: 49.8,
      IRL: 1.17,
      BHR: 1.9,
      NAM: 48.9,
      PSE: 62.05,
      TWN: 6.88,
      HKG: 10.8,
      PRI: 2.93,
      XKX: 10.3,
    },
  ],
  ["wri-water-intensity", "waterIntensityWri", { USA: 3.1321, IRL: 1.4769, BRA: 18.6033 }],
  ["undp-hdi", "hdi", { CHE: 0.967, IRL: 0.95, USA: 0.927, IND: 0.644 }],
  [
    "microsoft-ai-diffusion",
    "aiUseShare",
    { IRL: 48.4, CHN: 16.4, USA: 31.3, TUR: 17.4, ARE: 70.1, KHM: 5.7 },
  ],
  ["owid-drinking-water", "safeDrinkingWater", { NGA: 28.98, USA: 97.47 }],
  ["worldbank-income", "incomeGroup", { IND: 2, CHN: 3, USA: 4, VEN: 3, TWN: 4, AFG: 1 }],
  ["worldbank-population", "population", { TWN: 23217000, IND: 1450935791 }],
  ["data-centre-shares", "dataCentreShare", { IRL: 22, DEU: 3, FRA: 2.2, NLD: 5.2, USA: 4.4 }],
  ["epoch-gpu-clusters", "computeLocatedClusters", { USA: 1510.53, CHN: 346.9, ARE: 3.04049 }],
  ["epoch-ai-sites", "computeLocatedSites", { USA: 12109.3, CHN: 631.8, MYS: 240, ARE: 0 }],
  ["cloud-regions", "cloudRegions", { USA: 33, GBR: 4, IRL: 2, HKG: 3, THA: 1 }],
];

test.each(references)("%s: %s holds the publisher's figures", (id, variable, figures) => {
  expect(valuesOf(committed(id), variable)).toMatchObject(figures);
});

test.each([
  ["IND", 19.6],
  ["MYS", 23.8],
  ["SAU", 15.0],
  ["IRL", 8.6],
  ["SWE", 2.4],
  ["SGP", 25.1],
])("wet bulb of %s is about %f °C", (region, value) => {
  const found = valuesOf(committed("era5-climate"), "wetBulb")[region] ?? Number.NaN;
  expect(Math.abs(found - value)).toBeLessThan(0.1);
});

test("no national figure for safe water in India, China and South Africa is no row", () => {
  const shares = valuesOf(committed("owid-drinking-water"), "safeDrinkingWater");
  for (const region of ["IND", "CHN", "ZAF"]) expect(shares).not.toHaveProperty(region);
});

test("old GDPs keep their year", () => {
  const rows = committed("worldbank-gdp");
  const years = Object.fromEntries(
    ["ERI", "VEN", "SSD", "YEM"].map((region) => [region, rowOf(rows, region, "gdpPerHead")?.year]),
  );
  expect(years).toEqual({ ERI: 2011, VEN: 2014, SSD: 2015, YEM: 2018 });
});

test("the clusters in named countries add to 2,120 MW", () => {
  const power = Object.values(
    valuesOf(committed("epoch-gpu-clusters"), "computeLocatedClusters"),
  ).reduce<number>((sum, value) => sum + (value ?? 0), 0);
  expect(power).toBeCloseTo(2120.2, 1);
});

test("owned compute is located compute less what has no owner", () => {
  const clusters = valuesOf(committed("epoch-gpu-clusters"), "computeLocatedClusters");
  const sites = valuesOf(committed("epoch-ai-sites"), "computeLocatedSites");
  const hosts = new Set([...Object.keys(clusters), ...Object.keys(sites)]);
  const located = [...hosts].reduce(
    (sum, host) => sum + Math.max(clusters[host] ?? 0, sites[host] ?? 0),
    0,
  );
  const owned = committed("compute-owners").reduce((sum, { value = 0 }) => sum + value, 0);
  expect((located - owned) / located).toBeCloseTo(0.079, 3);
});
