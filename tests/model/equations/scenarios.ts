import { bases, coolingChoices, presets, type Scenario } from "../../../src/index.ts";

const [today] = presets as readonly [Scenario];

const models = [
  { model: "fleet", energy: "measured" },
  { model: "dense70", energy: "measured" },
  { model: "dense70", energy: "parametric" },
  { model: "custom", energy: "parametric" },
  { model: "fleet", energy: "measured", workload: "agentic" },
  { model: "fleet", energy: "measured", workload: "image" },
] as const;

const switches = [
  {},
  { hydroEvaporation: true },
  { waterIntensity: "wri" },
  { healthTransfer: true },
  { priceChange: "percent" },
] as const;

/** Years and parameters that change what a scenario reads. */
const changes: readonly Pick<Scenario, "year" | "parameters">[] = [
  { year: 2023, parameters: { computeWeight: 1 } },
  { year: 2024, parameters: {} },
  { year: 2027, parameters: { shadowPriceOfWater: 0.5 } },
  { year: 2025, parameters: { pricePressure: 4, curtailableShare: 0.1, samplesPerAnswer: 4 } },
  {
    year: 2025,
    parameters: { curtailedEnergy: 0.004, sitingLoad: 50, waterUtilityCapacity: 5000 },
  },
  {
    year: 2025,
    parameters: {
      pricePressure: -3,
      relativePricePressure: 0.03,
      extraPromptTokens: 2,
      internalisedShare: 0.2,
    },
  },
];

/** Scenarios that together reach every branch of the declarations. */
export const scenariosOfEveryKind: readonly Scenario[] = bases.flatMap((basis) =>
  coolingChoices.flatMap((cooling) =>
    switches.flatMap((change) =>
      changes.flatMap((others) =>
        (basis === "tokens" ? models : models.slice(0, 1)).map(
          (model): Scenario => ({
            ...today,
            ...others,
            basis,
            switches: { ...today.switches, ...change, cooling },
            tokens: { ...today.tokens, ...model },
          }),
        ),
      ),
    ),
  ),
);
