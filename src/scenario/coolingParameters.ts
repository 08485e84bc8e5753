import type { Parameter } from "./parameter.ts";

/** What another way of cooling adds to power usage effectiveness. */
export const coolingParameters = {
  addedByDryCooling: {
    unit: "PUE",
    low: 0.1,
    central: 0.15,
    high: 0.25,
    min: 0,
    max: 1,
    source: "Assumption: fans and compressors in place of evaporation",
    shape: "triangular",
  },
  addedByHybridCooling: {
    unit: "PUE",
    low: 0.05,
    central: 0.05,
    high: 0.05,
    min: 0,
    max: 1,
    source: "Assumption: evaporation on the hottest days only",
    shape: "triangular",
  },
  savedByEvaporativeCooling: {
    unit: "PUE",
    low: 0.05,
    central: 0.05,
    high: 0.05,
    min: 0,
    max: 0.5,
    source: "Assumption: towers in place of compressors",
    shape: "triangular",
  },
} as const satisfies Record<string, Parameter>;
