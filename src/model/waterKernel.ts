import { litresPerCubicMetre } from "../units.ts";
import { coolingOf } from "./coolingChoice.ts";
import { waterIntensityFactors } from "./fuelParameters.ts";
import type { KernelOutput } from "./kernel.ts";
import type { KernelInput } from "./kernelInput.ts";
import { scarcityWeighted, waterConsumption } from "./waterConsumption.ts";
import { waterIntensity } from "./waterIntensity.ts";
import { evaporativeTower, waterUsageEffectiveness } from "./waterUsageEffectiveness.ts";

/** Water on site, behind the electricity, and weighted by scarcity. */
export function waterKernel(input: KernelInput, out: KernelOutput): void {
  onSite(input, out);
  behindElectricity(input, out);
  const { count, data } = input;
  const { powerUsageEffectiveness } = coolingOf(input);
  for (let region = 0; region < count; region += 1) {
    const direct = waterConsumption(
      out.itEnergy[region] as number,
      out.waterUsageEffectiveness[region] as number,
    );
    const indirect = waterConsumption(
      out.facilityEnergy[region] as number,
      out.waterIntensity[region] as number,
    );
    const factor = data.scarcityFactor[region] as number;
    const weighted = scarcityWeighted(direct, indirect, factor);
    out.waterDirect[region] = direct;
    out.waterIndirect[region] = indirect;
    out.scarcityWeightedWater[region] = weighted;
    out.scarcityWeightedWaterPerResident[region] = weighted / (data.population[region] as number);
    out.scarcityWeightedWaterPerItEnergy[region] =
      scarcityWeighted(
        out.waterUsageEffectiveness[region] as number,
        powerUsageEffectiveness * (out.waterIntensity[region] as number),
        factor,
      ) / litresPerCubicMetre;
  }
}

/** Without a wet bulb, the figure of operators' fleets stands in, in the part that the way of cooling leaves of it. */
function onSite(input: KernelInput, out: KernelOutput): void {
  const { count, parameters, data } = input;
  const { evaporativeShare } = coolingOf(input);
  const { waterUsageFloor, cyclesOfConcentration } = parameters;
  const withoutClimate = waterWithoutClimate(input);
  for (let region = 0; region < count; region += 1) {
    const wetBulb = data.wetBulb[region] as number;
    out.waterUsageEffectiveness[region] = Number.isNaN(wetBulb)
      ? withoutClimate
      : waterUsageEffectiveness(
          evaporativeTower(wetBulb, cyclesOfConcentration),
          evaporativeShare,
          waterUsageFloor,
        );
  }
}

/** NaN for towers: how much all of the heat would evaporate depends on the climate. */
function waterWithoutClimate({ scenario, parameters }: KernelInput): number {
  const { waterUsageFloor, wueWithoutClimate } = parameters;
  const { cooling } = scenario.switches;
  if (cooling === "fleet") return wueWithoutClimate;
  if (cooling === "hybrid") return Math.max(waterUsageFloor, wueWithoutClimate / 2);
  return cooling === "dry" ? waterUsageFloor : Number.NaN;
}

function behindElectricity(input: KernelInput, out: KernelOutput): void {
  const { scenario, count, parameters, data, shares } = input;
  if (scenario.switches.waterIntensity === "wri") {
    out.waterIntensity.set(data.waterIntensityWri);
    return;
  }
  const factors = waterIntensityFactors(parameters, scenario.switches);
  for (let region = 0; region < count; region += 1)
    out.waterIntensity[region] = waterIntensity(shares, factors, region * factors.length);
}
