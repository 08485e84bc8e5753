import { type Parameter, type ParameterId, parameterIds, parameters } from "./parameter.ts";
import {
  aggregations,
  aiSplits,
  bases,
  type Pillar,
  pillars,
  type Scenario,
  waterIntensityMethods,
} from "./scenario.ts";

/** One thing that a scenario lets be set: applies a value, or says in half a sentence what it takes instead. */
export interface Setting {
  readonly takes: string;
  /** `undefined` for a value that it does not take. */
  readonly apply: (scenario: Scenario, received: unknown) => Scenario | undefined;
}

/** Years that the footprint of 2024 may be grown to. */
export const scenarioYears = { min: 2020, max: 2035 };

/** Largest weight of a pillar; only the ratio of the weights counts. */
const heaviest = 100;

/** Every setting by its path in the scenario file, such as `parameters.aiShare`. */
export const settings: Readonly<Record<string, Setting>> = {
  basis: choice(bases, (scenario, basis) => ({ ...scenario, basis })),
  year: {
    takes: `a whole year from ${scenarioYears.min} to ${scenarioYears.max}`,
    apply: (scenario, received) =>
      isBetween(received, scenarioYears.min, scenarioYears.max) && Number.isInteger(received)
        ? { ...scenario, year: received }
        : undefined,
  },
  ...Object.fromEntries(parameterIds.map((id) => [`parameters.${id}`, parameterSetting(id)])),
  "switches.hydroEvaporation": {
    takes: "true or false",
    apply: (scenario, received) =>
      typeof received === "boolean"
        ? { ...scenario, switches: { ...scenario.switches, hydroEvaporation: received } }
        : undefined,
  },
  "switches.waterIntensity": choice(waterIntensityMethods, (scenario, waterIntensity) => ({
    ...scenario,
    switches: { ...scenario.switches, waterIntensity },
  })),
  "switches.aiSplit": choice(aiSplits, (scenario, aiSplit) => ({
    ...scenario,
    switches: { ...scenario.switches, aiSplit },
  })),
  ...Object.fromEntries(pillars.map((pillar) => [`index.weights.${pillar}`, weight(pillar)])),
  "index.aggregation": choice(aggregations, (scenario, aggregation) => ({
    ...scenario,
    index: { ...scenario.index, aggregation },
  })),
};

function choice<T extends string>(
  options: readonly T[],
  apply: (scenario: Scenario, option: T) => Scenario,
): Setting {
  return {
    takes: options.join(" or "),
    apply: (scenario, received) => {
      const option = options.find((candidate) => candidate === received);
      return option === undefined ? undefined : apply(scenario, option);
    },
  };
}

function parameterSetting(id: ParameterId): Setting {
  const { min, max, unit }: Parameter = parameters[id];
  return {
    takes: `a number from ${min} to ${max} (${unit})`,
    apply: (scenario, received) =>
      isBetween(received, min, max)
        ? { ...scenario, parameters: { ...scenario.parameters, [id]: received } }
        : undefined,
  };
}

function weight(pillar: Pillar): Setting {
  return {
    takes: `a number from 0 to ${heaviest}`,
    apply: (scenario, received) => {
      if (!isBetween(received, 0, heaviest)) return undefined;
      const weights = { ...scenario.index.weights, [pillar]: received };
      return { ...scenario, index: { ...scenario.index, weights } };
    },
  };
}

const isBetween = (received: unknown, min: number, max: number): received is number =>
  typeof received === "number" && received >= min && received <= max;
