import type { DatasetSource } from "../../dataset/dataset.ts";
import { partsOf } from "../../dataset/derivations.ts";
import { type VariableId, variableIds, variables } from "../../dataset/variable.ts";
import { variableName } from "../../dataset/variableName.ts";
import type { Indicator, IndicatorCondition, LedgerFigure } from "../../indicator/indicator.ts";
import { indicatorReads } from "../../indicator/indicatorReads.ts";
import { indicators } from "../../indicator/indicators.ts";
import { unitWords } from "../../language/figures.ts";
import type { MessageKey } from "../../language/messages.ts";
import type { Words } from "../../language/words.ts";
import { indicatorName } from "../../layer/sceneWords.ts";
import { equations, givenBy, type SymbolMeaning } from "../../model/equations.ts";
import { loadVariables } from "../../model/loadVariables.ts";
import type { Reads } from "../../model/reads.ts";
import { ownVariables } from "../../model/readVariables.ts";
import type { TermId } from "../../model/terms.ts";
import { useVariables } from "../../model/tokens/sharesOfUse.ts";
import { defaultScenario } from "../../scenario/presets.ts";
import type { Basis, Scenario } from "../../scenario/scenario.ts";
import type { MethodIndicator, MethodVariable } from "./methodology.ts";
import { boundsWords } from "./methodParameters.ts";

const directionKeys = {
  1: "method.heavier",
  [-1]: "method.lighter",
  0: "method.context",
} as const satisfies Record<Indicator["direction"], MessageKey>;

/** Every indicator: what it says, in which unit and bases, and what it rests on. */
export const indicatorDictionary = (
  words: Words,
  datasets: readonly DatasetSource[],
): readonly MethodIndicator[] =>
  indicators.map((indicator) => {
    const { id, group, unit, direction, bases, limits, limitsBy } = indicator;
    return {
      id,
      name: indicatorName(words, id),
      about: words.say(`indicator.${id}.about` as MessageKey),
      group,
      groupName: words.say(`indicatorGroup.${group}`),
      unit: unitWords(words, unit),
      direction: words.say(directionKeys[direction]),
      limits: words.say("method.indicatorLimits", {
        list: limits.map((limit) => words.figure(limit)).join(words.say("list.comma")),
        reason: words.say(`limits.${limitsBy}`),
      }),
      bases: bases.map((basis) => words.say(`basis.${basis}`)).join(words.say("list.comma")),
      equations: equations
        .filter((equation) => shows(givenBy(equation), indicator))
        .map((equation) => equation.id),
      sources: suppliersOf(variablesOf(indicator), datasets),
    };
  });

/** The term of the equations that each account between regions shows. */
const ledgerTerms: Readonly<Record<LedgerFigure, TermId>> = {
  hostShare: "burdenShare",
  useShare: "useShare",
  ownShare: "benefitShare",
  energyCaused: "burdenCaused",
  externalCostCaused: "burdenCaused",
  externalisedShare: "externalisedShare",
  burdenOverUse: "burdenOverBenefit",
  burdenOverOwnership: "burdenOverBenefit",
};

/** Whether what an equation gives is what an indicator shows. */
function shows(given: SymbolMeaning, indicator: Indicator): boolean {
  if ("quantity" in given) return given.quantity === indicator.quantity;
  if ("variable" in given) return given.variable === indicator.variable;
  return "term" in given && termShown(indicator) === given.term;
}

function termShown({ index, hostedLoad, ledger, localInputs }: Indicator): TermId | undefined {
  if (ledger) return ledgerTerms[ledger];
  if (hostedLoad) return "hostedLoad";
  if (localInputs) return "localInputs";
  if (index === undefined) return undefined;
  if (index === "all") return "burdenIndex";
  return index === "vulnerability" ? "vulnerability" : "pillarScore";
}

/** Every variable that the model asks for, with the range outside which a figure is refused. */
export const variableDictionary = (
  words: Words,
  datasets: readonly DatasetSource[],
): readonly MethodVariable[] =>
  variableIds.map((id) => {
    const { unit, min, max } = variables[id];
    return {
      id,
      name: variableName(words, id),
      unit: unitWords(words, unit),
      min,
      max,
      bounds: boundsWords(words, min, max),
      sources: suppliersOf([id], datasets),
    };
  });

/** What a scenario says where an indicator is computed only if it is asked for. */
const asking: { readonly [condition in IndicatorCondition]?: Partial<Scenario> } = {
  images: { tokens: { ...defaultScenario.tokens, workload: "image" } },
  utilityCapacity: { parameters: { waterUtilityCapacity: 1 } },
};

/** The scenario under which an indicator is read. */
const askedBy = ({ onlyWith }: Indicator, basis: Basis): Scenario => ({
  ...defaultScenario,
  basis,
  ...(onlyWith && asking[onlyWith]),
});

/** Variables that an indicator reads in its first basis, optional inputs included. */
function variablesOf(indicator: Indicator): readonly VariableId[] {
  if (indicator.localInputs) return variableIds;
  const basis = indicator.bases[0] ?? defaultScenario.basis;
  const { needed, joining } = indicatorReads(indicator, askedBy(indicator, basis));
  return [needed, ...joining].flatMap(variablesRead);
}

const variablesRead = (reads: Reads): readonly VariableId[] => [
  ...ownVariables(reads),
  ...(reads.hostedLoad || reads.servedShare ? loadVariables : []),
  ...(reads.servedShare ? useVariables : []),
];

/** Datasets that supply any of the variables, or the parts that they are derived from. */
function suppliersOf(
  ids: readonly VariableId[],
  datasets: readonly DatasetSource[],
): readonly string[] {
  const wanted = new Set(ids.flatMap((id) => [id, ...partsOf(id)]));
  return datasets
    .filter(({ supplies }) => supplies.some((supplied) => wanted.has(supplied)))
    .map(({ id }) => id);
}
