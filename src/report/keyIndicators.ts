/** What the first page of a report shows; every other indicator follows in a table of its own. */
export const keyIndicators: readonly string[] = [
  "externalCostPerResident",
  "unpricedPerPriced",
  "facilityEnergy",
  "demandShare",
  "headroomShare",
  "reserveMarginAfter",
  "priceBusiness",
  "billShareOfGdp",
  "waterDirect",
  "waterIndirect",
  "scarcityWeightedWaterPerResident",
  "waterStressScore",
  "carbon",
];
