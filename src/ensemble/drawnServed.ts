import { type AiColumns, aiElectricityOf } from "../model/evidence/aiElectricity.ts";
import { aiGrowth } from "../model/evidence/aiGrowth.ts";
import { baseYear, firstGrowthUntil } from "../model/evidence/evidenceRule.ts";
import { routedDemand } from "../model/routing/routedDemand.ts";
import { hostingColumns } from "./drawnHosting.ts";
import type { Drawing, DrawnInput, DrawRoom } from "./drawnInput.ts";

/** What shares of the world's tokens are worked out from. */
export const servedReads: readonly string[] = [
  ...hostingColumns,
  "aiShare",
  "computeWeight",
  "aiGrowth",
  "aiGrowthLater",
  "siteUtilisation",
  "powerUsageEffectiveness",
  "useIncomeElasticity",
];

/**
 * Shares of the world's tokens follow the drawn load of AI and the drawn use by income; only tokens are routed. It reads other
 * drawn inputs, so that it is moved after them.
 */
export function drawnServed(
  room: DrawRoom,
  { prepared, question: { load, centres }, isRead }: Drawing,
): readonly DrawnInput[] {
  const { scenario } = room;
  if (scenario.basis !== "tokens" || !isRead("servedShare")) return [];
  const moveTo = (): void => {
    const { parameters: values, hostedLoad: electricity } = room;
    const columns: AiColumns = {
      ...centres,
      electricity,
      electricityOfYear: room.hostedLoadOfYear,
      around: room.electricityAround,
    };
    const hosted = aiElectricityOf(columns, {
      aiShare: values.aiShare,
      computeWeight: values.computeWeight,
      growth: aiGrowth(scenario.year, baseYear, {
        first: values.aiGrowth,
        later: values.aiGrowthLater,
        until: firstGrowthUntil,
      }),
      utilisation: values.siteUtilisation,
      powerUsageEffectiveness: values.powerUsageEffectiveness,
    });
    const { useIncomeElasticity } = values;
    const drawn = { ...scenario, parameters: { ...scenario.parameters, useIncomeElasticity } };
    const weights = { ...load, value: hosted, low: hosted, high: hosted };
    room.servedShare = routedDemand(prepared, drawn, weights).served.value;
  };
  return [{ writes: ["servedShare"], moveTo }];
}
