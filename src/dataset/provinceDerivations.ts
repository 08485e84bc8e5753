import { measuresOf, sumOf } from "./crossChecks.ts";
import { type Derivation, derivations } from "./derivations.ts";
import { generationFuels } from "./fuels.ts";
import { type Cells, isMeasure, type Measure } from "./measure.ts";
import type { VariableId } from "./variable.ts";

/** Trade between states and provinces is not published. Net imports are demand minus generation. */
const netImports: Derivation = {
  variable: "netImports",
  from: ["annualDemand", ...generationFuels],
  statement: "Annual demand less generation.",
  derive: (_, cells) => {
    const demand = measureAt(cells, "annualDemand");
    const mix = measuresOf(cells, generationFuels);
    // A modelled share of another year's demand is too coarse for a difference.
    if (!demand || demand.status === "modelled" || mix.length === 0) return undefined;
    return estimate(demand, [demand, ...mix], demand.value - sumOf(mix));
  },
};

/** Where capacity and demand are of the same year, demand is also that of the capacity's year. */
const annualDemandOfCapacityYear: Derivation = {
  variable: "annualDemandOfCapacityYear",
  from: ["annualDemand", "capacityTotal"],
  statement: "Annual demand, of the same year as the capacity.",
  derive: (_, cells) => {
    const demand = measureAt(cells, "annualDemand");
    return demand?.year === measureAt(cells, "capacityTotal")?.year ? demand : undefined;
  },
};

/** Figures that are derived below countries, beside those that are derived everywhere. */
export const provinceDerivations: readonly Derivation[] = [
  ...derivations,
  netImports,
  annualDemandOfCapacityYear,
];

/** The variables that a figure was derived from, by the statement in its note; `undefined` where it is no such figure. */
export const derivedFrom = (
  variable: string,
  { note }: Pick<Measure, "note">,
): readonly VariableId[] | undefined =>
  provinceDerivations.find(
    (one) => one.variable === variable && (note ?? "").includes(one.statement),
  )?.from;

const measureAt = (cells: Cells, id: VariableId): Measure | undefined => {
  const cell = cells[id];
  return cell && isMeasure(cell) ? cell : undefined;
};

/** An estimate with the year of its oldest part and the dataset of its first. */
const estimate = (
  { unit, source }: Measure,
  parts: readonly Measure[],
  value: number,
): Measure => ({
  value,
  low: value,
  high: value,
  unit,
  year: Math.min(...parts.map(({ year }) => year)),
  status: "estimated",
  source,
});
