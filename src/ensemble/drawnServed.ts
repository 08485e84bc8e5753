import { loadBelow } from "../model/below/loadBelow.ts";
import { servedBelow } from "../model/below/servedBelow.ts";
import { aiElectricityOf } from "../model/evidence/aiElectricity.ts";
import { aiGrowth } from "../model/evidence/aiGrowth.ts";
import { baseYear, firstGrowthUntil } from "../model/evidence/evidenceRule.ts";
import type { KernelInput } from "../model/kernelInput.ts";
import type { HostedLoad } from "../model/load.ts";
import type { Question } from "../model/question.ts";
import { routedDemand } from "../model/routing/routedDemand.ts";
import { hostingColumns } from "./drawnHosting.ts";
import type { Drawing, DrawnInput, DrawRoom } from "./drawnInput.ts";

/** What shares of the world's tokens are worked out from. */
export const servedReads: readonly string[] = [
  ...hostingColumns,
  "computeShare",
  "sitePower",
  "aiShare",
  "computeWeight",
  "aiGrowth",
  "aiGrowthLater",
  "siteUtilisation",
  "powerUsageEffectiveness",
  "useIncomeElasticity",
];

/** A level with its question and its input, moved to a draw. */
export interface MovedLevel {
  readonly question: Question;
  readonly input: KernelInput;
}

/**
 * Shares of the world's tokens follow the drawn load of AI and the drawn use by income; only tokens are routed. Below countries
 * what the region above answers is shared out as the drawn loads are. It reads other drawn inputs, so that it is moved after
 * them.
 */
export function drawnServed(
  room: DrawRoom,
  { prepared, question, isRead }: Drawing,
  above: MovedLevel | undefined,
): readonly DrawnInput[] {
  const { scenario } = room;
  if (scenario.basis !== "tokens" || !isRead("servedShare")) return [];
  const moveTo = (): void => {
    const weights = drawnAi(question, room);
    if (above?.question.demand) {
      const shares = servedBelow(prepared.world, drawnAi(above.question, above.input), weights);
      const servedAbove = plain(above.question.demand.served, above.input.servedShare);
      room.servedShare = loadBelow(prepared.world, servedAbove, shares).value;
      return;
    }
    const { useIncomeElasticity } = room.parameters;
    const drawn = { ...scenario, parameters: { ...scenario.parameters, useIncomeElasticity } };
    room.servedShare = routedDemand(prepared, drawn, weights).served.value;
  };
  return [{ writes: ["servedShare"], moveTo }];
}

/** The load of AI in a draw. */
export function drawnAi(
  { load, scenario }: Pick<Question, "load" | "scenario">,
  input: KernelInput,
): HostedLoad {
  const { parameters: values } = input;
  const columns = {
    electricity: input.hostedLoad,
    electricityOfYear: input.hostedLoadOfYear,
    around: input.electricityAround,
    computeAround: input.computeAround,
    computeShare: input.computeShare,
    sitePower: input.sitePower,
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
  return plain(load, hosted);
}

/** A draw has no range. */
const plain = (load: HostedLoad, value: Float64Array): HostedLoad => ({
  ...load,
  value,
  low: value,
  high: value,
});
