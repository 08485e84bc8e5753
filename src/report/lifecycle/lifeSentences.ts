import type { Words } from "../../language/words.ts";
import { lifeLedgers } from "../../model/lifecycle/lifeLedger.ts";
import type { ModelLife } from "../../model/lifecycle/modelLife.ts";
import { budgetSentences } from "./budgetWords.ts";
import { embodiedSentence } from "./embodiedWords.ts";
import { hiddenSentence, lifeTitle } from "./lifeWords.ts";
import { overtrainingSentences } from "./overtrainingWords.ts";
import { type RegionShare, servingOnly } from "./regionShares.ts";
import { lifeServingSentence } from "./regionWords.ts";
import { sparsitySentences } from "./sparsityWords.ts";

/** The sentences of the life-cycle page, in its order. @param shares of the regions, where the scenario has them. */
export const lifeSentences = (
  words: Words,
  life: ModelLife,
  shares: readonly RegionShare[] | undefined,
): readonly string[] => [
  ...lifeLedgers.map((ledger) => words.say("life.line", { text: lifeTitle(words, life, ledger) })),
  ...lifeLedgers.map((ledger) => hiddenSentence(words, life, ledger)),
  ...placeSentences(words, life, shares),
  ...budgetSentences(words, life),
  ...overtrainingSentences(words, life),
  ...sparsitySentences(words, life),
  ...(life.scenario.switches.embodied ? [embodiedSentence(words, life)] : []),
  words.say("life.disclaimer"),
];

function placeSentences(
  words: Words,
  { scenario }: ModelLife,
  shares: readonly RegionShare[] | undefined,
): readonly string[] {
  if (!shares) return [words.say(scenario.basis === "siting" ? "life.siting" : "life.noCompute")];
  return servingOnly(shares).length > 0 ? [lifeServingSentence(words, shares)] : [];
}
