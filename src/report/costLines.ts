import { explain } from "../assessment/explain.ts";
import { outcomeOf, type RegionOutcome } from "../assessment/outcome.ts";
import type { Spread } from "../language/figures.ts";
import { climateCost } from "../model/cost/climateCost.ts";
import { type ParameterRange, rangeOf } from "../scenario/rangeOf.ts";
import type { CostLine } from "./report.ts";
import type { ReportContext } from "./reportContext.ts";
import { reportFigure } from "./reportFigure.ts";

type CostId = CostLine["id"];
type Line = Pick<RegionOutcome, "kind" | "value" | "low" | "high" | "atLeast">;

const unknown: Line = { kind: "noData", atLeast: false };

/** External cost beside the bill, part by part, in million USD a year. The parts and the sum are those of the model. */
export function costLines(context: ReportContext, regionIndex: number): CostLine[] {
  const { assessment, words } = context;
  const { scenario } = assessment;
  const bill = outcomeOf(assessment, "bill", regionIndex);
  const total = outcomeOf(assessment, "externalCost", regionIndex);
  const parts = partsOf(context, regionIndex, total);
  const carbonCost = rangeOf(scenario, "socialCostOfCarbon");
  const shadowPrice = rangeOf(scenario, "shadowPriceOfWater");
  const line = (
    id: CostId,
    outcome: Line,
    values: Readonly<Record<string, string>> = {},
  ): CostLine => ({
    id,
    label: words.say(labelKeys[id], values),
    ...reportFigure(outcome, { words }),
  });
  return [
    line("bill", bill),
    line("climate", parts.climate, {
      cost: words.figure(carbonCost.central),
      low: words.figure(carbonCost.low),
      high: words.figure(carbonCost.high),
    }),
    line("health", parts.health),
    line("water", parts.water, { price: words.figure(shadowPrice.central) }),
    line("total", total),
  ];
}

const labelKeys = {
  bill: "report.cost.bill",
  climate: "report.cost.climate",
  health: "report.cost.health",
  water: "report.cost.water",
  total: "report.cost.total",
} as const satisfies Record<CostId, string>;

/** Climate cost from carbon, water cost from scarcity-weighted water. Health cost is the rest of the model's sum, where that is known. */
function partsOf(context: ReportContext, regionIndex: number, total: RegionOutcome) {
  const { assessment, world } = context;
  const { scenario } = assessment;
  const missing = explain(world, regionIndex, "externalCost", assessment).missingParts;
  const climate = climateLine(outcomeOf(assessment, "carbon", regionIndex), {
    cost: rangeOf(scenario, "socialCostOfCarbon"),
    internalised: rangeOf(scenario, "internalisedShare"),
  });
  const water = missing.includes("waterCostPerEnergy")
    ? unknown
    : waterLine(
        outcomeOf(assessment, "scarcityWeightedWater", regionIndex),
        rangeOf(scenario, "shadowPriceOfWater"),
      );
  const health = missing.includes("healthCostPerEnergy")
    ? unknown
    : remainder(total, climate, water);
  return { climate, water, health };
}

/** kt CO₂e at USD/t are thousand USD times one thousand: million USD. */
const millionPerThousand = 1e-3;

function climateLine(
  carbon: RegionOutcome,
  { cost, internalised }: { readonly cost: ParameterRange; readonly internalised: ParameterRange },
): Line {
  if (carbon.value === undefined) return { kind: carbon.kind, atLeast: false };
  const { value, low, high } = spreadOf(carbon);
  return {
    kind: carbon.kind,
    atLeast: false,
    value: climateCost(value, cost.central, internalised.central) * millionPerThousand,
    low: climateCost(low, cost.low, internalised.high) * millionPerThousand,
    high: climateCost(high, cost.high, internalised.low) * millionPerThousand,
  };
}

/** 10³ m³ world-equivalent at USD/m³ are thousand USD. With a price of 0 the cost is 0 even where the amount of water is not known. */
function waterLine(water: RegionOutcome, price: ParameterRange): Line {
  if (price.high === 0) return { kind: "value", atLeast: false, value: 0, low: 0, high: 0 };
  if (water.value === undefined) return { kind: water.kind, atLeast: false };
  const { value, low, high } = spreadOf(water);
  return {
    kind: water.kind,
    atLeast: false,
    value: value * price.central * millionPerThousand,
    low: low * price.low * millionPerThousand,
    high: high * price.high * millionPerThousand,
  };
}

function remainder(total: RegionOutcome, climate: Line, water: Line): Line {
  if (total.value === undefined) return { kind: total.kind, atLeast: false };
  const rest = (end: keyof Spread): number =>
    (total[end] ?? Number.NaN) - (climate[end] ?? 0) - (water[end] ?? 0);
  return {
    kind: total.kind,
    atLeast: false,
    value: rest("value"),
    low: rest("low"),
    high: rest("high"),
  };
}

const spreadOf = ({ value = Number.NaN, low = value, high = value }: RegionOutcome): Spread => ({
  value,
  low,
  high,
});
