/** Indicators in the first table of a report. All others follow in a second table. */
export const keyIndicators: readonly string[] = [
  "climateCostPerResident",
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
