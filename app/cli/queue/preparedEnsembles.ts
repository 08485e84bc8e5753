import { type Ensemble, ensembleOf, parseScenario } from "../../../src/index.ts";
import { builtAtlas, builtVersion } from "../builtAtlas.ts";
import { keyText, questionOfShard, type ShardKey, shardQuestion } from "../shards/shardKey.ts";
import { UserError } from "../userError.ts";

/**
 * Ensembles that shards are counted with; throws a sentence where the shard is of another version than this program or its data.
 * The last one is kept: preparing it takes as long as hundreds of draws.
 */
export function preparedEnsembles(note: (text: string) => void): (key: ShardKey) => Ensemble {
  let last: { readonly question: string; readonly ensemble: Ensemble } | undefined;
  return (key) => {
    const question = questionOfShard(key);
    const text = keyText(question);
    if (last?.question === text) return last.ensemble;
    const { level, seed, indicators, methodUncertainty } = question;
    const { world } = builtAtlas(note, level);
    const { scenario } = parseScenario(question.scenario);
    const ensemble = ensembleOf(world, { scenario, seed, indicators, methodUncertainty });
    const dataVersion = builtVersion(level);
    const own = shardQuestion(ensemble, { level, methodUncertainty, dataVersion });
    if (keyText(own) !== text)
      throw new UserError(
        `The run asks for draws of model ${question.modelVersion} and data ${question.dataVersion}; here are model ${own.modelVersion} and data ${own.dataVersion}. Use the same version of the program and the same build of the data.`,
      );
    last = { question: text, ensemble };
    return ensemble;
  };
}
