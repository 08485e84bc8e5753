import type { ParameterId } from "../scenario/parameter.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { RoutingChoice } from "../scenario/tokenChoice.ts";
import { coolingEffects } from "./coolingEffects.ts";
import { footprintBaseYear } from "./inferenceFactor.ts";
import type { Effect, Effects, Quantity } from "./quantity.ts";
import { sought } from "./routing/presetRouting.ts";
import { countedEnergy } from "./tokens/tokenEnergyOf.ts";
import { asksForImages, isAgentic, volumeParameter } from "./tokens/workloadDemand.ts";

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

/** Tokens and images are not counted in the other bases. */
const uncounted: Quantity = { onlyIn: [] };

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
    hostedTokens: uncounted,
    hostedImages: uncounted,
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
  const answered = {
    ...servedBy(scenario.tokens.routing),
    parameters: { [volumeParameter(scenario)]: "raises", samplesPerAnswer: "raises" },
  } as const satisfies Quantity;
  const isImages = asksForImages(scenario);
  return {
    hostedTokens: isImages ? uncounted : answered,
    hostedImages: isImages ? answered : uncounted,
    itEnergy: isImages ? ofImages(scenario) : ofTokens(scenario),
    facilityEnergy: facility(scenario),
    peakDraw: draw,
  } satisfies Record<string, Quantity>;
};

const ofTokens = (scenario: Scenario): Quantity => ({
  from: { hostedTokens: "raises" },
  given: { tokenEnergy: "raises" },
  parameters: {
    speculativeMultiplier: "raises",
    extraPromptTokens: "raises",
    ...(isAgentic(scenario) ? { agenticPromptTokens: "raises" } : {}),
    promptTokenCost: "raises",
    ...aroundAccelerators(scenario),
  },
});

const ofImages = (scenario: Scenario): Quantity => ({
  from: { hostedImages: "raises" },
  given: { imageEnergy: "raises" },
  parameters: aroundAccelerators(scenario),
});

/** What carries a figure to the facility, and takes the PUE out of it. */
function aroundAccelerators(scenario: Scenario): Effects<ParameterId> {
  const { isAccelerator, holdsPue } = countedEnergy(scenario);
  return {
    ...(isAccelerator ? { facilityMultiplier: "raises" } : {}),
    ...(holdsPue ? { measuredPowerUsageEffectiveness: "lowers" } : {}),
  };
}

const sited = (scenario: Scenario) =>
  ({
    hostedTokens: uncounted,
    hostedImages: uncounted,
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
