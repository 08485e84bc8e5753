import { aggregations, normalisations, type Pillar, pillars } from "./indexChoice.ts";
import type { Parameter } from "./parameter.ts";
import { parameterSetting, rangeSetting } from "./parameterSettings.ts";
import { parameterIds, parameters } from "./parameters.ts";
import { readRoutingShares } from "./routingShares.ts";
import {
  bases,
  coolingChoices,
  priceChanges,
  type Scenario,
  type Switches,
  waterIntensityMethods,
} from "./scenario.ts";
import { scenarioYears } from "./scenarioYears.ts";
import { choice, isBetween, number, type Setting, toggle } from "./setting.ts";
import {
  modelChoices,
  routingChoices,
  type TokenChoice,
  tokenEnergyMethods,
  workloadChoices,
} from "./tokenChoice.ts";

/** Largest weight of a pillar; only the ratio of the weights counts. */
const heaviest = 100;

const withSwitches = (scenario: Scenario, change: Partial<Switches>): Scenario => ({
  ...scenario,
  switches: { ...scenario.switches, ...change },
});

const withTokens = (scenario: Scenario, change: Partial<TokenChoice>): Scenario => ({
  ...scenario,
  tokens: { ...scenario.tokens, ...change },
});

const withIndex = (scenario: Scenario, change: Partial<Scenario["index"]>): Scenario => ({
  ...scenario,
  index: { ...scenario.index, ...change },
});

const year: Setting = {
  takes: { kind: "year", ...scenarioYears },
  schema: { type: "integer", minimum: scenarioYears.min, maximum: scenarioYears.max },
  apply: (scenario, received) =>
    isBetween(received, scenarioYears) && Number.isInteger(received)
      ? { ...scenario, year: received }
      : undefined,
};

const weight = (pillar: Pillar): Setting =>
  number({ min: 0, max: heaviest }, (scenario, value) =>
    withIndex(scenario, { weights: { ...scenario.index.weights, [pillar]: value } }),
  );

const customRouting: Setting = {
  takes: { kind: "routing" },
  schema: {
    type: "array",
    items: {
      type: "object",
      properties: {
        u: { type: "string", description: "code of the region of users" },
        r: { type: "string", description: "code of the region that serves them" },
        share: { type: "number", minimum: 0, maximum: 1 },
      },
      required: ["u", "r", "share"],
      additionalProperties: false,
    },
  },
  apply: (scenario, received) => {
    const rows = readRoutingShares(received);
    return rows && withTokens(scenario, { customRouting: rows });
  },
};

/** Parameters that have a range: a choice has none. */
const rangedIds = parameterIds.filter((id) => (parameters[id] as Parameter).shape !== "choice");

/** Every setting by its path in the scenario file, such as `parameters.aiShare`. */
export const settings: Readonly<Record<string, Setting>> = {
  basis: choice(bases, (scenario, basis) => ({ ...scenario, basis })),
  year,
  ...Object.fromEntries(parameterIds.map((id) => [`parameters.${id}`, parameterSetting(id)])),
  ...Object.fromEntries(rangedIds.map((id) => [`ranges.${id}`, rangeSetting(id)])),
  "switches.hydroEvaporation": toggle((scenario, hydroEvaporation) =>
    withSwitches(scenario, { hydroEvaporation }),
  ),
  "switches.waterIntensity": choice(waterIntensityMethods, (scenario, waterIntensity) =>
    withSwitches(scenario, { waterIntensity }),
  ),
  "switches.cooling": choice(coolingChoices, (scenario, cooling) =>
    withSwitches(scenario, { cooling }),
  ),
  "switches.priceChange": choice(priceChanges, (scenario, priceChange) =>
    withSwitches(scenario, { priceChange }),
  ),
  "switches.healthTransfer": toggle((scenario, healthTransfer) =>
    withSwitches(scenario, { healthTransfer }),
  ),
  "switches.embodied": toggle((scenario, embodied) => withSwitches(scenario, { embodied })),
  "tokens.model": choice(modelChoices, (scenario, model) => withTokens(scenario, { model })),
  "tokens.workload": choice(workloadChoices, (scenario, workload) =>
    withTokens(scenario, { workload }),
  ),
  "tokens.energy": choice(tokenEnergyMethods, (scenario, energy) =>
    withTokens(scenario, { energy }),
  ),
  "tokens.routing": choice(routingChoices, (scenario, routing) =>
    withTokens(scenario, { routing }),
  ),
  "tokens.customRouting": customRouting,
  ...Object.fromEntries(pillars.map((pillar) => [`index.weights.${pillar}`, weight(pillar)])),
  "index.aggregation": choice(aggregations, (scenario, aggregation) =>
    withIndex(scenario, { aggregation }),
  ),
  "index.normalisation": choice(normalisations, (scenario, normalisation) =>
    withIndex(scenario, { normalisation }),
  ),
  "index.vulnerability": toggle((scenario, vulnerability) =>
    withIndex(scenario, { vulnerability }),
  ),
};
