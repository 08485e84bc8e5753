import type { Scenario } from "../scenario/scenario.ts";
import type { RoutingChoice } from "../scenario/tokenChoice.ts";
import { coolingEffects } from "./coolingEffects.ts";
import { footprintBaseYear } from "./inferenceFactor.ts";
import type { Effect, Quantity } from "./quantity.ts";
import { sought } from "./routing/presetRouting.ts";
import { countedEnergy } from "./tokens/tokenEnergyOf.ts";

/** Energy and draw of the load: hosted today, asked for in tokens, or placed everywhere alike. */
export function loadQuantities(scenario: Scenario) {
  if (scenario.basis === "footprint") return hosted(scenario);
  return scenario.basis === "tokens" ? asked(scenario) : sited(scenario);
}

/** Growth raises the years after the base year and lowers those before it. */
const growthEffect = (year: number): Effect => {
  if (year === footprintBaseYear) return "none";
  return year > footprintBaseYear ? "raises" : "lowers";
};

/** Tokens are not counted in the other bases. */
const noTokens: Quantity = { onlyIn: [] };

const draw = {
  from: { facilityEnergy: "raises" },
  parameters: { loadFactor: "lowers", coincidence: "raises", curtailableShare: "lowers" },
} as const satisfies Quantity;

/** Facilities take what was counted with the fleet's cooling; another way of cooling changes what surrounds the equipment. */
const hosted = ({ year, switches }: Scenario) => {
  const load = {
    aiShare: "raises",
    inferenceShare: "raises",
    aiGrowth: growthEffect(year),
  } as const;
  return {
    hostedTokens: noTokens,
    facilityEnergy: {
      given: { hostedLoad: "raises" },
      parameters: { ...load, ...coolingEffects[switches.cooling].hosted },
    },
    itEnergy: {
      given: { hostedLoad: "raises" },
      parameters: { ...load, powerUsageEffectiveness: "lowers" },
    },
    peakDraw: draw,
  } satisfies Record<string, Quantity>;
};

const facility = ({ switches }: Scenario) =>
  ({
    from: { itEnergy: "raises" },
    parameters: coolingEffects[switches.cooling].facility,
  }) satisfies Quantity;

/** What decides the share of tokens that a region answers: without it nobody knows whether the routing chooses the region. */
function servedBy(routing: RoutingChoice): Quantity {
  const given = { servedShare: "raises" } as const;
  if (routing === "custom") return { given };
  if (routing === "local") return { given, variables: { population: "none", aiUseShare: "none" } };
  const hosted = { ...given, hostedLoad: "none" } as const;
  return routing === "footprint"
    ? { given: hosted }
    : { given: hosted, variables: { [sought[routing].variable]: "none" } };
}

const asked = (scenario: Scenario) => {
  const { isAccelerator, holdsPue } = countedEnergy(scenario);
  return {
    hostedTokens: {
      ...servedBy(scenario.tokens.routing),
      parameters: { outputTokens: "raises", samplesPerAnswer: "raises" },
    },
    itEnergy: {
      from: { hostedTokens: "raises" },
      given: { tokenEnergy: "raises" },
      parameters: {
        speculativeMultiplier: "raises",
        extraPromptTokens: "raises",
        promptTokenCost: "raises",
        ...(isAccelerator ? { facilityMultiplier: "raises" } : {}),
        ...(holdsPue ? { measuredPowerUsageEffectiveness: "lowers" } : {}),
      },
    },
    facilityEnergy: facility(scenario),
    peakDraw: draw,
  } satisfies Record<string, Quantity>;
};

const sited = (scenario: Scenario) =>
  ({
    hostedTokens: noTokens,
    itEnergy: { parameters: { sitingLoad: "raises", loadFactor: "raises" } },
    facilityEnergy: facility(scenario),
    /** The load is given as a draw, so its load factor cancels. */
    peakDraw: {
      parameters: {
        sitingLoad: "raises",
        coincidence: "raises",
        curtailableShare: "lowers",
        ...coolingEffects[scenario.switches.cooling].facility,
      },
    },
  }) satisfies Record<string, Quantity>;
