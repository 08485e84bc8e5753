import type { ParameterRange } from "../../scenario/rangeOf.ts";
import { measuredClasses } from "./measuredClasses.ts";
import type { ModelClass } from "./modelClass.ts";
import { type TokenEnergy, wattHoursPerThousandTokens } from "./tokenEnergy.ts";

const source =
  "ML.ENERGY Benchmark 3.0 (Chung et al. 2025; data of 2026-02-16), accelerators H100 and B200, medians over models";

const acceleratorEnergy = ({
  low,
  central,
  high,
}: ParameterRange): TokenEnergy<"accelerator", "outputToken"> => ({
  low: wattHoursPerThousandTokens(low),
  central: wattHoursPerThousandTokens(central),
  high: wattHoursPerThousandTokens(high),
  boundary: "accelerator",
  denominator: "outputToken",
});

/** Every class that a scenario can choose: a fleet of unknown make-up, and those measured. */
export const modelClasses: readonly ModelClass[] = [
  {
    id: "fleet",
    workload: "mixed",
    architecture: "mixed",
    energy: {
      low: 0.3,
      central: 0.9,
      high: 2.5,
      boundary: "facility",
      denominator: "outputToken",
    },
    status: "assumed",
    source: "Assumption: between the measured classes, for a fleet whose models are not known",
  },
  ...measuredClasses.map(
    ({ joules, ...rest }): ModelClass => ({
      ...rest,
      energy: acceleratorEnergy(joules),
      status: "measured",
      source,
    }),
  ),
];
