import { describe, expect, test } from "vitest";
import { explain } from "../../src/assessment/explain.ts";
import {
  applySettings,
  assess,
  columnOf,
  defaultScenario,
  indicators,
  normalisations,
  outcomeOf,
  presets,
  type Region,
  type Scenario,
  type World,
} from "../../src/index.ts";
import { transferredHealthCost } from "../../src/model/cost/healthCost.ts";
import { embodiedCarbonPerYear } from "../../src/model/lifecycle/embodied.ts";
import { cells, uncovered } from "../fixtures/cells.ts";
import { evidence } from "../fixtures/evidence.ts";
import { alpha } from "../fixtures/world.ts";

const siting = presets.find(({ basis }) => basis === "siting") as Scenario;

/** Copies of alpha, numbered from 0; the first one is the United States. */
const worldOf = (count: number, change: (index: number) => Region["cells"]): World => ({
  regions: Array.from({ length: count }, (_, index) => ({
    ...alpha,
    id: index === 0 ? "USA" : `R${index}`,
    cells: { ...alpha.cells, ...change(index) },
  })),
  evidence,
});

const rising = worldOf(11, (index) => cells({ dataCentreElectricity: index + 1 }));
const under = (scenario: Scenario, world: World, ...settings: string[]) => {
  const { scenario: changed, issues } = applySettings(scenario, settings);
  expect(issues).toEqual([]);
  return assess(world, changed);
};

describe("normalisation", () => {
  test.each(normalisations)("%s keeps the order of evenly rising loads", (normalisation) => {
    const assessment = under(defaultScenario, rising, `normalisation=${normalisation}`);
    const scores = [...columnOf(assessment, "burdenIndex").value];
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(scores[0]).toBeGreaterThanOrEqual(0);
    expect(scores[10]).toBeLessThanOrEqual(100);
  });

  test("percentile ranks and standard scores of even steps are the known ones", () => {
    const ranks = under(defaultScenario, rising, "normalisation=percentileRank");
    expect([...columnOf(ranks, "pillarPrice").value]).toEqual(
      Array.from({ length: 11 }, (_, index) => index * 10),
    );
    const scores = under(defaultScenario, rising, "normalisation=zScore");
    /** The standard deviation of 1 … 11 with n − 1 is √11. */
    expect(columnOf(scores, "pillarPrice").value[10]).toBeCloseTo(50 + 50 / Math.sqrt(11), 9);
  });

  test("on fixed goalposts the load of all regions counts, and so does its range", () => {
    const index = (...settings: string[]) =>
      outcomeOf(
        under(defaultScenario, rising, "normalisation=goalposts", ...settings),
        "pillarPrice",
        5,
      );
    expect(index("aiShare=0.2").value).toBeGreaterThan(index().value as number);
    expect(index().low).toBeLessThan(index().value as number);
  });
});

describe("optional pillars", () => {
  test("carbon weighs nothing until it is given weight", () => {
    const dirty = worldOf(11, (index) =>
      cells({ dataCentreElectricity: index + 1, carbonIntensity: 1000 - 90 * index }),
    );
    const plain = under(defaultScenario, dirty);
    const weighed = under(defaultScenario, dirty, "weights.carbon=1");
    expect(columnOf(plain, "pillarCarbon").value[5]).toBeGreaterThan(0);
    expect(columnOf(weighed, "burdenIndex").value).not.toEqual(
      columnOf(plain, "burdenIndex").value,
    );
  });

  test("health is no data where no factor holds, until factors are carried over", () => {
    expect(outcomeOf(assess(rising, defaultScenario), "pillarHealth", 3).kind).toBe("noData");
    expect(
      outcomeOf(under(defaultScenario, rising, "healthTransfer=true"), "pillarHealth", 3).kind,
    ).toBe("value");
  });
});

describe("vulnerability", () => {
  const poorer = worldOf(11, (index) =>
    cells({
      dataCentreElectricity: index + 1,
      gdpPerHead: 40_000 - 3000 * index,
      electricityAccess: 100,
      safeDrinkingWater: 100 - index,
    }),
  );

  test("rises as income, access and safe water fall, and stands beside the index", () => {
    const assessment = assess(poorer, defaultScenario);
    const { value } = columnOf(assessment, "vulnerability");
    expect([...value]).toEqual([...value].toSorted((a, b) => a - b));
    expect(outcomeOf(assessment, "burdenIndex", 5).value).toBeCloseTo(50, 9);
  });

  test("multiplies the index by a switch", () => {
    const assessment = under(defaultScenario, poorer, "vulnerability=true");
    const vulnerability = outcomeOf(assessment, "vulnerability", 5).value as number;
    expect(outcomeOf(assessment, "burdenIndex", 5).value).toBeCloseTo(
      (50 * vulnerability) / 100,
      9,
    );
  });

  test("without an income there is none, and no index that it multiplies", () => {
    const unknown = worldOf(12, (index) => ({
      ...cells({ dataCentreElectricity: index + 1 }),
      ...(index === 4 ? { gdpPerHead: { causes: [] } } : {}),
    }));
    expect(outcomeOf(assess(unknown, defaultScenario), "burdenIndex", 4).kind).toBe("value");
    const assessment = under(defaultScenario, unknown, "vulnerability=true");
    expect(outcomeOf(assessment, "vulnerability", 4).kind).toBe("noData");
    expect(outcomeOf(assessment, "burdenIndex", 4).kind).toBe("noData");
  });
});

describe("a price scenario", () => {
  test("costs all others its change of price times their demand, signed", () => {
    const cost = (change: number) =>
      outcomeOf(under(defaultScenario, rising, `pricePressure=${change}`), "pricePressure", 0)
        .value as number;
    const energy = outcomeOf(assess(rising, defaultScenario), "facilityEnergy", 0).value as number;
    const demand = 100_000;
    expect(cost(2)).toBeCloseTo((2 * (demand - energy)) / 1000, 6);
    expect(cost(-2)).toBeCloseTo(-cost(2), 9);
  });

  test("is not asked for by default, and takes the place of the bill in the price pillar", () => {
    expect(outcomeOf(assess(rising, defaultScenario), "pricePressure", 0).kind).toBe(
      "notApplicable",
    );
    const poor = worldOf(11, (index) =>
      cells({ dataCentreElectricity: 11 - index, gdp: 1e12 / (index + 1) }),
    );
    const { value } = columnOf(under(defaultScenario, poor, "pricePressure=5"), "pillarPrice");
    expect(value[10]).toBe(100);
    expect(value[0]).toBe(0);
  });
});

describe("a price scenario in per cent", () => {
  const percent = "priceChange=percent";
  const at = (id: string, ...settings: string[]) =>
    outcomeOf(under(defaultScenario, rising, percent, ...settings), id, 0);

  test("is a share of the business price for all others, and of their own for households", () => {
    const { priceBusiness, priceHousehold } = alpha.cells as Record<string, { value: number }>;
    const energy = outcomeOf(assess(rising, defaultScenario), "facilityEnergy", 0).value as number;
    const others = (100_000 - energy) * 1e6;
    expect(at("pricePressure", "relativePricePressure=0.03").value).toBeCloseTo(
      (others * 0.03 * (priceBusiness?.value as number)) / 1e6,
      6,
    );
    expect(at("pricePressurePerHousehold", "relativePricePressure=0.03").value).toBeCloseTo(
      3500 * 0.03 * (priceHousehold?.value as number),
      9,
    );
  });

  test("may fall as well as rise, and is not asked for at 0", () => {
    const [up, down] = [0.05, -0.05].map((change) =>
      at("pricePressurePerHousehold", `relativePricePressure=${change}`),
    );
    expect(down?.value).toBe(-(up?.value as number));
    expect(at("pricePressurePerHousehold").kind).toBe("notApplicable");
    /** The sum for each MWh is the same figure in another form; it is not read here. */
    expect(at("pricePressure", "pricePressure=5").kind).toBe("notApplicable");
  });

  test("has no figure for a household where its price is not known", () => {
    const unknown = worldOf(2, () => ({ priceHousehold: { causes: [] } }));
    const assessment = under(defaultScenario, unknown, percent, "relativePricePressure=0.02");
    expect(outcomeOf(assessment, "pricePressurePerHousehold", 1).kind).toBe("noData");
    const summed = under(defaultScenario, unknown, "pricePressure=5");
    expect(outcomeOf(summed, "pricePressurePerHousehold", 1).value).toBeCloseTo(17.5, 12);
  });
});

describe("a health cost carried over", () => {
  const world = worldOf(2, (index) => cells({ gdpPerHead: index === 0 ? 80_000 : 20_000 }));
  const cost = (region: number, ...settings: string[]) =>
    outcomeOf(under(siting, world, ...settings), "healthCost", region);

  test("is no data outside the United States by default, and says why", () => {
    expect(cost(0).kind).toBe("value");
    expect(cost(1).kind).toBe("noData");
    expect(explain(world, 1, "healthCost", assess(world, siting)).causes).toEqual([
      { kind: "knownElsewhere", regions: ["USA"] },
    ]);
  });

  test("follows income with its elasticity", () => {
    const known = cost(0, "healthTransfer=true").value as number;
    expect(cost(1, "healthTransfer=true").value).toBeCloseTo(
      transferredHealthCost(known, 20_000, 80_000),
      9,
    );
    expect(cost(1, "healthTransfer=true", "healthIncomeElasticity=0").value).toBeCloseTo(known, 9);
  });

  test("needs the income of both: without one there is no figure, in the United States neither", () => {
    const unknown = { gdpPerHead: uncovered("gdpPerHead") };
    const kinds = (place: number): string[] => {
      const gap = worldOf(2, (index) => (index === place ? unknown : {}));
      const assessment = under(siting, gap, "healthTransfer=true");
      return [0, 1].map((region) => outcomeOf(assessment, "healthCost", region).kind);
    };
    expect(kinds(1)).toEqual(["value", "noData"]);
    expect(kinds(0)).toEqual(["noData", "noData"]);
  });
});

describe("cooling", () => {
  test("by evaporation alone needs a wet bulb: without one there is no figure", () => {
    const world = worldOf(2, (index) => (index === 1 ? { wetBulb: { causes: [] } } : {}));
    const water = (region: number, cooling: string) =>
      outcomeOf(under(siting, world, `cooling=${cooling}`), "waterUsageEffectiveness", region);
    expect(water(1, "evaporative").kind).toBe("noData");
    expect(water(1, "fleet").value).toBe(0.3);
    expect(water(1, "hybrid").value).toBe(0.15);
    expect(water(1, "dry").value).toBe(0.03);
    expect(water(0, "dry").value).toBe(0.03);
    expect(water(0, "evaporative").value).toBeGreaterThan(5 * (water(0, "fleet").value as number));
  });

  test("moves PUE: dry and hybrid raise the energy of a given load, evaporation lowers it", () => {
    const energy = (cooling: string): number =>
      outcomeOf(under(siting, rising, `cooling=${cooling}`), "facilityEnergy", 0).value as number;
    expect(energy("dry") / energy("fleet")).toBeCloseTo(1.35 / 1.2, 12);
    expect(energy("hybrid") / energy("fleet")).toBeCloseTo(1.25 / 1.2, 12);
    expect(energy("evaporative") / energy("fleet")).toBeCloseTo(1.15 / 1.2, 12);
  });
});

test("a load that sheds a part at the peak draws that much less then, and takes the same energy", () => {
  const at = (id: string, ...settings: string[]): number =>
    outcomeOf(under(siting, rising, ...settings), id, 0).value as number;
  expect(at("peakDraw", "curtailableShare=0.25") / at("peakDraw")).toBeCloseTo(0.75, 12);
  expect(at("facilityEnergy", "curtailableShare=0.25")).toBe(at("facilityEnergy"));
});

describe("a load that gives way near the peak", () => {
  test("finds room that was found in the United States: asked for only, assumed, of the region's own peak", () => {
    expect(outcomeOf(assess(rising, siting), "flexibleHeadroom", 1).kind).toBe("notApplicable");
    const assessment = under(siting, rising, "curtailedEnergy=0.005");
    const room = outcomeOf(assessment, "flexibleHeadroom", 1);
    const peak = outcomeOf(assessment, "peakDemand", 1);
    expect(room.status).toBe("assumed");
    expect(room.value).toBeCloseTo(((peak.value as number) * 98) / 744, 9);
    expect(room.low).toBeCloseTo(((peak.low as number) * 98) / 744, 9);
    expect(outcomeOf(assessment, "flexibleShareOfPeak", 1).value).toBeCloseTo(9800 / 744, 9);
  });

  test("changes no other result", () => {
    const [before, after] = [assess(rising, siting), under(siting, rising, "curtailedEnergy=0.05")];
    const changed = indicators.filter(
      ({ id }) => JSON.stringify(before.columns[id]) !== JSON.stringify(after.columns[id]),
    );
    expect(changed.map(({ id }) => id)).toEqual(["flexibleHeadroom", "flexibleShareOfPeak"]);
  });

  test("finds none where no peak is known, and the setting ends where the study does", () => {
    const unknown = worldOf(2, () => ({ annualDemandOfCapacityYear: { causes: [] } }));
    const assessment = under(siting, unknown, "curtailedEnergy=0.01");
    for (const id of ["flexibleHeadroom", "flexibleShareOfPeak"])
      expect(outcomeOf(assessment, id, 1).kind).toBe("noData");
    const { issues } = applySettings(siting, ["curtailedEnergy=0.06"]);
    expect(issues).toMatchObject([{ kind: "refused", takes: { min: 0, max: 0.05 } }]);
  });
});

test("carbon of the machines is shown with its switch only, and added to nothing", () => {
  const off = assess(rising, siting);
  const on = under(siting, rising, "embodied=true");
  expect(outcomeOf(off, "embodiedCarbon", 0).kind).toBe("notApplicable");
  expect(columnOf(on, "carbon").value).toEqual(columnOf(off, "carbon").value);
  const accelerators = 100_000 / 1.275;
  const factors = { perAccelerator: 164, perServer: 5700 };
  expect(outcomeOf(on, "embodiedCarbon", 0).value).toBeCloseTo(
    embodiedCarbonPerYear(accelerators, factors, 5) / 1000,
    9,
  );
});
