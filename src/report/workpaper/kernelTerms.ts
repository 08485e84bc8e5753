import { capacityFuels } from "../../dataset/fuels.ts";
import { capacityCredits, healthCosts, waterIntensities } from "../../model/fuelParameters.ts";
import type { KernelInput } from "../../model/kernelInput.ts";
import { countedEnergy } from "../../model/tokens/tokenEnergyOf.ts";
import { type ParameterId, parameters } from "../../scenario/parameters.ts";
import { coherent } from "./coherent.ts";
import type { Value } from "./evaluated.ts";
import type { Place } from "./place.ts";

const added = ({ parameters: values, scenario }: KernelInput): number =>
  ({
    fleet: 0,
    dry: values.addedByDryCooling,
    hybrid: values.addedByHybridCooling,
    evaporative: -values.savedByEvaporativeCooling,
  })[scenario.switches.cooling];

const evaporated = ({ parameters: values, scenario }: KernelInput): number =>
  ({ fleet: values.evaporativeShare, dry: 0, hybrid: values.evaporativeShare / 2, evaporative: 1 })[
    scenario.switches.cooling
  ];

/** Share of the fleet's evaporation that remains with a way of cooling; for pure evaporation it depends on the climate. */
const left = { fleet: 1, hybrid: 1 / 2, dry: 0, evaporative: Number.NaN } as const;

const row = (columns: Float64Array, width: number, region: number, factor = 1): number[] =>
  [...columns.subarray(region * width, (region + 1) * width)].map((value) => value * factor);

const factorsOf = (
  ids: readonly (ParameterId | undefined)[],
  { parameters: values }: KernelInput,
) => ids.map((id) => (id === undefined ? 0 : values[id]));

/** Terms that are inputs of the kernel or depend on a fuel or a way of cooling. Others have their own equation. */
export const termsAt: Readonly<Record<string, (place: Place) => Value>> = {
  hostedLoad: ({ input, region }) => (input.hostedLoad[region] as number) * coherent("TWh/yr"),
  hostedLoadOfYear: ({ input, region }) =>
    (input.hostedLoadOfYear[region] as number) * coherent("TWh/yr"),
  electricityAround: ({ input, region }) =>
    (input.electricityAround[region] as number) * coherent("TWh/yr"),
  computeAround: ({ input, region }) => (input.computeAround[region] as number) * coherent("MW"),
  computeShare: ({ input, region }) => input.computeShare[region] as number,
  sitePower: ({ input, region }) => (input.sitePower[region] as number) * coherent("MW"),
  servedShare: ({ input, region }) => input.servedShare[region] as number,
  tokenEnergy: ({ input }) => input.tokenEnergy * 1e-6,
  imageEnergy: ({ input }) => input.tokenEnergy * 1e-6,
  incomeOfHealthCosts: ({ input }) => input.incomeOfHealthCosts,
  scenarioYear: ({ input }) => input.scenario.year,
  addedByCooling: ({ input }) => added(input),
  evaporatedShare: ({ input }) => evaporated(input),
  economiserShare: ({ input: { parameters: values, scenario } }) =>
    ({
      fleet: values.economiserEvaporativeShare,
      dry: 0,
      hybrid: values.economiserEvaporativeShare / 2,
      evaporative: 1,
    })[scenario.switches.cooling],
  economiserClimate: ({ input, region }) => input.economiserClimate[region] as number,
  evaporationLeft: ({ input }) => left[input.scenario.switches.cooling],
  capacityOfKind: ({ input, region }) =>
    row(input.capacityOfKind, capacityFuels.length, region, coherent("GW")),
  reservoirCapacity: ({ input, region }) =>
    (input.reservoirCapacity[region] as number) * coherent("GW"),
  capacityCredit: ({ input }) => factorsOf(capacityCredits, input),
  generationShare: ({ input, region }) => row(input.generationShare, healthCosts.length, region),
  waterIntensityOfFuel: ({ input }) =>
    factorsOf(waterIntensities, input).map((value, fuel) =>
      fuel === waterIntensities.indexOf("waterIntensityHydro") &&
      input.scenario.switches.hydroEvaporation
        ? value + input.parameters.waterIntensityHydroReservoir
        : value,
    ),
  healthCostOfFuel: ({ input }) => factorsOf(healthCosts, input),
};

/** Factors that are 1 where a token's measured energy covers more than the accelerators, and 0 without agents. */
export function parameterAt(id: ParameterId, { input }: Place): number {
  const { isAccelerator, holdsPue } = countedEnergy(input.scenario);
  if (id === "facilityMultiplier" && !isAccelerator) return 1;
  if (id === "measuredPowerUsageEffectiveness" && !holdsPue) return 1;
  if (id === "agenticPromptTokens" && input.scenario.tokens.workload !== "agentic") return 0;
  return input.parameters[id] * coherent(parameters[id].unit);
}
