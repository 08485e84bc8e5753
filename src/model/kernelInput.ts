import { capacityFuels } from "../dataset/fuels.ts";
import { type VariableId, variableIds } from "../dataset/variable.ts";
import type { Parameter } from "../scenario/parameter.ts";
import { type ParameterId, parameterIds, parameters } from "../scenario/parameters.ts";
import { type ParameterRange, rangeOf } from "../scenario/rangeOf.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Corner, End } from "./corners.ts";
import { healthCostRegions } from "./cost/healthCostRegions.ts";
import type { InputId } from "./declaration.ts";
import type { ParameterValues } from "./fuelParameters.ts";
import { ofYearAt } from "./hostedAi.ts";
import { inPriceYear, type PriceLevels } from "./money/inPriceYear.ts";
import { priceYear } from "./money/priceYear.ts";
import type { Prepared } from "./prepare.ts";
import type { Question } from "./question.ts";
import { type Quantities, quantitiesOf } from "./scenarioQuantities.ts";
import { countedEnergy } from "./tokens/tokenEnergyOf.ts";
import { asksForImages } from "./tokens/workloadDemand.ts";

/** Everything the kernel reads, at one point of all ranges. */
export interface KernelInput {
  readonly scenario: Scenario;
  readonly quantities: Quantities;
  readonly count: number;
  readonly parameters: ParameterValues;
  /** By variable; NaN where there is no measure. */
  readonly data: Readonly<Record<VariableId, Float64Array>>;
  /** Data-centre electricity, TWh/yr; NaN where it is not known. */
  readonly hostedLoad: Float64Array;
  /** The same of the scenario's year, before what sites take at least. */
  readonly hostedLoadOfYear: Float64Array;
  /** Data-centre electricity of all regions whose compute is compared, TWh/yr, and that compute, MW. */
  readonly electricityAround: Float64Array;
  readonly computeAround: Float64Array;
  /** Part of that compute which the region has, 0–1. */
  readonly computeShare: Float64Array;
  /** IT power of sites in operation, MW. */
  readonly sitePower: Float64Array;
  /** Share of the world's tokens, 0–1; NaN where it is not known, empty in bases without tokens. */
  readonly servedShare: Float64Array;
  /** Energy of an output token, or of an image, at the boundary that it is known at, Wh per 1,000. */
  readonly tokenEnergy: number;
  /** GW by kind of plant, regions one after the other. */
  readonly capacityOfKind: Float64Array;
  /** Shares of generation by fuel, regions one after the other. */
  readonly generationShare: Float64Array;
  readonly inside: Prepared["inside"];
  /** 1 where health costs by fuel are known. */
  readonly healthKnown: Float64Array;
  /** NaN where all that is known of the climate is the mean of several. */
  readonly localClimate: Float64Array;
  /** 1 where outside air cools for most of the year, 0 elsewhere. */
  readonly economiserClimate: Float64Array;
  /** Hydro of systems that reservoirs carry, GW; 0 elsewhere. */
  readonly reservoirCapacity: Float64Array;
  /** GDP per head where health costs are known, USD; NaN where no region of the world is that one. */
  readonly incomeOfHealthCosts: number;
}

const ends = { low: "low", central: "value", high: "high", bend: "value" } as const;
const none = new Float64Array(0);

/** The kernel's input at a corner of all ranges; at an empty corner everything is central. */
export function kernelInput(
  { regions, leaves: { capacityOfKind, generationShare }, inside, ...given }: Prepared,
  { scenario, centres, demand }: Question,
  corner: Corner = new Map(),
): KernelInput {
  const endOf = (input: InputId): End => corner.get(input) ?? "central";
  const columnEnd = (input: InputId) => ends[endOf(input)];
  const values = parameterValues(scenario, endOf, given.priceLevels);
  const data = Object.fromEntries(
    variableIds.map((id) => [id, given.carried[id][columnEnd(id)]]),
  ) as Record<VariableId, Float64Array>;
  return {
    scenario,
    quantities: quantitiesOf(scenario),
    count: regions.length,
    parameters: values,
    tokenEnergy: at(
      countedEnergy(scenario).energy,
      endOf(asksForImages(scenario) ? "imageEnergy" : "tokenEnergy"),
    ),
    data,
    hostedLoad: centres[columnEnd("hostedLoad")],
    hostedLoadOfYear: ofYearAt(centres, columnEnd("hostedLoadOfYear")),
    electricityAround: centres.around,
    computeAround: centres.computeAround,
    computeShare: centres.computeShare,
    sitePower: centres.sitePower,
    servedShare: demand?.served[columnEnd("servedShare")] ?? none,
    capacityOfKind: capacityOfKind[columnEnd(capacityFuels[0])],
    generationShare: generationShare.value,
    inside,
    healthKnown: inside.get(healthCostRegions) ?? none,
    localClimate: given.localClimate,
    economiserClimate: given.economiserClimate,
    reservoirCapacity: given.reservoirCapacity[columnEnd("reservoirCapacity")],
    incomeOfHealthCosts: given.incomeOfHealthCosts[columnEnd("incomeOfHealthCosts")],
  };
}

/**
 * Parameters at a corner, money in the prices of the results. PUE bends where the saving of evaporative cooling has used up
 * all that there is to save.
 */
function parameterValues(
  scenario: Scenario,
  endOf: (input: InputId) => End,
  levels: PriceLevels,
): ParameterValues {
  const values = Object.fromEntries(
    parameterIds.map((id) => {
      const { priceYear: from }: Parameter = parameters[id];
      const value = at(rangeOf(scenario, id), endOf(id));
      return [id, from === undefined ? value : inPriceYear(value, { from, to: priceYear }, levels)];
    }),
  ) as Record<ParameterId, number>;
  if (endOf("powerUsageEffectiveness") !== "bend") return values;
  const { low, high } = rangeOf(scenario, "powerUsageEffectiveness");
  const bend = Math.min(high, Math.max(low, 1 + values.savedByEvaporativeCooling));
  return { ...values, powerUsageEffectiveness: bend };
}

const at = (range: ParameterRange, end: End): number => range[end === "bend" ? "central" : end];
