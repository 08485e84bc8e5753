import type { Cell } from "../../src/dataset/measure.ts";
import {
  capacityFuels,
  generationFuels,
  isMeasure,
  parameters,
  type Region,
  type VariableId,
} from "../../src/index.ts";

/** The value of a cell, straight from the region. */
const valueAt = ({ cells }: Region, variable: VariableId): number => {
  const cell: Cell | undefined = cells[variable];
  return cell && isMeasure(cell) ? cell.value : Number.NaN;
};

const zero = (value: number): number => (Number.isNaN(value) ? 0 : value);

const credits = [0.95, 0.95, 0.8, 0.5, 0.2, 0.21, 0.95, 0.95, 0.2];
const intensities = [1.8, 1.09, 3.13, 1.96, 0, 0, 0.004, 1.15, 0.95];

/**
 * The same fifteen burdens computed the obvious way: an object per region, values looked up where needed. The baseline
 * for the kernel's columns; never used by the atlas.
 */
export const plainObjects = (regions: readonly Region[], load: ArrayLike<number>) =>
  regions.map((region, index) => {
    const pue = parameters.powerUsageEffectiveness.central;
    const factor =
      parameters.aiShare.central * parameters.inferenceShare.central * parameters.aiGrowth.central;
    const facilityEnergy = (load[index] as number) * factor * 1e9;
    const itEnergy = facilityEnergy / pue;
    const peakDraw = facilityEnergy / 8760 / 0.86 / 1e6;
    const mix = generationFuels.map((fuel) => zero(valueAt(region, fuel)));
    const generation = mix.reduce((sum, value) => sum + value, 0);
    const intensity = mix.reduce(
      (sum, value, fuel) => sum + (value / generation) * (intensities[fuel] as number),
      0,
    );
    const plants = capacityFuels.reduce(
      (sum, fuel, place) => sum + zero(valueAt(region, fuel)) * (credits[place] as number),
      0,
    );
    const firmCapacity = plants + Math.max(0, valueAt(region, "netImports")) / (8.76 * 0.7);
    const peakDemand = valueAt(region, "annualDemandOfCapacityYear") / (8.76 * 0.7);
    const headroom = firmCapacity - 1.15 * peakDemand;
    const wetBulb = valueAt(region, "wetBulb") * 1.8 + 32;
    const tower = 1.2 * (6e-5 * wetBulb ** 3 - 0.01 * wetBulb ** 2 + 0.61 * wetBulb - 10.4);
    const effectiveness = Number.isNaN(wetBulb) ? 0.3 : Math.max(0.03, 0.18 * tower);
    const waterDirect = (itEnergy * effectiveness) / 1000;
    const waterIndirect = (facilityEnergy * intensity) / 1000;
    const scarcityWeightedWater = (waterDirect + waterIndirect) * valueAt(region, "scarcityFactor");
    const carbon = (facilityEnergy * valueAt(region, "carbonIntensity")) / 1e6;
    const bill = facilityEnergy * valueAt(region, "priceBusiness");
    const externalCost = carbon * parameters.socialCostOfCarbon.central;
    return {
      facilityEnergy,
      demandShare: facilityEnergy / 1e9 / valueAt(region, "annualDemand"),
      peakDraw,
      firmCapacity,
      peakDemand,
      headroom,
      headroomShare: headroom > 0 ? peakDraw / headroom : undefined,
      reserveMarginAfter: firmCapacity / (peakDemand + peakDraw) - 1,
      waterDirect,
      waterIndirect,
      scarcityWeightedWater,
      carbon,
      bill,
      externalCost,
      externalCostPerResident: externalCost / valueAt(region, "population"),
    };
  });
