import { optional } from "../../dataset/optional.ts";
import type { ParameterId } from "../../scenario/parameters.ts";
import { type ParameterRange, rangeOf } from "../../scenario/rangeOf.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { TokenEnergyMethod } from "../../scenario/tokenChoice.ts";
import { chosenModel } from "./chosenModel.ts";
import { type InferenceModel, parametricTokenEnergy } from "./ecologits.ts";
import type { ModelClass } from "./modelClass.ts";
import { modelClasses } from "./modelClasses.ts";
import { facilityTokenEnergy, fromKilowattHoursPerToken, type TokenEnergy } from "./tokenEnergy.ts";
import { type TokenEnergyWarning, warningsOf } from "./tokenEnergyWarnings.ts";
import { asksForImages } from "./workloadDemand.ts";

/** Energy of a token of a scenario, by both methods side by side, each with boundary and denominator. */
export interface TokenEnergyFigures {
  /** Class measured at the accelerators, converted to the facility; absent where no class fits. */
  readonly measured?: TokenEnergy<"facility", "outputToken" | "image"> & {
    readonly class: ModelClass;
  };
  /** EcoLogits' fit; absent where the size of the model is not known. It has no range of its own. */
  readonly parametric?: TokenEnergy<"server", "outputToken"> & { readonly model: InferenceModel };
  /** The one that the model counts with: the method chosen, or the other where that one has no figure. */
  readonly used: TokenEnergyMethod;
  readonly warnings: readonly TokenEnergyWarning[];
}

/** The energy of a token under a scenario: measured class and parametric fit, and which of them counts. */
export function tokenEnergyOf(scenario: Scenario): TokenEnergyFigures {
  const chosen = chosenModel(scenario);
  const { model, measuredClass } = chosen;
  const used = methodUsed(scenario, model !== undefined, measuredClass !== undefined);
  return {
    ...optional("measured", measuredClass && measuredFigure(measuredClass, scenario)),
    ...optional("parametric", model && parametricFigure(model, scenario)),
    used,
    warnings: warningsOf(scenario, used, chosen),
  };
}

/** What the kernel counts with: energy at a boundary, before the facility's share where that is not inside. */
export interface CountedEnergy {
  /** Wh per 1,000 output tokens, or per 1,000 images. */
  readonly energy: ParameterRange;
  /** Whether the facility multiplier comes on top. */
  readonly isAccelerator: boolean;
  /** Whether it holds the PUE of the fleet on which it was found. */
  readonly holdsPue: boolean;
}

export function countedEnergy(scenario: Scenario): CountedEnergy {
  const { model, measuredClass } = chosenModel(scenario);
  const used = methodUsed(scenario, model !== undefined, measuredClass !== undefined);
  if (used === "parametric" && model)
    return { energy: parametricFigure(model, scenario), isAccelerator: false, holdsPue: false };
  const { energy } = measuredClass ?? fleet;
  return { energy, isAccelerator: energy.boundary === "accelerator", holdsPue: true };
}

/** Parameters behind the energy of a token, which is computed before the kernel runs. */
export function parametersOfModel(scenario: Scenario): readonly ParameterId[] {
  if (scenario.basis !== "tokens" || asksForImages(scenario)) return [];
  const size = ["activeParameters", "totalParameters", "bitsPerParameter"] as const;
  const isFit = tokenEnergyOf(scenario).used === "parametric";
  return [
    ...(scenario.tokens.model === "custom" ? size : []),
    ...(isFit ? ["batchSize" as const] : []),
  ];
}

const fleet = modelClasses.find(({ id }) => id === "fleet") as ModelClass;

const central = (scenario: Scenario, id: ParameterId): number => rangeOf(scenario, id).central;

function methodUsed(
  { tokens }: Scenario,
  hasSize: boolean,
  isMeasured: boolean,
): TokenEnergyMethod {
  if (tokens.energy === "parametric") return hasSize ? "parametric" : "measured";
  return isMeasured ? "measured" : "parametric";
}

const measuredFigure = (measuredClass: ModelClass, scenario: Scenario) => ({
  ...facilityTokenEnergy(measuredClass.energy, rangeOf(scenario, "facilityMultiplier")),
  class: measuredClass,
});

function parametricFigure(model: InferenceModel, scenario: Scenario) {
  const energy = fromKilowattHoursPerToken(
    parametricTokenEnergy(model, central(scenario, "batchSize")),
  );
  return {
    low: energy,
    central: energy,
    high: energy,
    boundary: "server",
    denominator: "outputToken",
    model,
  } as const;
}
