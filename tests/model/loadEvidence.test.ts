import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  carbon,
  dataCentreFiguresShape,
  type IeaRegion,
  parseReference,
  type ReferenceShape,
  type Region,
  type RowOf,
  siteTimelinesShape,
} from "../../src/index.ts";
import { type AiRule, computeCoverage } from "../../src/model/evidence/aiElectricity.ts";
import { aiGrowth } from "../../src/model/evidence/aiGrowth.ts";
import { aiLoads } from "../../src/model/evidence/aiLoads.ts";
import { baseLoad, type EvidencePlace, keyCountries } from "../../src/model/evidence/baseLoads.ts";
import { keyCoverage } from "../../src/model/evidence/keyCoverage.ts";
import { fitLevelKey } from "../../src/model/evidence/levelKey.ts";
import { loadOfYear } from "../../src/model/evidence/loadOfYear.ts";
import { type RegionalPath, yearlyGrowth } from "../../src/model/evidence/regionalPath.ts";
import { siteElectricity } from "../../src/model/evidence/siteElectricity.ts";
import { countingDay, powerOn } from "../../src/model/evidence/sitePower.ts";
import { stateElectricity } from "../../src/model/evidence/stateElectricity.ts";
import { inPriceYear } from "../../src/model/money/inPriceYear.ts";
import { rowsOfDataset, valuesOf } from "../oracle/evidenceTables.ts";
import { oracleLoads, oracleStates, oracleYear } from "../oracle/loadEvidence.ts";
import { expectNear } from "../worked/near.ts";

/** The load of countries and US states from the committed tables, held against a second way and against the method's own figures. */
const rowsOf = <Shape extends ReferenceShape>(id: string, shape: Shape) => {
  const file = `data/${id}/table.csv`;
  const { rows, issues } = parseReference(readFileSync(file, "utf8"), file, shape);
  expect(issues).toEqual([]);
  return rows as readonly unknown[] as readonly RowOf<Shape>[];
};
const figures = rowsOf("data-centre-figures", dataCentreFiguresShape);
const siteStates = rowsOf("site-timelines", siteTimelinesShape);
const { regions } = JSON.parse(readFileSync("data/built/atlas.json", "utf8")) as {
  readonly regions: readonly Region[];
};
const ieaRegions = new Map(regions.map(({ id, ieaRegion }) => [id, ieaRegion]));

const pathOf = (ieaRegion: IeaRegion): RegionalPath => {
  const [from, to] = [2024, 2030].map((year) => ({
    year,
    value: figures.find((row) => row.region === `iea:${ieaRegion}` && row.year === year)
      ?.value as number,
  })) as [RegionalPath["from"], RegionalPath["to"]];
  return { from, to };
};
const growthOf = (id: string): number => yearlyGrowth(pathOf(ieaRegions.get(id) as IeaRegion));

const gdp = valuesOf("worldbank-gdp", "gdp");
const cloudRegions = valuesOf("cloud-regions", "cloudRegions");
const clusters = valuesOf("epoch-gpu-clusters", "computeLocatedClusters");
const demand = rowsOfDataset("ember-yearly");

const places: readonly EvidencePlace<(typeof figures)[number]>[] = regions.map(({ id }) => ({
  id,
  growth: growthOf(id),
  gdp: gdp.get(id) ?? Number.NaN,
  cloudRegions: cloudRegions.get(id) ?? 0,
  compute: clusters.get(id) ?? 0,
  demand: new Map(
    demand
      .filter((row) => row.region === id && row.demand !== "")
      .map((row) => [Number(row.year), Number(row.demand)]),
  ),
  figures: figures.filter((row) => row.region === id),
}));
const rule = {
  baseYear: 2024,
  utilisation: { low: 0.35, central: 0.5, high: 0.7 },
  located: { low: 0.25, central: 0.5, high: 1 },
  keyOnly: { low: 0.125, central: 0.25, high: 1 },
};
const countries = keyCountries(places, rule);
const key = fitLevelKey(countries);
const base = { loads: places.map((place) => baseLoad(place, rule, key)), key, countries };
const loadOf = (id: string) => base.loads[places.findIndex((place) => place.id === id)];
const use = { utilisation: 0.6, powerUsageEffectiveness: 1.2 };

const sitesOf = (column: "country" | "region", id: string, year: number): number => {
  const own = siteStates.filter((state) => state[column] === id);
  return [...new Set(own.map(({ site }) => site))].reduce(
    (sum, site) =>
      sum +
      powerOn(
        own.filter((state) => state.site === site),
        countingDay(year),
      ),
    0,
  );
};

const ruleOf = (year: number): AiRule => ({
  aiShare: 0.15,
  growth: aiGrowth(year, 2024, { first: 1.5, later: 1.28, until: 2026 }),
  computeWeight: 0.35,
});

const seriesOf = (id: string) =>
  ["cso", "icis"]
    .map((name) => figures.filter((row) => row.region === id && row.series === name))
    .filter((rows) => rows.length > 0)
    .map((rows) => Object.fromEntries(rows.map(({ year, value }) => [year, value])));

const hostingOf = (year: number) =>
  places.flatMap(({ id }, place) => {
    const electricity = base.loads[place]?.value;
    if (electricity === undefined) return [];
    const course = { baseYear: 2024, growth: growthOf(id), series: seriesOf(id) };
    return [
      {
        id,
        group: ieaRegions.get(id) as string,
        electricity,
        electricityOfYear: loadOfYear(electricity, year, course),
        clusters: clusters.get(id) ?? 0,
        sites: sitesOf("country", id, year),
      },
    ];
  });

const yearOf = (year: number) => {
  const hosting = hostingOf(year);
  const loads = aiLoads(hosting, { rule: ruleOf(year), use });
  return new Map(hosting.map(({ id }, place) => [id, loads[place]]));
};

const oracle = oracleLoads(ieaRegions);

describe("loads of 2024", () => {
  test("are those of the second way, country by country", () => {
    const known = places.filter((_, place) => base.loads[place]);
    expect(known.map(({ id }) => id).toSorted()).toEqual([...oracle.loads.keys()].toSorted());
    for (const [id, { electricity, evidence }] of oracle.loads) {
      expectNear(loadOf(id)?.value, electricity, id);
      expect(loadOf(id)?.evidence, id).toBe(evidence);
    }
  });

  test.each([
    ["NOR", 2.1, 1],
    ["GBR", 7.9, 1],
    ["IRL", 6.973, 3],
    ["HKG", 2.2, 1],
    ["MYS", 4.7, 1],
    ["SGP", 5.6, 1],
    ["IND", 13, 1],
    ["BRA", 11.3, 1],
  ])("of %s are near %d TWh", (id, expected, digits) => {
    expect(loadOf(id)?.value).toBeCloseTo(expected, digits);
  });

  test("have a range around them", () => {
    for (const load of base.loads)
      if (load)
        expect([load.low, load.value, load.high]).toEqual(
          [load.low, load.value, load.high].toSorted((a, b) => a - b),
        );
    expect(loadOf("IRL")?.chosen?.used.figure.status).toBe("measured");
    expectNear(loadOf("SWE")?.low, 2.9 / 2);
  });

  test("are published, located or from the key only", () => {
    const count = (evidence: string) =>
      base.loads.filter((load) => load?.evidence === evidence).length;
    expect([count("published"), count("located"), count("keyOnly")]).toEqual([43, 13, 143]);
    expect(loadOf("CYP")?.evidence).toBe("keyOnly");
    expect(loadOf("CHL")?.evidence).toBe("published");
    expect(loadOf("PRK")).toBeUndefined();
  });
});

describe("the key", () => {
  test("is that of the second way", () => {
    const [constant, slope, regionsSlope] = oracle.key.coefficients;
    expectNear(base.key?.constant, constant);
    expectNear(base.key?.gdp, slope);
    expectNear(base.key?.cloudRegions, regionsSlope);
    expectNear(base.key?.deviation, oracle.key.deviation);
  });

  test("is the method's", () => {
    expect(base.key?.count).toBe(40);
    expect(base.key?.constant).toBeCloseTo(-16.97, 3);
    expect(base.key?.gdp).toBeCloseTo(0.646, 3);
    expect(base.key?.cloudRegions).toBeCloseTo(0.436, 3);
    expect(base.key?.deviation).toBeCloseTo(0.65, 3);
  });

  test("covers countries that are left out, fewer of them once λ is below 1", () => {
    const leftOut = keyCoverage(base.countries, rule.located);
    const count = (held: "inFifty" | "inNinety" | "inNinetyOfLocated") =>
      leftOut.filter((country) => country[held]).length;
    expect([count("inFifty"), count("inNinety"), count("inNinetyOfLocated")]).toEqual([24, 36, 31]);
  });
});

describe("years", () => {
  test.each([2022, 2024, 2025, 2026, 2030])("%d is that of the second way", (year) => {
    const ours = yearOf(year);
    const theirs = oracleYear(ieaRegions, year);
    for (const [id, load] of ours) {
      expectNear(load?.dataCentres, theirs.dataCentres.get(id) as number, id);
      expectNear(load?.ai, theirs.ai.get(id) as number, id);
    }
  });

  test.each([
    [2022, 368, 5.3],
    [2025, 547, 7.7],
    [2030, 1073, 10.9],
  ])("%d: %d TWh in the world, %d in Ireland", (year, world, ireland) => {
    const loads = yearOf(year);
    const sum = [...loads.values()].reduce((total, load) => total + (load?.dataCentres ?? 0), 0);
    expect(Math.round(sum)).toBe(world);
    expect(loads.get("IRL")?.dataCentres).toBeCloseTo(ireland, 1);
  });

  test("climate cost of inference per resident is heaviest in Singapore, Ireland, the United States and Hong Kong", () => {
    const intensity = valuesOf("ember-overview", "carbonIntensity");
    const population = valuesOf("worldbank-population", "population");
    const levels = Object.fromEntries(
      rowsOfDataset("us-price-levels").map(({ year, level }) => [year, Number(level)]),
    );
    const cost = inPriceYear(210, { from: 2020, to: 2024 }, levels);
    const costs = [...yearOf(2025)].flatMap(([id, load]) => {
      const energy = (load?.ai ?? Number.NaN) * 0.65 * 1e9;
      const emissions = carbon(energy, intensity.get(id) ?? Number.NaN);
      const perResident = (emissions * cost) / (population.get(id) ?? Number.NaN);
      return loadOf(id)?.evidence === "keyOnly" ? [] : [{ id, perResident }];
    });
    const heaviest = costs
      .filter(({ perResident }) => perResident > 0)
      .toSorted((one, other) => other.perResident - one.perResident)
      .slice(0, 4);
    expect(heaviest.map(({ id, perResident }) => `${id} ${perResident.toFixed(1)}`)).toEqual([
      "SGP 16.5",
      "IRL 13.0",
      "USA 7.5",
      "HKG 7.1",
    ]);
  });

  test("located compute explains half of the AI in the United States and little elsewhere", () => {
    const hosting = hostingOf(2025);
    const covered = (group: string) => {
      const own = hosting.filter((place) => place.group === group);
      const sum = (amount: (place: (typeof own)[number]) => number) =>
        own.reduce((total, place) => total + amount(place), 0);
      const power = sum(({ clusters, sites }) => Math.max(clusters, sites));
      const electricity = sum((place) => place.electricity);
      return computeCoverage(siteElectricity(power, use), electricity, ruleOf(2025)).toFixed(2);
    };
    expect(["USA", "China", "AsiaPacific", "Europe", "Rest"].map(covered)).toEqual([
      "0.54",
      "0.09",
      "0.07",
      "0.05",
      "0.03",
    ]);
  });
});

describe("US states", () => {
  const published = valuesOf("data-centres-us-states", "dataCentreElectricity");
  const ids = [...new Set([...published.keys(), ...siteStates.map(({ region }) => region ?? "")])]
    .filter((id) => id.startsWith("USA-"))
    .toSorted();
  const growth = yearlyGrowth(pathOf("USA"));

  const statesOf = (year: number) => {
    const parts = ids.map((id) => ({
      electricity: (published.get(id) ?? Number.NaN) * growth,
      floorBefore: siteElectricity(sitesOf("region", id, 2024), use),
      floor: siteElectricity(sitesOf("region", id, year), use),
    }));
    const now = loadOfYear(183, year, { baseYear: 2024, growth });
    const { electricity, unallocated } = stateElectricity(parts, { before: 183, now });
    const loads = aiLoads(
      ids.map((id, place) => ({
        group: "USA",
        electricity: parts[place]?.electricity as number,
        electricityOfYear: electricity[place] as number,
        clusters: 0,
        sites: sitesOf("region", id, year),
      })),
      { rule: ruleOf(year), use },
      new Map([["USA", 183]]),
    );
    return { loads: new Map(ids.map((id, place) => [id, loads[place]])), electricity, unallocated };
  };

  test.each([2022, 2024, 2025, 2026, 2030])("in %d are those of the second way", (year) => {
    const { electricity } = statesOf(year);
    const expected = oracleStates(year);
    for (const [place, id] of ids.entries())
      if (expected.has(id)) expectNear(electricity[place], expected.get(id) as number, id);
  });

  test.each([
    [2022, 29.4],
    [2025, 43.5],
    [2030, 56],
  ])("%d: %d TWh in Virginia", (year, expected) => {
    expect(statesOf(year).loads.get("USA-3552")?.dataCentres).toBeCloseTo(expected, 1);
  });

  test("leave a part of the nation unallocated", () => {
    expect(statesOf(2024).unallocated).toBeCloseTo(11.6, 1);
  });

  test.each([
    ["Indiana", "USA-3547", 2.5],
    ["Mississippi", "USA-3544", 1.8],
    ["Ohio", "USA-3550", 3.4],
    ["Tennessee", "USA-3551", 1.8],
  ])("%s stands at the floor of its sites in 2025", (_, id, expected) => {
    const load = statesOf(2025).loads.get(id);
    expect(load?.ai).toBe(load?.floor);
    expect(Math.abs((load?.floor ?? 0) - expected)).toBeLessThanOrEqual(0.05);
  });
});
