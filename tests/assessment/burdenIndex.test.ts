import { describe, expect, test } from "vitest";
import { percentileOf, standingOf } from "../../src/assessment/standing.ts";
import {
  applySettings,
  assess,
  columnOf,
  defaultScenario,
  outcomeOf,
  presets,
  type Region,
  type Scenario,
  type World,
} from "../../src/index.ts";
import { kernelOutput, runKernel } from "../../src/model/kernel.ts";
import { kernelInput } from "../../src/model/kernelInput.ts";
import { prepare } from "../../src/model/prepare.ts";
import { questionOf } from "../../src/model/question.ts";
import { cells, measure } from "../fixtures/cells.ts";
import { evidence } from "../fixtures/evidence.ts";
import { alpha } from "../fixtures/world.ts";

const siting = presets[1] as Scenario;

/** Copies of alpha, numbered from 0, each changed by `change`; all in Europe, whose total they stay below. */
const worldOf = (count: number, change: (index: number) => Region["cells"]): World => ({
  regions: Array.from({ length: count }, (_, index) => ({
    ...alpha,
    id: `R${index}`,
    cells: { ...alpha.cells, ...change(index) },
  })),
  evidence,
});

/** Score on a scale between two ends. */
const between =
  (from: number, to: number) =>
  (value: number): number =>
    (100 * (Math.min(Math.max(value, from), to) - from)) / (to - from);

/** Loads of 1 … 11 TWh in otherwise equal regions: every figure is proportional to the load. */
const rising = worldOf(11, (index) =>
  cells({ dataCentreElectricity: index + 1, computeLocatedClusters: 0 }),
);

describe("in the footprint", () => {
  const assessment = assess(rising, defaultScenario);

  test.each(["burdenIndex", "pillarGrid", "pillarPrice", "pillarWater"])(
    "%s of evenly rising loads rises evenly between the 5 and 95 %% quantiles",
    (id) => {
      for (const [region, value] of columnOf(assessment, id).value.entries())
        expect(value).toBeCloseTo(between(1.5, 10.5)(region + 1), 9);
    },
  );

  test("between the extremes they rise evenly from 0 to 100", () => {
    const { scenario } = applySettings(defaultScenario, ["normalisation=fullMinMax"]);
    const { value } = columnOf(assess(rising, scenario), "burdenIndex");
    for (const [region, score] of value.entries()) expect(score).toBeCloseTo(region * 10, 9);
  });

  test("parameters that all regions share do not widen the index; a region's own load does", () => {
    /** Region 5 hosts 6 of 1 … 11: a measured load reaches 5 % to each side. */
    const measured = worldOf(11, (index) => ({
      ...cells({ computeLocatedClusters: 0 }),
      dataCentreElectricity: measure("dataCentreElectricity", index + 1, { status: "measured" }),
    }));
    const { low, high } = outcomeOf(assess(measured, defaultScenario), "pillarPrice", 5);
    expect(low).toBeCloseTo(between(1.5, 10.5)(6 / 1.05), 9);
    expect(high).toBeCloseTo(between(1.5, 10.5)(6 * 1.05), 9);
  });

  test("percentiles say at or above, with the number of regions", () => {
    expect(standingOf(assessment, "burdenIndex", 10)?.rank).toBe(1);
    expect(percentileOf(assessment, "burdenIndex", 10)).toEqual({ share: 1, count: 11 });
    expect(percentileOf(assessment, "burdenIndex", 0)).toEqual({ share: 1 / 11, count: 11 });
  });

  test("weights shift the index between the pillars", () => {
    const uneven = worldOf(11, (index) => ({
      ...cells({ dataCentreElectricity: index + 1, gdp: index === 10 ? 1e15 : 5e11 }),
    }));
    const weigh = (...settings: string[]) =>
      outcomeOf(
        assess(uneven, applySettings(defaultScenario, settings).scenario),
        "burdenIndex",
        10,
      );
    const only = (pillar: string) =>
      ["grid", "price", "water"].map((name) => `weights.${name}=${name === pillar ? 1 : 0}`);
    expect(weigh(...only("grid")).value).toBe(100);
    expect(weigh(...only("price")).value).toBe(0);
    expect(weigh().value).toBeCloseTo(200 / 3, 9);
    expect(weigh("aggregation=geometric").value).toBeCloseTo((100 * 100 * 1) ** (1 / 3), 9);
  });

  test("a pillar of weight 0 is not needed", () => {
    const noPrice = worldOf(11, (index) => ({
      ...cells({ dataCentreElectricity: index + 1 }),
      priceBusiness: { causes: [] },
    }));
    const { scenario } = applySettings(defaultScenario, ["weights.price=0"]);
    expect(outcomeOf(assess(noPrice, defaultScenario), "burdenIndex", 4).kind).toBe("noData");
    expect(outcomeOf(assess(noPrice, scenario), "burdenIndex", 4).value).toBeCloseTo(
      between(1.5, 10.5)(5),
      9,
    );
  });

  test("a figure that joins a pillar is left out where it is missing", () => {
    const noImports = worldOf(12, (index) => ({
      ...cells({ dataCentreElectricity: index + 1 }),
      ...(index === 3 ? { netImports: { causes: [] } } : {}),
    }));
    expect(outcomeOf(assess(noImports, defaultScenario), "firmShare", 3).kind).toBe("noData");
    expect(outcomeOf(assess(noImports, defaultScenario), "pillarGrid", 3).value).toBeCloseTo(
      between(1.55, 11.45)(4),
      9,
    );
  });

  test("an allocated load is not ranked and does not move the scale", () => {
    const { dataCentreElectricity: _, ...unpublished } = alpha.cells;
    const allocated: Region = {
      ...alpha,
      id: "ALLOC",
      cells: {
        ...unpublished,
        ...cells({
          computeLocated: 0,
          computeLocatedClusters: 0,
          cloudRegions: 0,
          annualDemand: 5000,
        }),
      },
    };
    const assessment = assess(
      { ...rising, regions: [...rising.regions, allocated] },
      defaultScenario,
    );
    expect(outcomeOf(assessment, "burdenIndex", 11).kind).toBe("keyOnly");
    expect(outcomeOf(assessment, "facilityEnergy", 11).kind).toBe("keyOnly");
    expect(outcomeOf(assessment, "facilityEnergy", 11).value).toBeGreaterThan(0);
    expect(standingOf(assessment, "facilityEnergy", 11)).toBeUndefined();
    expect(standingOf(assessment, "facilityEnergy", 10)?.count).toBe(11);
    expect(outcomeOf(assessment, "burdenIndex", 10).value).toBeCloseTo(100, 9);
    expect(percentileOf(assessment, "burdenIndex", 10)?.count).toBe(11);
  });
});

describe("in siting", () => {
  test("a load above 20 % of peak demand is larger than the grid can take, and only there", () => {
    const world = worldOf(12, (index) => ({
      ...cells({
        priceBusiness: 0.05 + index / 100,
        annualDemandOfCapacityYear: index === 0 ? 3 : 100 + index,
      }),
    }));
    const assessment = assess(world, siting);
    expect(outcomeOf(assessment, "burdenIndex", 0).kind).toBe("tooLarge");
    expect(outcomeOf(assessment, "pillarGrid", 0).kind).toBe("tooLarge");
    expect(outcomeOf(assessment, "pillarPrice", 0)).toMatchObject({ kind: "value", value: 0 });
    expect(outcomeOf(assessment, "burdenIndex", 1).kind).toBe("value");
    expect(outcomeOf(assessment, "pillarPrice", 11).value).toBe(100);
  });

  test("a load of 20 % of peak demand, to the last bit, is not larger than the grid can take", () => {
    const shareAt = (demand: number) => {
      const world = worldOf(12, (index) =>
        cells({ annualDemandOfCapacityYear: index === 0 ? demand : 100 + index }),
      );
      const prepared = prepare(world);
      const input = kernelInput(prepared, questionOf(prepared, siting));
      return {
        share: runKernel(input, kernelOutput(12)).peakShare[0] as number,
        kind: outcomeOf(assess(world, siting), "pillarGrid", 0).kind,
      };
    };
    /** Demand at which the share is 0.2, and the numbers next to it: one of them gives it exactly. */
    const near = 3 * (shareAt(3).share / 0.2);
    const tried = Array.from({ length: 21 }, (_, step) =>
      shareAt(near * (1 + (step - 10) * Number.EPSILON)),
    );
    const exact = tried.filter(({ share }) => share === 0.2);
    expect(exact.length).toBeGreaterThan(0);
    for (const { kind } of exact) expect(kind).toBe("value");
    for (const { share, kind } of tried) expect(kind).toBe(share > 0.2 ? "tooLarge" : "value");
  });

  test("a narrower reserve margin is a heavier burden", () => {
    const world = worldOf(12, (index) => cells({ annualDemandOfCapacityYear: 80 + index }));
    const { value } = columnOf(assess(world, siting), "pillarGrid");
    expect([...value]).toEqual([...value].toSorted((a, b) => a - b));
    expect(value[11]).toBeGreaterThan(value[0] as number);
  });

  test("arid regions take part without a stress score of their own", () => {
    const world = worldOf(12, (index) => ({
      ...cells({ scarcityFactor: index + 1 }),
      ...(index === 3 ? { waterStressScore: { causes: [] } } : {}),
    }));
    expect(outcomeOf(assess(world, siting), "pillarWater", 3).kind).toBe("value");
  });
});

test("nine regions are too few for a scale", () => {
  const nine = { ...rising, regions: rising.regions.slice(0, 9) };
  expect(outcomeOf(assess(nine, defaultScenario), "burdenIndex", 4).kind).toBe("notApplicable");
  const ten = { ...rising, regions: rising.regions.slice(0, 10) };
  expect(outcomeOf(assess(ten, defaultScenario), "burdenIndex", 4).kind).toBe("value");
});
