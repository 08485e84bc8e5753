import { parameters } from "../../scenario/parameters.ts";
import { rangeOf } from "../../scenario/rangeOf.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { isBetween } from "../../scenario/setting.ts";
import { trainingPerInference } from "./crossover.ts";
import { facilityEnergyPerToken } from "./energyPerToken.ts";
import type { LifeModel } from "./lifeModels.ts";
import { lifeScenario } from "./modelLife.ts";
import { threeDigits } from "./threeDigits.ts";

/**
 * A scenario with the figures of a model, its last run alone. Where its training energy is on record, the ratio of J/FLOP is the one that
 * gives it; else it is the usual one.
 */
export function withModel(scenario: Scenario, model: LifeModel): Scenario {
  const { energyPerOperationRatio: _, trainingRuns: __, ...others } = scenario.parameters;
  const { activeParameters, totalParameters, trainingTokens } = model;
  const bare = {
    ...scenario,
    parameters: { ...others, activeParameters, totalParameters, trainingTokens },
  };
  const ratio = impliedRatio(bare, model);
  return ratio === undefined
    ? bare
    : { ...bare, parameters: { ...bare.parameters, energyPerOperationRatio: ratio } };
}

/** J/FLOP of training over inference that meets the training energy on record: `E / (3 D e)`. */
export function impliedRatio(scenario: Scenario, model: LifeModel): number | undefined {
  if (model.trainingEnergy === undefined) return undefined;
  const tokensAsTraining = trainingPerInference * model.trainingTokens;
  const { central } = facilityEnergyPerToken(lifeScenario(scenario));
  const ratio = threeDigits(model.trainingEnergy / (tokensAsTraining * central));
  return isBetween(ratio, parameters.energyPerOperationRatio) ? ratio : undefined;
}

/** The model whose figures a scenario has, if there is one. */
export const modelOfScenario = (
  models: readonly LifeModel[],
  scenario: Scenario,
): LifeModel | undefined =>
  models.find((model) =>
    (["activeParameters", "totalParameters", "trainingTokens"] as const).every(
      (id) => rangeOf(scenario, id).central === model[id],
    ),
  );
