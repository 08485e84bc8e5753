import { capacityFuels, generationFuels } from "./fuels.ts";
import type { GateFailure } from "./gate.ts";
import { type Cells, isMeasure, type Measure } from "./measure.ts";
import type { VariableId } from "./variable.ts";

/** TWh that one GW gives in a year without pause. */
const terawattHoursPerGigawatt = 8.76;

/** What rounding and different years may add before generation and capacity contradict each other. */
const generationTolerance = 1.05;

/** Printed to two significant digits, each fuel may be off by 5 %, and a small one by half a megawatt. */
const totalTolerance = { share: 0.1, gigawatts: 0.01 };

/** Checks between variables of one region. What fails is listed and kept: neither figure is known to be the wrong one. */
export const crossChecks = (region: string, cells: Cells): readonly GateFailure[] =>
  [generationAboveCapacity, fuelsMissing, fuelsDifferFromTotal].flatMap(
    (check) => check(region, cells) ?? [],
  );

const measuresOf = (cells: Cells, ids: readonly VariableId[]): readonly Measure[] =>
  ids.flatMap((id) => {
    const cell = cells[id];
    return cell && isMeasure(cell) ? [cell] : [];
  });

const sumOf = (parts: readonly Measure[]): number =>
  parts.reduce((sum, { value }) => sum + value, 0);

const generationAboveCapacity = (region: string, cells: Cells): GateFailure | undefined => {
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

const fuelsMissing = (region: string, cells: Cells): GateFailure | undefined => {
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

const fuelsDifferFromTotal = (region: string, cells: Cells): GateFailure | undefined => {
  const [total] = measuresOf(cells, ["capacityTotal"]);
  const fuels = measuresOf(cells, capacityFuels);
  if (!total || fuels.length === 0) return undefined;
  const allowed = Math.max(totalTolerance.share * total.value, totalTolerance.gigawatts);
  const sum = sumOf(fuels);
  if (Math.abs(sum - total.value) <= allowed) return undefined;
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
