import type { VariableId } from "../dataset/variable.ts";

/** Variables from which hosted load is worked out: published figures, and what key, coverage and shares read. */
export const loadVariables = [
  "dataCentreElectricity",
  "computeLocated",
  "computeLocatedClusters",
  "dataCentreSites",
  "cloudRegions",
  "gdp",
  "annualDemand",
] as const satisfies readonly VariableId[];
