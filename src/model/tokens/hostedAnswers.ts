import type { Scenario } from "../../scenario/scenario.ts";
import { at } from "../columns.ts";
import type { Need } from "../declaration.ts";
import { raises } from "../declaration.ts";
import { dataCentresOfYearQuantity } from "../load/aiLoad.ts";
import { quantity } from "../quantity.ts";
import { sought } from "../routing/presetRouting.ts";
import { asksForImages } from "./workloadDemand.ts";

/** What decides the share of tokens that a region answers: without it nobody knows whether the routing chooses the region. */
function routingNeeds({ tokens: { routing } }: Scenario): readonly Need[] {
  if (routing === "custom") return [];
  if (routing === "local")
    return [{ variable: "population" }, { variable: "aiUseShare" }, { variable: "gdpPerHead" }];
  const load = { quantity: dataCentresOfYearQuantity };
  return routing === "footprint" ? [load] : [load, { variable: sought[routing].variable }];
}

const answered = {
  k: raises({ parameter: "samplesPerAnswer" }),
  s: raises({ given: "servedShare" }),
} as const;

/** Writes what each region answers of a volume. */
function shareOut(result: Float64Array, volume: number, shares: Float64Array): void {
  for (let region = 0; region < result.length; region += 1)
    result[region] = volume * at(shares, region);
}

/** Output tokens answered, samples included; only where demand is given in tokens. */
export const hostedTokensQuantity = quantity({
  id: "hostedTokens",
  unit: "tokens/yr",
  formula: "T = W · k · s",
  symbols: { W: raises({ parameter: "outputTokens" }), ...answered },
  needs: routingNeeds,
  source: "Output tokens, samples included",
  bases: ["tokens"],
  except: asksForImages,
  fill: (T, { W, k, s }) => shareOut(T, W * k, s),
});

/** Images made, samples included; only where demand is given in images. */
export const hostedImagesQuantity = quantity({
  id: "hostedImages",
  unit: "images/yr",
  formula: "N_i = W_i · k · s",
  symbols: { W_i: raises({ parameter: "outputImages" }), ...answered },
  needs: routingNeeds,
  source: "Images made, samples included; an image is not a number of tokens",
  bases: ["tokens"],
  when: "images",
  fill: (N_i, { W_i, k, s }) => shareOut(N_i, W_i * k, s),
});
