import type { Parameter } from "./parameter.ts";

/** The life of a model and of its machines. */
export const lifeCycleParameters = {
  energyPerOperationRatio: {
    unit: "ratio",
    low: 1,
    central: 1,
    high: 1,
    min: 0.01,
    max: 100,
    source: "A choice: J/FLOP in training over J/FLOP in inference; 1 where both run alike",
    shape: "triangular",
  },
  hardwareLifetime: {
    unit: "years",
    low: 3,
    central: 5,
    high: 7,
    min: 1,
    max: 15,
    source: "Assumption: 3 years in EcoLogits, longer in practice",
    shape: "triangular",
  },
  embodiedPerAccelerator: {
    unit: "kg CO₂e",
    low: 164,
    central: 164,
    high: 164,
    min: 0,
    max: 5000,
    source: "EcoLogits (2026, commit 5be90da)",
    shape: "triangular",
  },
  embodiedPerServer: {
    unit: "kg CO₂e",
    low: 5700,
    central: 5700,
    high: 5700,
    min: 0,
    max: 50000,
    source: "EcoLogits (2026, commit 5be90da): a server of eight accelerators, without them",
    shape: "triangular",
  },
} as const satisfies Record<string, Parameter>;
