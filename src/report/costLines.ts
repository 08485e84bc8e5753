import { outcomeOf } from "../assessment/outcome.ts";
import { rangeOf } from "../scenario/rangeOf.ts";
import type { CostLine } from "./report.ts";
import type { ReportContext } from "./reportContext.ts";
import { reportFigure } from "./reportFigure.ts";

type CostId = CostLine["id"];

/**
 * External cost beside the bill, part by part, in million USD a year: each part as the model found it. Health stands after the
 * sum, of which it is a part only where a scenario carries it over to all regions.
 */
export function costLines(context: ReportContext, regionIndex: number): CostLine[] {
  const { assessment, words } = context;
  const { scenario } = assessment;
  const isInside = scenario.switches.healthTransfer ? "yes" : "no";
  const carbonCost = rangeOf(scenario, "socialCostOfCarbon");
  const line = (
    id: CostId,
    indicator: string,
    values: Readonly<Record<string, string>> = {},
  ): CostLine => ({
    id,
    label: words.say(labelKeys[id], values),
    ...reportFigure(outcomeOf(assessment, indicator, regionIndex), { words }),
  });
  return [
    line("bill", "bill"),
    line("climate", "climateCost", {
      cost: words.figure(carbonCost.central),
      low: words.figure(carbonCost.low),
      high: words.figure(carbonCost.high),
    }),
    line("water", "waterCost", {
      price: words.figure(rangeOf(scenario, "shadowPriceOfWater").central),
    }),
    line("total", "externalCost", { health: isInside }),
    line("health", "healthCost", { inside: isInside }),
  ];
}

const labelKeys = {
  bill: "report.cost.bill",
  climate: "report.cost.climate",
  health: "report.cost.health",
  water: "report.cost.water",
  total: "report.cost.total",
} as const satisfies Record<CostId, string>;
