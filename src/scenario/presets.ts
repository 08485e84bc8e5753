import { type Scenario, scenarioVersion } from "./scenario.ts";

/** What is hosted now: the scenario that the atlas opens with. */
const today: Scenario = {
  version: scenarioVersion,
  preset: "today",
  basis: "footprint",
  year: 2025,
  parameters: {},
  ranges: {},
  switches: {
    hydroEvaporation: false,
    waterIntensity: "fuelMix",
    cooling: "fleet",
    priceChange: "perMegawattHour",
    healthTransfer: false,
    embodied: false,
  },
  tokens: {
    model: "fleet",
    workload: "asModel",
    energy: "measured",
    routing: "footprint",
    customRouting: [],
  },
  index: {
    weights: { grid: 1, price: 1, water: 1, carbon: 0, health: 0 },
    aggregation: "arithmetic",
    normalisation: "minMax",
    vulnerability: false,
  },
};

/** What is asked for, answered by a fleet of unknown make-up where load is hosted now. */
const asked: Scenario = { ...today, preset: "tokens-fleet", basis: "tokens" };

/** Scenarios to start from, in the order of the menu; each is named in the catalogue as `preset.<id>`. */
export const presets: readonly Scenario[] = [
  today,
  { ...today, preset: "siting-100mw", basis: "siting" },
  asked,
  { ...asked, preset: "dense-70b", tokens: { ...asked.tokens, model: "dense70" } },
  { ...asked, preset: "sparse-moe", tokens: { ...asked.tokens, model: "sparse22to37" } },
  {
    ...asked,
    preset: "test-time-scaling-16",
    parameters: { samplesPerAnswer: 16 },
  },
  {
    ...asked,
    preset: "local-follow-the-sun",
    tokens: { ...asked.tokens, routing: "local" },
  },
  {
    ...asked,
    preset: "follow-the-price",
    tokens: { ...asked.tokens, routing: "cheapest" },
  },
  {
    ...today,
    preset: "dry-cooling-everywhere",
    switches: { ...today.switches, cooling: "dry" },
  },
  {
    ...today,
    preset: "growth-2030",
    year: 2030,
  },
];

/** The unchanged scenario. */
export const defaultScenario = today;
