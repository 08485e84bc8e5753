import type { Assessment } from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";

/** Why there are neither flows nor a curve: a load placed everywhere, or a burden that does not add up. */
export function NoShares({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords();
  const isSited = assessment.scenario.basis === "siting";
  return <p>{words.say(isSited ? "bivariate.noFlowsSiting" : "bivariate.noSum")}</p>;
}
