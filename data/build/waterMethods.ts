import {
  type CrossCheck,
  generationFuels,
  isMeasure,
  measuresOf,
  parameters,
  sumOf,
} from "../../src/index.ts";

/** Consumption of each fuel in L/kWh, in the order of `generationFuels`: the scenario's central values. */
const litresPerKilowattHour: Readonly<Record<(typeof generationFuels)[number], number>> = {
  generationCoal: parameters.waterIntensityCoal.central,
  generationGas: parameters.waterIntensityGas.central,
  generationOil: parameters.waterIntensityOil.central,
  generationNuclear: parameters.waterIntensityNuclear.central,
  generationHydro:
    parameters.waterIntensityHydro.central + parameters.waterIntensityHydroReservoir.central,
  generationWind: parameters.waterIntensityWind.central,
  generationSolar: parameters.waterIntensitySolar.central,
  generationBioenergy: parameters.waterIntensityBioenergy.central,
  generationOther: parameters.waterIntensityOther.central,
};

/** How far the two methods may differ before it is reported. */
const factor = 2;

/** WRI's country factor against the fuel mix with reservoir evaporation, which WRI counts too. */
export const waterMethodsDisagree: CrossCheck = (region, cells) => {
  const wri = cells.waterIntensityWri;
  const total = sumOf(measuresOf(cells, generationFuels));
  if (!wri || !isMeasure(wri) || total <= 0) return undefined;
  const mix =
    generationFuels.reduce((litres, fuel) => {
      const [generation] = measuresOf(cells, [fuel]);
      return litres + (generation?.value ?? 0) * litresPerKilowattHour[fuel];
    }, 0) / total;
  const { value, year, source } = wri;
  const [min, max] = [mix / factor, mix * factor];
  if (value >= min && value <= max) return undefined;
  return {
    rule: "waterMethodsDisagree",
    region,
    variable: "waterIntensityWri",
    year,
    source,
    value,
    min,
    max,
    kept: true,
  };
};
