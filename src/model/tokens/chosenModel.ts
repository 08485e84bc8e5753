import { optional } from "../../dataset/optional.ts";
import { rangeOf } from "../../scenario/rangeOf.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { WorkloadChoice } from "../../scenario/tokenChoice.ts";
import type { InferenceModel } from "./ecologits.ts";
import type { ModelClass, Workload } from "./modelClass.ts";
import { modelClasses } from "./modelClasses.ts";
import { workloadClassOf } from "./workloadClasses.ts";

/** The work that was measured for what the answers are for: agents were not, so chat is used, with longer prompts. */
const measuredAs: Readonly<Record<Exclude<WorkloadChoice, "asModel">, Workload>> = {
  chat: "chat",
  reasoning: "reasoning",
  code: "code",
  agentic: "chat",
  imageChat: "imageChat",
  image: "image",
};

/** The model of a scenario: its size where that is known, and the class that was measured at its work. */
export interface ChosenModel {
  readonly model?: InferenceModel;
  readonly measuredClass?: ModelClass;
}

/** Finds the model that a scenario counts with, and what was measured of it. */
export function chosenModel(scenario: Scenario): ChosenModel {
  const { model: id, workload: choice } = scenario.tokens;
  const workload = choice === "asModel" ? undefined : measuredAs[choice];
  if (workload === "image") return optional("measuredClass", workloadClassOf(workload));
  const chosen = modelClasses.find((entry) => entry.id === id);
  if (!chosen) {
    const model = ownModel(scenario);
    return { model, ...optional("measuredClass", classOfSize(model, workload ?? "chat")) };
  }
  if (!workload || chosen.workload === workload)
    return { ...optional("model", chosen.typical), measuredClass: chosen };
  return chosen.typical
    ? { model: chosen.typical, ...optional("measuredClass", classOfSize(chosen.typical, workload)) }
    : optional("measuredClass", workloadClassOf(workload));
}

function ownModel(scenario: Scenario): InferenceModel {
  const activeParameters = rangeOf(scenario, "activeParameters").central;
  const totalParameters = Math.max(activeParameters, rangeOf(scenario, "totalParameters").central);
  return { activeParameters, totalParameters, bits: rangeOf(scenario, "bitsPerParameter").central };
}

/** The class of models at a kind of work whose active parameters hold those of a model, of the same build. */
const classOfSize = (
  { activeParameters, totalParameters }: InferenceModel,
  wanted: Workload,
): ModelClass | undefined =>
  modelClasses.find(({ workload, architecture, activeParameters: range }) => {
    if (workload !== wanted || !range) return false;
    const isSparse = totalParameters > activeParameters;
    return (
      isSparse === (architecture === "mixtureOfExperts") &&
      activeParameters >= range.from &&
      activeParameters <= (range.to ?? Number.POSITIVE_INFINITY)
    );
  });
