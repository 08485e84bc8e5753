import { splitByComputeEquation } from "./allocateByCompute.ts";
import { splitOfTotalsEquation } from "./allocateTotals.ts";
import { splitBelowEquation } from "./below/sharesByKeys.ts";
import { publishedBelowEquation } from "./below/sharesByMeasures.ts";
import { burdenIndexEquations } from "./burdenIndex.ts";
import { billQuantity, billShareOfGdpQuantity, priceShareOfIncomeQuantity } from "./cost/bill.ts";
import {
  carbonPerResidentQuantity,
  carbonQuantity,
  embodiedCarbonQuantity,
} from "./cost/carbon.ts";
import { climateCostPerEnergyQuantity, climateCostQuantity } from "./cost/climateCost.ts";
import {
  externalCostPerEnergyQuantity,
  externalCostPerResidentQuantity,
  externalCostQuantity,
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
import type { EquationSection, PlainEquation } from "./equation.ts";
import { demandShareQuantity } from "./grid/demandShare.ts";
import { firmShareQuantity, peakShareQuantity } from "./grid/drawShares.ts";
import { firmCapacityQuantity } from "./grid/firmCapacity.ts";
import { flexibleHeadroomQuantity, flexibleShareOfPeakQuantity } from "./grid/flexibleHeadroom.ts";
import { headroomQuantity, headroomShareQuantity } from "./grid/headroom.ts";
import { netImportShareQuantity } from "./grid/netImportShare.ts";
import { peakDemandQuantity } from "./grid/peakDemand.ts";
import { reserveMarginAfterQuantity } from "./grid/reserveMarginAfter.ts";
import { accountEquations } from "./ledgers/accounts.ts";
import {
  crossoverDayEquation,
  energyCrossoverDayEquation,
  hiddenShareEquation,
} from "./lifecycle/crossover.ts";
import { growingCrossoverDayEquation, growthRateEquation } from "./lifecycle/growingUse.ts";
import {
  inferenceOperationsEquation,
  lifeOperationsEquation,
  trainingOperationsEquation,
} from "./lifecycle/operations.ts";
import { lossEquation } from "./lifecycle/overtraining.ts";
import {
  addedByCoolingStep,
  coolingPueStep,
  evaporatedShareStep,
  evaporationLeftStep,
} from "./load/cooling.ts";
import { facilityEnergyQuantity, facilityEnergyWay } from "./load/facilityEnergy.ts";
import { itEnergyQuantity, sitedItEnergyWay } from "./load/itEnergy.ts";
import { peakDrawQuantity, sitedPeakDrawWay } from "./load/peakDraw.ts";
import { servedShareEquation } from "./routing/routedTotals.ts";
import type { TermId } from "./terms.ts";
import { itEnergyOfImagesWay, itEnergyOfTokensWay } from "./tokens/answerEnergy.ts";
import { fitEquations } from "./tokens/ecologits.ts";
import { hostedImagesQuantity, hostedTokensQuantity } from "./tokens/hostedAnswers.ts";
import { useShareEquation } from "./tokens/shareOfUse.ts";
import { measuredImageEnergyEquation, measuredTokenEnergyEquation } from "./tokens/tokenEnergy.ts";
import {
  scarcityWeightedWaterPerItEnergyQuantity,
  scarcityWeightedWaterPerResidentQuantity,
  scarcityWeightedWaterQuantity,
} from "./water/scarcityWeightedWater.ts";
import { waterDirectQuantity, waterIndirectQuantity } from "./water/waterConsumption.ts";
import { waterIntensityQuantity, waterIntensityWriWay } from "./water/waterIntensity.ts";
import { waterStressScoreEquation } from "./water/waterStress.ts";
import {
  towerWaterStep,
  waterUsageEffectivenessQuantity,
  waterUsageWithoutClimateWay,
  wetBulbFahrenheitStep,
} from "./water/waterUsageEffectiveness.ts";

/**
 * Every equation of the method, chapter by chapter in the order of its page: the quantities of the kernel, further ways to
 * compute one, steps between them, and equations that are computed elsewhere. Kernel, ranges, reads and method page are
 * derived from this list.
 */
export const method = {
  load: [
    splitOfTotalsEquation,
    splitByComputeEquation,
    publishedBelowEquation,
    splitBelowEquation,
    facilityEnergyQuantity,
    itEnergyQuantity,
    sitedItEnergyWay,
    facilityEnergyWay,
    addedByCoolingStep,
    coolingPueStep,
    peakDrawQuantity,
    sitedPeakDrawWay,
  ],
  tokens: [
    useShareEquation,
    servedShareEquation,
    hostedTokensQuantity,
    itEnergyOfTokensWay,
    hostedImagesQuantity,
    itEnergyOfImagesWay,
    measuredImageEnergyEquation,
    measuredTokenEnergyEquation,
    ...fitEquations,
  ],
  grid: [
    demandShareQuantity,
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
    waterUsageEffectivenessQuantity,
    waterUsageWithoutClimateWay,
    waterIntensityQuantity,
    waterIntensityWriWay,
    waterDirectQuantity,
    waterIndirectQuantity,
    scarcityWeightedWaterQuantity,
    scarcityWeightedWaterPerResidentQuantity,
    scarcityWeightedWaterPerItEnergyQuantity,
    waterStressScoreEquation,
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
    externalCostQuantity,
    externalCostPerResidentQuantity,
    climateCostQuantity,
    healthCostQuantity,
    waterCostQuantity,
    healthCostPerResidentQuantity,
    unpricedPerPricedQuantity,
    unpricedPerHouseholdPriceQuantity,
  ],
  lifeCycle: [
    trainingOperationsEquation,
    lifeOperationsEquation,
    inferenceOperationsEquation,
    crossoverDayEquation,
    energyCrossoverDayEquation,
    growthRateEquation,
    growingCrossoverDayEquation,
    hiddenShareEquation,
    lossEquation,
  ],
  ledgers: accountEquations,
  index: burdenIndexEquations,
} as const satisfies Readonly<Record<EquationSection, readonly (Declaration | PlainEquation)[]>>;

type Entry = (typeof method)[EquationSection][number];

/** Equations that the kernel computes. */
export const declarations: readonly Declaration[] = Object.values<readonly Entry[]>(method)
  .flat()
  .filter((entry) => "gives" in entry);

/** What the kernel computes for a region; steps on the way are no results. */
export type QuantityId = Exclude<Extract<Entry, Declaration>["gives"]["id"], TermId>;

const results = declarations.filter(({ gives }) => !gives.isStep).map(({ gives }) => gives);

/** Unit of each quantity inside the model. */
export const quantityUnits = Object.fromEntries(
  results.map(({ id, unit }) => [id, unit]),
) as Readonly<Record<QuantityId, string>>;

export const quantityIds = Object.keys(quantityUnits) as readonly QuantityId[];
