import { litresPerCubicMetre } from "../units.ts";
import { bill } from "./bill.ts";
import { carbon } from "./carbon.ts";
import { climateCost, externalCost, waterCost } from "./externalCost.ts";
import { factorsOf, healthCosts } from "./fuelParameters.ts";
import { healthCost } from "./healthCost.ts";
import type { KernelOutput } from "./kernel.ts";
import type { KernelInput } from "./kernelInput.ts";
import { scarcityWeighted } from "./waterConsumption.ts";
import { waterIsPriced } from "./waterIsPriced.ts";

/** One megawatt-hour in kWh: what the price is held against income with. */
const referenceEnergy = 1000;

/** Carbon, the bill, and the cost that no price contains. */
export function costKernel(input: KernelInput, out: KernelOutput): void {
  carbonAndBill(input, out);
  perEnergy(input, out);
  const { count, data } = input;
  for (let region = 0; region < count; region += 1) {
    const perKilowattHour = out.externalCostPerEnergy[region] as number;
    const cost = perKilowattHour * (out.facilityEnergy[region] as number);
    out.externalCost[region] = cost;
    out.externalCostPerResident[region] = cost / (data.population[region] as number);
    out.unpricedPerPriced[region] = perKilowattHour / (data.priceBusiness[region] as number);
  }
}

function carbonAndBill({ count, data }: KernelInput, out: KernelOutput): void {
  for (let region = 0; region < count; region += 1) {
    const energy = out.facilityEnergy[region] as number;
    const price = data.priceBusiness[region] as number;
    const tonnes = carbon(energy, data.carbonIntensity[region] as number);
    const paid = bill(energy, price);
    out.carbon[region] = tonnes;
    out.carbonPerResident[region] = tonnes / (data.population[region] as number);
    out.bill[region] = paid;
    out.billShareOfGdp[region] = paid / (data.gdp[region] as number);
    out.priceShareOfIncome[region] =
      bill(referenceEnergy, price) / (data.gdpPerHead[region] as number);
  }
}

function perEnergy(input: KernelInput, out: KernelOutput): void {
  const { count, parameters, data, shares, healthKnown } = input;
  const isPriced = waterIsPriced(input.scenario);
  const costs = factorsOf(healthCosts, parameters);
  const { socialCostOfCarbon, internalisedShare, shadowPriceOfWater } = parameters;
  for (let region = 0; region < count; region += 1) {
    const tonnes = carbon(1, data.carbonIntensity[region] as number);
    const climate = climateCost(tonnes, socialCostOfCarbon, internalisedShare);
    const health =
      healthKnown[region] === 1 ? healthCost(shares, costs, region * costs.length) : Number.NaN;
    const water = isPriced ? waterCost(waterPerEnergy(input, out, region), shadowPriceOfWater) : 0;
    out.climateCostPerEnergy[region] = climate;
    out.healthCostPerEnergy[region] = health;
    out.waterCostPerEnergy[region] = water;
    out.externalCostPerEnergy[region] = externalCost(climate, health, water);
  }
}

/** Scarcity-weighted water per kWh of the facility, m³-eq: PUE divides what is used on site. */
const waterPerEnergy = (
  { parameters, data }: KernelInput,
  out: KernelOutput,
  region: number,
): number =>
  scarcityWeighted(
    (out.waterUsageEffectiveness[region] as number) / parameters.powerUsageEffectiveness,
    out.waterIntensity[region] as number,
    data.scarcityFactor[region] as number,
  ) / litresPerCubicMetre;
