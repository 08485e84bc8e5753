import type { ParameterId } from "../scenario/parameter.ts";
import type { CoolingChoice } from "../scenario/scenario.ts";
import type { Effects, Quantity } from "./quantity.ts";

/** How a way of cooling lets its parameters move the facility's energy and the water on site. */
export interface CoolingEffects {
  /** On the facility's energy (or on PUE) where the energy of the equipment is given. */
  readonly facility: Effects<ParameterId>;
  /** The other way round, on anything per kWh of the facility. */
  readonly perFacility: Effects<ParameterId>;
  /** On the facility's energy where that was counted with the fleet's cooling. */
  readonly hosted: Effects<ParameterId>;
  /** Water used on site per kWh of the equipment. */
  readonly water: Quantity;
}

const tower = { cyclesOfConcentration: "lowers", waterUsageFloor: "raises" } as const;

/** Where no wet bulb is known, the figure of operators' fleets stands in. */
const partly: Quantity = {
  replaceable: { wetBulb: "raises" },
  parameters: { ...tower, evaporativeShare: "raises", wueWithoutClimate: "raises" },
};

const added = (id: ParameterId): Omit<CoolingEffects, "water"> => ({
  facility: { powerUsageEffectiveness: "raises", [id]: "raises" },
  perFacility: { powerUsageEffectiveness: "lowers", [id]: "lowers" },
  /** `1 + added / PUE`. */
  hosted: { powerUsageEffectiveness: "lowers", [id]: "raises" },
});

export const coolingEffects: Readonly<Record<CoolingChoice, CoolingEffects>> = {
  fleet: {
    facility: { powerUsageEffectiveness: "raises" },
    perFacility: { powerUsageEffectiveness: "lowers" },
    hosted: {},
    water: partly,
  },
  evaporative: {
    facility: { powerUsageEffectiveness: "raises", savedByEvaporativeCooling: "lowers" },
    perFacility: { powerUsageEffectiveness: "lowers", savedByEvaporativeCooling: "raises" },
    /** `max(1, PUE − saved) / PUE`: falls until PUE reaches 1 + saved, then rises. */
    hosted: { powerUsageEffectiveness: "bends", savedByEvaporativeCooling: "lowers" },
    /** Every kWh of heat evaporates water: without a wet bulb nobody knows how much. */
    water: { variables: { wetBulb: "raises" }, parameters: tower },
  },
  dry: { ...added("addedByDryCooling"), water: { parameters: { waterUsageFloor: "raises" } } },
  hybrid: { ...added("addedByHybridCooling"), water: partly },
};
