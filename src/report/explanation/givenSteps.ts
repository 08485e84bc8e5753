import type { Operand } from "../../model/workings/working.ts";
import { type Chaining, known, printed, termName, variableInput } from "./chaining.ts";
import { loadSteps } from "./loadSteps.ts";
import type { ChainStep } from "./valueChain.ts";

/** What is worked out before the kernel runs, each as a step: the load first, for the others rest on it. */
export function givenSteps(chaining: Chaining, ids: readonly string[]): readonly ChainStep[] {
  const isOfLoad = ids.some((id) => ofLoad.includes(id));
  const load = isOfLoad ? loadSteps(chaining) : [];
  const told = new Set(load.map(({ id }) => id));
  return [
    ...load,
    ...ids.filter((id) => !told.has(`given:${id}`)).map((id) => givenStep(id, chaining)),
  ];
}

/** What follows from the load that a region hosts. */
const ofLoad: readonly string[] = ["hostedLoad", "hostedLoadOfYear", "servedShare"];

/** What the scenario says, and its choice of a model and a workload. */
const setByScenario: readonly string[] = ["scenarioYear", "tokenEnergy", "imageEnergy"];

/** Equations of the method that say how some of it is worked out. */
const equationOf: { readonly [id in string]?: string } = {
  servedShare: "servedShare",
};

/** Figures of the region from which some of it is worked out. */
const variablesOf: { readonly [id in string]?: readonly string[] } = {
  computeShare: ["computeLocated"],
  computeAround: ["computeLocated"],
  sitePower: ["computeLocatedSites"],
  reservoirCapacity: ["capacityHydro"],
  economiserClimate: ["wetBulb"],
};

function givenStep(id: string, chaining: Chaining): ChainStep {
  const { words } = chaining.context;
  const operand = operandOf(id, chaining);
  const equation = equationOf[id];
  const isSet = setByScenario.includes(id);
  const inputs = [
    ...(variablesOf[id] ?? []).map(variableInput),
    ...(id === "servedShare" && chaining.answer.scenario.basis === "footprint"
      ? ["given:hostedLoad"]
      : []),
  ];
  return {
    id: `given:${id}`,
    name: termName(words, id),
    unit: operand?.unit ?? "ratio",
    ...known(operand?.value),
    words: words.say(isSet ? "explain.setByScenario" : "workpaper.overAll"),
    ...(equation !== undefined && chaining.equations.has(equation)
      ? printed(chaining, equation)
      : {}),
    standing: isSet ? "live" : "overAll",
    inputs,
  };
}

const operandOf = (id: string, { workings }: Chaining): Operand | undefined =>
  workings.chain
    .flatMap(({ reads }) => reads)
    .find((operand) => operand.kind === "given" && operand.id === id);
