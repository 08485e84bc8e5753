import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerOf } from "../../../src/assessment/assess.ts";
import { sharedOf } from "../../../src/assessment/shared.ts";
import { capacityFuels } from "../../../src/dataset/fuels.ts";
import { drawInputs } from "../../../src/ensemble/drawInputs.ts";
import { type DrawPoint, plainPoint } from "../../../src/ensemble/drawPoint.ts";
import {
  defaultScenario,
  type Ensemble,
  ensembleOf,
  indicators,
  type ParameterId,
  type World,
} from "../../../src/index.ts";
import type { KernelInput } from "../../../src/model/kernelInput.ts";
import { inputsOf, stepsTo } from "../../../src/model/partialPlan.ts";
import { rangeRoom } from "../../../src/model/ranges.ts";
import { quantitiesOf } from "../../../src/model/scenarioQuantities.ts";
import { builtWorld } from "../../fixtures/builtWorld.ts";

/** How an array of the workload lies: a number a draw, a number a region, or one of each region in each draw, draw by draw. */
export type Lie = "draws" | "regions" | "both";

/** An output with the regions that have a number and those that are ranked. */
export interface Output {
  readonly id: string;
  readonly regions: readonly number[];
  readonly ranked: readonly number[];
  /** Which end of the numbers has rank 1. */
  readonly first: "largest" | "smallest";
}

/** What each contestant is given: the drawn inputs as files `<name>.f64`, and what is wanted of them. */
export interface Workload {
  readonly draws: number;
  readonly regions: number;
  readonly year: number;
  readonly arrays: Readonly<Record<string, Lie>>;
  readonly outputs: readonly Output[];
}

export const workloadFile = "workload.json";

/** Fifteen results of the model whose formulas are written out for the peers. */
const outputIds = [
  "climateCostPerResident",
  "climateCost",
  "facilityEnergy",
  "demandShare",
  "peakDraw",
  "firmShare",
  "headroom",
  "headroomShare",
  "reserveMarginAfter",
  "firmCapacity",
  "peakDemand",
  "bill",
  "carbon",
  "carbonPerResident",
  "aiElectricity",
];

const seed = 7;
const copies = 18;

/** The countries of the built world 18 times, each copy with draws of its own: 4,608 regions, as many as there are states. */
function tiledWorld(): World {
  const world = builtWorld();
  const regions = Array.from({ length: copies }, (_, copy) =>
    world.regions.map((region) => ({ ...region, id: `${region.id}${copy}` })),
  );
  return { ...world, regions: regions.flat() };
}

/** The atlas's own ensemble of the workload. */
export const atlasEnsemble = (): Ensemble =>
  ensembleOf(tiledWorld(), { scenario: defaultScenario, seed, indicators: outputIds });

const parameterIds: readonly ParameterId[] = [
  "aiShare",
  "aiGrowth",
  "aiGrowthLater",
  "inferenceShare",
  "computeWeight",
  "siteUtilisation",
  "powerUsageEffectiveness",
  "loadFactor",
  "coincidence",
  "curtailableShare",
  "reserveMargin",
  "capacityCreditThermal",
  "capacityCreditNuclear",
  "capacityCreditHydro",
  "capacityCreditStorage",
  "capacityCreditSolar",
  "capacityCreditWind",
  "capacityCreditGeothermal",
  "capacityCreditBiomass",
  "capacityCreditTide",
  "capacityCreditReservoirs",
  "socialCostOfCarbon",
  "internalisedShare",
];

type ColumnOf = (input: KernelInput) => Float64Array;

const variableIds = [
  "annualDemand",
  "annualDemandOfCapacityYear",
  "netImports",
  "carbonIntensity",
  "population",
  "priceBusiness",
] as const;

/** A column of each region, by the name that the peers read it under. */
const columns: Readonly<Record<string, ColumnOf>> = {
  hostedLoad: (input) => input.hostedLoad,
  hostedLoadOfYear: (input) => input.hostedLoadOfYear,
  electricityAround: (input) => input.electricityAround,
  computeAround: (input) => input.computeAround,
  computeShare: (input) => input.computeShare,
  sitePower: (input) => input.sitePower,
  reservoirCapacity: (input) => input.reservoirCapacity,
  /** The model fills the gaps of this column by a parameter. */
  systemLoadFactor: ({ data, parameters }) =>
    data.systemLoadFactor.map((own) => (Number.isNaN(own) ? parameters.systemLoadFactor : own)),
  ...Object.fromEntries(variableIds.map((id): [string, ColumnOf] => [id, ({ data }) => data[id]])),
  ...Object.fromEntries(
    capacityFuels.map((id, kind): [string, ColumnOf] => [
      id,
      ({ capacityOfKind, count }) =>
        Float64Array.from(
          { length: count },
          (_, region) => capacityOfKind[region * capacityFuels.length + kind] as number,
        ),
    ]),
  ),
};

/** Draws all inputs once and writes them to a folder of their own. @returns the folder. */
export function writeWorkload(draws: number): string {
  const folder = mkdtempSync(join(tmpdir(), "ensemble-bench-"));
  const { series, assessment } = atlasEnsemble();
  const { input, moveTo } = movedInput();
  const given: Record<string, Lie> = {};
  const save = (name: string, lie: Lie, numbers: Float64Array): void => {
    given[name] = lie;
    writeFileSync(join(folder, `${name}.f64`), numbers);
  };
  for (const [name, lie, numbers] of drawnArrays(input, moveTo, draws)) save(name, lie, numbers);
  const workload: Workload = {
    draws,
    regions: input.count,
    year: assessment.scenario.year,
    arrays: given,
    outputs: series.map(({ indicator: { id, direction }, regions, ranked }) => ({
      id,
      regions,
      ranked,
      first: direction === -1 ? "smallest" : "largest",
    })),
  };
  writeFileSync(join(folder, workloadFile), JSON.stringify(workload));
  return folder;
}

/** Every input by draw, by region or by both. */
function drawnArrays(
  input: KernelInput,
  moveTo: (point: DrawPoint) => void,
  draws: number,
): (readonly [string, Lie, Float64Array])[] {
  const byDraw = parameterIds.map((id) => ({ id, numbers: new Float64Array(draws) }));
  const byRegion = Object.entries(columns).map(([name, columnOf]) => {
    const rows = isMoved(columnOf, input, moveTo) ? draws : 1;
    return { name, columnOf, rows, numbers: new Float64Array(rows * input.count) };
  });
  for (let draw = 0; draw < draws; draw += 1) {
    moveTo(plainPoint(draw));
    for (const { id, numbers } of byDraw) numbers[draw] = input.parameters[id];
    for (const { columnOf, numbers } of byRegion.filter(({ rows }) => draw < rows))
      numbers.set(columnOf(input), draw * input.count);
  }
  return [
    ...byDraw.map(({ id, numbers }) => [id, "draws", numbers] as const),
    ...byRegion.map(
      ({ name, rows, numbers }) => [name, rows > 1 ? "both" : "regions", numbers] as const,
    ),
  ];
}

function movedInput() {
  const world = tiledWorld();
  const room = rangeRoom(world.regions.length);
  const answer = answerOf({ ...sharedOf(world), room }, defaultScenario);
  const wanted = indicators.flatMap(({ id, quantity }) =>
    quantity !== undefined && outputIds.includes(id) ? [quantity] : [],
  );
  const plan = stepsTo(quantitiesOf(defaultScenario).plan, wanted);
  return drawInputs(answer.prepared, answer, { seed, read: inputsOf(plan) });
}

/** Whether two draws differ in a column. */
function isMoved(
  columnOf: ColumnOf,
  input: KernelInput,
  moveTo: (point: DrawPoint) => void,
): boolean {
  moveTo(plainPoint(0));
  const before = columnOf(input).slice();
  moveTo(plainPoint(1));
  return columnOf(input).some(
    (number, region) => number !== before[region] && !Number.isNaN(number),
  );
}
