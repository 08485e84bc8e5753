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
 * By hand. Alpha publishes 10 TWh: AI inference takes 10 · 0.15 · 0.8 · 1.5 = 1.8 TWh in 2025. Beta and gamma share the
 * 10 TWh of Asia Pacific by compute 50 : 0, cloud regions 1 : 0, demand 50 : 10, so beta takes (1 + 1 + 5/6)/3 = 17/18
 * of it, and inference there 1.7 TWh; gamma 1/18 and 0.1 TWh.
 */
describe("the footprint of the three regions", () => {
  test.each([
    ["facilityEnergy", A, 1800],
    ["facilityEnergy", B, 1700],
    ["facilityEnergy", C, 100],
    ["dataCentreElectricity", A, 10],
    ["dataCentreElectricity", B, 170 / 18],
    ["demandShare", A, 1.8],
    ["demandShare", B, 3.4],
    ["demandShare", C, 1],
    ["peakDraw", A, (1.8e9 / 8760 / 0.86) * 1e-3],
    ["firmCapacity", A, 0.95 * 20 + 0.8 * 5 + 0.2 * 3 + 0.21 * 2],
    ["firmCapacity", B, 0.95 * 5],
    ["peakDemand", A, 100 / (8.76 * 0.7)],
    ["headroom", A, (24.02 - (1.15 * 100) / (8.76 * 0.7)) * 1e3],
    ["carbon", A, 180],
    ["carbon", B, 1700],
    ["carbonPerResident", A, 18],
    ["bill", A, 180],
    ["bill", B, 340],
    ["billShareOfGdp", A, 360],
    ["externalCost", A, 37.8],
    ["externalCost", B, 357],
    ["externalCostPerResident", A, 3.78],
    ["externalCostPerResident", B, 7.14],
    ["externalCostPerMwh", A, 21],
    ["unpricedPerPriced", A, 0.21],
    ["waterIndirect", B, 1.7e9 * 1.80185600918 * 1e-6],
    ["netImportShare", A, 0],
  ] as const)("%s of region %i is %d", (id, region, expected) => {
    expect(at(id, region)).toMatchObject({ kind: "value" });
    expect(at(id, region).value).toBeCloseTo(expected, 9 - Math.ceil(Math.log10(expected + 1)));
  });

  test("puts each parameter at the end that lowers and raises the result", () => {
    const { low, high } = at("demandShare", A);
    expect(low).toBeCloseTo(10 * 0.1 * 0.6 * 1.3, 12);
    expect(high).toBeCloseTo(10 * 0.2 * 0.9 * 1.7, 12);
    const draw = at("peakDraw", A);
    expect(draw.low).toBeCloseTo((0.78e9 / 8760 / 0.95) * 1e-3, 9);
    expect(draw.high).toBeCloseTo((3.06e9 / 8760 / 0.7) * 1e-3, 9);
    const water = at("waterDirect", A);
    const tower = 1.2 * (6e-5 * 50 ** 3 - 0.01 * 50 ** 2 + 0.61 * 50 - 10.4);
    expect(water.value).toBeCloseTo((1800 / 1.2) * 0.18 * tower, 6);
    expect(water.low).toBeCloseTo((780 / 1.56) * 0.05 * tower, 6);
    expect(water.high).toBeCloseTo((3060 / 1.1) * 0.35 * tower, 6);
  });

  test("ranges allocated load from the smallest to the largest of the three shares", () => {
    expect(at("dataCentreElectricity", B).low).toBeCloseTo(50 / 6, 12);
    expect(at("dataCentreElectricity", B).high).toBe(10);
    expect(at("dataCentreElectricity", C).low).toBe(0);
    expect(at("dataCentreElectricity", C).high).toBeCloseTo(10 / 6, 12);
  });

  test("knows how the load is known", () => {
    expect([A, B, C].map((region) => evidenceOf(footprint, region))).toEqual([
      "published",
      "located",
      "keyOnly",
    ]);
    expect(evidenceOf(sited, A)).toBeUndefined();
  });

  test("has no headroom share where there is no headroom, and says at least where health is not known", () => {
    expect(at("headroomShare", B).kind).toBe("noHeadroom");
    expect(at("headroomShare", B).status).toBeUndefined();
    expect(at("headroomShare", B).value).toBeUndefined();
    expect(at("headroom", B).value).toBeLessThan(0);
    expect(at("externalCost", A).atLeast).toBe(true);
    expect(at("carbon", A).atLeast).toBe(false);
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
      2, 1, 3,
    ]);
    expect(percentileOf(footprint, "demandShare", A)).toEqual({ share: 2 / 3, count: 3 });
    expect(standingOf(footprint, "headroom", B)?.rank).toBe(1);
    expect(standingOf(footprint, "demandShare", A)).toMatchObject({ rank: 2, first: 2, last: 3 });
    expect(standingOf(footprint, "demandShare", C)).toMatchObject({ rank: 3, first: 1, last: 3 });
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

  test("AI load may follow located compute: 30 TWh split 100 : 50 : 0", () => {
    const byCompute = switched("aiSplit=computeShare");
    expect(outcomeOf(byCompute, "dataCentreElectricity", A).value).toBeCloseTo(20, 12);
    expect(outcomeOf(byCompute, "dataCentreElectricity", B).value).toBeCloseTo(10, 12);
    expect(outcomeOf(byCompute, "facilityEnergy", C)).toMatchObject({ kind: "noLoad", value: 0 });
    expect(outcomeOf(byCompute, "burdenIndex", C)).toMatchObject({ kind: "noLoad", value: 0 });
  });

  test("growth is raised to the years since 2024", () => {
    const grown = (year: number) => outcomeOf(switched(`year=${year}`), "facilityEnergy", A).value;
    expect(grown(2024)).toBeCloseTo(1200, 9);
    expect(grown(2026)).toBeCloseTo(1200 * 1.5 ** 2, 9);
    expect(grown(2023)).toBeCloseTo(1200 / 1.5, 9);
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
    const { causes, inputs, parameters, missingParts } = explain(
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
    expect(missingParts).toEqual(["healthCostPerEnergy"]);
  });

  test("an allocated load names its regional total and its keys", () => {
    const { inputs } = explain(world, B, "facilityEnergy", assess(world, defaultScenario));
    expect(inputs.map(({ variable, ieaRegion }) => [variable, ieaRegion])).toEqual([
      ["dataCentreElectricity", "AsiaPacific"],
      ["computeLocated", undefined],
      ["cloudRegions", undefined],
      ["annualDemand", undefined],
    ]);
  });

  test("without the total of its IEA region a load is not known", () => {
    const { Europe } = world.totals;
    const bare = { ...world, totals: Europe ? { Europe } : {} };
    expect(outcomeOf(assess(bare, defaultScenario), "facilityEnergy", B).kind).toBe("noData");
    expect(explain(bare, B, "facilityEnergy", assess(bare, defaultScenario)).causes).toEqual([
      { kind: "uncovered", variable: "dataCentreElectricity", sources: [] },
    ]);
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
