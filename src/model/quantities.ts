import { billQuantity, billShareOfGdpQuantity, priceShareOfIncomeQuantity } from "./cost/bill.ts";
import {
  carbonPerResidentQuantity,
  carbonQuantity,
  embodiedCarbonQuantity,
} from "./cost/carbon.ts";
import {
  climateCostPerEnergyQuantity,
  climateCostPerResidentQuantity,
  climateCostQuantity,
} from "./cost/climateCost.ts";
import {
  externalCostPerEnergyQuantity,
  externalCostPerResidentQuantity,
  externalCostQuantity,
  externalCostWithHealthWay,
  unpricedPerHouseholdPriceQuantity,
  unpricedPerPricedQuantity,
} from "./cost/externalCost.ts";
import {
  healthCostPerEnergyQuantity,
  healthCostPerResidentQuantity,
  healthCostQuantity,
  transferredHealthCostWay,
} from "./cost/healthCost.ts";
import {
  pricePressurePerHouseholdQuantity,
  pricePressurePerResidentQuantity,
  pricePressureQuantity,
  pricePressureShareOfGdpQuantity,
  relativePricePressurePerHouseholdWay,
  relativePricePressureWay,
} from "./cost/pricePressure.ts";
import { pricedWaterWay, waterCostPerEnergyQuantity, waterCostQuantity } from "./cost/waterCost.ts";
import type { Declaration } from "./declaration.ts";
import type { EquationSection } from "./equation.ts";
import { demandShareQuantity } from "./grid/demandShare.ts";
import { firmShareQuantity, peakShareQuantity } from "./grid/drawShares.ts";
import { firmCapacityQuantity } from "./grid/firmCapacity.ts";
import { flexibleHeadroomQuantity, flexibleShareOfPeakQuantity } from "./grid/flexibleHeadroom.ts";
import { gridLoadFactorStep, gridLoadFactorUnknownWay } from "./grid/gridLoadFactor.ts";
import { headroomQuantity, headroomShareQuantity } from "./grid/headroom.ts";
import { netImportShareQuantity } from "./grid/netImportShare.ts";
import { peakDemandQuantity } from "./grid/peakDemand.ts";
import { reserveMarginAfterQuantity } from "./grid/reserveMarginAfter.ts";
import {
  aiElectricityQuantity,
  aiGrowthStep,
  computeCoverageStep,
  dataCentresOfYearQuantity,
  siteFloorStep,
} from "./load/aiLoad.ts";
import {
  addedByCoolingStep,
  coolingPueStep,
  evaporatedShareStep,
  evaporationLeftStep,
} from "./load/cooling.ts";
import { facilityEnergyQuantity, facilityEnergyWay } from "./load/facilityEnergy.ts";
import { itEnergyQuantity, sitedItEnergyWay } from "./load/itEnergy.ts";
import { peakDrawQuantity, sitedPeakDrawWay } from "./load/peakDraw.ts";
import type { TermId } from "./terms.ts";
import { itEnergyOfImagesWay, itEnergyOfTokensWay } from "./tokens/answerEnergy.ts";
import { hostedImagesQuantity, hostedTokensQuantity } from "./tokens/hostedAnswers.ts";
import { economiserShareStep, evaporatedShareHereStep } from "./water/evaporatedShareHere.ts";
import { waterPeakDayQuantity, waterPeakDayShareQuantity } from "./water/peakDayWater.ts";
import {
  scarcityWeightedWaterPerItEnergyQuantity,
  scarcityWeightedWaterPerResidentQuantity,
  scarcityWeightedWaterQuantity,
} from "./water/scarcityWeightedWater.ts";
import { waterDirectQuantity, waterIndirectQuantity } from "./water/waterConsumption.ts";
import { waterIntensityQuantity, waterIntensityWriWay } from "./water/waterIntensity.ts";
import {
  towerWaterStep,
  waterUsageEffectivenessQuantity,
  waterUsageWithoutClimateWay,
  wetBulbFahrenheitStep,
} from "./water/waterUsageEffectiveness.ts";

/**
 * What the kernel computes, chapter by chapter in the order of the method page: quantities, further ways to compute one, and
 * steps between them. Kernel, ranges and reads are derived from this list.
 */
export const quantities = {
  load: [
    aiGrowthStep,
    siteFloorStep,
    computeCoverageStep,
    dataCentresOfYearQuantity,
    aiElectricityQuantity,
    facilityEnergyQuantity,
    itEnergyQuantity,
    sitedItEnergyWay,
    facilityEnergyWay,
    addedByCoolingStep,
    coolingPueStep,
    peakDrawQuantity,
    sitedPeakDrawWay,
  ],
  tokens: [hostedTokensQuantity, itEnergyOfTokensWay, hostedImagesQuantity, itEnergyOfImagesWay],
  grid: [
    demandShareQuantity,
    gridLoadFactorStep,
    gridLoadFactorUnknownWay,
    firmCapacityQuantity,
    peakDemandQuantity,
    peakShareQuantity,
    firmShareQuantity,
    headroomQuantity,
    headroomShareQuantity,
    reserveMarginAfterQuantity,
    flexibleShareOfPeakQuantity,
    flexibleHeadroomQuantity,
    netImportShareQuantity,
  ],
  water: [
    wetBulbFahrenheitStep,
    towerWaterStep,
    evaporatedShareStep,
    evaporationLeftStep,
    economiserShareStep,
    evaporatedShareHereStep,
    waterUsageEffectivenessQuantity,
    waterUsageWithoutClimateWay,
    waterIntensityQuantity,
    waterIntensityWriWay,
    waterDirectQuantity,
    waterIndirectQuantity,
    waterPeakDayQuantity,
    waterPeakDayShareQuantity,
    scarcityWeightedWaterQuantity,
    scarcityWeightedWaterPerResidentQuantity,
    scarcityWeightedWaterPerItEnergyQuantity,
  ],
  cost: [
    carbonQuantity,
    carbonPerResidentQuantity,
    embodiedCarbonQuantity,
    billQuantity,
    billShareOfGdpQuantity,
    priceShareOfIncomeQuantity,
    pricePressureQuantity,
    relativePricePressureWay,
    pricePressurePerHouseholdQuantity,
    relativePricePressurePerHouseholdWay,
    pricePressurePerResidentQuantity,
    pricePressureShareOfGdpQuantity,
    climateCostPerEnergyQuantity,
    healthCostPerEnergyQuantity,
    transferredHealthCostWay,
    waterCostPerEnergyQuantity,
    pricedWaterWay,
    externalCostPerEnergyQuantity,
    externalCostWithHealthWay,
    externalCostQuantity,
    externalCostPerResidentQuantity,
    climateCostQuantity,
    climateCostPerResidentQuantity,
    healthCostQuantity,
    waterCostQuantity,
    healthCostPerResidentQuantity,
    unpricedPerPricedQuantity,
    unpricedPerHouseholdPriceQuantity,
  ],
} as const satisfies { readonly [section in EquationSection]?: readonly Declaration[] };

type Entry = (typeof quantities)[keyof typeof quantities][number];

/** The same without chapters. */
export const declarations: readonly Declaration[] =
  Object.values<readonly Declaration[]>(quantities).flat();

/** What the kernel computes for a region; steps on the way are no results. */
export type QuantityId = Exclude<Entry["gives"]["id"], TermId>;

const results = declarations.filter(({ gives }) => !gives.isStep).map(({ gives }) => gives);

/** Unit of each quantity inside the model. */
export const quantityUnits = Object.fromEntries(
  results.map(({ id, unit }) => [id, unit]),
) as Readonly<Record<QuantityId, string>>;

export const quantityIds = Object.keys(quantityUnits) as readonly QuantityId[];
