import { describe, expect, test } from "vitest";
import { explain } from "../../src/assessment/explain.ts";
import { percentileOf, standingOf } from "../../src/assessment/standing.ts";
import {
  applySettings,
  assess,
  columnOf,
  defaultScenario,
  evidenceOf,
  outcomeOf,
  presets,
  type Scenario,
} from "../../src/index.ts";
import { measure } from "../fixtures/cells.ts";
import { alpha, beta, gamma, world } from "../fixtures/world.ts";

const [A, B, C] = [0, 1, 2];
const siting = presets[1] as Scenario;
const footprint = assess(world, defaultScenario);
const sited = assess(world, siting);
const at = (id: string, region: number) => outcomeOf(footprint, id, region);
const sitedAt = (id: string, region: number) => outcomeOf(sited, id, region);

/**
 * By hand. Alpha publishes 10 TWh: AI inference takes 10 · 0.15 · 1.5 · 0.65 = 1.4625 TWh in 2025. The key says 16 TWh of
 * beta's economy, half of which counts since compute is on record there: 8 TWh and 1.17; and 3.2 TWh of gamma's, a quarter
 * of which counts: 0.8 TWh and 0.117. Each is alone in its region of the IEA, so located compute moves nothing.
 */
describe("the footprint of the three regions", () => {
  test.each([
    ["facilityEnergy", A, 1462.5],
    ["facilityEnergy", B, 1170],
    ["facilityEnergy", C, 117],
    ["dataCentreElectricity", A, 10],
    ["dataCentreElectricity", B, 8],
    ["demandShare", A, 1.4625],
    ["demandShare", B, 2.34],
    ["demandShare", C, 1.17],
    ["peakDraw", A, (1.4625e9 / 8760 / 0.86) * 1e-3],
    ["firmCapacity", A, 0.95 * 20 + 0.8 * 5 + 0.2 * 3 + 0.21 * 2],
    ["firmCapacity", B, 0.95 * 5],
    ["peakDemand", A, 100 / (8.76 * 0.7)],
    ["headroom", A, (24.02 - (1.15 * 100) / (8.76 * 0.7)) * 1e3],
    ["carbon", A, 146.25],
    ["carbon", B, 1170],
    ["carbonPerResident", A, 14.625],
    ["bill", A, 146.25],
    ["bill", B, 234],
    ["billShareOfGdp", A, 292.5],
    ["externalCost", A, 30.7125],
    ["externalCost", B, 245.7],
    ["externalCostPerResident", A, 3.07125],
    ["externalCostPerResident", B, 4.914],
    ["externalCostPerMwh", A, 21],
    ["unpricedPerPriced", A, 0.21],
    ["waterIndirect", B, 1.17e9 * 1.80185600918 * 1e-6],
    ["netImportShare", A, 0],
  ] as const)("%s of region %i is %d", (id, region, expected) => {
    const isOfLoad = id === "facilityEnergy" || id === "demandShare";
    expect(at(id, region)).toMatchObject({ kind: region === C && isOfLoad ? "keyOnly" : "value" });
    expect(at(id, region).value).toBeCloseTo(expected, 9 - Math.ceil(Math.log10(expected + 1)));
  });

  test("puts each parameter at the end that lowers and raises the result", () => {
    const { low, high } = at("demandShare", A);
    const [least, most] = [(10 / 1.33) * 0.1 * 0.3 * 1.3, 13.3 * 0.35 * 0.9 * 1.7];
    expect(low).toBeCloseTo(least, 12);
    expect(high).toBeCloseTo(most, 12);
    const draw = at("peakDraw", A);
    expect(draw.low).toBeCloseTo(((least * 1e9) / 8760 / 0.95) * 1e-3, 9);
    expect(draw.high).toBeCloseTo(((most * 1e9) / 8760 / 0.7) * 1e-3, 9);
    const water = at("waterDirect", A);
    const tower = 1.2 * (6e-5 * 50 ** 3 - 0.01 * 50 ** 2 + 0.61 * 50 - 10.4);
    expect(water.value).toBeCloseTo((1462.5 / 1.2) * 0.04 * tower, 6);
    expect(water.low).toBeCloseTo(((least * 1000) / 1.56) * 0.01 * tower, 6);
    expect(water.high).toBeCloseTo(((most * 1000) / 1.1) * 0.2 * tower, 6);
  });

  test("ranges a load by the key over its share of the level and nine in ten of what the key leaves open", () => {
    const spread = Math.exp(1.6448536269514722 * 0.5);
    expect(at("dataCentreElectricity", B).low).toBeCloseTo((0.25 * 16) / spread, 12);
    expect(at("dataCentreElectricity", B).high).toBeCloseTo(16 * spread, 12);
    expect(at("dataCentreElectricity", C).low).toBeCloseTo((0.125 * 3.2) / spread, 12);
    expect(at("dataCentreElectricity", C).high).toBeCloseTo(3.2 * spread, 12);
  });

  test("knows how the load is known", () => {
    expect([A, B, C].map((region) => evidenceOf(footprint, region))).toEqual([
      "published",
      "located",
      "keyOnly",
    ]);
    expect(evidenceOf(sited, A)).toBeUndefined();
  });

  test("has no headroom share where there is no headroom, and says at least of no sum of comparable parts", () => {
    expect(at("headroomShare", B).kind).toBe("noHeadroom");
    expect(at("headroomShare", B).status).toBeUndefined();
    expect(at("headroomShare", B).value).toBeUndefined();
    expect(at("headroom", B).value).toBeLessThan(0);
    expect(at("externalCost", A)).toMatchObject({ kind: "value" });
  });

  test("marks arid, stale, estimated and assumed", () => {
    expect(at("waterStressScore", B)).toMatchObject({ kind: "arid", dataStatus: "estimated" });
    expect(at("saidi", B)).toMatchObject({ year: 2010, stale: true, status: "reported" });
    expect(at("saidi", A)).toMatchObject({ year: 2022, stale: false });
    expect(at("demandShare", A)).toMatchObject({ status: "assumed", dataStatus: "reported" });
    expect(at("demandShare", B)).toMatchObject({ status: "assumed", dataStatus: "estimated" });
  });

  test("gives no index while fewer than ten regions can be compared", () => {
    expect([A, B, C].map((region) => at("burdenIndex", region).kind)).toEqual([
      "notApplicable",
      "notApplicable",
      "keyOnly",
    ]);
  });

  test("ranks the heaviest burden first and counts equals", () => {
    expect([A, B, C].map((region) => standingOf(footprint, "demandShare", region)?.rank)).toEqual([
      2,
      1,
      undefined,
    ]);
    expect(percentileOf(footprint, "demandShare", A)).toEqual({ share: 1 / 2, count: 2 });
    expect(standingOf(footprint, "headroom", B)?.rank).toBe(1);
    expect(standingOf(footprint, "demandShare", A)).toMatchObject({ rank: 2 });
    expect(standingOf(footprint, "demandShare", C)).toBeUndefined();
    expect(percentileOf(footprint, "population", A)).toBeUndefined();
    expect(standingOf(footprint, "priceBusiness", C)?.rank).toBeUndefined();
  });
});

describe("the same 100 MW in every region", () => {
  test("draw PUE · 100 MW and use 100 MW · 8760 h · load factor", () => {
    for (const region of [A, B, C]) {
      const { value, low, high } = sitedAt("peakDraw", region);
      expect([value, low, high].map((draw) => Math.round((draw as number) * 1e9) / 1e9)).toEqual([
        120, 110, 156,
      ]);
      expect(sitedAt("facilityEnergy", region).value).toBeCloseTo(0.1 * 8760 * 0.86 * 1.2, 9);
    }
  });

  test("leave a reserve margin that the load has narrowed", () => {
    const peak = 100 / (8.76 * 0.7);
    expect(sitedAt("reserveMarginAfter", A).value).toBeCloseTo(
      100 * (24.02 / (peak + 0.12) - 1),
      9,
    );
  });
});

describe("switches", () => {
  const switched = (...settings: string[]) =>
    assess(world, applySettings(defaultScenario, settings).scenario);

  test("hydropower's reservoirs count when asked for", () => {
    const intensity = (assessment = footprint) =>
      outcomeOf(assessment, "waterIntensity", A).value as number;
    const added = intensity(switched("hydroEvaporation=true")) - intensity();
    expect(added).toBeCloseTo(0.2 * 4491 * 0.003785411784, 12);
  });

  test("WRI's factor replaces the mix", () => {
    expect(outcomeOf(switched("waterIntensity=wri"), "waterIntensity", A)).toMatchObject({
      value: 2,
      status: "reported",
    });
  });

  test("growth is raised to the years since 2024", () => {
    const grown = (year: number) => outcomeOf(switched(`year=${year}`), "facilityEnergy", A).value;
    expect(grown(2024)).toBeCloseTo(975, 9);
    expect(grown(2026)).toBeCloseTo(975 * 1.5 ** 2, 9);
    expect(grown(2023)).toBeCloseTo(975 / 1.5, 9);
  });
});

describe("reasons", () => {
  test.each([
    ["bill", "uncovered", "priceBusiness"],
    ["carbon", "gate", "carbonIntensity"],
    ["firmCapacity", "suppressed", "capacityTotal"],
    ["waterStressScore", "unread", "waterStressScore"],
  ])("%s of gamma is no data: %s %s", (id, kind, variable) => {
    expect(at(id, C)).toMatchObject({ kind: "noData" });
    const { causes } = explain(world, C, id, assess(world, defaultScenario));
    expect(causes).toContainEqual(expect.objectContaining({ kind, variable }));
  });

  test("a value has none, and lists what it was read off", () => {
    const { causes, inputs, parameters } = explain(
      world,
      A,
      "externalCostPerResident",
      assess(world, defaultScenario),
    );
    expect(causes).toEqual([]);
    expect(inputs.map(({ variable }) => variable).toSorted()).toEqual([
      "carbonIntensity",
      "dataCentreElectricity",
      "population",
    ]);
    expect(parameters.find(({ id }) => id === "socialCostOfCarbon")).toEqual({
      id: "socialCostOfCarbon",
      low: 130,
      central: 210,
      high: 360,
    });
  });

  test("a load by the key names the size of the economy and what is on record there", () => {
    const { inputs } = explain(world, B, "facilityEnergy", assess(world, defaultScenario));
    expect(inputs.map(({ variable }) => variable)).toEqual([
      "gdp",
      "annualDemand",
      "cloudRegions",
      "computeLocated",
    ]);
  });

  test("without a GDP a load that nobody publishes is not known", () => {
    const { gdp, ...rest } = beta.cells;
    expect(gdp).toBeDefined();
    const bare = { ...world, regions: [alpha, { ...beta, cells: rest }] };
    expect(outcomeOf(assess(bare, defaultScenario), "facilityEnergy", B).kind).toBe("noData");
  });

  test("a territory without ISO code is not reported apart", () => {
    const apart = { ...gamma, hasIso: false, cells: {} };
    const assessment = assess({ ...world, regions: [alpha, apart] }, defaultScenario);
    const kinds = Object.values(assessment.columns).map(({ kind }) => kind[1]);
    expect(new Set(kinds).size).toBe(1);
    expect(outcomeOf(assessment, "population", 1).kind).toBe("notApplicable");
  });

  test("kinds of fuel that are all printed as 0 make no capacity", () => {
    const cells = { ...beta.cells, capacityFossil: measure("capacityFossil", 0, { high: 0.05 }) };
    const tiny = { ...world, regions: [{ ...beta, cells }] };
    expect(outcomeOf(assess(tiny, siting), "firmCapacity", 0).kind).toBe("noData");
    expect(explain(tiny, 0, "firmCapacity", assess(tiny, siting)).causes).toEqual([
      { kind: "suppressed", variable: "capacityFossil", source: "fixture", printed: "0" },
    ]);
  });
});

test("columns keep gaps as NaN, without status or year", () => {
  const { value, low, high, status, dataStatus, year } = columnOf(footprint, "carbon");
  expect([value[C], low[C], high[C], status[C], dataStatus[C], year[C]]).toEqual([
    Number.NaN,
    Number.NaN,
    Number.NaN,
    255,
    255,
    0,
  ]);
});

test("an indicator that does not exist is an error", () => {
  expect(() => outcomeOf(footprint, "nothing", A)).toThrow("There is no indicator “nothing”.");
});
