import type { Scenario } from "../../scenario/scenario.ts";
import type { TokenEnergyMethod } from "../../scenario/tokenChoice.ts";
import type { ChosenModel } from "./chosenModel.ts";
import { type FitWarning, fitWarnings, type InferenceModel } from "./ecologits.ts";
import type { ModelClass } from "./modelClass.ts";
import { workloadClasses } from "./workloadClasses.ts";

/** What is to be known before a figure is trusted; said in words by the catalogue as `tokenEnergy.<kind>`. */
export type TokenEnergyWarning =
  | FitWarning
  /** No class of the benchmark has a model of this size: the fit is used. */
  | { readonly kind: "notMeasured"; readonly activeParameters: number }
  /** A fleet of unknown models has no size: the assumed figure is used. */
  | { readonly kind: "sizeNotKnown" }
  /** Each accelerator adds a floor, so that a large sparse model looks dearer than it is. */
  | { readonly kind: "sparseByFit" }
  /** Nothing of this size was measured at the work chosen: the fit is used. */
  | { readonly kind: "workNotMeasured" }
  /** All models measured at a kind of work have no common size, so there is no fit. */
  | { readonly kind: "manySizes" }
  /** All models measured at a kind of work count once, whatever is used: a fleet of large ones takes more. */
  | { readonly kind: "eachModelOnce" }
  /** Agents were not measured: chat counts, with the prompts that agents add. */
  | { readonly kind: "agentsAsChat" }
  /** The figures are per image; the fit knows tokens only. */
  | { readonly kind: "perImage" };

/** What the work chosen means for the figures, then what the method does. */
export const warningsOf = (
  scenario: Scenario,
  used: TokenEnergyMethod,
  { model, measuredClass }: ChosenModel,
): readonly TokenEnergyWarning[] => [
  ...workWarnings(scenario),
  ...(isOfManyModels(measuredClass) ? [{ kind: "eachModelOnce" } as const] : []),
  ...(scenario.tokens.energy === used
    ? warningsOfChosen(used, model)
    : warningsOfOther(scenario, model)),
];

const isOfManyModels = (measuredClass: ModelClass | undefined): boolean =>
  measuredClass !== undefined && workloadClasses.includes(measuredClass);

function workWarnings({ tokens }: Scenario): readonly TokenEnergyWarning[] {
  if (tokens.workload === "agentic") return [{ kind: "agentsAsChat" }];
  return tokens.workload === "image" ? [{ kind: "perImage" }] : [];
}

/** The method that was not chosen counts, for the one that was has no figure. */
function warningsOfOther(
  { tokens }: Scenario,
  model: InferenceModel | undefined,
): readonly TokenEnergyWarning[] {
  if (tokens.workload === "image") return [];
  if (!model) return [{ kind: tokens.workload === "asModel" ? "sizeNotKnown" : "manySizes" }];
  const missing: TokenEnergyWarning =
    tokens.workload === "asModel"
      ? { kind: "notMeasured", activeParameters: model.activeParameters }
      : { kind: "workNotMeasured" };
  return [missing, ...fitWarnings(model)];
}

function warningsOfChosen(
  used: TokenEnergyMethod,
  model: InferenceModel | undefined,
): readonly TokenEnergyWarning[] {
  if (used === "measured" || !model) return [];
  const isSparse = model.totalParameters > model.activeParameters;
  return [...fitWarnings(model), ...(isSparse ? [{ kind: "sparseByFit" } as const] : [])];
}
