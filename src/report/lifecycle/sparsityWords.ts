import { valueAndRange } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import type { ModelLife } from "../../model/lifecycle/modelLife.ts";
import { tokenEnergyOf } from "../../model/tokens/tokenEnergyOf.ts";
import { tokenEnergyMethods } from "../../scenario/tokenChoice.ts";

/**
 * The effect of sparsity: operations in proportion to active parameters; energy by both methods, because the fit alone is not
 * enough evidence. For a dense model: what sparsity would mean.
 */
export function sparsitySentences(words: Words, life: ModelLife): string[] {
  const { activeParameters, totalParameters, scenario } = life;
  if (activeParameters >= totalParameters)
    return [words.say("life.dense", { all: words.amount(totalParameters) })];
  const dense = {
    ...scenario,
    parameters: { ...scenario.parameters, activeParameters: totalParameters / 1e9 },
  };
  const [here, there] = [tokenEnergyOf(scenario), tokenEnergyOf(dense)];
  return [
    words.say("life.sparse", {
      active: words.amount(activeParameters),
      all: words.amount(totalParameters),
      times: words.figure(totalParameters / activeParameters),
    }),
    ...tokenEnergyMethods.flatMap((method) => {
      const [one, other] = [here[method], there[method]];
      if (!one || !other) return [];
      return [
        words.say("life.sparseEnergy", {
          method: words.say(`tokenEnergy.${method}`),
          sparse: valueAndRange(words, spread(one)).figure,
          dense: valueAndRange(words, spread(other)).figure,
        }),
      ];
    }),
    words.say("tokenEnergy.sparseByFit"),
  ];
}

const spread = ({ low, central, high }: { low: number; central: number; high: number }) => ({
  value: central,
  low,
  high,
});
