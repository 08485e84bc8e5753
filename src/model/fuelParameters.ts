import { capacityFuels, generationFuels } from "../dataset/fuels.ts";
import type { ParameterId } from "../scenario/parameters.ts";

type CapacityFuel = (typeof capacityFuels)[number];
type GenerationFuel = (typeof generationFuels)[number];

/** Values of all parameters at one point of their ranges. */
export type ParameterValues = Readonly<Record<ParameterId, number>>;

const creditOf: Readonly<Record<CapacityFuel, ParameterId>> = {
  capacityFossil: "capacityCreditThermal",
  capacityNuclear: "capacityCreditNuclear",
  capacityHydro: "capacityCreditHydro",
  capacityPumpedStorage: "capacityCreditStorage",
  capacitySolar: "capacityCreditSolar",
  capacityWind: "capacityCreditWind",
  capacityGeothermal: "capacityCreditGeothermal",
  capacityBiomass: "capacityCreditBiomass",
  capacityTide: "capacityCreditTide",
};

const intensityOf: Readonly<Record<GenerationFuel, ParameterId>> = {
  generationCoal: "waterIntensityCoal",
  generationGas: "waterIntensityGas",
  generationOil: "waterIntensityOil",
  generationNuclear: "waterIntensityNuclear",
  generationHydro: "waterIntensityHydro",
  generationWind: "waterIntensityWind",
  generationSolar: "waterIntensitySolar",
  generationBioenergy: "waterIntensityBioenergy",
  generationOther: "waterIntensityOther",
};

/** The sources give health costs of fossil fuels only. */
const healthCostOf: { readonly [fuel in GenerationFuel]?: ParameterId } = {
  generationCoal: "healthCostCoal",
  generationGas: "healthCostGas",
  generationOil: "healthCostOil",
};

/** Capacity credits, in the order of `capacityFuels`. */
export const capacityCredits = capacityFuels.map((fuel) => creditOf[fuel]);

/** Water intensities, in the order of `generationFuels`; reservoirs apart. */
export const waterIntensities = generationFuels.map((fuel) => intensityOf[fuel]);

/** Health costs, in the order of `generationFuels`. */
export const healthCosts = generationFuels.map((fuel) => healthCostOf[fuel]);
