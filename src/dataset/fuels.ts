import type { VariableId } from "./variable.ts";

/** Leaves of installed capacity: no sub-totals among them. */
export const capacityFuels = [
  "capacityFossil",
  "capacityNuclear",
  "capacityHydro",
  "capacityPumpedStorage",
  "capacitySolar",
  "capacityWind",
  "capacityGeothermal",
  "capacityBiomass",
  "capacityTide",
] as const satisfies readonly VariableId[];

/** Leaves of generation: shares of the mix are shares of their sum. */
export const generationFuels = [
  "generationCoal",
  "generationGas",
  "generationOil",
  "generationNuclear",
  "generationHydro",
  "generationWind",
  "generationSolar",
  "generationBioenergy",
  "generationOther",
] as const satisfies readonly VariableId[];
