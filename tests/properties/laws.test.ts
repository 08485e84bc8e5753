import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { carriesNumber } from "../../src/assessment/assessment.ts";
import { standingOf } from "../../src/assessment/standing.ts";
import {
  type Assessment,
  assess,
  columnOf,
  defaultScenario,
  indicators,
  isMeasure,
  outcomeKinds,
  type Scenario,
  type World,
} from "../../src/index.ts";
import { indicatorReads } from "../../src/indicator/indicatorReads.ts";
import { kernelOutput, runKernel } from "../../src/model/kernel.ts";
import { kernelInput } from "../../src/model/kernelInput.ts";
import { prepare } from "../../src/model/prepare.ts";
import { questionOf } from "../../src/model/question.ts";
import { evidence } from "../fixtures/evidence.ts";
import { inventedScenario, inventedWorld, patience, seeds, settled } from "./invented.ts";

vi.setConfig({ testTimeout: patience });

const footprint = (seed: number): Scenario => ({ ...inventedScenario(seed), basis: "footprint" });

/** Without settings whose results do not follow the load: a price scenario, and fixed goalposts. */
const relative = (scenario: Scenario): Scenario => ({
  ...scenario,
  parameters: { ...scenario.parameters, pricePressure: 0, relativePricePressure: 0 },
  index: {
    ...scenario.index,
    normalisation:
      scenario.index.normalisation === "goalposts" ? "minMax" : scenario.index.normalisation,
  },
});

const kindOf = (assessment: Assessment, id: string, region: number) =>
  outcomeKinds[columnOf(assessment, id).kind[region] as number];

const near = (one: number, other: number): boolean =>
  Object.is(one, other) || Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));

const differences = (
  one: ArrayLike<number>,
  other: (region: number) => number,
  name: string,
): string[] =>
  Array.from(one, (value, region) =>
    near(value, other(region)) ? "" : `${name} of ${region}: ${value}, not ${other(region)}`,
  ).filter((words) => words !== "");

/** The same world with every figure on data-centre electricity multiplied. */
const scaledLoad = (world: World, factor: number): World => {
  const scale = <T extends object>(cell: T): T =>
    "value" in cell && "low" in cell && "high" in cell
      ? {
          ...cell,
          value: (cell.value as number) * factor,
          low: (cell.low as number) * factor,
          high: (cell.high as number) * factor,
        }
      : cell;
  const { key } = evidence;
  return {
    /** The level of the key grows with its constant. */
    evidence: {
      ...(world.evidence ?? evidence),
      ...(key && { key: { ...key, constant: key.constant + Math.log(factor) } }),
      sites: (world.evidence?.sites ?? []).map((site) => ({
        ...site,
        itPower: site.itPower * factor,
      })),
    },
    regions: world.regions.map((region) => ({
      ...region,
      cells: {
        ...region.cells,
        ...Object.fromEntries(
          (["dataCentreElectricity", "computeLocatedClusters"] as const).flatMap((id) => {
            const cell = region.cells[id];
            return cell ? [[id, scale(cell)]] : [];
          }),
        ),
      },
    })),
  };
};

/** What is wrong with a burden whose load was taken away, in words. */
const emptied = (
  before: Assessment,
  none: Assessment,
  id: string,
  region: number,
): string | undefined => {
  const [was, is] = [kindOf(before, id, region), kindOf(none, id, region)];
  const had = was !== undefined && carriesNumber(was);
  const right = had ? is === "noLoad" && columnOf(none, id).value[region] === 0 : is === was;
  return right ? undefined : `${id} of ${region}: ${was} became ${is}`;
};

describe("the footprint", () => {
  test("doubles every burden with the load and leaves shares of it, ranks and the index", () => {
    const doubled = [
      "facilityEnergy",
      "carbon",
      "bill",
      "waterDirect",
      "waterIndirect",
      "scarcityWeightedWater",
      "externalCost",
      "peakDraw",
      "demandShare",
      "firmShare",
      "headroomShare",
    ];
    const kept = [
      "externalCostPerMwh",
      "unpricedPerPriced",
      "burdenIndex",
      "pillarGrid",
      "pillarPrice",
      "pillarWater",
      "firmCapacity",
      "headroom",
    ];
    fc.assert(
      fc.property(seeds, seeds, (worldSeed, scenarioSeed) => {
        const world = inventedWorld(worldSeed, 40);
        const scenario = relative(footprint(scenarioSeed));
        const before = assess(world, scenario);
        const after = assess(scaledLoad(world, 2), scenario);
        const compare = (id: string, factor: number): string[] =>
          differences(
            columnOf(after, id).value,
            (region) => (columnOf(before, id).value[region] as number) * factor,
            id,
          );
        expect(doubled.flatMap((id) => compare(id, 2))).toEqual([]);
        expect(kept.flatMap((id) => compare(id, 1))).toEqual([]);
      }),
      settled,
    );
  });

  test("without load is no burden, and no data stays no data", () => {
    const burdens = indicators.filter(
      ({ quantity, direction }) =>
        direction === 1 && quantity !== undefined && quantity !== "headroomShare",
    );
    fc.assert(
      fc.property(seeds, seeds, (worldSeed, scenarioSeed) => {
        const invented = inventedWorld(worldSeed, 20);
        const world = { ...invented, evidence: { ...evidence, sites: [] } };
        const before = assess(world, footprint(scenarioSeed));
        const scenario = footprint(scenarioSeed);
        const none = assess(world, {
          ...scenario,
          parameters: { ...scenario.parameters, aiShare: 0 },
        });
        const proportional = burdens.filter(
          (indicator) => indicatorReads(indicator, scenario).needed.hostedLoad,
        );
        expect(proportional.length).toBeGreaterThan(8);
        const broken = proportional.flatMap(({ id }) =>
          world.regions.map((_, region) => emptied(before, none, id, region)),
        );
        expect(broken.filter((words) => words !== undefined)).toEqual([]);
      }),
      settled,
    );
  });
});

test("the order of the regions never matters", () => {
  fc.assert(
    fc.property(seeds, seeds, (worldSeed, scenarioSeed) => {
      const world = inventedWorld(worldSeed, 30);
      const scenario = inventedScenario(scenarioSeed);
      const forward = assess(world, scenario);
      const backward = assess({ ...world, regions: world.regions.toReversed() }, scenario);
      const last = world.regions.length - 1;
      const broken = indicators.flatMap(({ id }) => {
        const [one, other] = [columnOf(forward, id), columnOf(backward, id)];
        return [
          ...differences(one.value, (region) => other.value[last - region] as number, id),
          ...differences(one.kind, (region) => other.kind[last - region] as number, `${id} kind`),
          ...differences(one.year, (region) => other.year[last - region] as number, `${id} year`),
          ...differences(
            one.status,
            (region) => other.status[last - region] as number,
            `${id} status`,
          ),
        ];
      });
      expect(broken).toEqual([]);
    }),
    settled,
  );
});

test("the same question gives the same bytes", () => {
  const world = inventedWorld(7, 30);
  const scenario = inventedScenario(7);
  expect(assess(world, scenario)).toEqual(assess(inventedWorld(7, 30), inventedScenario(7)));
});

test("the index and its pillars stay between 0 and 100, ends included", () => {
  let ranked = 0;
  fc.assert(
    fc.property(seeds, seeds, (worldSeed, scenarioSeed) => {
      const assessment = assess(inventedWorld(worldSeed, 40), inventedScenario(scenarioSeed));
      for (const id of ["burdenIndex", "pillarGrid", "pillarPrice", "pillarWater"]) {
        const { low, high } = columnOf(assessment, id);
        const ends = [...low, ...high].filter((value) => !Number.isNaN(value));
        ranked += ends.length;
        expect(ends.filter((value) => value < 0 || value > 100 + 1e-9)).toEqual([]);
      }
    }),
    settled,
  );
  expect(ranked).toBeGreaterThan(1000);
});

test("a rise of load, price or scarcity never lowers a burden", () => {
  const cases = [
    [
      "dataCentreElectricity",
      [
        "facilityEnergy",
        "carbon",
        "bill",
        "externalCost",
        "demandShare",
        "firmShare",
        "waterDirect",
      ],
    ],
    ["priceBusiness", ["bill", "billShareOfGdp"]],
    ["scarcityFactor", ["scarcityWeightedWater", "scarcityWeightedWaterPerResident"]],
    ["carbonIntensity", ["carbon", "externalCost", "externalCostPerResident", "unpricedPerPriced"]],
  ] as const;
  fc.assert(
    fc.property(seeds, seeds, (worldSeed, scenarioSeed) => {
      const world = inventedWorld(worldSeed, 10);
      const scenario = footprint(scenarioSeed);
      const before = assess(world, scenario);
      for (const [variable, ids] of cases) {
        const regions = world.regions.map((region) => {
          const cell = region.cells[variable];
          if (!cell || !isMeasure(cell)) return region;
          const raised = { ...cell, value: cell.value * 1.5, high: cell.high * 1.5 };
          return { ...region, cells: { ...region.cells, [variable]: raised } };
        });
        const after = assess({ ...world, regions }, scenario);
        const fallen = ids.flatMap((id) =>
          [...columnOf(before, id).value.entries()]
            .filter(
              ([region]) =>
                variable !== "dataCentreElectricity" ||
                isMeasure(world.regions[region]?.cells[variable] ?? { causes: [] }),
            )
            .filter(([region, value]) => (columnOf(after, id).value[region] as number) < value)
            .map(([region]) => `${id} of ${region} fell with ${variable}`),
        );
        expect(fallen).toEqual([]);
      }
    }),
    settled,
  );
});

test("at PUE 1 the water of a kWh is the same, counted at the equipment or at the facility", () => {
  const world = inventedWorld(3, 20);
  const scenario: Scenario = {
    ...defaultScenario,
    basis: "siting",
    parameters: { powerUsageEffectiveness: 1 },
  };
  const { centres, load } = questionOf(prepare(world), scenario);
  const computed = runKernel(
    kernelInput(prepare(world), { scenario, centres, load }),
    kernelOutput(20),
  );
  const perFacility = computed.scarcityWeightedWater.map(
    (water, region) => water / (computed.facilityEnergy[region] as number),
  );
  expect(
    differences(
      computed.scarcityWeightedWaterPerItEnergy,
      (region) => perFacility[region] as number,
      "water",
    ),
  ).toEqual([]);
});

test("a rank lies among those that are ranked, and nothing is unsettled without draws", () => {
  fc.assert(
    fc.property(seeds, seeds, (worldSeed, scenarioSeed) => {
      const assessment = assess(inventedWorld(worldSeed, 20), inventedScenario(scenarioSeed));
      for (const { id } of indicators)
        for (const region of assessment.regions.keys()) {
          const standing = standingOf(assessment, id, region);
          if (!standing) continue;
          const { rank, count, settled } = standing;
          expect([1, rank, count]).toEqual([1, rank, count].toSorted((a, b) => a - b));
          expect(settled).toBe(true);
        }
    }),
    settled,
  );
});
