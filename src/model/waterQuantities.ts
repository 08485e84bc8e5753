import { generationFuels } from "../dataset/fuels.ts";
import type { Scenario, Switches } from "../scenario/scenario.ts";
import { coolingEffects } from "./coolingEffects.ts";
import { waterIntensities } from "./fuelParameters.ts";
import { parametersWith } from "./parametersWith.ts";
import type { Quantity } from "./quantity.ts";

/** Water on site, behind the electricity, and weighted by scarcity. */
export const waterQuantities = ({ switches }: Scenario) =>
  ({
    waterUsageEffectiveness: coolingEffects[switches.cooling].water,
    waterIntensity: waterIntensity(switches),
    waterDirect: { from: { itEnergy: "raises", waterUsageEffectiveness: "raises" } },
    waterIndirect: { from: { facilityEnergy: "raises", waterIntensity: "raises" } },
    scarcityWeightedWater: {
      from: { waterDirect: "raises", waterIndirect: "raises" },
      variables: { scarcityFactor: "raises" },
    },
    scarcityWeightedWaterPerResident: {
      from: { scarcityWeightedWater: "raises" },
      variables: { population: "lowers" },
    },
    scarcityWeightedWaterPerItEnergy: {
      from: { waterUsageEffectiveness: "raises", waterIntensity: "raises" },
      parameters: coolingEffects[switches.cooling].facility,
      variables: { scarcityFactor: "raises" },
    },
  }) satisfies Record<string, Quantity>;

/** The mix of fuels has no range of its own: its publishers give none. */
const waterIntensity = ({ waterIntensity: method, hydroEvaporation }: Switches): Quantity =>
  method === "wri"
    ? { variables: { waterIntensityWri: "raises" } }
    : {
        leaves: generationFuels,
        leavesEffect: "none",
        parameters: {
          ...parametersWith(waterIntensities, "raises"),
          ...(hydroEvaporation ? { waterIntensityHydroReservoir: "raises" } : {}),
        },
      };
