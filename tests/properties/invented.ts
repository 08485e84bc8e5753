import fc from "fast-check";
import type { Cell } from "../../src/dataset/measure.ts";
import { publishedStatuses } from "../../src/dataset/status.ts";
import {
  aggregations,
  bases,
  coolingChoices,
  type Measure,
  modelChoices,
  normalisations,
  type Parameter,
  type ParameterId,
  parameters,
  presets,
  type Region,
  routingChoices,
  type Scenario,
  scenarioYears,
  type TokenChoice,
  tokenEnergyMethods,
  type VariableId,
  variableIds,
  variables,
  type World,
  type WorldEvidence,
  workloadChoices,
} from "../../src/index.ts";
import { ieaRegions } from "../../src/region/ieaRegions.ts";
import { parameterIds } from "../../src/scenario/parameters.ts";
import { priceChanges, waterIntensityMethods } from "../../src/scenario/scenario.ts";
import { evidence } from "../fixtures/evidence.ts";
import { randomNumbers } from "./randomNumbers.ts";

type Draw = () => number;

const pick = <T>(items: readonly T[], draw: Draw): T =>
  items[Math.floor(draw() * items.length)] as T;

/** Ordinary sizes of the variables, so that sums and shares reach all their cases. */
const sizes: { readonly [variable in VariableId]?: readonly [number, number] } = {
  annualDemand: [0.01, 5000],
  annualDemandOfCapacityYear: [0.01, 5000],
  netImports: [-50, 50],
  wetBulb: [-20, 30],
  population: [1e4, 1e9],
  gdp: [1e8, 1e13],
  dataCentreElectricity: [0.001, 20],
};

const sizeOf = (variable: VariableId): readonly [number, number] =>
  sizes[variable] ?? [variables[variable].min, Math.min(variables[variable].max, 1000)];

/** Widest range of a figure, as a share of its value. */
const widest = 0.3;

export function inventedMeasure(variable: VariableId, draw: Draw): Measure {
  const [min, max] = sizeOf(variable);
  const value =
    variable === "waterStressClass" ? Math.floor(draw() * 6) - 1 : min + (max - min) * draw() ** 3;
  return {
    value,
    low: value - widest * draw() * Math.abs(value),
    high: value + widest * draw() * Math.abs(value),
    unit: variables[variable].unit,
    year: 2011 + Math.floor(draw() * 14),
    status: pick(publishedStatuses, draw),
    source: "invented",
  };
}

/** National figures on data centres are rare; of the rest, one in twelve is missing. */
function inventedCell(variable: VariableId, draw: Draw): Cell {
  const rate = variable === "dataCentreElectricity" ? 0.3 : 11 / 12;
  const measure = inventedMeasure(variable, draw);
  return draw() < rate
    ? measure
    : { causes: [{ kind: "uncovered", variable, sources: ["invented"] }] };
}

const inventedRegion = (index: number, draw: Draw): Region => ({
  id: ["USA", "R1", "NOR"][index] ?? `R${index}`,
  level: "country",
  name: `Region ${index}`,
  ieaRegion: pick(ieaRegions, draw),
  unRegion: "Europe",
  hasIso: draw() < 0.9,
  tiny: false,
  hasGeometry: true,
  label: [0, 0],
  cells: Object.fromEntries(
    variableIds.map((variable) => [variable, inventedCell(variable, draw)]),
  ),
});

/** A world of invented regions with gaps, ranges and every evidence class; it follows from the seed alone. */
export function inventedWorld(seed: number, size: number): World {
  const draw = randomNumbers(seed);
  return {
    regions: Array.from({ length: size }, (_, index) => inventedRegion(index, draw)),
    evidence: inventedEvidence(draw),
  };
}

/** Totals of the IEA's regions, a key, and a few dated sites. */
function inventedEvidence(draw: Draw): WorldEvidence {
  const sites = Array.from({ length: 4 }, (_, site) => ({
    site: `site ${site}`,
    country: `R${1 + Math.floor(draw() * 8)}`,
    date: `${2021 + Math.floor(draw() * 8)}-01-01`,
    itPower: 200 * draw(),
  }));
  return { ...evidence, sites, priceLevels: inventedPrices };
}

/** Prices rise by 2 % a year; of 2013 nothing is known. */
const inventedPrices: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from({ length: 15 }, (_, place) => [2011 + place, 1.02 ** (place - 13)] as const).filter(
    ([year]) => year !== 2013,
  ),
);

/** A scenario of any basis, switch and weighting; half of the parameters lie anywhere within their bounds. */
export function inventedScenario(seed: number): Scenario {
  const draw = randomNumbers(seed);
  const [first, ...others] = ["grid", "price", "water"].map(() => Math.floor(draw() * 5));
  const [grid = 1, price = 1, water = 1] = [(first ?? 0) + 1, ...others];
  const optional = (): number => (draw() < 0.8 ? 0 : Math.floor(draw() * 5));
  return {
    ...(presets[0] as Scenario),
    basis: pick(bases, draw),
    year: scenarioYears.min + Math.floor(draw() * (scenarioYears.max - scenarioYears.min + 1)),
    parameters: Object.fromEntries(
      parameterIds.flatMap((id): [ParameterId, number][] => {
        const { min, max } = parameters[id];
        const value = min + (max - min) * draw();
        return draw() < 0.5 ? [[id, value]] : [];
      }),
    ),
    switches: {
      hydroEvaporation: draw() < 0.5,
      waterIntensity: pick(waterIntensityMethods, draw),
      cooling: pick(coolingChoices, draw),
      priceChange: pick(priceChanges, draw),
      healthTransfer: draw() < 0.5,
      embodied: draw() < 0.5,
    },
    tokens: inventedTokens(draw),
    ranges: inventedRanges(draw),
    index: {
      weights: { grid, price, water, carbon: optional(), health: optional() },
      aggregation: pick(aggregations, draw),
      normalisation: pick(normalisations, draw),
      vulnerability: draw() < 0.2,
    },
  };
}

/** Any model, work and routing, images often, because they are counted separately; a custom routing sends the first region's users to two hosts. */
const inventedTokens = (draw: Draw): TokenChoice => {
  const share = draw();
  return {
    model: pick(modelChoices, draw),
    workload: draw() < 0.3 ? "image" : pick(workloadChoices, draw),
    energy: pick(tokenEnergyMethods, draw),
    routing: pick(routingChoices, draw),
    customRouting: [
      { u: "USA", r: "USA", share },
      { u: "USA", r: "R1", share: 1 - share },
    ],
  };
};

/** One parameter in ten has a range of its own; a choice has none. */
const inventedRanges = (draw: Draw): Scenario["ranges"] =>
  Object.fromEntries(
    parameterIds.flatMap((id) => {
      const { min, max, shape }: Parameter = parameters[id];
      const ends = [min + (max - min) * draw(), min + (max - min) * draw()].sort((a, b) => a - b);
      return draw() < 0.1 && shape !== "choice" ? [[id, ends]] : [];
    }),
  );

/** Seeds, one for each invented world. */
export const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

/** Every run draws the same seeds, so that a failure repeats. */
export const settled = { seed: 20_251_123, numRuns: 60, endOnFailure: true };

/** Milliseconds that a test of many worlds may take on a busy machine. */
export const patience = 60_000;
