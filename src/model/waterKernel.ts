import { litresPerCubicMetre } from "../units.ts";
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
  const { count, data, parameters } = input;
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
        parameters.powerUsageEffectiveness * (out.waterIntensity[region] as number),
        factor,
      ) / litresPerCubicMetre;
  }
}

/** Without a wet bulb, the parameter for unknown climates stands in. */
function onSite({ count, parameters, data }: KernelInput, out: KernelOutput): void {
  const { evaporativeShare, waterUsageFloor, cyclesOfConcentration, wueWithoutClimate } =
    parameters;
  for (let region = 0; region < count; region += 1) {
    const wetBulb = data.wetBulb[region] as number;
    out.waterUsageEffectiveness[region] = Number.isNaN(wetBulb)
      ? wueWithoutClimate
      : waterUsageEffectiveness(
          evaporativeTower(wetBulb, cyclesOfConcentration),
          evaporativeShare,
          waterUsageFloor,
        );
  }
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
