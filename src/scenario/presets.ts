import type { Scenario } from "./scenario.ts";

/** What is hosted now: the scenario that the atlas opens with. */
const today: Scenario = {
  version: 1,
  preset: "today",
  basis: "footprint",
  year: 2025,
  parameters: {},
  switches: { hydroEvaporation: false, waterIntensity: "fuelMix", aiSplit: "dcShare" },
  index: { weights: { grid: 1, price: 1, water: 1 }, aggregation: "arithmetic" },
};

/** Scenarios to start from, in the order of the menu; each is named in the catalogue as `preset.<id>`. */
export const presets: readonly Scenario[] = [
  today,
  { ...today, preset: "siting-100mw", basis: "siting" },
];

/** The scenario that nobody has changed yet. */
export const defaultScenario = today;
