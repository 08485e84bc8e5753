import type { Scenario } from "../../scenario/scenario.ts";
import { at } from "../columns.ts";
import { raises } from "../declaration.ts";
import { itEnergyQuantity } from "../load/itEnergy.ts";
import { wayTo } from "../quantity.ts";
import { hostedImagesQuantity, hostedTokensQuantity } from "./hostedAnswers.ts";
import { itEnergyOfTokens, workMultiplier } from "./tokenDemand.ts";
import { kilowattHoursPerToken } from "./tokenEnergy.ts";
import { countedEnergy } from "./tokenEnergyOf.ts";
import { isAgentic } from "./workloadDemand.ts";

/** What carries a figure to the facility, and takes the PUE out of it; 1 where the figure does without. */
const aroundAccelerators = {
  m: {
    parameter: "facilityMultiplier",
    effect: "raises",
    only: (scenario: Scenario) => countedEnergy(scenario).isAccelerator,
    otherwise: 1,
  },
  PUE_e: {
    parameter: "measuredPowerUsageEffectiveness",
    effect: "lowers",
    only: (scenario: Scenario) => countedEnergy(scenario).holdsPue,
    otherwise: 1,
  },
} as const;

/** Electricity of tokens: an output token with the work around it. */
export const itEnergyOfTokensWay = wayTo(itEnergyQuantity, {
  id: "itEnergyOfTokens",
  formula: "E_IT = T · e · m · v · (1 + (p + p_a) · r) / PUE_e",
  symbols: {
    T: raises(hostedTokensQuantity),
    e: raises({ given: "tokenEnergy" }),
    v: raises({ parameter: "speculativeMultiplier" }),
    p: raises({ parameter: "extraPromptTokens" }),
    p_a: { parameter: "agenticPromptTokens", effect: "raises", only: isAgentic, otherwise: 0 },
    r: raises({ parameter: "promptTokenCost" }),
    ...aroundAccelerators,
  },
  source:
    "Per output token. p_a counts for agents and is 0 for other work (OpenRouter 2025). m carries energy at the accelerators to the facility and is 1 where a figure stands for the server or the facility already; PUE_e takes out the PUE inside and is 1 for the fit (Google 2025)",
  bases: ["tokens"],
  fill: (E_IT, { T, e, m, v, p, p_a, r, PUE_e }) => {
    const work = workMultiplier({
      samples: 1,
      speculativeMultiplier: v,
      extraPromptTokens: p + p_a,
      promptTokenCost: r,
    });
    const perToken = kilowattHoursPerToken(e) * m * work;
    for (let region = 0; region < E_IT.length; region += 1)
      E_IT[region] = itEnergyOfTokens(at(T, region), perToken, PUE_e);
  },
});

/** Electricity of images, which have neither a prompt to speak of nor tokens to guess ahead. */
export const itEnergyOfImagesWay = wayTo(itEnergyQuantity, {
  id: "itEnergyOfImages",
  formula: "E_IT = N_i · e_i · m / PUE_e",
  symbols: {
    N_i: raises(hostedImagesQuantity),
    e_i: raises({ given: "imageEnergy" }),
    ...aroundAccelerators,
  },
  source:
    "Per image. m and PUE_e are those of answers in text (Google 2025), carried over: nobody has published them for images",
  bases: ["tokens"],
  when: "images",
  fill: (E_IT, { N_i, e_i, m, PUE_e }) => {
    const perImage = kilowattHoursPerToken(e_i) * m;
    for (let region = 0; region < E_IT.length; region += 1)
      E_IT[region] = itEnergyOfTokens(at(N_i, region), perImage, PUE_e);
  },
});
