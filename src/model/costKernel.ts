import { kilowattHoursPerTerawattHour, litresPerCubicMetre } from "../units.ts";
import { bill } from "./bill.ts";
import { carbon } from "./carbon.ts";
import { coolingOf } from "./coolingChoice.ts";
import { climateCost, externalCost, waterCost } from "./externalCost.ts";
import { factorsOf, healthCosts } from "./fuelParameters.ts";
import { healthCost } from "./healthCost.ts";
import type { KernelOutput } from "./kernel.ts";
import type { KernelInput } from "./kernelInput.ts";
import { acceleratorsDrawing, embodiedCarbonPerYear } from "./lifecycle/embodied.ts";
import { householdBillChange, priceChangeOf } from "./pricePressure.ts";
import { isInPercent } from "./pricePressureQuantities.ts";
import { transferredHealthCost } from "./transferredHealthCost.ts";
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
    out.unpricedPerHouseholdPrice[region] =
      perKilowattHour / (data.priceHousehold[region] as number);
  }
  parts(input, out);
  pressure(input, out);
}

/** The parts of the external cost by themselves. */
function parts({ count, data }: KernelInput, out: KernelOutput): void {
  for (let region = 0; region < count; region += 1) {
    const energy = out.facilityEnergy[region] as number;
    const health = (out.healthCostPerEnergy[region] as number) * energy;
    out.climateCost[region] = (out.climateCostPerEnergy[region] as number) * energy;
    out.healthCost[region] = health;
    out.waterCost[region] = (out.waterCostPerEnergy[region] as number) * energy;
    out.healthCostPerResident[region] = health / (data.population[region] as number);
  }
}

/** What a price scenario costs all other customers, and one household among them. */
function pressure(input: KernelInput, out: KernelOutput): void {
  const { count, data, parameters } = input;
  for (let region = 0; region < count; region += 1) {
    const energy = out.facilityEnergy[region] as number;
    const demand = (data.annualDemand[region] as number) * kilowattHoursPerTerawattHour;
    const others = Math.max(0, demand - energy);
    const cost = householdBillChange(changeOf(data.priceBusiness[region] as number, input), others);
    const household = householdBillChange(
      changeOf(data.priceHousehold[region] as number, input),
      parameters.householdUse,
    );
    out.pricePressure[region] = cost;
    out.pricePressurePerResident[region] = cost / (data.population[region] as number);
    out.pricePressureShareOfGdp[region] = cost / (data.gdp[region] as number);
    out.pricePressurePerHousehold[region] = Number.isNaN(energy) ? Number.NaN : household;
  }
}

/** Change of a price under the scenario, USD/MWh. */
const changeOf = (price: number, { scenario, parameters }: KernelInput): number =>
  isInPercent(scenario)
    ? priceChangeOf(parameters.relativePricePressure, price)
    : parameters.pricePressure;

function carbonAndBill(input: KernelInput, out: KernelOutput): void {
  const { count, data } = input;
  const embodied = embodiedPerEnergy(input);
  for (let region = 0; region < count; region += 1) {
    const energy = out.facilityEnergy[region] as number;
    const price = data.priceBusiness[region] as number;
    const tonnes = carbon(energy, data.carbonIntensity[region] as number);
    const paid = bill(energy, price);
    out.carbon[region] = tonnes;
    out.carbonPerResident[region] = tonnes / (data.population[region] as number);
    out.embodiedCarbon[region] = embodied * (out.itEnergy[region] as number);
    out.bill[region] = paid;
    out.billShareOfGdp[region] = paid / (data.gdp[region] as number);
    out.priceShareOfIncome[region] =
      bill(referenceEnergy, price) / (data.gdpPerHead[region] as number);
  }
}

/** Carbon of making the machines that draw a kWh a year, t/yr. */
function embodiedPerEnergy({ parameters }: KernelInput): number {
  const { embodiedPerAccelerator, embodiedPerServer, hardwareLifetime } = parameters;
  return embodiedCarbonPerYear(
    acceleratorsDrawing(1, parameters.loadFactor, parameters.powerPerAccelerator),
    { perAccelerator: embodiedPerAccelerator, perServer: embodiedPerServer },
    hardwareLifetime,
  );
}

/** Of a kWh of the facility: PUE divides what is used on site. */
function perEnergy(input: KernelInput, out: KernelOutput): void {
  const { count, parameters, data } = input;
  const isPriced = waterIsPriced(input.scenario);
  healthPerEnergy(input, out.healthCostPerEnergy);
  const { socialCostOfCarbon, internalisedShare, shadowPriceOfWater } = parameters;
  const { powerUsageEffectiveness } = coolingOf(input);
  for (let region = 0; region < count; region += 1) {
    const tonnes = carbon(1, data.carbonIntensity[region] as number);
    const climate = climateCost(tonnes, socialCostOfCarbon, internalisedShare);
    const health = out.healthCostPerEnergy[region] as number;
    const water = isPriced
      ? waterCost(
          scarcityWeighted(
            (out.waterUsageEffectiveness[region] as number) / powerUsageEffectiveness,
            out.waterIntensity[region] as number,
            data.scarcityFactor[region] as number,
          ) / litresPerCubicMetre,
          shadowPriceOfWater,
        )
      : 0;
    out.climateCostPerEnergy[region] = climate;
    out.waterCostPerEnergy[region] = water;
    out.externalCostPerEnergy[region] = externalCost(climate, health, water);
  }
}

/** By fuel where it is known; elsewhere nothing, or carried over by income where the scenario says so. */
function healthPerEnergy(input: KernelInput, out: Float64Array): void {
  const { count, parameters, data, shares, healthKnown } = input;
  const costs = factorsOf(healthCosts, parameters);
  const { healthTransfer } = input.scenario.switches;
  for (let region = 0; region < count; region += 1) {
    const cost = healthCost(shares, costs, region * costs.length);
    const income = data.gdpPerHead[region] as number;
    if (healthTransfer) out[region] = Number.isNaN(income) ? Number.NaN : carried(region, cost);
    else out[region] = healthKnown[region] === 1 ? cost : Number.NaN;
  }

  function carried(region: number, cost: number): number {
    if (healthKnown[region] === 1) return cost;
    return transferredHealthCost(
      cost,
      data.gdpPerHead[region] as number,
      input.incomeOfHealthCosts,
      parameters.healthIncomeElasticity,
    );
  }
}
