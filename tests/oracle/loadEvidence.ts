import type { IeaRegion } from "../../src/region/ieaRegions.ts";
import { rowsOfDataset, valuesOf } from "./evidenceTables.ts";

/**
 * The load of countries by the best evidence, worked out from the committed tables in one plain pass over numbers: the
 * second way to what the model computes from the same tables (method, edition 0.3, §1 and §11; central values).
 */

/** TWh of 2024 and 2030 (IEA, Energy and AI, 2025, base case). */
const ieaPaths: Readonly<Record<IeaRegion, readonly [number, number]>> = {
  USA: [183, 426],
  China: [102, 277],
  Europe: [68, 113],
  AsiaPacific: [48, 101],
  Rest: [15, 29],
};

const growthIn = (region: IeaRegion): number => {
  const [before, after] = ieaPaths[region];
  return Math.exp(Math.log(after / before) / 6);
};

interface OracleCountry {
  /** TWh of 2024. */
  readonly electricity: number;
  readonly evidence: "published" | "located" | "keyOnly";
}

export interface OracleKey {
  readonly count: number;
  readonly coefficients: readonly [number, number, number];
  readonly deviation: number;
}

const order = ["measured", "reported", "modelled", "estimated"];

const figures = rowsOfDataset("data-centre-figures");
const demandRows = rowsOfDataset("ember-yearly").filter(({ demand }) => demand !== "");
const gdp = valuesOf("worldbank-gdp", "gdp");
const clouds = valuesOf("cloud-regions", "cloudRegions");
const clusters = valuesOf("epoch-gpu-clusters", "computeLocatedClusters");
const states = rowsOfDataset("site-timelines");

function demandNear(region: string, year: number): number {
  const own = demandRows.filter((row) => row.region === region);
  const distance = (row: (typeof own)[number]) => Math.abs(Number(row.year) - year);
  const nearest = Math.min(...own.map(distance));
  return Number(own.findLast((row) => distance(row) === nearest)?.demand);
}

/** TWh of 2024 that one figure stands for, half of capacity being drawn. */
function energyOf(row: (typeof figures)[number], region: IeaRegion): number {
  const amount = Number(row.value);
  const year = Number(row.year);
  const own = {
    energy: () => amount,
    share: () =>
      (amount / 100) * Number(row.partOfDemand || 1) * demandNear(row.region as string, year),
    load: () => (amount * 8.76) / 1000,
    capacity: () => (amount * 8.76 * 0.5) / 1000,
    count: () => (amount * 8.76 * 0.5) / 1000,
  }[row.kind as "energy"]();
  return own * growthIn(region) ** (2024 - year);
}

/** MW of IT power in operation on 1 July, by the values of a column. */
export function sitesOn(year: number, column: "country" | "region"): ReadonlyMap<string, number> {
  const power = new Map<string, { date: string; mw: number; place: string }>();
  for (const row of states) {
    const site = row.site as string;
    const date = row.date as string;
    if (date > `${year}-07-01` || date < (power.get(site)?.date ?? "")) continue;
    power.set(site, { date, mw: Number(row.itPower), place: row[column] as string });
  }
  const sums = new Map<string, number>();
  for (const { mw, place } of power.values()) sums.set(place, (sums.get(place) ?? 0) + mw);
  return sums;
}

/** Least squares on a constant and two columns by Gram and Schmidt. */
function fitted(rows: readonly (readonly [number, number, number])[]): OracleKey {
  const n = rows.length;
  const dot = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, value, place) => sum + value * (other[place] as number), 0);
  const minus = (one: readonly number[], other: readonly number[], factor: number) =>
    one.map((value, place) => value - factor * (other[place] as number));
  const [x, y, z] = [0, 1, 2].map((column) => rows.map((row) => row[column] as number)) as [
    number[],
    number[],
    number[],
  ];
  const ones = rows.map(() => 1);
  const a = dot(ones, x) / n;
  const q1 = minus(x, ones, a);
  const b = dot(ones, y) / n;
  const y1 = minus(y, ones, b);
  const c = dot(q1, y1) / dot(q1, q1);
  const q2 = minus(y1, q1, c);
  const gamma = dot(q2, z) / dot(q2, q2);
  const beta = dot(q1, z) / dot(q1, q1) - c * gamma;
  const constant = dot(ones, z) / n - beta * a - gamma * b;
  const squares = rows.reduce(
    (sum, [one, two, three]) => sum + (three - constant - beta * one - gamma * two) ** 2,
    0,
  );
  return {
    count: n,
    coefficients: [constant, beta, gamma],
    deviation: Math.sqrt(squares / (n - 3)),
  };
}

/** The figure that sets the load of a country. */
const bestOf = (id: string) =>
  figures
    .filter((row) => row.region === id && row.role === "level")
    .toSorted(
      (one, other) =>
        order.indexOf(one.status as string) - order.indexOf(other.status as string) ||
        Math.abs(Number(one.year) - 2024) - Math.abs(Number(other.year) - 2024) ||
        Number(other.year) - Number(one.year),
    )[0];

const logarithms = (id: string): readonly [number, number] => [
  Math.log(gdp.get(id) ?? Number.NaN),
  Math.log(1 + (clouds.get(id) ?? 0)),
];

const anySites = sitesOn(2026, "country");
const needOf = (id: string, region: IeaRegion): number =>
  Math.max(
    0,
    ...figures
      .filter((row) => row.region === id && row.role === "need")
      .map((row) => energyOf(row, region)),
  );

function keyedOf(id: string, region: IeaRegion, { coefficients }: OracleKey): OracleCountry {
  const [constant, beta, gamma] = coefficients;
  const [income, regions] = logarithms(id);
  const level = Math.exp(constant + beta * income + gamma * regions);
  const need = needOf(id, region);
  const isLocated =
    need > 0 || [clouds, clusters, anySites].some((list) => (list.get(id) ?? 0) > 0);
  return {
    electricity: Math.max(need, (isLocated ? 0.5 : 0.25) * level),
    evidence: isLocated ? "located" : "keyOnly",
  };
}

/** Loads of 2024, and the key. @param regions every country with the region of the IEA that it belongs to. */
export function oracleLoads(regions: ReadonlyMap<string, IeaRegion>) {
  const loads = new Map<string, OracleCountry>();
  const sample: (readonly [number, number, number])[] = [];
  for (const [id, region] of regions) {
    const best = bestOf(id);
    if (!best) continue;
    const electricity = energyOf(best, region);
    loads.set(id, { electricity, evidence: "published" });
    if (gdp.has(id) && best.kind !== "capacity")
      sample.push([...logarithms(id), Math.log(electricity)]);
  }
  const key = fitted(sample);
  const hasDemand = new Set(demandRows.map((row) => row.region));
  for (const [id, region] of regions)
    if (!loads.has(id) && gdp.has(id) && hasDemand.has(id)) loads.set(id, keyedOf(id, region, key));
  return { loads, key };
}

const twhPerMegawatt = 0.00876 * 0.6 * 1.2;

/** Electricity of AI and of data centres in a year, TWh; and κ by region of the IEA. */
export function oracleYear(regions: ReadonlyMap<string, IeaRegion>, year: number) {
  const { loads } = oracleLoads(regions);
  const sites = sitesOn(year, "country");
  const growth = 1.5 ** (Math.min(year, 2026) - 2024) * 1.28 ** Math.max(0, year - 2026);
  const power = (id: string) => Math.max(clusters.get(id) ?? 0, sites.get(id) ?? 0);
  const coverage = new Map<IeaRegion, number>();
  const ai = new Map<string, number>();
  const dataCentres = new Map<string, number>();
  for (const group of Object.keys(ieaPaths) as IeaRegion[]) {
    const members = [...loads].filter(([id]) => regions.get(id) === group);
    const total = members.reduce((sum, [, { electricity }]) => sum + electricity, 0);
    const megawatts = members.reduce((sum, [id]) => sum + power(id), 0);
    const kappa = Math.min(1, (megawatts * twhPerMegawatt) / (0.15 * growth * total));
    coverage.set(group, kappa);
    for (const [id, { electricity }] of members) {
      const floor = (sites.get(id) ?? 0) * twhPerMegawatt;
      const now = Math.max(floor, electricity * courseOf(id, group, year));
      const share = megawatts > 0 ? power(id) / megawatts : 0;
      const spread = (1 - 0.35 * kappa) * electricity + 0.35 * kappa * total * share;
      dataCentres.set(id, now);
      ai.set(id, Math.max(floor, Math.min(0.7 * now, 0.15 * growth * spread)));
    }
  }
  return { ai, dataCentres, coverage };
}

function seriesOf(id: string, name: string): ReadonlyMap<number, number> {
  const rows = figures.filter((row) => row.region === id && row.series === name);
  return new Map(rows.map((row) => [Number(row.year), Number(row.value)]));
}

/** Data centres of a year over those of 2024. */
function courseOf(id: string, region: IeaRegion, year: number): number {
  const icis = seriesOf(id, "icis");
  const metered = seriesOf(id, "cso");
  const at = (series: ReadonlyMap<number, number>, when: number) => series.get(when) as number;
  if (metered.has(year)) return at(metered, year) / at(metered, 2024);
  if (metered.size > 0 && year > 2025)
    return ((at(metered, 2025) / at(metered, 2024)) * at(icis, year)) / at(icis, 2025);
  if (icis.has(2024) && icis.has(year)) return at(icis, year) / at(icis, 2024);
  return growthIn(region) ** (year - 2024);
}

/** Electricity of the data centres of US states in a year before their floor of sites, TWh. */
export function oracleStates(year: number): ReadonlyMap<string, number> {
  const published = valuesOf("data-centres-us-states", "dataCentreElectricity");
  const [before, after] = [2024, year].map((when) => sitesOn(when, "region")) as [
    ReadonlyMap<string, number>,
    ReadonlyMap<string, number>,
  ];
  const nation = 183 * growthIn("USA") ** (year - 2024);
  const added = (id: string) =>
    Math.max(0, (after.get(id) ?? 0) - (before.get(id) ?? 0)) * twhPerMegawatt;
  const ids = [...after.keys()].filter((id) => id.startsWith("USA-"));
  const sites = year > 2024 ? ids.reduce((sum, id) => sum + added(id), 0) : 0;
  const toSites = sites > 0 ? Math.min(1, (nation - 183) / sites) : 0;
  const rest = nation - 183 - toSites * sites;
  return new Map(
    [...published].map(([id, of2023]) => {
      const base = of2023 * growthIn("USA");
      return [id, base + toSites * added(id) + (rest * base) / 183];
    }),
  );
}
