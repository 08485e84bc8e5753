import fc from "fast-check";
import { expect, test, vi } from "vitest";
import {
  assess,
  type IndicatorColumn,
  indicators,
  isMeasure,
  outcomeKinds,
  rangeOf,
  type Scenario,
  type World,
} from "../../src/index.ts";
import type { DataCentres } from "../../src/model/dataCentres.ts";
import { kernelOutput, runKernel } from "../../src/model/kernel.ts";
import { kernelInput } from "../../src/model/kernelInput.ts";
import type { HostedLoad } from "../../src/model/load.ts";
import { prepare } from "../../src/model/prepare.ts";
import { quantityIds } from "../../src/model/quantities.ts";
import { type Question, questionOf } from "../../src/model/question.ts";
import { computeRanges } from "../../src/model/ranges.ts";
import { countedEnergy } from "../../src/model/tokens/tokenEnergyOf.ts";
import { parameterIds } from "../../src/scenario/parameters.ts";
import { inventedScenario, inventedWorld, patience, seeds, settled } from "./invented.ts";
import { randomNumbers } from "./randomNumbers.ts";

vi.setConfig({ testTimeout: patience });

/** Tolerance for rounding of sums in another order. */
const room = (value: number): number => 1e-9 * Math.abs(value) + 1e-300;

const valueCode = outcomeKinds.indexOf("value");

/** Violations of `low ≤ value ≤ high`, in words. */
const brokenAt = (
  { low, high }: { readonly low: Float64Array; readonly high: Float64Array },
  region: number,
  value: number,
): string | undefined => {
  const [least, most] = [low[region] as number, high[region] as number];
  return least <= value + room(value) && value <= most + room(value)
    ? undefined
    : `region ${region}: ${value} is not in ${least} … ${most}`;
};

test("low ≤ central ≤ high for every indicator of every region", () => {
  fc.assert(
    fc.property(seeds, seeds, (worldSeed, scenarioSeed) => {
      const assessment = assess(inventedWorld(worldSeed, 30), inventedScenario(scenarioSeed));
      const broken = indicators.flatMap(({ id }) => {
        const column = assessment.columns[id] as IndicatorColumn;
        return [...column.value.entries()]
          .filter(([region]) => column.kind[region] === valueCode)
          .map(([region, central]) => brokenAt(column, region, central))
          .filter((words) => words !== undefined)
          .map((words) => `${id} of ${words}`);
      });
      expect(broken).toEqual([]);
    }),
    settled,
  );
});

/** A point inside all ranges: every parameter, every figure and every load somewhere between its ends. */
interface Inside extends Question {
  readonly world: World;
  readonly tokenEnergy: number;
}

/** Anywhere between the ends, and often at one of them. */
const between = (low: number, high: number, draw: () => number): number => {
  const share = draw() * 2 - 0.5;
  return Math.min(high, Math.max(low, low + share * (high - low)));
};

function inside(world: World, scenario: Scenario, seed: number): Inside {
  const draw = randomNumbers(seed);
  const { centres, load, demand } = questionOf(prepare(world), scenario);
  const { energy } = countedEnergy(scenario);
  const parameters = Object.fromEntries(
    parameterIds.map((id) => {
      const { low, high } = rangeOf(scenario, id);
      return [id, between(low, high, draw)];
    }),
  ) as Scenario["parameters"];
  const regions = world.regions.map((region) => ({
    ...region,
    cells: Object.fromEntries(
      Object.entries(region.cells).map(([variable, cell]) => {
        if (!isMeasure(cell) || variable.startsWith("generation")) return [variable, cell];
        const value = between(cell.low, cell.high, draw);
        return [variable, { ...cell, value, low: value, high: value }];
      }),
    ),
  }));
  const fixed = (range: HostedLoad): HostedLoad => {
    const value = range.value.map((_, region) =>
      between(range.low[region] as number, range.high[region] as number, draw),
    );
    return { ...range, value, low: value, high: value };
  };
  const fixedCentres = (range: DataCentres): DataCentres => {
    const { value, low, high } = fixed(range);
    const ofYear = range.ofYear.map((year, region) =>
      year === 0 ? 0 : (year * (value[region] as number)) / (range.value[region] as number),
    );
    return { ...range, value, low, high, ofYear };
  };
  return {
    scenario: { ...scenario, parameters },
    world: { ...world, regions },
    load,
    centres: fixedCentres(centres),
    ...(demand && { demand: { ...demand, served: fixed(demand.served) } }),
    tokenEnergy: between(energy.low, energy.high, draw),
  };
}

/** A result that is unknown at the point and at the centre has no range. */
const isNumber = (value: number, central: number | undefined): boolean =>
  Number.isFinite(value) && Number.isFinite(central);

test("no point inside the ranges of parameters and data leaves the range of a result", () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(seeds, seeds, seeds, (worldSeed, scenarioSeed, pointSeed) => {
      const world = inventedWorld(worldSeed, 6);
      const scenario = inventedScenario(scenarioSeed);
      const { quantities } = computeRanges(prepare(world), questionOf(prepare(world), scenario));
      const point = inside(world, scenario, pointSeed);
      const { tokenEnergy } = point;
      const input = { ...kernelInput(prepare(point.world), point), tokenEnergy };
      const computed = runKernel(input, kernelOutput(world.regions.length));
      const broken = quantityIds.flatMap((id) =>
        [...computed[id].entries()]
          .filter(([region, value]) => isNumber(value, quantities[id].value[region]))
          .map(([region, value]) => {
            reached.add(id);
            return brokenAt(quantities[id], region, value);
          })
          .filter((words) => words !== undefined)
          .map((words) => `${id} of ${words}`),
      );
      expect(broken).toEqual([]);
    }),
    { ...settled, numRuns: 500 },
  );
  expect([...reached].toSorted()).toEqual([...quantityIds].toSorted());
});
