import { capacityFuels, generationFuels } from "./fuels.ts";
import type { GateFailure } from "./gate.ts";
import { type Cells, isMeasure, type Measure } from "./measure.ts";
import type { VariableId } from "./variable.ts";

/** TWh that one GW gives in a year without pause. */
const terawattHoursPerGigawatt = 8.76;

/** What rounding and different years may add before generation and capacity contradict each other. */
export const generationTolerance = 1.05;

/** Fuels and total are printed to two significant digits and one decimal of a GW: each may be off by 5 % or 0.05 GW. */
const rounding = { share: 0.05, gigawatts: 0.05 };

/** A check between variables of one region. What fails is listed and kept: neither figure is known to be the wrong one. */
export type CrossCheck = (region: string, cells: Cells) => GateFailure | undefined;

/** The measures among these variables. */
export const measuresOf = (cells: Cells, ids: readonly VariableId[]): readonly Measure[] =>
  ids.flatMap((id) => {
    const cell = cells[id];
    return cell && isMeasure(cell) ? [cell] : [];
  });

export const sumOf = (parts: readonly Measure[]): number =>
  parts.reduce((sum, { value }) => sum + value, 0);

const generationAboveCapacity: CrossCheck = (region, cells) => {
  const [capacity] = measuresOf(cells, ["capacityTotal"]);
  const mix = measuresOf(cells, generationFuels);
  const [first] = mix;
  if (!capacity || !first) return undefined;
  const generation = sumOf(mix);
  const max = generationTolerance * capacity.value * terawattHoursPerGigawatt;
  if (generation <= max) return undefined;
  return {
    rule: "generationAboveCapacity",
    region,
    variable: "capacityTotal",
    year: first.year,
    source: first.source,
    value: generation,
    min: 0,
    max,
    kept: true,
  };
};

const fuelsMissing: CrossCheck = (region, cells) => {
  const mix = measuresOf(cells, generationFuels);
  const [first] = mix;
  const missing = generationFuels.find((fuel) => measuresOf(cells, [fuel]).length === 0);
  if (!first || !missing) return undefined;
  return {
    rule: "fuelsMissing",
    region,
    variable: missing,
    year: first.year,
    source: first.source,
    value: mix.length,
    min: generationFuels.length,
    max: generationFuels.length,
    kept: true,
  };
};

const fuelsDifferFromTotal: CrossCheck = (region, cells) => {
  const [total] = measuresOf(cells, ["capacityTotal"]);
  const fuels = measuresOf(cells, capacityFuels);
  if (!total || fuels.length === 0) return undefined;
  const present = fuels.filter(({ high }) => high > 0).length;
  const allowed = Math.max(2 * rounding.share * total.value, rounding.gigawatts * (present + 1));
  const sum = sumOf(fuels);
  if (Math.abs(sum - total.value) <= allowed + Number.EPSILON * sum) return undefined;
  return {
    rule: "fuelsDifferFromTotal",
    region,
    variable: "capacityTotal",
    year: total.year,
    source: total.source,
    value: sum,
    min: total.value - allowed,
    max: total.value + allowed,
    kept: true,
  };
};

export const crossChecks: readonly CrossCheck[] = [
  generationAboveCapacity,
  fuelsMissing,
  fuelsDifferFromTotal,
];
