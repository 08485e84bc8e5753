import { columnOf } from "../../assessment/outcome.ts";
import { isMeasure } from "../../dataset/measure.ts";
import type { Anchor } from "../../dataset/references/anchors.ts";
import type { Spread } from "../../language/figures.ts";
import { itEnergy } from "../../model/load/itEnergy.ts";
import type { RangeColumn } from "../../model/ranges.ts";
import { waterConsumption } from "../../model/water/waterConsumption.ts";
import type { World } from "../../region/region.ts";
import type { ParameterId } from "../../scenario/parameters.ts";
import { rangeOf } from "../../scenario/rangeOf.ts";
import { kilowattHoursPerTerawattHour } from "../../units.ts";
import type { ComparedAssessment, ComparisonInput } from "./comparison.ts";

const ends = ["value", "low", "high"] as const;

const ieaPrefix = "iea:";

/** Indices of the regions that an anchor covers: by code, or all members of a region of the IEA. */
function placesOf({ regions }: World, anchor: Anchor): readonly number[] {
  const codes = new Set(anchor.regions?.split(" "));
  return [...regions.entries()]
    .filter(([, { id, ieaRegion }]) => codes.has(id) || codes.has(`${ieaPrefix}${ieaRegion}`))
    .map(([place]) => place);
}

const nothing = (counted: readonly number[]): number => (counted.length > 0 ? 0 : Number.NaN);

const hasNumber = ({ value }: Pick<RangeColumn, "value">, place: number): boolean =>
  !Number.isNaN(value[place]);

/** Sum of an indicator over regions, with low and high summed separately. Regions without a figure are skipped; NaN if none has one. */
function sumOver(assessment: ComparedAssessment, id: string, places: readonly number[]): Spread {
  const column = columnOf(assessment, id);
  const counted = places.filter((place) => hasNumber(column, place));
  const sum = (end: (typeof ends)[number]): number =>
    counted.reduce((total, place) => total + (column[end][place] as number), nothing(counted));
  return { value: sum("value"), low: sum("low"), high: sum("high") };
}

const single = (value: number): Spread => ({ value, low: value, high: value });

const scaled = ({ value, low, high }: Spread, factor: number): Spread => ({
  value: value * factor,
  low: low * factor,
  high: high * factor,
});

/** Electricity of data centres, TWh/yr; the ends of all regions are added. */
export const hostedElectricity = ({ world, assessment, anchor }: ComparisonInput): Spread =>
  sumOver(assessment, "dataCentreElectricity", placesOf(world, anchor));

/** Electricity of data centres as a share of annual demand, %. */
export function hostedShare(input: ComparisonInput): Spread {
  const { world, anchor } = input;
  const demand = placesOf(world, anchor).reduce((total, place) => {
    const cell = world.regions[place]?.cells.annualDemand;
    return total + (cell && isMeasure(cell) ? cell.value : Number.NaN);
  }, 0);
  return scaled(hostedElectricity(input), 100 / demand);
}

/** An indicator of the one region that an anchor covers, in the indicator's unit times a factor. */
export const figureHere =
  (id: string, factor = 1) =>
  ({ world, assessment, anchor }: ComparisonInput): Spread =>
    scaled(sumOver(assessment, id, placesOf(world, anchor)), factor);

/** Share of one region in the sum of an indicator over all, %. */
export const shareOfWorld =
  (id: string) =>
  ({ world, assessment, anchor }: ComparisonInput): Spread => {
    const own = sumOver(assessment, id, placesOf(world, anchor)).value;
    const all = sumOver(assessment, id, [...world.regions.keys()]).value;
    return single((100 * own) / all);
  };

/** Share of a region in the use of all regions but China, where the services that publish shares are not offered, %. */
export function useOutsideChina({ world, assessment, anchor }: ComparisonInput): Spread {
  const sharesOf = (places: readonly number[]) => sumOver(assessment, "useShare", places);
  const china = world.regions.findIndex(({ id }) => id === "CHN");
  const outside = 100 - (china < 0 ? 0 : sharesOf([china]).value);
  return scaled(sharesOf(placesOf(world, anchor)), 100 / outside);
}

/** Litres in a thousand million litres, from m³. */
const billionLitres = 1e-6;

/** Water that data centres consume on site with the electricity that was published beside it, billion L/yr. */
export function directWater({ world, assessment, anchor }: ComparisonInput): Spread | undefined {
  const { energy } = anchor;
  if (energy === undefined) return undefined;
  const litres = sumOver(assessment, "waterUsageEffectiveness", placesOf(world, anchor));
  const pue = rangeOf(assessment.scenario, "powerUsageEffectiveness");
  const water = (perKilowattHour: number, overhead: number): number =>
    billionLitres *
    waterConsumption(itEnergy(energy * kilowattHoursPerTerawattHour, overhead), perKilowattHour);
  return {
    value: water(litres.value, pue.central),
    low: water(litres.low, pue.high),
    high: water(litres.high, pue.low),
  };
}

/** Million USD in billion USD. */
const billionDollars = 1e-3;

/** External cost of the inference of a region, health included, billion USD/yr. */
export function costOfInference({ world, assessment, anchor }: ComparisonInput): Spread {
  const places = placesOf(world, anchor);
  const external = sumOver(assessment, "externalCost", places);
  if (assessment.scenario.switches.healthTransfer) return scaled(external, billionDollars);
  const health = sumOver(assessment, "healthCost", places);
  const sum = (end: (typeof ends)[number]): number => external[end] + health[end];
  return scaled({ value: sum("value"), low: sum("low"), high: sum("high") }, billionDollars);
}

/** The same of all its data centres, inference or not. */
export function costOfDataCentres(input: ComparisonInput): Spread {
  const cost = costOfInference(input);
  const inference = sumOver(
    input.assessment,
    "facilityEnergy",
    placesOf(input.world, input.anchor),
  );
  const all = hostedElectricity(input);
  const scaledUp = (end: (typeof ends)[number]): number =>
    (cost[end] / (inference[end] * terawattHours)) * all[end];
  return { value: scaledUp("value"), low: scaledUp("low"), high: scaledUp("high") };
}

/** GWh in TWh. */
const terawattHours = 1e-3;

/** A parameter of the scenario as it stands, times a factor. */
export const parameterHere =
  (id: ParameterId, factor = 1) =>
  ({ assessment }: ComparisonInput): Spread => {
    const { low, central, high } = rangeOf(assessment.scenario, id);
    return scaled({ value: central, low, high }, factor);
  };
