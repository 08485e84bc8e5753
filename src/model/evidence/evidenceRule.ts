import { type ParameterRange, rangeOf } from "../../scenario/rangeOf.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { SiteUse } from "./siteElectricity.ts";

/** Year that all loads are carried to before the scenario's year is looked at. */
export const baseYear = 2024;

/** Last year of the path of data centres that the IEA gives for each of its regions. */
export const pathEnd = 2030;

/** Last year in which AI load grows at its first rate. */
export const firstGrowthUntil = 2026;

/** How loads are worked out from what is known. */
export interface EvidenceRule {
  readonly baseYear: number;
  /** Mean load over installed or contracted power, 0–1. */
  readonly utilisation: ParameterRange;
  /** λ of regions with records of sites, and of those with none. */
  readonly located: ParameterRange;
  readonly keyOnly: ParameterRange;
}

/** What a scenario says of loads before the kernel runs. */
export interface LoadRule {
  readonly year: number;
  readonly evidence: EvidenceRule;
  readonly use: SiteUse;
}

export const loadRuleOf = (scenario: Scenario): LoadRule => ({
  year: scenario.year,
  evidence: {
    baseYear,
    utilisation: rangeOf(scenario, "contractedUtilisation"),
    located: rangeOf(scenario, "locatedLevel"),
    keyOnly: rangeOf(scenario, "keyOnlyLevel"),
  },
  use: {
    utilisation: rangeOf(scenario, "siteUtilisation").central,
    powerUsageEffectiveness: rangeOf(scenario, "powerUsageEffectiveness").central,
  },
});
