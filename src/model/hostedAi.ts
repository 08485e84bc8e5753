import { rangeOf } from "../scenario/rangeOf.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { DataCentres } from "./dataCentres.ts";
import { aiElectricityOf } from "./evidence/aiElectricity.ts";
import { aiGrowth } from "./evidence/aiGrowth.ts";
import { baseYear, firstGrowthUntil, loadRuleOf } from "./evidence/evidenceRule.ts";
import type { HostedLoad } from "./load.ts";

/**
 * Electricity of AI that regions host under a scenario, which routing weighs by. Low and high move the region's own data
 * centres to the ends of their range, all parameters stay central.
 */
export function hostedAi(centres: DataCentres, scenario: Scenario): HostedLoad {
  const central = (id: "aiShare" | "aiGrowth" | "aiGrowthLater" | "computeWeight"): number =>
    rangeOf(scenario, id).central;
  const rule = {
    ...loadRuleOf(scenario).use,
    aiShare: central("aiShare"),
    computeWeight: central("computeWeight"),
    growth: aiGrowth(scenario.year, baseYear, {
      first: central("aiGrowth"),
      later: central("aiGrowthLater"),
      until: firstGrowthUntil,
    }),
  };
  const at = (end: "value" | "low" | "high"): Float64Array =>
    aiElectricityOf(
      { ...centres, electricity: centres[end], electricityOfYear: ofYearAt(centres, end) },
      rule,
    );
  const { evidence, status, year, unallocated } = centres;
  return {
    ...{ value: at("value"), low: at("low"), high: at("high"), evidence, status, year },
    ...(unallocated && { unallocated }),
  };
}

/** Data centres of the scenario's year at an end of the range of those of the base year. */
export const ofYearAt = (
  { ofYear, value, ...ends }: DataCentres,
  end: "value" | "low" | "high",
): Float64Array =>
  end === "value"
    ? ofYear
    : ofYear.map((load, region) =>
        movedWithBase(load, ends[end][region] as number, value[region] as number),
      );

/**
 * A load of the scenario's year where that of the base year is another than its central value: both move by the same factor.
 *
 * @param base load of the base year. @param central its central value.
 */
export const movedWithBase = (ofYear: number, base: number, central: number): number =>
  ofYear === 0 ? 0 : (ofYear * base) / central;
